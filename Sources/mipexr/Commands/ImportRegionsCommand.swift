internal import ArgumentParser
internal import Assessment
internal import Library
internal import Saver
internal import Sentences

/// Adds published scores to the person's own library.
struct ImportRegionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: say(CompareCommandMessage.importAbstract), discussion: say(.importDiscussion))

  @Argument(
    help: ArgumentHelp(say(CompareCommandMessage.importFileHelp), valueName: say(.fileValue)), completion: .file())
  var file: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let reading = shared.content.scores(inTable: file)
    Output.complain(reading.findings)
    guard let table = reading.value else {
      if reading.findings.first?.isOfMissing == true { throw Exit.missing }
      Output.complain(CompareCommandMessage.nothingImported)
      throw Exit.invalid
    }
    guard let folder = shared.library ?? Environment.current.dataFolder else {
      Output.complain(CompareCommandMessage.noDataFolder)
      throw Exit.cannotCreate
    }
    let path = "\(folder)/\(ImportedScores.path)"
    AtomicOutput.makeFolders(above: path)
    let (result, isWritten) = try add(table, to: path)
    Output.complain(
      CompareCommandMessage.imported(
        new: result.new, changed: result.changed, same: result.same, file: isWritten ? path : nil))
  }

  /// Under the lock of the file; nothing is written when nothing changes.
  private func add(_ table: ScoreTable, to path: String) throws -> (ImportedScores.Result, isWritten: Bool) {
    do {
      let target = try SaveTarget(resolving: path)
      let outcome = FileLock.acquire(beside: target, at: Environment.now)
      guard case .acquired(let lock, _) = outcome else {
        if let message = outcome.message(path: path) { Output.complain(message) }
        if case .held = outcome { throw Exit.busy }
        throw Exit.cannotWrite
      }
      defer { lock.release() }
      var (safe, bytes) = try SafeFile.opening(target)
      let reading = ImportedScores.adding(table, to: bytes, file: path)
      guard let result = reading.value else {
        Output.complain(reading.findings)
        Output.complain(CompareCommandMessage.nothingImported)
        throw Exit.invalid
      }
      if result.bytes == bytes { return (result, false) }
      try safe.replace(with: result.bytes)
      return (result, true)
    } catch let error as SaveError {
      Output.complain(error.message)
      throw Exit.cannotWrite
    }
  }
}

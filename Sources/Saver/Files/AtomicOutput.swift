import Assessment
import Glibc
import Sentences
import Text

/// What leaves the tool: new files, whole and read back, or nothing.
package enum AtomicOutput {
  /// Writes a file that must not be there yet, and reads it again.
  ///
  /// With `replacing`, a file that is there goes to FILE~, unless it holds an assessment, also a damaged one.
  ///
  /// - Returns: the path of the file that was there, where it is now; nil when there was none.
  @discardableResult package static func file(
    _ bytes: [UInt8], at path: String, replacing: Bool = false, calls: SystemCalls = .real
  ) throws(SaveError) -> String? {
    let target = try SaveTarget(resolving: path, calls: calls)
    var file = SafeFile(target, known: nil, limit: .max - 1)
    var before: String?
    if replacing, let there = try file.current(), !holdsAssessment(there.bytes) {
      file.accept(there.identity)
      before = target.backupPath
    }
    try file.replace(with: bytes)
    guard (try? read(path, limit: bytes.count, calls: calls)) == bytes else {
      throw .system(path: path, .sync, Errno(EIO))
    }
    return before
  }

  /// Writes a folder of files, which appears with all of them or not at all.
  ///
  /// An empty folder of that name may be there; a full one, or a file, is left alone.
  package static func folder(
    _ files: [(name: String, bytes: [UInt8])], at path: String, calls: SystemCalls = .real
  ) throws(SaveError) {
    // It finds the folder above, and the name without links and slashes.
    let target = try SaveTarget(resolving: path.withoutSlashes, calls: calls)
    let temporary = target.path.replacingName(with: target.temporaryName)
    clear(temporary, files.map(\.name))
    guard mkdir(temporary, 0o700) == 0 else { throw .system(path: path, .create, Errno(errno)) }
    do throws(SaveError) {
      for file in files { try self.file(file.bytes, at: "\(temporary)/\(file.name)", calls: calls) }
      do throws(Errno) {
        try calls.rename(target.temporaryName, to: target.name, in: target.folder.descriptor)
        try calls.sync(target.folder.descriptor)
      } catch {
        throw .system(path: path, .replace, error.code == ENOTEMPTY || error.code == ENOTDIR ? Errno(EEXIST) : error)
      }
    } catch {
      clear(temporary, files.map(\.name))
      throw error
    }
  }

  /// Reads a file that is no assessment.
  package static func read(_ path: String, limit: Int, calls: SystemCalls = .real) throws(ReadError) -> [UInt8] {
    do throws(FileContents.Refusal) {
      return try FileContents(limit: limit, calls: calls) { () throws(Errno) in
        try calls.open(path, AssessmentFile.readingFlags)
      }.bytes
    } catch {
      var limits = JSON.Limits()
      limits.file = limit
      throw ReadError(path, error, limits)
    }
  }

  /// Or a workshop; also of a damaged file, or of one that a newer program wrote.
  private static func holdsAssessment(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { $0 > 32 }) == UInt8(ascii: "{") else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.holds("\"mipexr-assessment/") || text.holds("\"mipexr-workshop/")
  }

  /// Makes a folder if there is none.
  package static func ensureFolder(_ path: String) throws(SaveError) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw .system(path: path, .create, Errno(errno))
  }

  /// Takes away what a run that was cut off left; only what is ours.
  private static func clear(_ folder: String, _ names: [String]) {
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }
}

extension String {
  fileprivate var withoutSlashes: String {
    var path = Substring(self)
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// The path with another last part.
  fileprivate func replacingName(with name: String) -> String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return name }
    return String(self[...slash]) + name
  }
}

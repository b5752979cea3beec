internal import Assessment
internal import Glibc
internal import Saver
internal import Sentences
internal import Wizard

/// The files that were opened last: their paths alone, in the person's own state folder.
enum Recent {
  private static let limit = 8

  /// What can be continued: the files opened last, then those of the working folder; a damaged one only when the version
  /// before it can be had.
  static func all() -> [State.Recent] {
    var seen: Set<String> = []
    let paths = (remembered() + rescued() + here()).filter { seen.insert($0).inserted }
    return paths.compactMap(entry).sorted { $0.modified > $1.modified }.prefix(limit).map(\.self)
  }

  static func remember(_ path: String) {
    guard let folder = Environment.current.stateFolder, let whole = absolute(path) else { return }
    let paths = ([whole] + remembered().filter { $0 != whole }).prefix(limit)
    AtomicOutput.makeFolders(above: folder + "/recent.json")
    // Only a convenience: when it cannot be written, nothing is lost and nothing is said.
    let bytes = JSON.array(paths.map { .string($0) }).written()
    let descriptor = Glibc.open(folder + "/recent.json", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    Glibc.close(descriptor)
  }

  private static func remembered() -> [String] {
    guard let folder = Environment.current.stateFolder, let bytes = bytes(of: folder + "/recent.json"),
      let list = try? JSON(parsing: bytes)
    else { return [] }
    return (list.array ?? []).compactMap(\.string)
  }

  /// What could not be written to its file, nor beside it: perhaps that is gone for good.
  private static func rescued() -> [String] {
    guard let folder = Environment.current.rescueFolder else { return [] }
    return FileList.names(in: folder).filter { $0.hasSuffix(".rescue") }.sorted().map { "\(folder)/\($0)" }
  }

  private static func here() -> [String] { files(in: ".").prefix(20).compactMap(absolute) }

  /// The names of a folder's JSON files, sorted.
  static func files(in folder: String) -> [String] {
    FileList.names(in: folder).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
  }

  private static func entry(_ path: String) -> State.Recent? {
    do throws(ReadError) {
      return entry(path, try AssessmentFile.read(path).assessment)
    } catch {
      guard error.isDamage, let before = Recovery(of: path).backup else { return nil }
      return entry(path, before.assessment, isDamaged: true)
    }
  }

  private static func entry(_ path: String, _ assessment: Assessment, isDamaged: Bool = false) -> State.Recent {
    let title = [assessment.region.name, assessment.period].filter { !$0.isEmpty }.joined(separator: " ")
    return State.Recent(
      path: path, title: title.isEmpty ? path : title,
      answered: assessment.answers.values.filter(\.isAnswered).count, modified: assessment.modified,
      isDamaged: isDamaged)
  }

  static func absolute(_ path: String) -> String? {
    guard let whole = realpath(path, nil) else { return nil }
    defer { free(whole) }
    return String(cString: whole)
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { Glibc.close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? Array(bytes.prefix(count)) : nil
  }
}

import Assessment
import Glibc
import Sentences
import Text

/// What leaves the tool: new files, whole and read back, or nothing.
package enum AtomicOutput {
  /// What of that name may give way to the new file; it goes to FILE~ then.
  package enum Replacing: Sendable {
    case nothing
    /// What was written here last, as long as nobody has edited it.
    case unedited
    /// Whatever is no assessment, also a damaged one, and would not push one out of FILE~.
    case anything
  }

  /// Writes a file that must not be there yet, unless it may be replaced, and reads it again.
  ///
  /// Of two runs that write one file at once, one is told so.
  ///
  /// - Returns: the path of the file that was there, where it is now; nil when there was none.
  @discardableResult package static func file(
    _ bytes: [UInt8], at path: String, replacing: Replacing = .nothing, calls: SystemCalls = .real
  ) throws(SaveError) -> String? {
    let target = try SaveTarget(resolving: path, calls: calls)
    let lock = try FileLock.hold(target)
    defer { lock.release() }
    var file = SafeFile(target, known: nil, limit: .max - 1)
    var before: String?
    if replacing != .nothing, let there = try file.current(), !holdsAssessment(there.bytes) {
      if replacing == .anything { try spareBackup(of: target) }
      if replacing == .anything || isUnedited(there, target) {
        file.accept(there.identity)
        before = target.backupPath
      }
    }
    try replace(&file, with: bytes)
    mark(target, bytes)
    return before
  }

  private static func replace(_ file: inout SafeFile, with bytes: [UInt8]) throws(SaveError) {
    try file.replace(with: bytes)
    guard (try? read(file.target.path, limit: bytes.count, calls: file.calls)) == bytes else {
      throw .system(path: file.target.path, .sync, Errno(EIO))
    }
  }

  /// The version before of an assessment is what can be had of it when it is damaged past knowing.
  private static func spareBackup(of target: SaveTarget) throws(SaveError) {
    guard
      let backup = try? FileContents(
        limit: JSON.Limits.standard.file, calls: target.calls,
        open: { () throws(Errno) in
          try target.calls.open(
            target.backupName, in: target.folder.descriptor, AssessmentFile.readingFlags | O_NOFOLLOW)
        }), holdsAssessment(backup.bytes)
    else { return }
    throw .exists(path: target.backupPath, found: backup.identity)
  }

  /// Writes a folder of files, which appears with all of them or not at all.
  ///
  /// An empty folder of that name may be there; a full one, or a file, is left alone.
  package static func folder(
    _ files: [(name: String, bytes: [UInt8])], at path: String, calls: SystemCalls = .real
  ) throws(SaveError) {
    // It finds the folder above, and the name without links and slashes.
    let target = try SaveTarget(resolving: path.withoutSlashes, calls: calls)
    let lock = try FileLock.hold(target)
    defer { lock.release() }
    let temporary = target.path.replacingName(with: target.temporaryName)
    clear(temporary, files.map(\.name))
    guard mkdir(temporary, 0o700) == 0 else { throw .system(path: path, .create, Errno(errno)) }
    do throws(SaveError) {
      for file in files {
        var new = SafeFile(try SaveTarget(resolving: "\(temporary)/\(file.name)", calls: calls), known: nil)
        try replace(&new, with: file.bytes)
      }
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

  /// Whether there is an assessment of that name.
  package static func holdsAssessment(at path: String) -> Bool {
    (try? read(path, limit: JSON.Limits.standard.file)).map(holdsAssessment) ?? false
  }

  /// Or a workshop; also of a damaged file, or of one that a newer program wrote.
  private static func holdsAssessment(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { $0 > 32 }) == UInt8(ascii: "{") else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.holds("\"mipexr-assessment/") || text.holds("\"mipexr-workshop/")
  }

  /// Makes the folders above a file that are not there yet, for this person only; a failure shows when the file is written.
  package static func makeFolders(above path: String) {
    var current = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/").dropLast() {
      current += "/" + part
      mkdir(current, 0o700)
    }
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

extension AtomicOutput {
  /// Beside a file's content: a sum of it as it was written, so that a person's own changes are seen, also much later.
  ///
  /// An editor that writes a new file drops it, which tells the same. Where the disk knows no such, every file counts as
  /// edited.
  private static var markName: String { "user.mipexr.written" }

  private static func sum(_ bytes: [UInt8]) -> [UInt8] { Array(String(Identity.hash(bytes), radix: 16).utf8) }

  private static func isUnedited(_ there: FileContents, _ target: SaveTarget) -> Bool {
    let mark = try? withFile(target) { (descriptor) throws(Errno) in
      try target.calls.attribute(markName, of: descriptor)
    }
    return mark.flatMap(\.self) == sum(there.bytes)
  }

  private static func mark(_ target: SaveTarget, _ bytes: [UInt8]) {
    _ = try? withFile(target) { (descriptor) throws(Errno) in
      try target.calls.setAttribute(markName, sum(bytes), of: descriptor)
    }
  }

  private static func withFile<Value>(
    _ target: SaveTarget, _ body: (Int32) throws(Errno) -> Value
  ) throws(Errno) -> Value {
    let calls = target.calls
    let descriptor = try calls.open(
      target.name, in: target.folder.descriptor, AssessmentFile.readingFlags | O_NOFOLLOW)
    defer { try? calls.close(descriptor) }
    return try body(descriptor)
  }
}

extension String {
  fileprivate var withoutSlashes: String {
    var path = Substring(self)
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// The path with another last part.
  func replacingName(with name: String) -> String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return name }
    return String(self[...slash]) + name
  }
}

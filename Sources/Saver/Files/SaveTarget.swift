import Assessment
import Glibc
import Sentences

/// The place that a file is saved to, found once: later changes of links or of the working folder do not move it.
package struct SaveTarget: Sendable {
  /// The path with links followed.
  package let path: String
  let name: String
  private(set) var folder: Folder
  let calls: SystemCalls

  /// Follows links and opens the folder; the file itself need not be there.
  package init(resolving path: String, calls: SystemCalls = .real) throws(SaveError) {
    self.calls = calls
    do throws(Errno) {
      self.path = try Self.resolve(path, calls)
    } catch {
      throw .system(path: path, .find, error)
    }
    name = Self.split(self.path).name
    do throws(Errno) {
      folder = try Folder(Self.split(self.path).folder, calls: calls)
    } catch {
      throw .system(path: path, .openFolder, error)
    }
  }

  /// Where the version before is kept.
  package var backupPath: String { path + "~" }

  /// Names beside the file for a version that may not take its place, nor be overwritten by a later one.
  func conflictNames(at now: Timestamp) -> [String] {
    let digits = { (text: String) in text.filter(\.isNumber) }
    let name = "\(name).conflict-\(digits(now.day))-\(digits(now.clock))"
    return [name] + (2...99).map { "\(name)-\($0)" }
  }

  /// The same however the folder was named, as long as it is there.
  package var pathFromRoot: String {
    let whole = try? calls.linkTarget("/proc/self/fd/\(folder.descriptor)")
    return (whole ?? Self.split(path).folder) + "/" + name
  }

  /// Opens the folder anew, for a disk that went and came back; the old one stays where that fails.
  mutating func renewFolder() {
    if let folder = try? Folder(Self.split(path).folder, calls: calls) { self.folder = folder }
  }
}

extension SaveTarget {
  /// What may lie beside the file.
  package enum Companion: CaseIterable, Sendable {
    /// The version before.
    case backup
    /// Half of a save that a crash has cut short; the next opening removes them.
    case new, old
    /// What could not be written to the file.
    case rescue
    /// Who has the file open.
    case lock
  }

  package func path(of companion: Companion) -> String {
    let folder = Self.split(path).folder
    let name =
      switch companion {
      case .backup: backupName
      case .new: temporaryName
      case .old: keepingName
      case .rescue: name + ".rescue"
      case .lock: lockName
      }
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// Versions that stand beside the file and are taken by nobody.
  package var conflicts: [String] {
    let names = FileList.names(in: Self.split(path).folder).filter { $0.hasPrefix(name + ".conflict-") }
    return names.sorted().map { path.replacingName(with: $0) }
  }

  /// Whether both are one name in one folder, however they were written.
  func isSamePlace(as other: SaveTarget) -> Bool {
    if path == other.path { return true }
    guard name == other.name, let own = try? calls.status(folder.descriptor),
      let others = try? calls.status(other.folder.descriptor)
    else { return false }
    return own.isSameFile(as: others)
  }

  var backupName: String { name + "~" }
  var temporaryName: String { ".\(name).mipexr-new" }
  /// Where the version before stands until it takes the backup's name.
  var keepingName: String { ".\(name).mipexr-old" }
  var lockName: String { ".\(name).lock" }

  /// Follows the last part of a path while it is a link; the system follows the rest.
  private static func resolve(_ path: String, _ calls: SystemCalls) throws(Errno) -> String {
    var path = path
    // As many as Linux itself follows.
    for _ in 0..<40 {
      guard !path.isEmpty, !path.utf8.contains(0) else { throw Errno(ENOENT) }
      let (folder, name) = split(path)
      guard !["", ".", ".."].contains(name) else { throw Errno(EISDIR) }
      guard let target = try linkTarget(path, calls) else { return path }
      path = target.utf8.first == UInt8(ascii: "/") ? target : "\(folder)/\(target)"
    }
    throw Errno(ELOOP)
  }

  private static func linkTarget(_ path: String, _ calls: SystemCalls) throws(Errno) -> String? {
    do throws(Errno) {
      return try calls.linkTarget(path)
    } catch {
      // A file that is not there yet is no link; a folder that is not there is told of when it is opened.
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    // By bytes: a combining mark after the slash belongs to the name.
    return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
  }
}

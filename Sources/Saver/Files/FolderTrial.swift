package import Assessment
import Glibc
import Sentences

/// Whether a folder can keep an assessment.
///
/// Nothing is guessed from permissions: network drives and containers allow on paper what they refuse. A small file of
/// the program's own goes through the very steps that keep answers, and is taken away again.
package struct FolderTrial: Sendable {
  /// False where the file system knows no locks, so that the record beside the file has to do.
  package let hasSystemLock: Bool

  /// Locks, saves, and saves over what was saved.
  package init(in folder: String, at now: Timestamp, calls: SystemCalls = .real) throws(SaveError) {
    let target = try SaveTarget(resolving: "\(folder)/.mipexr-doctor-\(getpid())", calls: calls)
    let lock = try FileLock.hold(target, at: now)
    defer { lock.release() }
    hasSystemLock = lock.isOfSystem
    try Self.saveTwice(target)
  }

  private static func saveTwice(_ target: SaveTarget) throws(SaveError) {
    var file = SafeFile(target, known: nil)
    defer {
      for name in [target.name, target.backupName, target.temporaryName, target.keepingName] {
        try? target.calls.unlink(name, in: target.folder.descriptor)
      }
    }
    try file.replace(with: Array("1\n".utf8))
    try file.replace(with: Array("2\n".utf8))
  }
}

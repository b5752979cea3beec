package import Assessment
import Glibc
import Sentences
import Synchronization

/// The right to be the only writer of a file, for as long as the process lives or until it is given back.
///
/// It is a lock on a file of its own beside the one it protects: a lock on that one would protect nothing once another
/// inode has taken its name. The kernel takes it away with the process. Where the file system knows no locks, the
/// record of the owner has to do: host, process, its start and the boot tell whether it still lives.
package final class FileLock: Sendable {
  private let target: SaveTarget
  private let own: Owner
  /// The locked file, or -1 where the record alone is the lock; nil once it was given back.
  private let descriptor: Mutex<Int32?>

  fileprivate init(_ target: SaveTarget, _ own: Owner, descriptor: Int32) {
    self.target = target
    self.own = own
    self.descriptor = Mutex(descriptor)
  }

  deinit {
    release()
  }

  /// False where the record alone is the lock, or nothing is held any more.
  var isOfSystem: Bool { descriptor.withLock { ($0 ?? -1) >= 0 } }

  /// Gives the lock back and removes its file; the second time it does nothing.
  package func release() {
    let descriptor = descriptor.withLock { descriptor in
      let held = descriptor
      descriptor = nil
      return held
    }
    guard let descriptor else { return }
    let attempt = LockAttempt(target: target, own: own)
    attempt.removeIfOurs(descriptor)
    if descriptor >= 0 { attempt.close(descriptor) }
  }
}

extension FileLock {
  /// Tries once; it never waits for another process to end.
  package static func acquire(beside target: SaveTarget, at now: Timestamp) -> LockOutcome {
    let attempt = LockAttempt(target: target, own: .current(at: now))
    do throws(Errno) {
      if try attempt.isProtected() { return .protected }
      // Each round that fails had another process take its lock away between two calls.
      for _ in 0..<100 {
        switch try attempt.once() {
        case .locked(let descriptor, let left):
          return .acquired(FileLock(target, attempt.own, descriptor: descriptor), left: left)
        case .held(let owner): return .held(by: owner)
        case .again: continue
        }
      }
      return .held(by: nil)
    } catch {
      return .unavailable(error)
    }
  }
}

extension FileLock {
  /// The lock of a place, or why it cannot be had.
  package static func hold(_ target: SaveTarget, at now: Timestamp = Timestamp(seconds: time(nil))) throws(SaveError)
    -> FileLock
  {
    switch acquire(beside: target, at: now) {
    case .acquired(let lock, _): return lock
    case .held(let owner): throw .held(path: target.path, by: owner)
    case .protected: throw .system(path: target.path, .replace, Errno(EACCES))
    case .unavailable(let errno): throw .system(path: target.path, .create, errno)
    }
  }
}

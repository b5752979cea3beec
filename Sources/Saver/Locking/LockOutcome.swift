import Assessment
package import Sentences

/// What came of trying to be the only writer of a file.
package enum LockOutcome: Sendable {
  /// This process may write; `left` is the record of one that ended without taking its lock away.
  case acquired(FileLock, left: Owner?)
  /// Another process has the file; who is not known when it is only just writing that down.
  case held(by: Owner?)
  /// The file is not to be written by this person.
  case protected
  /// No lock can be made there, so nothing could be saved either.
  case unavailable(Errno)

  /// What to tell the person; nil when there is nothing to tell.
  package func message(path: String) -> LockMessage? {
    switch self {
    case .acquired(_, nil): nil
    case .acquired(_, let owner?):
      .leftBehind(path: path, process: owner.process, host: owner.place, since: owner.at.description)
    case .held(nil): .heldBySomeone(path)
    case .held(let owner?):
      .held(path: path, process: owner.process, host: owner.place, since: owner.at.description)
    case .protected: .protected(path)
    case .unavailable(let errno): .unavailable(path: path, errno.reason)
    }
  }
}

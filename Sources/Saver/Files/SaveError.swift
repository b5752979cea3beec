package import Sentences

/// Why a version did not get onto the disk.
package enum SaveError: Error, Hashable {
  /// The system refused a step.
  case system(path: String, SaveStep, Errno)
  /// The file is not what was read or written last; `found` is what is there now.
  case changedByOthers(path: String, found: Identity)
  /// A new file was to be made, and there is one; `found` is what is there.
  case exists(path: String, found: Identity)
  /// What would be written could not be read again.
  case unfit(path: String, why: JSONMessage?)
  /// Another process holds the place that was chosen.
  case held(path: String, by: Owner?)

  /// What is wrong, what is safe where, and what to do.
  package var message: SaveMessage {
    switch self {
    case .system(let path, let step, let errno): .refused(path: path, step, errno.reason)
    case .changedByOthers(let path, _): .changedByOthers(path: path, backup: path + ".conflict-...")
    case .exists(let path, _): .exists(path: path)
    case .unfit(let path, let why): .unfit(path: path, why: why)
    case .held(let path, _): .held(path: path)
    }
  }

  /// The same from a command, which ends and keeps nothing in memory.
  package var finalMessage: SaveMessage { .atEnd(message) }

  /// What is in the place now, where that is what stands in the way.
  var found: Identity? {
    switch self {
    case .changedByOthers(_, let found), .exists(_, let found): found
    default: nil
    }
  }

  /// Whether trying again could help without a person deciding something.
  var isPassing: Bool {
    switch self {
    case .system, .held: true
    case .changedByOthers, .exists, .unfit: false
    }
  }
}

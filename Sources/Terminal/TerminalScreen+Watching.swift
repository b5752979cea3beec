internal import CCurses
package import Wizard

extension TerminalScreen {
  /// Shows a picture that changes by itself, until a key is pressed that leaves, or the terminal is lost.
  ///
  /// - Parameters:
  ///   - milliseconds: How long a picture may be old.
  ///   - picture: What is to be seen in a window of that size.
  ///   - leaves: Whether a key leaves.
  /// - Returns: Why it was left.
  package mutating func watch(
    every milliseconds: Int, picture: (Size) -> Frame, leaves: (Key) -> Bool
  ) -> ExitReason {
    takeTypedAhead()
    while true {
      show(picture(size))
      switch read(milliseconds: Int32(clamping: milliseconds), wake: -1) {
      case .key(let key) where leaves(key): return .quit
      case .scalar(let scalar) where leaves(.character(Character(scalar))): return .quit
      case .interrupt: return .interrupted
      case .hangUp, .gone: return .hungUp
      case .terminate: return .terminated
      case .stop: terminal_suspend()
      default: continue
      }
    }
  }
}

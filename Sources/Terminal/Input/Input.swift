internal import CCurses
package import Wizard

/// What the terminal, or the system through it, has told.
package enum Input: Hashable, Sendable {
  /// A scalar of a text; what belongs to one character may come as several.
  case scalar(Unicode.Scalar)
  case key(Key)
  /// A key with Alt held down, which is no key of its own.
  case alt(Key)
  /// A text between the marks of pasting, or a part of it.
  case paste(String)
  /// Several lines in one breath, without marks.
  case lines(String)
  case resize(Size)
  case interrupt, terminate, hangUp, stop, wake, gone

  /// What the C side has told, except bytes; nil when it means nothing.
  init?(_ kind: terminal_kind) {
    switch kind {
    case TERMINAL_RESIZE: self = .resize(TerminalScreen.size)
    case TERMINAL_WAKE: self = .wake
    case TERMINAL_INTERRUPT: self = .interrupt
    case TERMINAL_TERMINATE: self = .terminate
    case TERMINAL_HANG_UP: self = .hangUp
    case TERMINAL_STOP: self = .stop
    case TERMINAL_GONE: self = .gone
    default: return nil
    }
  }
}

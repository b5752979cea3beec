internal import CCurses
internal import Wizard

/// What the terminal, or the system through it, has told.
enum Input: Hashable {
  case scalar(Unicode.Scalar)
  /// A key of the C side's table.
  case key(UInt32)
  case paste(String)
  case resize(Size)
  case interrupt, terminate, hangUp, stop, wake, gone

  /// Nil when nothing has come.
  init?(_ input: terminal_input) {
    switch input.kind {
    case TERMINAL_SCALAR:
      guard let scalar = Unicode.Scalar(input.value) else { return nil }
      self = .scalar(scalar)
    case TERMINAL_KEY: self = .key(input.value)
    case TERMINAL_PASTE: self = .paste(String(cString: terminal_paste()))
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

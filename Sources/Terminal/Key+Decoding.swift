internal import CCurses
internal import Wizard

extension Key {
  /// The key that sends a scalar; nil for controls that no key stands for.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x80..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }

  /// A key of the C side's table.
  init?(code: UInt32) {
    if code > TERMINAL_KEY_FUNCTION.rawValue {
      self = .function(Int(code - TERMINAL_KEY_FUNCTION.rawValue))
    } else if let key = Self.named[code] {
      self = key
    } else {
      return nil
    }
  }

  private static let named: [UInt32: Key] = [
    TERMINAL_KEY_ESCAPE.rawValue: .escape,
    TERMINAL_KEY_ENTER.rawValue: .enter,
    TERMINAL_KEY_BACK_TAB.rawValue: .backTab,
    TERMINAL_KEY_BACKSPACE.rawValue: .backspace,
    TERMINAL_KEY_DELETE.rawValue: .delete,
    TERMINAL_KEY_UP.rawValue: .up,
    TERMINAL_KEY_DOWN.rawValue: .down,
    TERMINAL_KEY_LEFT.rawValue: .left,
    TERMINAL_KEY_RIGHT.rawValue: .right,
    TERMINAL_KEY_PAGE_UP.rawValue: .pageUp,
    TERMINAL_KEY_PAGE_DOWN.rawValue: .pageDown,
    TERMINAL_KEY_HOME.rawValue: .home,
    TERMINAL_KEY_END.rawValue: .end,
  ]
}

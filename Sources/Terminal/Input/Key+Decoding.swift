internal import Wizard

extension Key {
  /// The key that sends a control of the first set, or the byte of Backspace.
  init?(control byte: UInt8) {
    switch byte {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    default: return nil
    }
  }

  /// The key that types an ASCII byte, or sends it as a control.
  init?(ascii byte: UInt8) {
    guard byte >= 0x20, byte < 0x7F else {
      self.init(control: byte)
      return
    }
    self = .character(Character(Unicode.Scalar(byte)))
  }
}

extension Unicode.Scalar {
  /// Whether it is text, and no control of either set.
  var isTyped: Bool { value >= 0x20 && !(0x7F..<0xA0).contains(value) }
}

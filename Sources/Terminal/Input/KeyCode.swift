internal import Wizard

/// A key by the number of the character on it, as terminals send that tell all keys apart.
///
/// Two protocols do (kitty's, and xterm's modifyOtherKeys). Nobody here asks for them, but a program that died may have
/// left them on, and then Escape and Ctrl-C come in no other way.
struct KeyCode {
  /// The character, or a number from the range for private use.
  private let code: Int
  /// The character with Shift, where the terminal tells.
  private let shifted: Int?
  /// The character in that place of a Latin keyboard, where the terminal tells.
  private let base: Int?
  /// What the key types, where the terminal tells.
  private let typed: [Int]
  /// Whether the code is the character that Shift makes, if it is held down.
  private let isShifted: Bool

  /// Kitty's form.
  init?(_ parameters: Parameters) {
    guard let code = parameters[0] else { return nil }
    self.code = code
    (shifted, base, typed) = (parameters[0, 1], parameters[0, 2], parameters.parts(of: 2))
    isShifted = false
  }

  /// xterm's form.
  init?(shown code: Int?) {
    guard let code else { return nil }
    self.code = code
    (shifted, base, typed, isShifted) = (nil, nil, [], true)
  }

  /// The key, where it types nothing.
  func key(_ modifiers: Modifiers) -> Key? {
    switch code {
    case 9: return modifiers.contains(.shift) ? .backTab : .tab
    case 8, 13, 27, 127: return Key(control: UInt8(code))
    case 57344...63743: return Self.keypad[code]
    default: break
    }
    guard modifiers.contains(.control) else { return nil }
    // Control is for the places of the keys, in whatever alphabet they are labelled.
    guard let byte = UInt8(exactly: code < 0x80 ? code : base ?? code) else { return nil }
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "@")...UInt8(ascii: "_"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      return Key(control: byte & 0x1F)
    default: return nil
    }
  }

  /// What the key types; nil when it types nothing, or the terminal does not tell what.
  func text(_ modifiers: Modifiers) -> String? {
    guard !modifiers.contains(.control), !(57344...63743).contains(code) || Self.digits[code] != nil else { return nil }
    if !typed.isEmpty { return Self.string(typed) }
    if let digit = Self.digits[code] { return digit }
    guard let plain = Self.string([code]) else { return nil }
    let upper = plain.uppercased()
    let isLetter = plain.lowercased() != upper
    if modifiers.contains(.shift) {
      if let shifted { return Self.string([shifted]) }
      // Which sign is above a digit depends on the keyboard, and a wrong one could be an answer.
      guard isLetter || isShifted else { return nil }
    }
    let isUpper = isLetter && !isShifted && modifiers.contains(.shift) != modifiers.contains(.capsLock)
    return isUpper && upper.count == 1 ? upper : plain
  }

  private static func string(_ codes: [Int]) -> String? {
    var text = ""
    for code in codes {
      guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init), scalar.isTyped else { return nil }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// The keypad's digits and signs.
  private static let digits: [Int: String] = {
    let signs = (0...9).map(String.init) + [".", "/", "*", "-", "+"]
    var table: [Int: String] = [57415: "=", 57416: ","]
    for (position, sign) in signs.enumerated() { table[57399 + position] = sign }
    return table
  }()

  /// The keypad's other keys.
  private static let keypad: [Int: Key] = [
    57414: .enter, 57417: .left, 57418: .right, 57419: .up, 57420: .down, 57421: .pageUp, 57422: .pageDown,
    57423: .home, 57424: .end, 57426: .delete,
  ]
}

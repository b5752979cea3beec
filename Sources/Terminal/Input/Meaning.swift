internal import Wizard

/// What a sequence means that a keyboard sends; all else that terminals say means nothing here.
enum Meaning: Equatable {
  case key(Key)
  case alt(Key)
  case text(String)
  case pasteBegins, pasteEnds

  private init?(_ key: Key?, _ modifiers: Modifiers = []) {
    guard let key else { return nil }
    self = modifiers.hasAlt ? .alt(key) : .key(key)
  }

  /// Of a control sequence, by its last byte and what is before that.
  init?(final: UInt8, body: [UInt8]) {
    guard let parameters = Parameters(body) else { return nil }
    // The third kind of event is that a key was let go.
    guard parameters[1, 1] ?? 1 != 3 else { return nil }
    let modifiers = Modifiers(sent: parameters[1])
    switch final {
    case UInt8(ascii: "~"): self.init(number: parameters, modifiers)
    // As rxvt says that others are held down with it.
    case UInt8(ascii: "^") where parameters.count == 1, UInt8(ascii: "@") where parameters.count == 1:
      self.init(parameters[0].flatMap(Key.init(number:)))
    case UInt8(ascii: "u"): self.init(KeyCode(parameters), modifiers)
    // With numbers, it is where the cursor is; F3 has other forms.
    case UInt8(ascii: "R"): return nil
    // rxvt's arrows have none; other sequences end like that, too.
    case UInt8(ascii: "a")...UInt8(ascii: "z") where !body.isEmpty: return nil
    default:
      guard parameters.count <= 2, parameters[0] ?? 1 == 1 || parameters.count == 1 else { return nil }
      self.init(Key(letter: final), modifiers)
    }
  }

  private init?(number parameters: Parameters, _ modifiers: Modifiers) {
    switch (parameters[0], parameters.count) {
    case (200, 1): self = .pasteBegins
    case (201, 1): self = .pasteEnds
    case (27, 3): self.init(KeyCode(shown: parameters[2]), modifiers)
    case (let number?, 1...2): self.init(Key(number: number), modifiers)
    default: return nil
    }
  }

  private init?(_ code: KeyCode?, _ modifiers: Modifiers) {
    guard let code else { return nil }
    if let key = code.key(modifiers) {
      self.init(key, modifiers)
    } else if let text = code.text(modifiers) {
      self = modifiers.hasAlt ? text.first.map { .alt(.character($0)) } ?? .text(text) : .text(text)
    } else {
      return nil
    }
  }

  /// Of the Linux console's first five function keys, by their last byte.
  init?(console byte: UInt8) {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return nil }
    self = .key(.function(Int(byte) - 0x40))
  }

  /// Of a sequence of one letter, as keys and keypads send in application mode; `isStale` when the letter came late.
  init?(letter: UInt8, body: [UInt8], isStale: Bool) {
    guard let parameters = Parameters(body) else { return nil }
    let modifiers = Modifiers(sent: parameters.count > 1 ? parameters[1] : parameters[0])
    if let key = Key(letter: letter) {
      self.init(key, modifiers)
    } else if !isStale, body.isEmpty {
      self.init(keypad: letter)
    } else {
      return nil
    }
  }

  private init?(keypad letter: UInt8) {
    let signs = Array("*+,-./0123456789".utf8)
    switch letter {
    case UInt8(ascii: "M"): self = .key(.enter)
    case UInt8(ascii: "I"): self = .key(.tab)
    case UInt8(ascii: " "): self = .text(" ")
    case UInt8(ascii: "X"): self = .text("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"): self = .text(String(Unicode.Scalar(signs[Int(letter) - 0x6A])))
    default: return nil
    }
  }
}

extension Key {
  /// Keys by the letter of their sequence (xterm, "PC-Style Function Keys"; the small ones are rxvt's).
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): self = .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): self = .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): self = .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): self = .left
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "Z"): self = .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): self = .function(Int(letter) - 0x4F)
    default: return nil
    }
  }

  /// Keys by the number of their sequence (DEC's and xterm's).
  init?(number: Int) {
    switch number {
    case 1, 7: self = .home
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...24: self = .function(number - 12)
    default: return nil
    }
  }
}

internal import Wizard

/// What begins with an Escape and is no string (ECMA-48, 5.3 and 5.4).
extension Decoder {
  /// Longer than this, no sequence of a keyboard is.
  private static let longest = 64

  mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B: prefix += 1
    case UInt8(ascii: "["):
      prefix -= 1
      beginSequence()
    // In a pasted text only the mark of its end matters.
    case _ where paste != nil:
      prefix = 0
      begin(byte)
    case _ where Self.introducers.contains(byte):
      prefix -= 1
      introduce(byte)
    case 0x80...:
      state = .ground
      beginHigh(byte)
    default:
      state = .ground
      if let key = ownKeys[[byte]] {
        prefix -= 1
        press(key)
      } else if let key = Key(ascii: byte) {
        press(key)
      }
    }
  }

  /// The second bytes of what is longer than two.
  static let introducers = Array("[OPX]^_".utf8)

  mutating func introduce(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): beginSequence()
    case UInt8(ascii: "O"): beginLetter()
    default: beginString(takesAll: byte == UInt8(ascii: "X"))
    }
  }

  /// A control of the second set (ECMA-48, 5.3), as one byte or as a character.
  mutating func control(second byte: UInt8) {
    let seven = byte - 0x40
    if paste == nil ? Self.introducers.contains(seven) : byte == 0x9B {
      introduce(seven)
    } else {
      drop(escapes: prefix - 1)
    }
  }

  private mutating func beginSequence() {
    state = .sequence
    body.removeAll(keepingCapacity: true)
  }

  private mutating func beginLetter() {
    state = .letter(isStale: false)
    body.removeAll(keepingCapacity: true)
  }

  mutating func takeInSequence(_ byte: UInt8) {
    switch byte {
    case 0x20..<0x40:
      if body.count < Self.longest { body.append(byte) }
      // The keys of rxvt end with what is no end.
      if byte < 0x30, !ownKeys.isEmpty, let key = ownKeys[[UInt8(ascii: "[")] + body] { finish(.key(key)) }
    case UInt8(ascii: "[") where body.isEmpty: state = .console
    case 0x40..<0x7F: finishSequence(byte)
    default: breakOff(byte)
    }
  }

  private mutating func finishSequence(_ final: UInt8) {
    if !ownKeys.isEmpty, let key = ownKeys[[UInt8(ascii: "[")] + body + [final]] { return finish(.key(key)) }
    if body.isEmpty, let count = Self.bytesBehind(final) {
      state = .report(missing: count, mayGoOn: false)
    } else {
      finish(body.count < Self.longest ? Meaning(final: final, body: body) : nil)
    }
  }

  /// Bytes behind a sequence without numbers that report what a mouse does (xterm's modes 1000 and 1001).
  private static func bytesBehind(_ final: UInt8) -> Int? {
    switch final {
    case UInt8(ascii: "M"): 3
    case UInt8(ascii: "t"): 2
    case UInt8(ascii: "T"): 6
    default: nil
    }
  }

  mutating func takeInConsole(_ byte: UInt8) {
    guard byte >= 0x20, byte < 0x7F else { return breakOff(byte) }
    finish(Meaning(console: byte))
  }

  mutating func takeInLetter(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"): if body.count < Self.longest { body.append(byte) }
    case 0x20..<0x7F:
      if !ownKeys.isEmpty, let key = ownKeys[[UInt8(ascii: "O")] + body + [byte]] { return finish(.key(key)) }
      finish(Meaning(letter: byte, body: body, isStale: state == .letter(isStale: true)))
    default: breakOff(byte)
    }
  }

  /// Each place is a byte, or a character of two where the window is wide (xterm's mode 1005).
  mutating func takeInReport(_ byte: UInt8, missing: Int, mayGoOn: Bool) {
    if mayGoOn, PartialScalar.isContinuation(byte) {
      state = .report(missing: missing, mayGoOn: false)
      if missing == 0 { finish(nil) }
    } else if missing == 0 {
      finish(nil)
      begin(byte)
    } else if byte == 0 || byte >= 0x20 {
      let mayGoOn = (0xC2..<0xE0).contains(byte)
      state = .report(missing: missing - 1, mayGoOn: mayGoOn)
      if missing == 1, !mayGoOn { finish(nil) }
    } else {
      breakOff(byte)
    }
  }

  /// Ends what the byte cannot belong to; the byte means what it means by itself.
  mutating func breakOff(_ byte: UInt8) {
    drop(escapes: prefix)
    // These two say that what came before was wrong.
    if byte != 0x18, byte != 0x1A { begin(byte) }
  }

  /// Hands out what a sequence means; when it is no key, the Escapes before it were keys.
  mutating func finish(_ meaning: Meaning?) {
    state = .ground
    switch meaning {
    case .key(let key): press(key)
    case .alt(let key): press(key, withAlt: true)
    case .text(let text):
      if prefix > 0, let character = text.first {
        press(.character(character))
      } else {
        for scalar in text.unicodeScalars { put(scalar) }
        isLate = false
      }
    case .pasteBegins:
      let isInside = paste != nil
      drop(escapes: prefix)
      if !isInside { paste = .init() }
    case .pasteEnds:
      if paste != nil {
        endPaste()
        prefix = 0
      }
      drop(escapes: prefix)
    case nil: drop(escapes: prefix)
    }
  }

  /// Hands out what has been pasted so far.
  mutating func endPaste() {
    handOverPaste()
    paste = nil
  }

  mutating func handOverPaste() {
    guard let text = paste, !text.isEmpty else { return }
    inputs.append(.paste(String(text)))
    paste = .init()
  }
}

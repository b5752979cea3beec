/// How the terminal's text is written.
package enum Encoding: Sendable {
  case utf8
  /// One byte a character: what each byte from 0x80 on stands for, nil where it is no character.
  case bytes([Unicode.Scalar?])

  /// The text of bytes; nil where they are none.
  package func text(_ bytes: ArraySlice<UInt8>) -> String? {
    guard case .bytes = self else { return String(validating: bytes, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = byte < 0x80 ? Unicode.Scalar(byte) : scalar(of: byte) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  var isUTF8: Bool { if case .utf8 = self { true } else { false } }

  /// The character of a byte from 0x80 on, where a byte is one.
  func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard case .bytes(let scalars) = self, byte >= 0x80 else { return nil }
    let position = Int(byte) - 0x80
    return scalars.indices.contains(position) ? scalars[position] : nil
  }
}

/// A character of UTF-8 that has begun.
///
/// Its bytes are taken by their number and judged at its end: what follows half a character is not lost with it, and of
/// a character that is none, no byte is left over to mean something else.
struct PartialScalar: Equatable, Sendable {
  private var value: UInt32
  private let length: Int
  private var missing: Int

  /// Nil for a byte that begins no character of several bytes.
  init?(first byte: UInt8) {
    switch byte {
    // Up to six, as UTF-8 was once.
    case 0xC0..<0xE0: (value, length) = (UInt32(byte & 0x1F), 2)
    case 0xE0..<0xF0: (value, length) = (UInt32(byte & 0x0F), 3)
    case 0xF0..<0xF8: (value, length) = (UInt32(byte & 0x07), 4)
    case 0xF8..<0xFC: (value, length) = (UInt32(byte & 0x03), 5)
    case 0xFC..<0xFE: (value, length) = (UInt32(byte & 0x01), 6)
    default: return nil
    }
    missing = length - 1
  }

  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Takes a byte that continues it; says whether it is complete.
  mutating func take(_ byte: UInt8) -> Bool {
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return missing == 0
  }

  /// The scalar; nil when the bytes are not its shortest form, or none at all.
  var scalar: Unicode.Scalar? {
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    return length <= 4 && value >= least ? Unicode.Scalar(value) : nil
  }
}

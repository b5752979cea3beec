extension JSONMessage {
  /// A byte as `0xFF`.
  func hexadecimal(_ byte: UInt8) -> String { "0x\(Self.digits(byte))" }

  /// The escape for a control character, as it is written in JSON.
  static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00\(digits(byte))"
    }
  }

  private static func digits(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}

extension UInt8 {
  /// The byte as `0xFF`.
  package var hexadecimal: String { "0x" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}

extension Unicode.Scalar {
  /// The scalar as visible text: `^[`, `<U+202E>`.
  package var shown: String { String(Character(self)).harmless }
}

extension String {
  /// The beginning of a text from outside, to be shown in a message.
  package var excerpt: String { count > 60 ? String(prefix(57)).harmless + "..." : harmless }
}

extension String {
  /// The text with everything that a terminal could obey, or that could mislead a reader, shown as visible text.
  ///
  /// C0 and DEL become caret notation (`^[`), C1, direction marks, zero-width characters and other format controls
  /// become `<U+202E>`. Line feeds and tabs too: a caller that lays out lines splits them first.
  package var harmless: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0..<0x20: result += "^\(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))"
      case 0x7F: result += "^?"
      case _ where scalar.isHarmful: result += scalar.notation
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether the scalar acts on a terminal or on the order or visibility of other characters.
  package var isHarmful: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0..<0xAD: false
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: true  // variation selectors: invisible, and widths differ
    default: [.format, .lineSeparator, .paragraphSeparator, .surrogate].contains(properties.generalCategory)
    }
  }

  fileprivate var notation: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }
}

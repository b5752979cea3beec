extension String {
  /// The text with everything that a terminal could obey, or that could mislead a reader, shown as visible text.
  ///
  /// C0 and DEL become caret notation (`^[`); what else is harmful becomes its number (`<U+202E>`), and so do marks that
  /// have nothing to stand on, or come in a flood. Line feeds and tabs too: a caller that lays out lines splits them first.
  package var harmless: String { harmless { _ in false } }

  /// The same for a text whose line feeds and tabs are layout: they stay.
  package var harmlessLayout: String { harmless { $0 == "\n" || $0 == "\t" } }

  /// The same, but for what the caller vouches for.
  package func harmless(keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    if repertoire != .any { return self }
    var marks = Marks()
    func isFine(_ scalar: Unicode.Scalar) -> Bool {
      guard isKept(scalar) else { return marks.admit(scalar) }
      if scalar.value < 0x20 { marks = Marks() }
      return true
    }
    guard !unicodeScalars.allSatisfy(isFine) else { return self }
    marks = Marks()
    var result = ""
    for scalar in unicodeScalars {
      if isFine(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += scalar.notation
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether the scalar acts on a terminal, or on the order or visibility of characters, or cannot be seen for what it is.
  ///
  /// - Controls act; separators of lines and paragraphs break a line that we have measured.
  /// - Format characters turn (U+202E), join or hide (U+200B), or hold what is not shown (tags, annotations). A few of
  ///   them can be seen, such as U+0600; they go with the rest.
  /// - What Unicode lets be ignored is invisible though it may be called a letter or a mark: fillers of Hangul, variation
  ///   selectors, the grapheme joiner.
  /// - Of private and unassigned numbers nobody knows what is shown, or how wide.
  package var isHarmful: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD: true
    case _ where isCommon: false
    default: properties.isDefaultIgnorableCodePoint || Self.harmfulCategories.contains(properties.generalCategory)
    }
  }

  /// Whether it is a letter of Western Europe, a dash, a quotation mark, or a sign that lines and bars are drawn with: known
  /// to stand for itself, without a look into Unicode's tables, which every cell of every picture would pay for.
  package var isCommon: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x2500..<0x2600: true
    default: false
    }
  }

  private static let harmfulCategories: Set<Unicode.GeneralCategory> = [
    .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned,
  ]

  /// Whether it is put on the character before it.
  fileprivate var isMark: Bool {
    !isCommon && value >= 0x300 && [.nonspacingMark, .enclosingMark].contains(properties.generalCategory)
  }

  fileprivate var notation: String {
    switch value {
    case 0..<0x20: return "^\(Character(Unicode.Scalar(UInt8(value) + 0x40)))"
    case 0x7F: return "^?"
    default:
      let digits = String(value, radix: 16, uppercase: true)
      return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
    }
  }
}

/// Keeps marks on the character that they belong to, from the beginning of a text on.
package struct Marks {
  /// As many as a cell of curses holds, and more than any language stacks.
  private static let most = 4
  /// How many more may follow; none when nothing of the text is there to stand on.
  private var room = 0

  package init() {}

  /// Whether the next scalar may be shown as it is.
  package mutating func admit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isHarmful {
      room = 0
      return false
    }
    guard scalar.isMark else {
      room = Self.most
      return true
    }
    room -= 1
    return room >= 0
  }
}

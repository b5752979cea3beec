/// What may be put into a placeholder, and how it is written there.
package enum ParameterKind: Hashable, Sendable {
  /// A whole number.
  case number
  /// A text from anywhere, made harmless.
  case text
  /// A text of several lines, which may stay lines.
  case layout
  /// The beginning of a text from outside.
  case excerpt
  /// A number's digits, written with the language's decimal mark.
  case decimal
  /// Texts with commas: a dozen of them, or all.
  case list, all
  /// Texts with commas and the language's "or", plain, or each in its quotation marks; or with its "and".
  case either, quoted, every
  /// Texts with "or" between each two.
  case any
  /// Another sentence: a case of this type.
  case message(String)

  init?(_ word: String) {
    switch word {
    case "number": self = .number
    case "text": self = .text
    case "layout": self = .layout
    case "excerpt": self = .excerpt
    case "decimal": self = .decimal
    case "list": self = .list
    case "all": self = .all
    case "either": self = .either
    case "quoted": self = .quoted
    case "every": self = .every
    case "any": self = .any
    case _ where word.first?.isUppercase == true && word.allSatisfy { $0.isLetter && $0.isASCII }: self = .message(word)
    default: return nil
    }
  }
}

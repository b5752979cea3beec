/// A language in which the program itself speaks.
///
/// Questionnaires and handbooks may come in more languages; what the program has to say beside them falls back to
/// English.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case swedish = "sv"
  case spanish = "es"

  /// The language of a locale such as `sv_SE.UTF-8`, or of a bare code such as `sv`.
  package init?(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self.init(rawValue: code.lowercased())
  }

  /// The language's own name for itself.
  package var name: String {
    switch self {
    case .english: "English"
    case .swedish: "svenska"
    case .spanish: "español"
    }
  }

  /// The mark between whole number and fraction.
  package var decimalMark: Character {
    switch self {
    case .english: "."
    case .swedish, .spanish: ","
    }
  }

  /// A plain number, such as `54.2`, with this language's mark.
  package func number(_ plain: String) -> String { String(plain.map { $0 == "." ? decimalMark : $0 }) }
}

/// A language in which the program itself speaks: one catalogue in `Languages`.
///
/// Questionnaires and handbooks may come in more languages; what the program has to say beside them falls back to
/// English.
package struct Language: Hashable, Sendable {
  let catalogue: Catalogue

  /// The language of the template, which stands in where another one has no sentence.
  package static let english = all[0]
  package static let all = catalogues.map(Language.init)

  private init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The language with a code such as `sv`.
  package init?(code: String) {
    guard let language = Self.all.first(where: { $0.code == code }) else { return nil }
    self = language
  }

  /// The language of a locale such as `sv_SE.UTF-8`, or of a bare code such as `sv`.
  package init?(locale: String) {
    // Asked at every key, with what is a code nearly always.
    if let language = Language(code: locale) {
      self = language
      return
    }
    self.init(code: locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased())
  }

  package static func == (left: Language, right: Language) -> Bool { left.catalogue === right.catalogue }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(catalogue)) }

  package var code: String { catalogue.code }

  /// The language's own name for itself.
  package var name: String { catalogue.name }

  /// The mark between whole number and fraction.
  package var decimalMark: Character { catalogue.decimalMark }

  /// A plain number, such as `54.2`, with this language's mark.
  package func number(_ plain: String) -> String { String(plain.map { $0 == "." ? decimalMark : $0 }) }

  /// Whether some sentences stand in English, because nobody has translated them, or not since their English changed.
  package var isIncomplete: Bool { catalogue.missing + catalogue.stale > 0 }
}

extension Language {
  /// A word between the last two of a list; before some sounds it is another one.
  struct Conjunction: Sendable {
    let word: String
    let other: String
    let before: [String]

    /// The form that stands before a word.
    func standing(before next: String) -> String {
      let next = next.lowercased()
      return before.contains { next.hasPrefix($0) } ? other : word
    }
  }
}

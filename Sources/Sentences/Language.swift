/// A language in which the program itself speaks: one catalogue in `Languages`.
///
/// Questionnaires and handbooks may come in more languages; what the program has to say beside them falls back to
/// English.
package struct Language: Hashable, Sendable {
  /// Where it stands among the packed ones.
  private let position: Int

  /// The language of the template, which stands in where another one has no sentence.
  package static let english = Language(position: 0)
  package static let all = catalogues.indices.map(Language.init(position:))

  private init(position: Int) { self.position = position }

  /// The language with a code such as `sv`.
  package init?(code: String) {
    guard let position = Self.catalogues.firstIndex(where: { $0.code == code }) else { return nil }
    self.position = position
  }

  /// The language of a locale such as `sv_SE.UTF-8`, or of a bare code such as `sv`.
  package init?(locale: String) {
    self.init(code: locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased())
  }

  var packed: Packed { Self.catalogues[position] }

  package var code: String { packed.code }

  /// The language's own name for itself.
  package var name: String { packed.name }

  /// The mark between whole number and fraction.
  package var decimalMark: Character { packed.decimalMark }

  /// A plain number, such as `54.2`, with this language's mark.
  package func number(_ plain: String) -> String { String(plain.map { $0 == "." ? decimalMark : $0 }) }

  /// Whether some sentences stand in English, because nobody has translated them, or not since their English changed.
  package var isIncomplete: Bool { packed.missing + packed.stale > 0 }
}

extension Language {
  /// A catalogue as the build packs it.
  struct Packed: Sendable {
    let code: String
    let name: String
    let decimalMark: Character
    /// Around a quoted word.
    let quotes: (before: String, after: String)
    let or: Conjunction
    let and: Conjunction
    /// The plural form of a number, from 0.
    let form: @Sendable (Int) -> Int
    /// How many sentences are in English for want of a translation, or of a current one.
    let missing: Int
    let stale: Int
    /// Where each sentence begins in `texts`, and the last one ends: four digits of base 32 each, the lowest first.
    let offsets: StaticString
    let texts: StaticString
  }

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

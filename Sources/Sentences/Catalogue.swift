/// A language's sentences as the build packs them.
///
/// One for a language and for good, so that a language is no more than a reference to it.
final class Catalogue: Sendable {
  let code: String
  /// The language's own name for itself.
  let name: String
  let decimalMark: Character
  /// Around a quoted word.
  let quotes: (before: String, after: String)
  let or: Language.Conjunction
  let and: Language.Conjunction
  /// The plural form of a number, from 0.
  let form: @Sendable (Int) -> Int
  /// How many sentences are in English for want of a translation, or of a current one.
  let missing: Int
  let stale: Int
  /// Where each sentence begins in `texts`, and the last one ends: four digits of base 32 each, the lowest first.
  private let offsets: StaticString
  private let texts: StaticString

  init(
    code: String, name: String, decimalMark: Character, quotes: (before: String, after: String),
    or: Language.Conjunction, and: Language.Conjunction, form: @escaping @Sendable (Int) -> Int, missing: Int,
    stale: Int,
    offsets: StaticString, texts: StaticString
  ) {
    (self.code, self.name, self.decimalMark, self.quotes) = (code, name, decimalMark, quotes)
    (self.or, self.and, self.form) = (or, and, form)
    (self.missing, self.stale, self.offsets, self.texts) = (missing, stale, offsets, texts)
  }

  /// The bytes of the sentence at a place of the template; none where the language has no such sentence.
  func bytes(_ position: Int) -> UnsafeBufferPointer<UInt8> {
    let start = offset(position)
    return UnsafeBufferPointer(start: texts.utf8Start + start, count: offset(position + 1) - start)
  }

  private func offset(_ position: Int) -> Int {
    let digits = offsets.utf8Start + position * 4
    return (0..<4).reduce(0) { $0 | Int(digits[$1] - 0x40) << (5 * $1) }
  }
}

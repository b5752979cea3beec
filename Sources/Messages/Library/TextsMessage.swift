/// What can be wrong with a questionnaire's words in one language.
package enum TextsMessage: Message {
  case languageUnlikeFile(found: String, expected: String)
  /// The whole entry of an indicator.
  case missingIndicator(String, language: String, source: String)
  /// One text; the path names it, such as `options.partly`.
  case missingText(String, of: String, language: String)
  case missingName(ContentPart, String, language: String)
  case nextOfBest(String)
  case labelOfScale(String)
  case ofInSource
  case fingerprintMissing(right: String)
  case fingerprintStale(found: String, right: String)
  case tooManyWords(Int, limit: Int)
  case tooLong(String, count: Int, limit: Int)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

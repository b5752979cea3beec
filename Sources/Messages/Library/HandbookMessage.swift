/// What can be wrong with a page of the handbook.
package enum HandbookMessage: Message {
  case linkToNoPage(String, near: String?)
  case linkToNoHeading(String, page: String)
  case linkOfOtherKind(String)
  case badPageName(String)
  case missingInLanguage(String, language: String)
  case notInSource(String)
  case noTitle
  case notShown(Unshown)

  /// Markdown that our readers cannot show.
  package enum Unshown: Sendable {
    case image, html
  }

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

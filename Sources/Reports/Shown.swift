internal import Assessment
internal import Scoring
internal import Sentences

extension Score {
  /// The shown number with a language's decimal mark.
  func text(in language: Language) -> String { language.number(shown.description) }
}

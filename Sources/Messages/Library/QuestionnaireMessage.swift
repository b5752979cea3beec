/// What can be wrong with what a questionnaire says.
package enum QuestionnaireMessage: Message {
  case firstBandNotZero(found: String)
  case bandNotRising(String, from: String, before: String)
  case scoreNotRising(String, score: String, before: String)
  case tooFewOptions(found: Int)
  case axisNamedLikeMember(String)
  case scaleAndOptions
  case neitherScaleNorOptions
  case otherKind(member: String, kind: String)
  case minimumAboveMaximum
  case conditionOnNumber(String)
  case conditionOnLater(String)
  case cycle([String])
  case noTexts(language: String, file: String)
  case undeclaredLanguage(String)
  case idUnlikeFolder(id: String, folder: String)
  case noPage(String, near: String?)
  case noHeading(String, page: String)
  /// An id of the list of those that are never used again.
  case retired(String)
  case retiredTwice(String)
  /// A member of `moved` or `changed` that is no version, is not there yet, or is one of wording alone.
  case noVersion(String, of: String)
  case laterVersion(String, own: String)
  case wordingVersion(String)
  case movedButThere(String)
  case movedTwice(String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

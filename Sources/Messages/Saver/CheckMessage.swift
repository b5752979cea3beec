/// Where an assessment and its questionnaire do not fit together.
package enum CheckMessage: Message, Hashable {
  case otherQuestionnaire(found: String, expected: String)
  /// Versions of the questionnaire.
  case newer(found: String, known: String)
  case older(found: String, known: String, file: String)
  case olderMajor(found: String, known: String, file: String)
  case toAnswerAgain(String)
  case toSetAside(String)
  case unknownIndicator(String, similar: String?)
  case unknownOption(String, indicator: String, options: [String])
  case noReason(indicator: String)
  case notMeasured(indicator: String)
  case unknownGroup(String, known: [String])
  case outside(String, indicator: String)
  case noDay(String, indicator: String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

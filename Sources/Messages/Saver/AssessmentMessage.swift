/// What is wrong in an assessment file that is good JSON.
package enum AssessmentMessage: Message, Hashable {
  /// The format that the file names, if it names one.
  case notAnAssessment(found: String?)
  case newerFormat(found: String, known: String)
  case missing(member: String)
  case wrongKind(member: String, found: Kind, expected: Kind)
  case notATime(member: String, found: String)
  case notAVersion(member: String, found: String)
  case notOneOf(member: String, found: String, allowed: [String])
  case notTrue(member: String)
  case noFigure(member: String)
  case severalChoices
  /// So many more findings are not shown.
  case more(Int)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

extension AssessmentMessage {
  /// What a value is.
  package enum Kind: Hashable, Sendable {
    case null, bool, number, text, array, object
  }
}

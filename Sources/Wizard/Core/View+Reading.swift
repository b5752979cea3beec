internal import Assessment
internal import Scoring
internal import Sentences
internal import Text

extension View {
  /// The screen in view as a person would read it aloud: whole sentences in the order of reading, nothing drawn.
  package var reading: [String] {
    (noticeReading + screen.reading(self)).filter { !$0.isEmpty }.flatMap(Self.spokenLines)
  }

  /// A text of several lines, all but the first set in: none can be taken for a line of ours.
  private static func spokenLines(_ text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).harmless }
    return lines.prefix(1) + lines.dropFirst().map { "  " + $0 }
  }

  private var noticeReading: [String] { notice.map { [$0.message.text(in: language)] } ?? [] }

  func numbered(_ texts: [String]) -> [String] { texts.enumerated().map { "\($0 + 1). \($1)" } }

  /// "EDU-03, partly. Does the region ...?"
  func sentence(_ session: Session, _ position: Int) -> String {
    let question = session.questionnaire.text(of: position, in: contentLanguage).text.question
    return "\(session.questionnaire.indicators[position].id), \(spoken(session, position)). \(question)"
  }

  /// The answer in words.
  package func spoken(_ session: Session, _ position: Int) -> String {
    switch session.engine.choices[position] {
    case .option(let option): session.questionnaire.label(ofOption: option, of: position, in: contentLanguage)
    case .notApplicable: say(.notApplicable)
    case .unknown: say(.unknown)
    case .figures: say(.figures)
    case nil: say(.unanswered)
    }
  }
}

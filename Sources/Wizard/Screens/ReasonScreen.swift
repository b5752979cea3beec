internal import Assessment
internal import Sentences

/// Why an indicator does not apply.
struct ReasonScreen: Field {
  static let kinds = [ScreenKind(.reason, isWriting: true)]
  static let ways = Ways.field(.done)
  static let title = WizardMessage.reasonTitle
  static let hint = WizardMessage.reasonHint

  var text: TextBuffer

  init(_ reason: String) { text = TextBuffer(reason, limit: 300) }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard !text.isEmpty else {
      state.tell(.reasonNeeded, isFailure: true)
      return []
    }
    state.screens.removeLast()
    return state.choose(.notApplicable(reason: text.text)) + state.step(1)
  }

  /// Escape takes nothing; what ends the program keeps it.
  func finish(in state: inout State) {
    guard let session = state.session, !text.isEmpty else { return }
    var answer = session.answer ?? Answer()
    answer.choice = .notApplicable(reason: text.text)
    state.keep(answer)
  }

  func context(_ view: View, _ width: Int) -> [Line] {
    guard let session = view.session else { return [] }
    let words = session.questionnaire.text(of: session.position, in: view.contentLanguage).text
    return view.wrap(words.question, to: width)
  }
}

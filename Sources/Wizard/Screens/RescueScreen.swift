internal import Sentences

/// Another place for what cannot be saved in its own.
struct RescueScreen: Field {
  static let kinds = [ScreenKind(.rescue, isWriting: true)]
  static let ways = Ways.field(.done)
  static let title = WizardMessage.rescueTitle
  static let hint = WizardMessage.rescueHint

  var text = TextBuffer(limit: 1000)

  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard let session = state.session, !text.isEmpty else { return [] }
    if let workshop = state.workshop, case .failed = workshop.saving.status {
      return [.saveElsewhere(session.assessment, file: workshop.fileName, path: text.text)]
    }
    return [.saveElsewhere(session.assessment, file: session.fileName, path: text.text)]
  }

  func context(_ view: View, _ width: Int) -> [Line] {
    guard case .failed(let message)? = view.state.savingStatus else { return [] }
    return view.wrap(view.say(message), to: width, role: .failure)
  }
}

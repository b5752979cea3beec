internal import Sentences

/// The name of a file to open.
struct OpenScreen: Field {
  static let kinds = [ScreenKind(.open, isWriting: true)]
  static let ways = Ways.field(.open)
  static let title = WizardMessage.openTitle
  static let hint = WizardMessage.openHint

  var text = TextBuffer(limit: 1000)

  func accept(in state: inout State, on display: Display) -> [Effect] {
    text.isEmpty ? [] : [.open(path: text.text)]
  }
}

internal import Sentences
internal import Terminal
internal import Wizard

extension EffectRunner {
  /// Gives a text and the terminal to the person's own editor, after everything typed is on the disk.
  func edited(_ text: String, _ file: String) -> [Event] {
    guard let editor = Editor(in: Environment.current) else { return [] }
    if let obstacle = unsaved(file) { return [.notice(EditorMessage.notSaved(obstacle), isFailure: true)] }
    switch TerminalScreen.lend(to: { editor.edit(text) }) {
    case .text(let text): return [.edited(text)]
    case .failure(let message): return [.notice(message, isFailure: message.isFailure)]
    }
  }
}

extension EditorMessage {
  fileprivate var isFailure: Bool {
    if case .unchanged = self { false } else { true }
  }
}

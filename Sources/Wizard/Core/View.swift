internal import Assessment
internal import Sentences
internal import Text

/// A look at the state on one display: two windows are two of these.
package struct View {
  package let state: State
  package let display: Display

  package init(_ state: State, on display: Display) {
    self.state = state
    self.display = display
  }

  var session: Session? { state.session }
  var screen: any Screen { state.screen }
  var questionnaire: Questionnaire { state.questionnaire }
  var contentLanguage: String { state.contentLanguage }
  var language: Language { state.language }
  var keys: KeyMap { state.keys }
  var notice: State.Notice? { state.notice }
  var screens: [any Screen] { state.screens }
  var planRows: [PlanRow] { state.planRows }
  var damage: Damage? { state.damage }
  var beside: ComparedAssessment? { state.beside }
  /// Pieces of evidence on the question in view.
  var pieces: Int { state.pieces }
  var isRoomy: Bool { display.isRoomy }
  var isWide: Bool { display.isWide }

  /// A text in lines of a width.
  func wrap(_ text: String, to width: Int, role: Role = .text) -> [Line] {
    display.wrap(text, to: width).map { Line($0, role: role) }
  }

  /// A line that can be in focus, over as many rows as it needs.
  func item(_ text: String, item: Int, focus: Int, _ width: Int, column: Int = 2, hanging: Int = 0) -> [Line] {
    let role: Role = item == focus ? .focus : .text
    let texts = display.wrap(text, to: width - 1 - column)
    var line = Line(item == focus ? ">" : " ", role: .focus, item: item)
    line.add(texts.first ?? "", column: column, role: role)
    return [line] + texts.dropFirst().map { Line($0, column: column + hanging, role: role) }
  }

  func say(_ message: WizardMessage) -> String { state.say(message) }

  func say(_ message: any Message) -> String { state.say(message) }
}

extension State {
  /// What the screen shows now.
  package func frame(on display: Display) -> Frame { View(self, on: display).frame }

  /// The screen in view as a person would read it aloud: whole sentences in the order of reading, nothing drawn.
  package func reading(on display: Display) -> [String] { View(self, on: display).reading }
}

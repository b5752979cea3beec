internal import Assessment
internal import Scoring
internal import Sentences

extension State {
  /// The day in the person's own time zone.
  var today: String { local(now).day }

  var planRows: [PlanRow] { session?.plan(on: today) ?? [] }

  /// Why no target can be set on what is in view or in focus; nil when one can.
  var obstacleToTarget: (any Message)? {
    if let obstacle = obstacleToChange { return obstacle }
    guard let position = screen.target(in: self) else { return PlanMessage.nothingInFocus }
    return session?.questionnaire.indicators[position].options.isEmpty == true ? PlanMessage.noOptions : nil
  }

  /// Brings what was made from the answers up to date with them.
  mutating func refresh() {
    guard let session else { return }
    beside?.take(session.entry)
    for number in screens.indices { screens[number].refresh(session) }
  }

  /// Why no answer can be changed now; nil when it can.
  var obstacleToChange: (any Message)? {
    guard let session else { return WizardMessage.noAssessment }
    return session.readOnly?.message
  }

  var obstacleToEditor: (any Message)? { obstacleToChange ?? editor.obstacle }
}

package import Assessment
internal import Sentences

extension State {
  func say(_ message: WizardMessage) -> String { message.text(in: language) }

  func say(_ message: any Message) -> String { message.text(in: language) }

  /// A moment as the person's clock shows it.
  package func local(_ moment: Timestamp) -> Timestamp { Timestamp(seconds: moment.seconds + offset) }

  func label(_ option: String, _ position: Int) -> String {
    (session?.questionnaire ?? questionnaire).label(ofOption: option, of: position, in: contentLanguage)
  }

  /// "Full by 2027-06-30, Head of unit".
  func targetText(_ target: Assessment.Target, _ position: Int) -> String {
    let option = target.option.isEmpty ? "-" : label(target.option, position)
    let by = target.due.isEmpty ? option : say(PlanMessage.by(option: option, day: target.due))
    return target.owner.isEmpty ? by : "\(by), \(target.owner)"
  }
  /// What stands on the key of an action.
  func keyName(of id: Action.ID, on screen: ScreenKind) -> String {
    let action = Action.all(on: screen).first { $0.id == id }
    return action.flatMap { keys.keys(of: $0, on: screen).first?.name(in: language) } ?? "-"
  }
}

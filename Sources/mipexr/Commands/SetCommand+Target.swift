internal import ArgumentParser
internal import Assessment
internal import Sentences
internal import Text

/// A target from the command line.
struct TargetOptions: ParsableArguments {
  @Option(help: ArgumentHelp(TargetMessage.targetHelp.said, valueName: TargetMessage.optionValue.said))
  var target: String?

  @Option(help: ArgumentHelp(TargetMessage.dueHelp.said, valueName: TargetMessage.dayValue.said))
  var due: String?

  @Option(help: ArgumentHelp(TargetMessage.ownerHelp.said, valueName: say(.textValue)))
  var owner: String?

  @Option(help: ArgumentHelp(TargetMessage.actionHelp.said, valueName: say(.textValue)))
  var action: String?

  @ArgumentParser.Flag(help: ArgumentHelp(TargetMessage.noTargetHelp.said))
  var noTarget = false

  var isEmpty: Bool { target == nil && due == nil && owner == nil && action == nil && !noTarget }

  func validate() throws {
    if let due, !due.isEmpty, Day(due) == nil { throw ValidationError(TargetMessage.noDay(due).said) }
    if noTarget, target != nil || due != nil || owner != nil || action != nil {
      throw ValidationError(TargetMessage.both.said)
    }
  }

  /// Why the target cannot be an indicator's; nil when it can.
  func obstacle(_ indicator: Indicator, _ assessment: Assessment) -> (any Message)? {
    guard !noTarget else { return nil }
    let known = indicator.options.map(\.id)
    guard !known.isEmpty else { return TargetMessage.noOptions(indicator.id) }
    guard let option = target ?? assessment.targets[indicator.id]?.option else {
      return TargetMessage.optionMissing(id: indicator.id, known: known)
    }
    return known.contains(option) ? nil : CommandMessage.unknownOption(id: indicator.id, option: option, known: known)
  }

  /// Sets, changes or removes the indicator's target; what is not given stays as it is.
  func apply(to id: String, _ assessment: inout Assessment, by: String?) {
    var changed = assessment.targets[id] ?? Assessment.Target(option: "")
    changed.option = target ?? changed.option
    changed.due = due ?? changed.due
    changed.owner = owner ?? changed.owner
    changed.action = action ?? changed.action
    assessment.record(noTarget ? nil : changed, asTargetOf: id, at: Environment.now, by: by)
  }
}

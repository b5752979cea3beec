internal import Assessment
internal import Sentences

extension Action {
  /// From the profile to a plan, and back over what was done.
  static let planning: [Action] = [
    Action(.switchView, [.tab, .character("w")], on: [.moves], prompted: true),
    Action(
      .switchView, [.tab, .character("w")], on: [.profile], prompted: true,
      unless: { $0.session?.assessment.targets.isEmpty == false ? nil : PlanMessage.noTargets }),
    Action(.target, [.character("g")], on: [.question, .list], unless: { $0.obstacleToTarget }),
    Action(
      .target, [.character("g"), .character("t")], on: [.moves, .plan], prompted: true, unless: { $0.obstacleToTarget }),
    Action(.moves, [.character("m")], on: [.question, .list, .trace, .history, .comparison, .difference]),
    Action(.moves, [.character("m")], on: [.profile, .review, .plan], prompted: true),
    Action(.plan, [.character("a")], on: [.question, .list, .trace, .history, .comparison, .difference]),
    Action(.plan, [.character("a")], on: [.profile, .review, .moves], prompted: true),
    Action(
      .compare, [.character("v")], on: [.question, .list, .profile, .trace, .review, .moves, .plan, .history]),
    Action(.compare, [.character("v")], on: [.comparison, .difference], prompted: true),
    Action(.history, [.character("y")], on: [.question, .list, .profile, .trace, .review, .moves, .plan, .comparison]),
  ]
}

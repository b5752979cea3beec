internal import Assessment
internal import Sentences

extension Action {
  /// From the answers to a document: first what is the next step where it stands.
  static let reporting: [Action] = [
    Action(.change, [.character(" "), .right, .left], on: [.report], prompted: true),
    Action(.report, [.character("R")], on: [.review], prompted: true, unless: { $0.obstacleToReport }),
  ]

  static let reportingElsewhere: [Action] = [
    Action(.report, [.character("R")], on: [.profile, .plan], prompted: true, unless: { $0.obstacleToReport }),
    Action(
      .report, [.character("R")], on: [.question, .list, .trace, .moves, .history, .comparison, .difference],
      unless: { $0.obstacleToReport }),
  ]
}

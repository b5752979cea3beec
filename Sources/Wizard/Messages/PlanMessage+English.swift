internal import Assessment
internal import Scoring

extension PlanMessage {
  var english: String {
    switch self {
    case .movesHead(.next): "One step on one indicator: points on the overall score"
    case .movesHead(.best): "The best option on one indicator: points on the overall score"
    case .noGains: "No answer can be raised: each is at its best, or none is given yet."
    case .openHead(let range): "Still open: points of the range" + (range.isEmpty ? "" : " \(range)")
    case .target(let text): "Target: \(text)"
    case .noTarget: "none"
    case .by(let option, let day): "\(option) by \(day)"
    case .targetNow(let answer): "Now: \(answer)"
    case .targetField(let field): field.english
    case .targetHint(let field): field?.englishHint ?? "Which option shall be reached? Choose it and press Enter."
    case .ifReached(let effect): "If reached: \(effect)"
    case .dueKept(let text): "(due: \(text))"
    case .noDay(let text):
      "\"\(text)\" is no day of the calendar. Write year-month-day, for example 2027-06-30, or leave the line empty."
    case .targetKept(let id, let text): "Target of \(id): \(text)"
    case .targetRemoved(let id): "\(id) has no target any more."
    case .targetLeft: "No target was set."
    case .undoneTarget(let id): "Taken back: the target of \(id)"
    case .redoneTarget(let id): "Brought again: the target of \(id)"
    case .noOptions: "A target is an option to reach; this question asks for figures."
    case .nothingInFocus: "No indicator is in focus."
    case .noTargets: "There are no targets yet."
    default: englishPlan
    }
  }

  private var englishPlan: String {
    switch self {
    case .planHead(0, _, _): "No targets yet."
    case .planHead(let count, let overdue, let reached):
      (count == 1 ? "1 target" : "\(count) targets") + (overdue > 0 ? ", overdue: \(overdue)" : "")
        + (reached > 0 ? ", reached: \(reached)." : ".")
    case .planEffect(let now, let then): "Overall \(now) -> \(then) when all are reached."
    case .planEmpty(let key):
      "\(key) sets a target: on a question, in the list, or on what would move the score most."
    case .noDate: "no date"
    case .status(.open): ""
    case .status(.overdue): "OVERDUE"
    case .status(.reached): "reached"
    case .withTargets(let count): count == 1 ? "With the target reached" : "With all \(count) targets reached"
    case .withTargetsAndPoints(let points): "With targets \(points)"
    case .planRow(let count, let overdue):
      "Targets and action plan: \(count)" + (overdue > 0 ? ", overdue: \(overdue)" : "")
    case .movesRow: "What would move the score most"
    case .historyHead(0): "Nothing has been changed yet."
    case .historyHead(let count): count == 1 ? "1 change" : "\(count) changes, the newest first"
    case .earlier(let count): "\(count) earlier ones; their numbers work too."
    case .part(.note): "note"
    case .part(.evidence): "evidence"
    case .part(.flag): "flag"
    case .part(.confidence): "how sure"
    case .travelled(.undo): "taken back"
    case .travelled(.redo): "brought again"
    default: ""
    }
  }
}

extension TargetForm.Field {
  fileprivate var english: String {
    switch self {
    case .due: "Due"
    case .owner: "Owner"
    case .action: "Action"
    }
  }

  fileprivate var englishHint: String {
    switch self {
    case .due: "The day by which it shall be reached: year-month-day, for example 2027-06-30. May be left empty."
    case .owner: "Who answers for it, best named by role. May be left empty."
    case .action:
      "What has to be done. The questionnaire's next step stands there to begin with. Enter keeps the target."
    }
  }
}

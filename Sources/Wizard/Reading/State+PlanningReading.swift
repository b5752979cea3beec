internal import Assessment
internal import Scoring
internal import Sentences

extension View {
  /// The newest changes that line mode reads at once.
  private static let spokenChanges = 30

  func reading(of moves: Moves) -> [String] {
    guard let session else { return [] }
    let rows = moves.rows.enumerated().map { number, row in
      let id = session.questionnaire.indicators[row.indicator].id
      let target = session.target(at: row.indicator).map {
        " \(say(PlanMessage.target(state.targetText($0, row.indicator))))."
      }
      let parts = [movePoints(row), moveText(row, session), effectOnOwnDimension(row, session)]
      return "\(number + 1). \(id): \(parts.filter { !$0.isEmpty }.joined(separator: ", ")).\(target ?? "")"
    }
    let first = moves.rows.firstIndex { if case .opening = $0 { true } else { false } } ?? rows.count
    var lines = [say(moves.reach.head) + "."] + (tieText(moves).map { [$0] } ?? [])
    lines += first == 0 ? [say(PlanMessage.noGains)] : rows[..<first]
    guard first < rows.count else { return lines }
    return lines + [say(PlanMessage.openHead(within: rangeText(session.engine.overall).trimmedRange)) + "."]
      + rows[first...]
  }

  var planReading: [String] {
    guard let session else { return [] }
    let rows = planRows
    guard !rows.isEmpty else { return [planHead(rows, session), say(PlanMessage.planEmpty("g"))] }
    return [planHead(rows, session)]
      + numbered(
        rows.map { row in
          let due = row.target.due.isEmpty ? say(PlanMessage.noDate) : row.target.due
          let parts = [
            due, (row.status.name.map { say($0) } ?? ""), session.questionnaire.indicators[row.position].id,
            planStep(row),
            row.gain.map(signed) ?? "", row.target.owner,
          ]
          let sentence = parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
          return row.target.action.isEmpty ? sentence : "\(sentence) \(row.target.action)"
        })
  }

  var historyReading: [String] {
    guard let history = session?.assessment.history else { return [] }
    let rows = history.suffix(Self.spokenChanges).reversed().map { change in
      let moment = state.local(change.at)
      let who = change.by.map { ", \($0)" } ?? ""
      return "\(moment.day) \(moment.clock)\(who): \(change.indicator), \(text(of: change))."
    }
    let rest = history.count - rows.count
    return [say(PlanMessage.history(of: history.count))] + numbered(rows)
      + (rest > 0 ? [say(PlanMessage.earlier(rest))] : [])
  }

  /// The line in focus of a target's form: the options with the one to reach, or a field.
  func reading(of form: TargetForm) -> [String] {
    guard let session else { return [] }
    if let field = form.field {
      let value = form[field]
      return [
        "\(say(field.label))\(value.isEmpty ? "." : ": \(value).") \(say(field.hint))"
      ]
    }
    let id = session.questionnaire.indicators[form.position].id
    let options = session.questionnaire.indicators[form.position].options.enumerated().map { number, option in
      "\(state.label(option.id, form.position))\(number == form.option ? ", \(say(.chosen))" : "")."
    }
    let now = say(PlanMessage.targetNow(spoken(session, form.position)))
    return ["\(id). \(now). \(say(PlanMessage.targetHintOption))"] + numbered(options) + [
      effect(of: form, session) + "."
    ]
  }
}

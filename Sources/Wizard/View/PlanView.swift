internal import Assessment
internal import Scoring
internal import Sentences

extension View {
  /// Points with one decimal and their sign, with the mark of the person's language.
  func signed(_ points: Double) -> String { (points < 0 ? "" : "+") + tenths(points) }

  func tenths(_ points: Double) -> String {
    let tenths = Int((points * 10).rounded())
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10)\(language.decimalMark)\(abs(tenths) % 10)"
  }

  /// Lines made only where they are in view, below some that stay.
  func draw(
    _ head: [Line], over count: Int, focus: Int, on canvas: inout Canvas, in area: Area, line: (Int) -> [Line]
  ) {
    canvas.show(head, in: Area(top: area.top, left: 0, width: area.width, height: min(head.count, area.height)))
    var rows = Area(
      top: area.top + head.count, left: 0, width: area.width, height: max(0, area.height - head.count))
    if isRoomy, rows.height > 1 {
      canvas.rule(row: rows.top, area: area)
      rows = Area(top: rows.top + 1, left: 0, width: area.width, height: rows.height - 1)
    }
    canvas.park(row: rows.top, column: 0)
    let window = max(0, focus - rows.height)..<max(0, min(count, focus + rows.height + 1))
    canvas.show(window.flatMap(line), in: rows, focus: focus)
  }

  func draw(_ moves: Moves, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    var head = display.wrap(say(moves.reach.head), to: area.width - 1).map { Line($0, role: .heading) }
    if isRoomy, let tie = tieText(moves) {
      head += display.wrap(tie, to: area.width - 1).map { Line($0, role: .quiet) }
    }
    let first = moves.rows.firstIndex { if case .opening = $0 { true } else { false } }
    draw(head, over: max(1, moves.rows.count), focus: moves.focus, on: &canvas, in: area) { item in
      guard let row = moves.rows[safe: item] else { return nothingToMove(area.width) }
      var lines = item == 0 && item == first ? nothingToMove(area.width) : []
      if item == first {
        let text = say(PlanMessage.openHead(within: rangeText(session.engine.overall).trimmedRange))
        lines += [Line(display.cut(text, to: area.width - 1), role: .heading)]
      }
      return lines + [moveLine(row, item: item, isFocused: item == moves.focus, session, area.width)]
    }
  }

  /// How many steps bring the same, so that nobody takes their order for more than it is.
  func tieText(_ moves: Moves) -> String? {
    moves.tie.map { say(DocumentMessage.tie(count: $0.count, points: say(DocumentMessage.points(tenths($0.gain))))) }
  }

  private func nothingToMove(_ width: Int) -> [Line] {
    display.wrap(say(PlanMessage.noGains), to: width - 3).map { Line($0, column: 2) }
  }

  private func moveLine(_ row: Moves.Row, item: Int, isFocused: Bool, _ session: Session, _ width: Int) -> Line {
    let role: Role = isFocused ? .focus : .text
    var line = Line(isFocused ? ">" : " ", role: role, item: item)
    let id = display.cut(session.questionnaire.indicators[row.indicator].id, to: 12)
    line.add(id, column: 2, role: role)
    let points = movePoints(row)
    var column = 3 + max(7, display.width(id))
    line.add(points, column: column + 5 - display.width(points), role: role)
    column += 7
    let what = display.cut(moveText(row, session), to: width - column - 1)
    line.add(what, column: column, role: role)
    column = max(column + 26, column + display.width(what) + 2)
    guard isRoomy, width - column > 16 else { return line }
    if isWide {
      line.add(display.cut(effectOnOwnDimension(row, session), to: 28), column: column)
      column += 30
    }
    let words = session.questionnaire.text(of: row.indicator, in: contentLanguage).text
    let rest = session.target(at: row.indicator).map { state.targetText($0, row.indicator) }.map {
      say(PlanMessage.target($0))
    }
    line.add(display.cut(rest ?? words.question, to: width - column - 1), column: column, role: .quiet)
    return line
  }

  /// "Education 43 -> 53": what the step would do to the dimension that tells most of the indicator.
  func effectOnOwnDimension(_ row: Moves.Row, _ session: Session) -> String {
    guard case .gain(let gain) = row,
      let dimension = session.ownDimension(of: session.questionnaire.indicators[gain.indicator])
    else { return "" }
    var trial = session.engine
    trial.choose(.option(gain.to), for: gain.indicator)
    let points = [session.engine, trial].map { shown($0.standing(ofDimension: dimension).score) }
    let name = session.questionnaire.name(ofDimension: dimension, in: contentLanguage).short
    return "\(name) \(points[0]) -> \(points[1])"
  }

  func movePoints(_ row: Moves.Row) -> String {
    switch row {
    case .gain(let gain): signed(gain.gain)
    case .opening(let opening): tenths(opening.width)
    }
  }

  /// "Partly -> Full", or why it is open.
  func moveText(_ row: Moves.Row, _ session: Session) -> String {
    switch row {
    case .gain(let gain): return "\(state.label(gain.from, gain.indicator)) -> \(state.label(gain.to, gain.indicator))"
    case .opening(let opening): return say(opening.isUnknown ? .unknown : .unanswered)
    }
  }
}

extension View {
  func drawPlan(_ focus: Int, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let rows = planRows
    let head = display.wrap(planHead(rows, session), to: area.width - 1).map { Line($0, role: .heading) }
    draw(head, over: max(1, rows.count), focus: focus, on: &canvas, in: area) { item in
      guard let row = rows[safe: item] else {
        let hint = say(PlanMessage.planEmpty(state.keyName(of: .target, on: .plan)))
        return display.wrap(hint, to: area.width - 3).map { Line($0, column: 2) }
      }
      return planLines(row, item: item, isFocused: item == focus, session, area.width)
    }
  }

  /// How many there are, how many are late or done, and what they come to.
  func planHead(_ rows: [PlanRow], _ session: Session) -> String {
    let late = rows.count { $0.status == .overdue }
    let done = rows.count { $0.status == .reached }
    let head = say(PlanMessage.planHead(rows.count, overdue: late, reached: done))
    guard !rows.isEmpty else { return head }
    let (now, then) = (session.engine.overall.score, session.projected.overall.score)
    return "\(head) \(say(PlanMessage.planEffect(now: shown(now), then: shown(then))))"
  }

  private func planLines(
    _ row: PlanRow, item: Int, isFocused: Bool, _ session: Session, _ width: Int
  ) -> [Line] {
    let role: Role = isFocused ? .focus : .text
    var line = Line(isFocused ? ">" : " ", role: role, item: item)
    line.add(row.target.due.isEmpty ? say(PlanMessage.noDate) : row.target.due, column: 2, role: role)
    line.add(session.questionnaire.indicators[row.position].id, column: 14, role: role)
    let status = (row.status.name.map { say($0) } ?? "")
    guard isRoomy else {
      line.add(status, column: 22, role: row.status == .overdue ? .warning : .text)
      let text = [planStep(row), row.target.owner].filter { !$0.isEmpty }.joined(separator: ", ")
      return [line] + display.wrap(text, to: width - 3).prefix(2).map { Line($0, column: 2) }
    }
    let step = display.cut(planStep(row), to: 30)
    line.add(step, column: 23, role: role)
    var column = max(48, 25 + display.width(step))
    line.add(row.gain.map(signed) ?? "", column: column, role: role)
    column += 7
    line.add(status, column: column, role: row.status == .overdue ? .warning : .text)
    column += status.isEmpty ? 0 : display.width(status) + 2
    line.add(display.cut(row.target.owner, to: width - column - 1), column: column)
    let action = display.wrap(row.target.action, to: width - 16)
    return [line] + action.prefix(2).filter { !$0.isEmpty }.map { Line($0, column: 14, role: .quiet) }
  }

  /// "Partly -> Full".
  func planStep(_ row: PlanRow) -> String {
    guard let session else { return "" }
    let now = spoken(session, row.position)
    if row.status == .reached { return now }
    return "\(now) -> \(row.target.option.isEmpty ? "-" : state.label(row.target.option, row.position))"
  }
}

extension String {
  /// Without the brackets of a range.
  var trimmedRange: String { filter { $0 != "(" && $0 != ")" } }
}

internal import Assessment
internal import Scoring
internal import Sentences

/// The targets, by day.
struct PlanScreen: ListBox {
  static let kinds = [ScreenKind(.plan)]
  static let ways = Ways.assessed([.moves, .target, .report], without: [.plan])
  static let entrances = [nil, .plan].map { (prompt: ActionPrompt?) in
    Action(.plan, [.character("a")], in: .plan, prompt: prompt) { state, _ in state.open(PlanScreen()) }
  }

  var focus = 0

  func count(in state: State) -> Int { state.planRows.count }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    if let position = target(in: state) { state.showQuestion(position) }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.drawPlan(focus, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.planReading }
  func page(in state: State) -> String? { "action-plan" }
  func target(in state: State) -> Int? { state.planRows[safe: focus]?.position }
}

/// One target, as the plan shows it.
struct PlanRow: Sendable {
  enum Status: Sendable {
    case open, overdue, reached
  }

  /// Position of the indicator.
  var position: Int
  var target: Assessment.Target
  var status: Status
  /// Points of the overall score that reaching it alone brings; nil when it brings none.
  var gain: Double?
}

extension PlanRow.Status {
  /// Nil where there is nothing to say.
  fileprivate var name: PlanMessage? {
    switch self {
    case .open: nil
    case .overdue: .statusOverdue
    case .reached: .statusReached
    }
  }
}

extension View {
  func drawPlan(_ focus: Int, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let rows = planRows
    let head = wrap(planHead(rows, session), to: area.width - 1, role: .heading)
    draw(head, over: max(1, rows.count), focus: focus, on: &canvas, in: area) { item in
      guard let row = rows[safe: item] else {
        let hint = say(PlanMessage.planEmpty(state.keyName(of: .named(.target), on: PlanScreen.kind)))
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
    var line = Line(item: item, role)
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
}

internal import Assessment
internal import Scoring
internal import Sentences
internal import Text

/// What would move the score most: answers that could be better, then what is still open.
struct MovesScreen: ListBox {
  static let kinds = [ScreenKind(.moves)]
  static let ways = Ways.assessed([.plan, .target], without: [.moves])
  static let entrances = [nil, .moves].map { (prompt: ActionPrompt?) in
    Action(.moves, [.character("m")], in: .plan, prompt: prompt) { state, _ in
      state.session.map { state.open(MovesScreen($0)) } ?? []
    }
  }
  static let actions = [
    Action(.switchView, [.tab, .character("w")], in: .own, prompt: .nextOrBest) { state, _ in
      guard var screen = state.screen as? MovesScreen, let session = state.session else { return [] }
      screen.take(session, screen.reach == .next ? .best : .next)
      state.screen = screen
      return []
    }
  ]

  enum Row: Sendable {
    case gain(Improvement)
    case opening(Uncertainty)

    var indicator: Int {
      switch self {
      case .gain(let gain): gain.indicator
      case .opening(let opening): opening.indicator
      }
    }
  }

  private(set) var reach: Improvement.Reach = .next
  private(set) var rows: [Row] = []
  /// How many of the steps bring the same, and what; nil when no two do, or the best options are shown.
  private(set) var tie: (count: Int, gain: Double)?
  var focus = 0

  init(_ session: Session) { take(session) }

  /// Takes the rows anew; the indicator in focus stays so.
  mutating func take(_ session: Session, _ reach: Improvement.Reach? = nil) {
    let indicator = rows[safe: focus]?.indicator
    self.reach = reach ?? self.reach
    let steps = session.engine.steps(self.reach, of: session.assessment)
    tie = self.reach == .next ? session.engine.tie(in: steps, among: steps.count) : nil
    rows = steps.map(Row.gain) + session.engine.openings.map(Row.opening)
    focus = rows.firstIndex { $0.indicator == indicator } ?? 0
  }

  mutating func refresh(_ session: Session) { take(session) }
  func count(in state: State) -> Int { rows.count }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    if let row = rows[safe: focus] { state.showQuestion(row.indicator) }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.reading(of: self) }
  func page(in state: State) -> String? { "action-plan" }
  func target(in state: State) -> Int? { rows[safe: focus]?.indicator }
}

extension Improvement.Reach {
  /// What the list of steps is of.
  fileprivate var head: PlanMessage {
    switch self {
    case .next: .movesHeadNext
    case .best: .movesHeadBest
    }
  }
}

extension View {
  func draw(_ moves: MovesScreen, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    var head = wrap(say(moves.reach.head), to: area.width - 1, role: .heading)
    if isRoomy, let tie = tieText(moves) {
      head += wrap(tie, to: area.width - 1, role: .quiet)
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
  func tieText(_ moves: MovesScreen) -> String? {
    moves.tie.map { say(DocumentMessage.tie(count: $0.count, points: say(DocumentMessage.points(tenths($0.gain))))) }
  }

  private func nothingToMove(_ width: Int) -> [Line] {
    display.wrap(say(PlanMessage.noGains), to: width - 3).map { Line($0, column: 2) }
  }

  private func moveLine(_ row: MovesScreen.Row, item: Int, isFocused: Bool, _ session: Session, _ width: Int) -> Line {
    let role: Role = isFocused ? .focus : .text
    var line = Line(item: item, role)
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
  func effectOnOwnDimension(_ row: MovesScreen.Row, _ session: Session) -> String {
    guard case .gain(let gain) = row,
      let dimension = session.ownDimension(of: session.questionnaire.indicators[gain.indicator])
    else { return "" }
    var trial = session.engine
    trial.choose(.option(gain.to), for: gain.indicator)
    let points = [session.engine, trial].map { shown($0.standing(ofDimension: dimension).score) }
    let name = session.questionnaire.name(ofDimension: dimension, in: contentLanguage).short
    return "\(name) \(points[0]) -> \(points[1])"
  }

  func movePoints(_ row: MovesScreen.Row) -> String {
    switch row {
    case .gain(let gain): signed(gain.gain)
    case .opening(let opening): tenths(opening.width)
    }
  }

  /// "Partly -> Full", or why it is open.
  func moveText(_ row: MovesScreen.Row, _ session: Session) -> String {
    switch row {
    case .gain(let gain): return "\(state.label(gain.from, gain.indicator)) -> \(state.label(gain.to, gain.indicator))"
    case .opening(let opening): return say(opening.isUnknown ? .unknown : .unanswered)
    }
  }

  func reading(of moves: MovesScreen) -> [String] {
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
}

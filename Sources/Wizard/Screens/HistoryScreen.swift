internal import Assessment
internal import Sentences

/// Every change, the newest first.
struct HistoryScreen: ListBox {
  static let kinds = [ScreenKind(.history)]
  static let ways = Ways.assessed(without: [.history])
  static let entrances = [
    Action(.history, [.character("y")], in: .plan) { state, _ in state.open(HistoryScreen()) },
    Action(.undo, [.character("u")], in: .undo, prompt: .undo, unless: { $0.obstacleToUndo }) { state, _ in
      state.travel(.undo)
    },
    Action(.redo, [.character("U"), .control("r")], in: .undo, unless: { $0.obstacleToRedo }) { state, _ in
      state.travel(.redo)
    },
  ]

  var focus = 0

  func count(in state: State) -> Int { state.session?.assessment.history.count ?? 0 }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard let session = state.session else { return [] }
    let change = session.assessment.history.reversed().dropFirst(focus).first
    if let position = change.flatMap({ session.questionnaire.positions[$0.indicator] }) { state.showQuestion(position) }
    return []
  }

  mutating func refresh(_ session: Session) { focus = 0 }
  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.drawHistory(focus, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.historyReading }
  func page(in state: State) -> String? { "self-assessment" }
}

extension State {
  fileprivate var obstacleToUndo: (any Message)? {
    if let obstacle = obstacleToChange { return obstacle }
    return session?.assessment.undoable == nil && !canTakeMigrationBack ? nothingToUndo : nil
  }

  fileprivate var obstacleToRedo: (any Message)? {
    obstacleToChange ?? (session?.assessment.redoable == nil ? WizardMessage.nothingToRedo : nil)
  }

  fileprivate mutating func travel(_ id: ActionName) -> [Effect] {
    guard session?.noteStart == nil else { return [] }
    if id == .undo, canTakeMigrationBack { return takeMigrationBack() }
    let isDone = (id == .undo ? session?.undo(at: now) : session?.redo(at: now)) ?? false
    guard isDone, let session, let last = session.assessment.history.last else { return [] }
    refresh()
    switch (id, last.target) {
    case (.undo, nil): tell(.undone(last.indicator))
    case (.undo, _): tell(PlanMessage.undoneTarget(last.indicator))
    case (_, nil): tell(.redone(last.indicator))
    default: tell(PlanMessage.redoneTarget(last.indicator))
    }
    return save()
  }
}

extension View {
  /// Every change, the newest first.
  func drawHistory(_ focus: Int, on canvas: inout Canvas, in area: Area) {
    guard let history = session?.assessment.history else { return }
    let head = wrap(say(PlanMessage.history(of: history.count)), to: area.width - 1, role: .heading)
    draw(head, over: history.count, focus: focus, on: &canvas, in: area) { item in
      let change = history[history.count - 1 - item]
      let role: Role = item == focus ? .focus : .text
      var line = Line(item == focus ? ">" : " ", role: role, item: item)
      let moment = state.local(change.at)
      line.add(isRoomy ? "\(moment.day) \(moment.clock)" : moment.day, column: 2, role: role)
      var column = isRoomy ? 23 : 13
      line.add(display.cut(change.indicator, to: 12), column: column, role: role)
      column += max(8, min(12, display.width(change.indicator)) + 1)
      let who = isRoomy ? display.cut(change.by ?? "", to: 20) : ""
      let room = area.width - column - 2 - (who.isEmpty ? 0 : display.width(who) + 2)
      line.add(display.cut(text(of: change), to: room), column: column, role: role)
      line.add(who, column: area.width - display.width(who) - 2, role: .quiet)
      return [line]
    }
  }

  /// "taken back: Full -> Partly; note".
  func text(of change: Change) -> String {
    let position = session?.questionnaire.positions[change.indicator]
    func choice(_ answer: Answer?) -> String {
      switch answer?.choice {
      case .option(let option): position.map { state.label(option, $0) } ?? option
      case .notApplicable(let reason): "\(say(.notApplicable)) (\(reason))"
      case .unknown: say(.unknown)
      case .figures(let figures): "\(say(.figures)) (\(figures.values.count))"
      case nil: say(.unanswered)
      }
    }
    func target(_ target: Assessment.Target?) -> String {
      guard let target else { return say(PlanMessage.noTarget) }
      return position.map { state.targetText(target, $0) } ?? target.option
    }
    var parts: [String] = []
    if let step = change.target {
      parts.append(say(PlanMessage.target("\(target(step.from)) -> \(target(step.to))")))
    } else {
      let (from, to) = (change.from ?? Answer(), change.to ?? Answer())
      if from.choice != to.choice { parts.append("\(choice(change.from)) -> \(choice(change.to))") }
      // What stands beside a choice goes with it to a newer version.
      if change.migration == nil || parts.isEmpty { parts += besides(from, to) }
    }
    if change.migration != nil, parts.isEmpty { parts.append(say(MigrationMessage.closed)) }
    let text = parts.joined(separator: "; ")
    if let version = change.migration?.description {
      return "\(isRoomy ? say(MigrationMessage.step(version)) : version): \(text)"
    }
    return change.kind.told.map { "\(say($0)): \(text)" } ?? text
  }

  private func besides(_ from: Answer, _ to: Answer) -> [String] {
    var parts: [String] = []
    if from.note != to.note { parts.append(say(PlanMessage.partNote)) }
    if from.evidence != to.evidence {
      parts.append("\(say(PlanMessage.partEvidence)) \(from.evidence.count) -> \(to.evidence.count)")
    }
    if from.flag != to.flag { parts.append(say(PlanMessage.partFlag)) }
    if from.confidence != to.confidence { parts.append(say(PlanMessage.partConfidence)) }
    return parts
  }

  /// The newest changes that line mode reads at once.
  private static let spokenChanges = 30

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
}

extension Change.Kind {
  /// How a step came about that no person made; nil for one that a person made.
  fileprivate var told: PlanMessage? {
    switch self {
    case .change: nil
    case .undo: .travelledUndo
    case .redo: .travelledRedo
    }
  }
}

internal import Assessment
internal import Reports
internal import Scoring
internal import Sentences
internal import Text

/// The questions of a workshop, those first on which the group is most apart: which are chosen, and what became of them.
struct AgendaScreen: ListBox {
  static let kinds: [ScreenKind] = [.agenda]
  static let ways: Ways = {
    var ways = Ways(prompted: [.handbook], quiet: [.palette, .profile, .report])
    (ways.enter, ways.back) = (.vote, nil)
    return ways
  }()
  static let entrances = [
    Action(
      .agenda, [.character("W")], in: .go,
      unless: { state in
        state.workshop == nil ? WorkshopScreenMessage.noWorkshop : nil
      }
    ) { state, _ in state.open(AgendaScreen()) }
  ]
  static let actions =
    [
      Action(.chooseQuestion, [.character(" ")], in: .choose, prompt: .choose) { state, _ in
        (state.screen as? AgendaScreen)?.toggle(in: &state) ?? []
      },
      Action(.filter, [.character("f")], in: .narrow, prompt: .filter) { state, _ in
        (state.screen as? AgendaScreen)?.narrow(in: &state)
        return []
      },
      Action(.settle, [.character("s")], in: .own, prompt: .settle) { state, _ in
        guard let position = state.screen.target(in: state) else { return [] }
        return state.openSettling(position)
      },
      Action(.actions, [.character("a")], in: .plan, prompt: .actions) { state, _ in state.open(ActionsScreen()) },
    ] + Action.workshopHistory

  var focus = 0
  /// Whether only the questions of the day are shown.
  var isNarrow = false

  /// A question as it stands on the agenda.
  struct Row {
    var position: Int
    /// Nil where nothing has been voted yet.
    var entry: Agenda.Entry?
  }

  func rows(in state: State) -> [Row] {
    let rows = state.agendaRows
    guard isNarrow else { return rows }
    let chosen = Set(state.workshop?.workshop.agenda.map(\.indicator) ?? [])
    return rows.filter { chosen.contains(state.questionnaire.indicators[$0.position].id) }
  }

  func count(in state: State) -> Int { rows(in: state).count }

  func target(in state: State) -> Int? { rows(in: state)[safe: focus]?.position }

  /// To the questions of the day alone, or to all; the question in focus stays so where it is among them.
  private func narrow(in state: inout State) {
    let position = target(in: state)
    var next = self
    next.isNarrow.toggle()
    let rows = next.rows(in: state)
    next.focus = rows.firstIndex { $0.position == position } ?? 0
    state.screen = next
  }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    target(in: state).map { state.openVoting($0) } ?? []
  }

  /// Puts the question on the agenda of the day, or takes it off.
  private func toggle(in state: inout State) -> [Effect] {
    guard let position = target(in: state) else { return [] }
    let id = state.questionnaire.indicators[position].id
    let why = rows(in: state)[safe: focus]?.entry?.why ?? .chosen
    let now = state.now
    let effects = state.changeWorkshop { (workshop, questionnaire) throws(Workshop.Refusal) in
      var items = workshop.agenda
      if let there = items.firstIndex(where: { $0.indicator == id }) {
        items.remove(at: there)
      } else {
        items.append(Workshop.Item(indicator: id, why: why, minutes: workshop.rules.minutes))
      }
      try workshop.plan(items, in: questionnaire, at: now)
    }
    var next = self
    next.focus = focus.moved(by: 0, in: next.count(in: state))
    state.screen = next
    return effects ?? []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    guard let workshop = view.workshop else { return }
    let rows = rows(in: view.state)
    let head =
      view.wrap(view.agendaHead(workshop), to: area.width - 1, role: .heading)
      + (view.isRoomy ? view.wrap(view.say(workshop.rules.anonymity.told), to: area.width - 1, role: .quiet) : [])
    let tail = view.isRoomy ? rows[safe: focus].map { view.details(of: $0, area.width) } ?? [] : []
    let list = Area(top: area.top, left: 0, width: area.width, height: area.height - min(tail.count, area.height / 2))
    view.draw(head, over: max(1, rows.count), focus: focus, on: &canvas, in: list) { item in
      guard let row = rows[safe: item] else { return view.wrap(view.say(.noQuestions), to: area.width - 1) }
      return [view.line(of: row, item: item, focus: focus, area.width)]
    }
    canvas.show(tail, in: Area(top: list.bottom, left: 0, width: area.width, height: area.bottom - list.bottom))
  }

  func reading(_ view: View) -> [String] {
    guard let workshop = view.workshop else { return [] }
    let rows = rows(in: view.state).map { row in
      ([view.question(row.position)] + view.told(row)).joined(separator: " ")
    }
    return [view.agendaHead(workshop), view.say(workshop.rules.anonymity.told)] + view.numbered(rows)
  }

  func page(in state: State) -> String? { "workshop" }
}

extension ScreenKind {
  package static let agenda = ScreenKind(.agenda)
}

extension State {
  /// The rows of the agenda: what was voted on in the agenda's order, then what was not.
  var agendaRows: [AgendaScreen.Row] {
    guard let workshop = workshop?.workshop else { return [] }
    let entries = workshop.agenda(in: questionnaire, flaggedIn: session?.assessment).entries
    let voted = Set(entries.map(\.indicator))
    let rest = questionnaire.indicators.indices.filter {
      !voted.contains($0) && !questionnaire.indicators[$0].options.isEmpty
    }
    return (entries.map { .init(position: $0.indicator, entry: $0) }) + rest.map { .init(position: $0, entry: nil) }
  }
}

extension Workshop.Anonymity {
  /// What is kept of people, in plain words.
  var told: WorkshopScreenMessage {
    switch self {
    case .counts: .keepsCounts
    case .key: .keepsKeys
    case .named: .keepsNames
    }
  }
}

extension View {
  fileprivate func agendaHead(_ workshop: Workshop) -> String {
    let minutes = workshop.agenda.reduce(0) { $0 + $1.minutes }
    let settled = workshop.settled.values.filter { $0.answer != nil }.count
    return say(.agendaHead(chosen: workshop.agenda.count, minutes: minutes, settled: settled))
  }

  /// What has become of a question, in a word or two.
  func stage(_ position: Int) -> String {
    guard let workshop else { return "" }
    let id = questionnaire.indicators[position].id
    if let settled = workshop.settled[id] {
      return say(settled.answer == nil || settled.how == .parked ? .stageParked : .stageSettled)
    }
    if workshop.openRound?.id.indicator == id { return say(.stageOpen) }
    return workshop.rounds(of: id).contains { $0.isInRoom } ? say(.stageVoted) : ""
  }

  fileprivate func line(of row: AgendaScreen.Row, item: Int, focus: Int, _ width: Int) -> Line {
    let id = questionnaire.indicators[row.position].id
    let isChosen = workshop?.agenda.contains { $0.indicator == id } == true
    var line = Line("\(isChosen ? "*" : " ") \(display.cut(id, to: 12))", item: item, focus: focus)
    let role: Role = item == focus ? .focus : .text
    var column = 6 + max(7, min(12, display.width(id)))
    let gap = row.entry.flatMap { $0.agreement.gap?.tenths } ?? "-"
    line.add(String(repeating: " ", count: max(0, 4 - gap.count)) + language.number(gap), column: column, role: role)
    column += 6
    let stage = stage(row.position)
    let stageWidth = isRoomy ? 10 : 8
    line.add(display.cut(stage, to: stageWidth), column: column, role: item == focus ? .focus : .quiet)
    column += stageWidth + 1
    let question = questionnaire.text(of: row.position, in: contentLanguage).text.question
    line.add(display.cut(question, to: max(0, width - column - 2)), column: column, role: role)
    return line
  }

  /// What is to be said of a question: the distance, who chose what, and what stands out.
  func told(_ row: AgendaScreen.Row) -> [String] {
    let teller = agreementTeller
    guard let entry = row.entry else { return [say(.notVoted)] }
    let agreement = entry.agreement
    var parts = [teller.gap(agreement), teller.counts(agreement, of: row.position) + "."]
    if agreement.isBeyondMost { parts.insert(say(AgreementMessage.beyondMost(agreement.present)), at: 0) }
    if agreement.hasTwoCamps { parts.append(say(AgreementMessage.twoCamps)) }
    if entry.why == .flag { parts.append(say(AgreementMessage.flagged)) }
    let stage = stage(row.position)
    if !stage.isEmpty {
      parts.append(stage + ".")
    } else if entry.isAgreed {
      parts.append(say(AgreementMessage.agreed))
    }
    return parts
  }

  fileprivate func details(of row: AgendaScreen.Row, _ width: Int) -> [Line] {
    [.blank] + wrap(question(row.position), to: width - 1, role: .heading)
      + wrap(told(row).joined(separator: " "), to: width - 1)
  }
}

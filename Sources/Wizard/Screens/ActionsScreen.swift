internal import Assessment
internal import Scoring
internal import Sentences
internal import Text

/// What the group wants done, with its votes; each becomes a target of its question when it has one.
struct ActionsScreen: ListBox {
  static let kinds: [ScreenKind] = [.actions]
  static let ways: Ways = {
    var ways = Ways(prompted: [.handbook], quiet: [.back, .plan])
    ways.enter = .open
    return ways
  }()
  static let actions =
    [
      Action(
        .remove, [.control("x"), .character("x")], in: .own, prompt: .remove,
        unless: { state in
          state.workshop?.workshop.actions.isEmpty == false ? nil : WorkshopScreenMessage.noAction
        }
      ) { state, _ in
        guard let screen = state.screen as? ActionsScreen else { return [] }
        let now = state.now
        return state.changeWorkshop { (workshop, _) throws(Workshop.Refusal) in
          try workshop.strike(screen.focus, at: now)
        } ?? []
      }
    ] + Action.workshopHistory

  var focus = 0

  func count(in state: State) -> Int { (state.workshop?.workshop.actions.count ?? 0) + 1 }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard let workshop = state.workshop?.workshop else { return [] }
    let action = workshop.actions[safe: focus]
    let place = action == nil ? nil : focus
    return state.open(state.workshop?.draft(of: .actionForm, about: place) ?? ActionFormScreen(action, at: place))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    let head = view.wrap(view.say(.actionsHead), to: area.width - 1, role: .heading)
    let rows = view.actionRows
    view.draw(head, over: rows.count, focus: focus, on: &canvas, in: area) { item in
      view.item(rows[item], item: item, focus: focus, area.width)
    }
  }

  func reading(_ view: View) -> [String] { [view.say(.actionsHead)] + view.numbered(view.actionRows) }

  func page(in state: State) -> String? { "workshop" }
}

extension ScreenKind {
  package static let actions = ScreenKind(.actions)
  package static let actionForm = ScreenKind(.actionForm, isWriting: true)
}

extension View {
  fileprivate var actionRows: [String] {
    let actions = workshop?.actions ?? []
    return actions.map { action in
      let who = [action.owner, action.due, action.indicator ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      return say(.actionRow(votes: action.votes, title: action.title)) + (who.isEmpty ? "" : " (\(who))")
    } + [say(.newAction)]
  }
}

/// One action: what, how many votes, who, by when, and which question it is about.
struct ActionFormScreen: Form {
  static let kinds: [ScreenKind] = [.actionForm]
  static let ways = Ways.form

  /// Its place in the list; nil for a new one.
  let place: Int?
  var fields: [TextBuffer]
  var focus = 0

  init(_ action: Workshop.Action?, at place: Int?) {
    self.place = place
    let texts = [
      action?.title ?? "", action.map { String($0.votes) } ?? "", action?.owner ?? "", action?.due ?? "",
      action?.indicator ?? "",
    ]
    fields = zip(texts, [300, 5, 200, 40, 40]).map { TextBuffer($0, limit: $1) }
  }

  func finish(in state: inout State) {
    let isEmpty = fields.allSatisfy(\.isEmpty)
    state.workshop?.keep(draft: isEmpty ? nil : self, of: .actionForm, about: place)
  }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard focus == fields.count - 1 else {
      var next = self
      next.focus += 1
      state.screen = next
      return []
    }
    return keep(in: &state)
  }

  private func keep(in state: inout State) -> [Effect] {
    let texts = fields.map(\.text.trimmed)
    guard let votes = texts[1].isEmpty ? 0 : Int(texts[1]), votes >= 0 else {
      return refuse(.noNumber(texts[1]), at: 1, in: &state)
    }
    let known = state.questionnaire.indicators.first { $0.id.lowercased() == texts[4].lowercased() }
    guard texts[4].isEmpty || known != nil else { return refuse(.noSuchQuestion(texts[4]), at: 4, in: &state) }
    var action = place.flatMap { state.workshop?.workshop.actions[safe: $0] } ?? Workshop.Action(title: "")
    (action.title, action.owner, action.due, action.indicator) = (texts[0], texts[2], texts[3], known?.id)
    let present = state.workshop?.present
    let now = state.now
    let place = place
    let effects = state.changeWorkshop { (workshop, _) throws(Workshop.Refusal) in
      try workshop.propose(action, inPlaceOf: place, at: now)
      var all = workshop.actions.map(\.votes)
      all[place ?? all.count - 1] = votes
      // Nobody has said how many are here: as many as could have given these votes.
      let most = all.max() ?? 0
      let (each, forOne) = Workshop.actionVotes
      let least = max((all.reduce(0, +) + each - 1) / each, (most + forOne - 1) / forOne)
      try workshop.vote(all, present: present ?? least, at: now)
    }
    guard let effects else { return [] }
    state.workshop?.keep(draft: nil, of: .actionForm, about: place)
    state.screens.removeLast()
    return effects + aim(action, in: &state)
  }

  private func refuse(_ message: WorkshopScreenMessage, at field: Int, in state: inout State) -> [Effect] {
    var next = self
    next.focus = field
    state.screen = next
    state.tell(message, isFailure: true)
    return []
  }

  /// An action on an answered question becomes its target: the next better option, with owner and day.
  private func aim(_ action: Workshop.Action, in state: inout State) -> [Effect] {
    guard let id = action.indicator, let session = state.session, let position = session.questionnaire.positions[id],
      case .option(let now) = session.engine.choices[position],
      let better = session.questionnaire.indicators[position].option(above: now, .next)
    else { return [] }
    var target = session.target(at: position) ?? Assessment.Target(option: better)
    (target.owner, target.action) = (action.owner, action.title)
    if Day(action.due) != nil { target.due = action.due }
    guard target != session.target(at: position) else { return [] }
    state.session?.record(target, asTargetAt: position, at: state.now)
    state.tell(WorkshopScreenMessage.becameTarget(id))
    return state.save()
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    let labels = view.actionLabels
    let head = view.wrap(view.say(.actionTitle), to: area.width - 1, role: .heading)
    canvas.show(head, in: Area(top: area.top, left: 0, width: area.width, height: head.count))
    let top = area.top + head.count + (view.isRoomy ? 1 : 0)
    let hint = view.isRoomy ? view.wrap(view.say(.actionHint), to: area.width - 1, role: .quiet) : []
    canvas.show(hint, in: Area(top: top + labels.count + 1, left: 0, width: area.width, height: hint.count))
    canvas.put(
      fields, labels, focus: focus, top: top, column: view.display.column(behind: labels), width: area.width)
  }

  func reading(_ view: View) -> [String] {
    let value = fields[focus].text
    return [view.actionLabels[focus] + (value.isEmpty ? "." : ": \(value).")]
  }

  func page(in state: State) -> String? { "workshop" }
}

extension View {
  fileprivate var actionLabels: [String] {
    [say(.actionWhat), say(.actionVotes), say(.actionOwner), say(.actionDue), say(.actionQuestion)]
  }
}

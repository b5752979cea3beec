internal import Assessment
internal import Reports
internal import Scoring
internal import Sentences
internal import Text

/// Writes down what the group agreed on: the answer, how near it came to one, the reason, and who sees it otherwise.
struct SettleScreen: Form {
  static let kinds: [ScreenKind] = [.settle]
  static let ways = Ways.form

  static let nearness: [Workshop.Settled.How] = [.all, .near, .lower]

  /// Position of the indicator.
  let position: Int
  /// What can be settled on: the options by position, then putting it off.
  let choices: Int
  var choice: Int
  var how: Int
  /// The reason, then the dissent.
  var fields: [TextBuffer]
  /// The line in focus: choices, nearness, fields.
  var focus: Int
  /// Whether it was told that the region's answer has changed since, and Enter writes it anyway.
  var isWarned = false

  init(_ position: Int, choices: Int, choice: Int, how: Int, reason: String, dissent: String) {
    self.position = position
    (self.choices, self.choice, self.how) = (choices, choice, how)
    focus = choice
    fields = [TextBuffer(reason, limit: 1000), TextBuffer(dissent, limit: 1000)]
  }

  private var isParked: Bool { choice == choices - 1 }

  func count(in state: State) -> Int { choices + Self.nearness.count + fields.count }

  func field(in state: State) -> Int? {
    let field = focus - choices - Self.nearness.count
    return field < 0 ? nil : field
  }

  func finish(in state: inout State) {
    let isEmpty = fields.allSatisfy(\.isEmpty)
    state.workshop?.keep(draft: isEmpty ? nil : self, of: .settle, about: position)
  }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    var next = self
    if focus < choices {
      next.choice = focus
      next.focus = isParkRow(focus) ? choices + Self.nearness.count : choices + how
    } else if focus < choices + Self.nearness.count {
      next.how = focus - choices
      next.focus = choices + Self.nearness.count
    } else if focus < count(in: state) - 1 {
      next.focus = focus + 1
    } else {
      return settle(in: &state)
    }
    state.screen = next
    return []
  }

  private func isParkRow(_ row: Int) -> Bool { row == choices - 1 }

  /// A digit takes a line; elsewhere a text goes into its field.
  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect] {
    var next = self
    next.isWarned = false
    if let field = field(in: state) {
      guard change(&next.fields[field]) else { return [] }
    } else {
      var typed = TextBuffer()
      guard change(&typed), let row = Int(typed.text).map({ $0 - 1 }), (0..<choices + Self.nearness.count).contains(row)
      else { return [] }
      if row < choices { next.choice = row } else { next.how = row - choices }
      next.focus = row
    }
    state.screen = next
    return []
  }

  /// Into the workshop and into the region's file: both, or neither.
  private func settle(in state: inout State) -> [Effect] {
    guard let workshop = state.workshop?.workshop, let session = state.session else { return [] }
    let indicator = state.questionnaire.indicators[position]
    let answer: Choice? = isParked ? nil : .option(indicator.options[choice].id)
    let dissent = fields[1].text.trimmed
    var settled = workshop
    do throws(Workshop.Refusal) {
      try settled.settle(
        indicator.id, as: answer, how: isParked ? .parked : Self.nearness[how], reason: fields[0].text.trimmed,
        dissent: dissent.isEmpty ? [] : [.init(dissent, votes: 1)], in: state.questionnaire, at: state.now)
    } catch {
      if case .noReason = error { focusReason(in: &state) }
      state.tell(error.told(in: state.questionnaire), isFailure: true)
      return []
    }
    var effects: [Effect] = []
    if answer != nil {
      do throws(Workshop.Obstacle) {
        let assessment = try settled.settle(
          indicator.id, into: session.assessment, overwriting: isWarned, at: state.now)
        state.session?.adopt(assessment)
        effects += state.save()
      } catch {
        var next = self
        if case .changed = error { next.isWarned = true }
        state.screen = next
        state.tell(
          next.isWarned ? WorkshopScreenMessage.changedSince(error.told) : error.told as any Message, isFailure: true)
        return []
      }
    }
    effects = state.send(settled) + effects
    state.workshop?.keep(draft: nil, of: .settle, about: position)
    state.screens.removeLast()
    if state.screen is RevealScreen { state.screens.removeLast() }
    state.tell(answer == nil ? WorkshopScreenMessage.parked(indicator.id) : .settled(indicator.id))
    return effects
  }

  private func focusReason(in state: inout State) {
    var next = self
    next.focus = choices + Self.nearness.count
    state.screen = next
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }

  func reading(_ view: View) -> [String] { view.reading(of: self) }

  func target(in state: State) -> Int? { position }

  func page(in state: State) -> String? { "workshop" }
}

extension ScreenKind {
  package static let settle = ScreenKind(.settle, isWriting: true)
}

extension State {
  /// To writing down the answer; it begins at what most chose, or at what was settled before.
  mutating func openSettling(_ position: Int) -> [Effect] {
    guard let workshop = workshop?.workshop else { return [] }
    let indicator = questionnaire.indicators[position]
    if let hidden = openRound(on: position) {
      tell(Workshop.Refusal.notRevealed(hidden.id).told(in: questionnaire), isFailure: true)
      return []
    }
    guard let latest = workshop.rounds(of: indicator.id).last(where: \.isCounted) else {
      tell(Workshop.Refusal.noVotes(.init(indicator.id, 1)).told(in: questionnaire), isFailure: true)
      return []
    }
    session?.move(to: position)
    if var draft: SettleScreen = self.workshop?.draft(of: .settle, about: position) {
      draft.isWarned = false
      return open(draft)
    }
    let counts = indicator.options.map { latest.counts.options[$0.id] ?? 0 }
    // Of equals the lower one.
    let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    let before = workshop.settled[indicator.id]
    var choice = counts.firstIndex(of: counts[most]) ?? most
    if case .option(let id)? = before?.answer?.choice {
      choice = indicator.options.firstIndex { $0.id == id } ?? choice
    }
    let how =
      before.flatMap { SettleScreen.nearness.firstIndex(of: $0.how) } ?? (counts[most] == latest.counts.total ? 0 : 1)
    return open(
      SettleScreen(
        position, choices: indicator.options.count + 1, choice: choice, how: how, reason: before?.reason ?? "",
        dissent: before?.dissent.first?.text ?? ""))
  }
}

extension View {
  private var settleLabels: [String] { [say(.reason), say(.dissent)] }

  fileprivate func draw(_ form: SettleScreen, on canvas: inout Canvas, in whole: Area) {
    let area = drawnBeside(in: whole, on: &canvas)
    let lines = settleLines(form, area.width)
    let hint = wrap(settleHint(form), to: area.width - 1, role: .quiet)
    let below = form.fields.count + (isRoomy ? hint.count + 2 : 0)
    let room = min(lines.count, max(1, area.height - below))
    let fieldsBegin = form.choices + SettleScreen.nearness.count
    canvas.show(
      lines, in: Area(top: area.top, left: 0, width: area.width, height: room), focus: min(form.focus, fieldsBegin - 1))
    let column = display.column(behind: settleLabels)
    let top = area.top + room + (isRoomy ? 1 : 0)
    let tail = Area(top: top + form.fields.count + 1, left: 0, width: area.width, height: isRoomy ? hint.count : 0)
    canvas.show(hint, in: tail)
    let field = form.field(in: state)
    let fields = beginnings(of: form.fields, but: field, in: area.width - column - 4)
    canvas.put(fields, settleLabels, focus: field, top: top, column: column, width: area.width)
  }

  /// The choices with how many took each, and how near the group came.
  private func settleLines(_ form: SettleScreen, _ width: Int) -> [Line] {
    let head = wrap(question(form.position), to: width - 1, role: .heading)
    let choices = settleChoices(form).enumerated().map { number, text -> Line in
      let choice = "\(number + 1) (\(number == form.choice ? "*" : " ")) \(text)"
      return Line(display.cut(choice, to: width - 3), item: number, focus: form.focus)
    }
    let hows = SettleScreen.nearness.enumerated().map { number, how in
      let text = "(\(number == form.how ? "*" : " ")) \(say(how.told))"
      return Line(display.cut(text, to: width - 3), item: form.choices + number, focus: form.focus)
    }
    return head + (isRoomy ? [.blank] : []) + choices + (isRoomy ? [.blank] : []) + hows
  }

  private func settleChoices(_ form: SettleScreen) -> [String] {
    let indicator = questionnaire.indicators[form.position]
    let counts = workshop?.rounds(of: indicator.id).last(where: \.isCounted)?.counts ?? Counts()
    return indicator.options.map { option in
      say(.choiceWithVotes(option: state.label(option.id, form.position), count: counts.options[option.id] ?? 0))
    } + [say(.park)]
  }

  private func settleHint(_ form: SettleScreen) -> String {
    switch form.field(in: state) {
    case 0: say(WorkshopScreenMessage.reasonHint)
    case 1: say(.dissentHint)
    default: say(.settleHint)
    }
  }

  fileprivate func reading(of form: SettleScreen) -> [String] {
    if let field = form.field(in: state) { return [settleLabels[field] + ". " + settleHint(form)] }
    func marked(_ text: String, _ isChosen: Bool) -> String { isChosen ? "\(text), \(say(.chosen))." : "\(text)." }
    let rows =
      settleChoices(form).enumerated().map { marked($1, $0 == form.choice) }
      + SettleScreen.nearness.enumerated().map { marked(say($1.told), $0 == form.how) }
    return [question(form.position), say(.settleHint)] + numbered(rows)
  }
}

extension Workshop.Settled.How {
  var told: WorkshopScreenMessage {
    switch self {
    case .all: .howAll
    case .near: .howNear
    case .lower: .howLower
    case .parked: .park
    }
  }
}

internal import Assessment
internal import Scoring
internal import Sentences

/// The form of a target: the options of its indicator, then when, who and what.
struct TargetScreen: Form {
  static let kinds = [ScreenKind(.target, isWriting: true)]
  static let ways = Ways.form
  static let entrances = [
    Action(.target, [.character("g")], in: .plan, unless: { $0.obstacleToTarget }, perform: open),
    Action(
      .target, [.character("g"), .character("t")], in: .plan, prompt: .target, unless: { $0.obstacleToTarget },
      perform: open
    ),
  ]
  static let actions = [
    Action(.remove, [.control("x")], in: .own, prompt: .remove) { state, _ in
      (state.screen as? TargetScreen)?.remove(in: &state) ?? []
    }
  ]

  private static let open: @Sendable (inout State, Display) -> [Effect] = { state, _ in
    if let screen = state.screen.target(in: state).flatMap({ TargetScreen($0, in: state) }) {
      state.screens.append(screen)
    }
    return []
  }

  enum Line: Int, CaseIterable, Sendable {
    case due, owner, action
  }

  /// Position of the indicator.
  let position: Int
  /// Count of the indicator's options.
  let options: Int
  /// Position of the option to reach.
  var option: Int
  var fields: [TextBuffer]
  /// The line in focus: the options, then the fields.
  var focus: Int
  /// What the questionnaire says has to be done to get there.
  var suggestion = ""
  /// As it was opened: what was only looked at is not kept.
  private let start: [String]

  init(position: Int, options: Int, option: Int, texts: [String]) {
    self.position = position
    self.options = options
    self.option = option
    focus = option
    let limits = [10, 200, 1000]
    fields = zip(texts, limits).map { TextBuffer($0, limit: $1) }
    start = [String(option)] + texts
  }

  /// The line in focus; nil on an option.
  var line: Line? { Line(rawValue: focus - options) }

  subscript(line: Line) -> String { fields[line.rawValue].text }

  var isChanged: Bool { [String(option)] + fields.map(\.text) != start }
  func count(in state: State) -> Int { options + fields.count }
  func field(in state: State) -> Int? { focus < options ? nil : focus - options }

  /// Enter: takes the option in focus, goes on to the next line, and keeps the target behind the last one.
  func accept(in state: inout State, on display: Display) -> [Effect] {
    var form = focus < options ? state.choosing(focus, in: self) : self
    let isDay = fields[Line.due.rawValue].isEmpty || Day(self[.due]) != nil
    let isLast = focus == options + fields.count - 1
    if !isDay, isLast || line == .due {
      form.focus = options + Line.due.rawValue
      state.screen = form
      state.tell(PlanMessage.noDay(self[.due]), isFailure: true)
      return []
    }
    guard isLast else {
      form.focus = max(options, focus + 1)
      state.screen = form
      return []
    }
    state.screens.removeLast()
    state.keep(form)
    return state.saveIfNeeded()
  }

  /// A digit on the options takes that one; elsewhere a text goes into its field.
  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect] {
    var form = self
    if let line {
      guard change(&form.fields[line.rawValue]) else { return [] }
    } else {
      var typed = TextBuffer()
      guard change(&typed), let number = Int(typed.text), (1...options).contains(number) else { return [] }
      form = state.choosing(number - 1, in: self)
      form.focus = number - 1
    }
    state.screen = form
    return []
  }

  func finish(in state: inout State) { if isChanged { state.keep(self) } }

  private func remove(in state: inout State) -> [Effect] {
    state.screens.removeLast()
    guard let session = state.session, state.obstacleToChange == nil, session.target(at: position) != nil else {
      state.tell(PlanMessage.targetLeft)
      return []
    }
    state.session?.record(nil, asTargetAt: position, at: state.now)
    state.tell(PlanMessage.targetRemoved(session.questionnaire.indicators[position].id))
    return state.save()
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.reading(of: self) }

  func command(_ line: String, in state: State) -> LineCommand {
    self.line == nil && line == "x" ? .events([.action(.remove)]) : .onForm(line)
  }
}

extension TargetScreen.Line {
  var label: TargetField {
    switch self {
    case .due: .due
    case .owner: .owner
    case .action: .action
    }
  }

  var hint: TargetHint {
    switch self {
    case .due: .due
    case .owner: .owner
    case .action: .action
    }
  }
}

extension TargetScreen {
  /// With the target there is, or with the next better option and what leads to it; nil where there is none.
  fileprivate init?(_ position: Int, in state: State) {
    guard let session = state.session, !session.questionnaire.indicators[position].options.isEmpty else { return nil }
    let options = session.questionnaire.indicators[position].options
    if let target = session.target(at: position) {
      self.init(
        position: position, options: options.count,
        option: options.firstIndex { $0.id == target.option } ?? options.count - 1,
        texts: [target.due, target.owner, target.action])
      return
    }
    var option = options.count - 1
    if case .option(let now) = session.engine.choices[position],
      let next = session.questionnaire.indicators[position].option(above: now, .next)
    {
      option = options.firstIndex { $0.id == next } ?? option
    }
    let suggestion = state.steps(to: option, at: position)
    self.init(
      position: position, options: options.count, option: option, texts: ["", "", suggestion])
    self.suggestion = suggestion
  }
}

extension State {
  /// What the questionnaire says has to be done to get from the answer to an option.
  fileprivate func steps(to option: Int, at position: Int) -> String {
    guard let session, case .option(let now) = session.engine.choices[position],
      let start = session.questionnaire.indicators[position].options.firstIndex(where: { $0.id == now }), start < option
    else { return "" }
    let words = session.questionnaire.text(of: position, in: contentLanguage).text
    return session.questionnaire.indicators[position].options[start..<option].compactMap { words.next[$0.id] }
      .joined(separator: " ")
  }

  /// The form with another option to reach; the text that was offered follows, one's own stays.
  fileprivate func choosing(_ option: Int, in form: TargetScreen) -> TargetScreen {
    var form = form
    form.option = option
    let suggestion = steps(to: option, at: form.position)
    if form[.action] == form.suggestion || form.fields[TargetScreen.Line.action.rawValue].isEmpty {
      form.fields[TargetScreen.Line.action.rawValue] = TextBuffer(suggestion, limit: 1000)
    }
    form.suggestion = suggestion
    return form
  }

  /// Puts the target in place; a due text that is no day goes into the action, so that it is not lost.
  fileprivate mutating func keep(_ form: TargetScreen) {
    guard let session, obstacleToChange == nil else { return }
    let indicator = session.questionnaire.indicators[form.position]
    let texts = form.fields.map(\.text)
    var target = session.target(at: form.position) ?? Assessment.Target(option: "")
    target.option = indicator.options[form.option].id
    (target.due, target.owner, target.action) = (texts[0], texts[1], texts[2])
    if !target.due.isEmpty, Day(target.due) == nil {
      let due = say(PlanMessage.dueKept(target.due))
      target.action = target.action.isEmpty ? due : "\(target.action) \(due)"
      target.due = ""
    }
    guard target != session.target(at: form.position) else { return }
    self.session?.record(target, asTargetAt: form.position, at: now)
    self.session?.saving.status = .pending
    tell(PlanMessage.targetKept(id: indicator.id, text: targetText(target, form.position)))
  }
}

extension View {
  func draw(_ form: TargetScreen, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let lines = targetHead(form, session, area.width) + targetOptions(form, session, area.width)
    let tail = targetTail(form, session, area.width)
    let below = form.fields.count + (isRoomy ? tail.count + 1 : 0)
    let room = min(lines.count, max(1, area.height - below))
    let focus = form.focus < form.options ? form.focus : form.option
    canvas.show(lines, in: Area(top: area.top, left: 0, width: area.width, height: room), focus: focus)
    let labels = TargetScreen.Line.allCases.map { say($0.label) }
    let column = display.column(behind: labels)
    let top = area.top + room + (isRoomy ? 1 : 0)
    canvas.show(
      tail, in: Area(top: top + form.fields.count, left: 0, width: area.width, height: isRoomy ? tail.count : 0))
    let fields = beginnings(of: form.fields, but: form.line?.rawValue, in: area.width - column - 4)
    canvas.put(fields, labels, focus: form.line?.rawValue, top: top, column: column, width: area.width)
  }

  private func targetHead(_ form: TargetScreen, _ session: Session, _ width: Int) -> [Line] {
    let id = session.questionnaire.indicators[form.position].id
    let question = session.questionnaire.text(of: form.position, in: contentLanguage).text.question
    let texts = display.wrap("\(id)  \(question)", to: width - 1)
    let now = Line(say(PlanMessage.targetNow(spoken(session, form.position))))
    return texts.prefix(isRoomy ? texts.count : 2).map { Line($0, role: .heading) } + [now] + (isRoomy ? [.blank] : [])
  }

  private func targetOptions(_ form: TargetScreen, _ session: Session, _ width: Int) -> [Line] {
    let words = session.questionnaire.text(of: form.position, in: contentLanguage).text
    let options = session.questionnaire.indicators[form.position].options
    let labels = options.map { state.label($0.id, form.position) }
    let labelWidth = labels.map(display.width).max() ?? 0
    return options.enumerated().flatMap { number, option -> [Line] in
      let role: Role = number == form.focus ? .focus : .text
      var line = Line(number == form.focus ? ">" : " ", role: role, item: number)
      line.add("\(number + 1) (\(number == form.option ? "*" : " ")) \(labels[number])", column: 2, role: role)
      let score = option.score.description
      line.add(score, column: width - display.width(score) - 1, role: .quiet)
      guard isRoomy else { return [line] }
      let column = 10 + labelWidth
      let meaning = words.options[option.id] ?? ""
      guard width - column >= 30 else {
        return [line] + display.wrap(meaning, to: width - 10).map { Line($0, column: 8, role: role) }
      }
      let meanings = display.wrap(meaning, to: width - column - 6)
      line.add(meanings.first ?? "", column: column, role: role)
      return [line] + meanings.dropFirst().map { Line($0, column: column, role: role) }
    }
  }

  /// The hint of the line in focus, and what reaching it would do.
  private func targetTail(_ form: TargetScreen, _ session: Session, _ width: Int) -> [Line] {
    let hint = wrap(say(form.line?.hint ?? PlanMessage.targetHintOption as any Message), to: width - 1, role: .quiet)
    return [.blank] + hint + [Line(display.cut(effect(of: form, session), to: width - 1))]
  }

  /// "If reached: Overall 48 -> 49".
  func effect(of form: TargetScreen, _ session: Session) -> String {
    let option = session.questionnaire.indicators[form.position].options[form.option].id
    let after = session.engine.reaching([session.questionnaire.indicators[form.position].id: .init(option: option)])
    let (old, new) = (session.engine.overall.score, after.overall.score)
    return say(PlanMessage.ifReached("\(say(.overall)) \(shown(old)) -> \(shown(new))"))
  }

  /// The line in focus of a target's form: the options with the one to reach, or a field.
  func reading(of form: TargetScreen) -> [String] {
    guard let session else { return [] }
    if let field = form.line {
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

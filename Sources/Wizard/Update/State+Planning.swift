internal import Assessment
internal import Scoring
internal import Sentences

extension State {
  /// The day in the person's own time zone.
  var today: String { local(now).day }

  var planRows: [PlanRow] { session?.plan(on: today) ?? [] }

  /// Why no target can be set on what is in view or in focus; nil when one can.
  var obstacleToTarget: (any Message)? {
    if let obstacle = obstacleToChange { return obstacle }
    guard let position = targeted else { return PlanMessage.nothingInFocus }
    return session?.questionnaire.indicators[position].options.isEmpty == true ? PlanMessage.noOptions : nil
  }

  /// The indicator that a target would be for.
  private var targeted: Int? {
    switch screen {
    case .list(let list): shownIndicators(list.filters).contains(list.focus) ? list.focus : nil
    case .moves(let moves): moves.rows[safe: moves.focus]?.indicator
    case .plan(let focus): planRows[safe: focus]?.position
    default: session?.position
    }
  }

  mutating func plan(_ id: Action.ID) -> [Effect] {
    switch id {
    case .moves: if let session { open(.moves(Moves(session))) }
    case .plan: open(.plan(focus: 0))
    case .history: open(.history(focus: 0))
    case .target:
      if let form = targeted.flatMap(targetForm) { screens.append(.target(form)) }
    case .switchView: switchView()
    case .compare: return compare()
    default: break
    }
    return []
  }

  private mutating func switchView() {
    switch screen {
    case .profile(let focus, let withTargets): screen = .profile(focus: focus, withTargets: !withTargets)
    case .moves(var moves):
      if let session { moves.take(session, moves.reach == .next ? .best : .next) }
      screen = .moves(moves)
    default: break
    }
  }

  /// Brings lists that were made from the answers up to date with them.
  mutating func refresh() {
    guard let session else { return }
    beside?.take(session.entry)
    for number in screens.indices {
      if case .moves(var moves) = screens[number] {
        moves.take(session)
        screens[number] = .moves(moves)
      }
      if case .history = screens[number] { screens[number] = .history(focus: 0) }
    }
  }

  /// A form with the target there is, or with the next better option and what leads to it.
  private func targetForm(_ position: Int) -> TargetForm? {
    guard let session, !session.questionnaire.indicators[position].options.isEmpty else { return nil }
    let options = session.questionnaire.indicators[position].options
    if let target = session.target(at: position) {
      return TargetForm(
        position: position, options: options.count,
        option: options.firstIndex { $0.id == target.option } ?? options.count - 1,
        texts: [target.due, target.owner, target.action])
    }
    var option = options.count - 1
    if case .option(let now) = session.engine.choices[position],
      let next = session.questionnaire.indicators[position].option(above: now, .next)
    {
      option = options.firstIndex { $0.id == next } ?? option
    }
    let suggestion = steps(to: option, at: position)
    var form = TargetForm(
      position: position, options: options.count, option: option, texts: ["", "", suggestion])
    form.suggestion = suggestion
    return form
  }

  /// What the questionnaire says has to be done to get from the answer to an option.
  private func steps(to option: Int, at position: Int) -> String {
    guard let session, case .option(let now) = session.engine.choices[position],
      let start = session.questionnaire.indicators[position].options.firstIndex(where: { $0.id == now }), start < option
    else { return "" }
    let words = session.questionnaire.text(of: position, in: contentLanguage).text
    return session.questionnaire.indicators[position].options[start..<option].compactMap { words.next[$0.id] }
      .joined(separator: " ")
  }

  /// The form with another option to reach; the text that was offered follows, one's own stays.
  private func choosing(_ option: Int, in form: TargetForm) -> TargetForm {
    var form = form
    form.option = option
    let suggestion = steps(to: option, at: form.position)
    if form[.action] == form.suggestion || form.fields[TargetForm.Field.action.rawValue].isEmpty {
      form.fields[TargetForm.Field.action.rawValue] = TextBuffer(suggestion, limit: 1000)
    }
    form.suggestion = suggestion
    return form
  }

  /// Enter: takes the option in focus, goes on to the next line, and keeps the target behind the last one.
  mutating func accept(_ form: TargetForm) -> [Effect] {
    var form = form
    if form.focus < form.options { form = choosing(form.focus, in: form) }
    let isDay = form.fields[TargetForm.Field.due.rawValue].isEmpty || Day(form[.due]) != nil
    let isLast = form.focus == form.lineCount - 1
    if !isDay, isLast || form.field == .due {
      form.focus = form.options + TargetForm.Field.due.rawValue
      screen = .target(form)
      tell(PlanMessage.noDay(form[.due]), isFailure: true)
      return []
    }
    guard isLast else {
      form.focus = max(form.options, form.focus + 1)
      screen = .target(form)
      return []
    }
    screens.removeLast()
    keep(form)
    return saveIfNeeded()
  }

  /// A digit on the options takes that one; elsewhere a text goes into its field.
  func edited(_ form: TargetForm, _ change: (inout TextBuffer) -> Bool) -> TargetForm? {
    var form = form
    if let field = form.field { return change(&form.fields[field.rawValue]) ? form : nil }
    var typed = TextBuffer()
    guard change(&typed), let number = Int(typed.text), (1...form.options).contains(number) else { return nil }
    form = choosing(number - 1, in: form)
    form.focus = number - 1
    return form
  }

  /// Puts the target in place; a due text that is no day goes into the action, so that it is not lost.
  mutating func keep(_ form: TargetForm) {
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

  mutating func removeTarget() -> [Effect] {
    guard case .target(let form) = screen else { return [] }
    screens.removeLast()
    guard let session, obstacleToChange == nil, session.target(at: form.position) != nil else {
      tell(PlanMessage.targetLeft)
      return []
    }
    self.session?.record(nil, asTargetAt: form.position, at: now)
    tell(PlanMessage.targetRemoved(session.questionnaire.indicators[form.position].id))
    return save()
  }
}

internal import Assessment
internal import Sentences
internal import Text

/// A damaged file, and what can be had of it.
struct RecoveryScreen: ListBox {
  static let kinds = [ScreenKind(.recovery)]
  static let ways = Ways(prompted: [.handbook], enter: .choose, back: .changeNothing, quit: .leave)

  /// A number takes its line, as on a question.
  static let actions = (1...3).map { number in
    Action(
      .option(number), [Key(digit: number)], in: .choose,
      unless: { $0.damage?.choices.indices.contains(number - 1) == true ? nil : RecoveryMessage.choose },
      perform: { state, _ in state.choose(recovery: number - 1) })
  }

  var focus = 0

  /// The choices, then every answer that differs.
  func count(in state: State) -> Int { state.damage.map { $0.choices.count + $0.differing.count } ?? 0 }
  func accept(in state: inout State, on display: Display) -> [Effect] { state.choose(recovery: focus) }
  func goBack(in state: inout State) -> [Effect]? { state.leaveDamage() }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    canvas.show(view.recoveryLines(focus, area.width), in: area, focus: focus)
  }

  func reading(_ view: View) -> [String] { view.recoveryReading }
  func page(in state: State) -> String? { "your-answers" }
}

extension State {
  /// Begins with what can be had of a damaged file; going back leaves.
  package mutating func startRecovery(_ damage: Damage) {
    self.damage = damage
    screens = [RecoveryScreen()]
  }

  /// Shows what can be had of a damaged file.
  mutating func offer(_ damage: Damage) {
    self.damage = damage
    open(RecoveryScreen())
  }

  mutating func choose(recovery number: Int) -> [Effect] {
    guard var damage, let choice = damage.choices[safe: number] else {
      tell(RecoveryMessage.choose)
      return []
    }
    if choice == .leave { return leaveDamage() }
    damage.chosen = choice
    self.damage = damage
    guard let assessment = damage.assessment(choice) else {
      var setup = newSetup(damage.offer)
      setup.name(file: damage.newFile)
      screens.append(setup)
      return []
    }
    return [.recover(assessment, of: damage)]
  }

  /// Nothing is done about it: back to where the file was named, or out of the program.
  mutating func leaveDamage() -> [Effect] {
    guard screens.count > 1 else { return leave(.quit) }
    screens.removeLast()
    if let damage { tell(RecoveryMessage.left(Self.lastPart(of: damage.file))) }
    damage = nil
    return []
  }

  /// Says in which file the answers are now, once the chosen version is open.
  mutating func endRecovery() {
    guard let damage else { return }
    let (newFile, file) = (Self.lastPart(of: damage.newFile), Self.lastPart(of: damage.file))
    switch damage.chosen {
    case .merged where damage.rescue != nil:
      tell(RescueMessage.hasPutIn(file: file, count: damage.differing.count))
    case .before where damage.rescue != nil: tell(RescueMessage.hasSetAside(file))
    case .merged: tell(RecoveryMessage.merged(newFile: newFile, count: damage.differing.count, file: file))
    case .before, .made, .asked:
      tell(RecoveryMessage.opened(newFile: newFile, file: file, hasBefore: damage.before != nil))
    case .leave, nil: break
    }
    self.damage = nil
  }
}

extension View {
  /// Whether the two versions stand beside each other.
  private var isSideBySide: Bool { isRoomy && display.size.width >= 80 && damage?.before != nil }

  /// What is damaged, what there is, what can be chosen, and where the two versions differ.
  func recoveryLines(_ focus: Int, _ width: Int) -> [Line] {
    guard let damage else { return [] }
    var lines = wrap(head(damage), to: width - 1, role: .heading)
    if isRoomy {
      lines += display.wrap(cause(damage), to: width - 1).prefix(3).map { Line($0, role: .quiet) }
      lines += wrap(untouched(damage), to: width - 1) + [.blank]
      lines += isSideBySide ? columns(before(damage), remains(damage), width, role: .heading) : stacked(damage, width)
      lines.append(.blank)
    } else {
      lines += inBrief(damage).flatMap { display.wrap($0, to: width - 1) }.map { Line($0) }
    }
    for (item, choice) in damage.choices.enumerated() {
      lines += self.item("\(item + 1) \(text(of: choice, damage))", item: item, focus: focus, width, hanging: 2)
    }
    if !isRoomy, damage.choices.count > 1, damage.rescue == nil {
      let newFile = say(RecoveryMessage.newFileInBrief(State.lastPart(of: damage.newFile)))
      lines += wrap(newFile, to: width - 1)
    }
    guard !damage.differing.isEmpty else { return lines }
    lines +=
      [.blank]
      + wrap(say(RecoveryMessage.differing(damage.differing.count)), to: width - 1, role: .heading)
    for (number, id) in damage.differing.enumerated() {
      let item = damage.choices.count + number
      lines += difference(id, damage, item: item, isFocused: item == focus, width)
    }
    return lines
  }

  private func difference(
    _ id: String, _ damage: Damage, item: Int, isFocused: Bool, _ width: Int
  ) -> [Line] {
    let role: Role = isFocused ? .focus : .text
    var line = Line(isFocused ? ">" : " ", role: .focus, item: item)
    line.add(display.cut(name(id, damage), to: width - 3), column: 2, role: role)
    let (before, found) = answers(id, damage)
    guard isSideBySide else {
      return [line]
        + named(before, found, damage).flatMap { display.wrap($0, to: width - 5) }.map { Line($0, column: 4) }
    }
    return [line] + columns([before], [found], width, indent: 4)
  }

  /// Two columns with a line between them; `role` is that of each one's first text.
  private func columns(
    _ left: [String], _ right: [String], _ width: Int, indent: Int = 0, role: Role = .text
  ) -> [Line] {
    let middle = width / 2
    func cells(_ texts: [String], _ room: Int) -> [(text: String, role: Role)] {
      texts.enumerated().flatMap { number, text in
        display.wrap(text, to: room).map { ($0, number == 0 ? role : .text) }
      }
    }
    let leftCells = cells(left, middle - 2 - indent)
    let rightCells = cells(right, width - middle - 3)
    return (0..<max(leftCells.count, rightCells.count)).map { row in
      var line = Line()
      if let cell = leftCells[safe: row] { line.add(cell.text, column: indent, role: cell.role) }
      line.add(String(display.glyphs.column), column: middle, role: .quiet)
      if let cell = rightCells[safe: row] { line.add(cell.text, column: middle + 2, role: cell.role) }
      return line
    }
  }

  private func stacked(_ damage: Damage, _ width: Int) -> [Line] {
    [before(damage), remains(damage)].flatMap { texts in
      texts.enumerated().flatMap { number, text in
        display.wrap(text, to: width - 1).map { Line($0, role: number == 0 && texts.count > 1 ? .heading : .text) }
      }
    }
  }
}

extension View {
  /// The same as a person would read it aloud: the choices come last, as the question that they are.
  var recoveryReading: [String] {
    guard let damage else { return [] }
    func sentences(_ texts: [String]) -> String {
      let closed = texts.dropFirst().map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
      return (texts.first ?? "") + (closed.isEmpty ? "" : ": " + closed)
    }
    let differing = damage.differing.map { id in
      let (before, found) = answers(id, damage)
      return "\(name(id, damage)) \(named(before, found, damage).map { $0 + "." }.joined(separator: " "))"
    }
    let title = differing.isEmpty ? [] : [say(RecoveryMessage.differing(differing.count)) + "."]
    return [
      head(damage) + " " + cause(damage), untouched(damage), sentences(before(damage)), sentences(remains(damage)),
    ]
      + title + differing + numbered(damage.choices.map { text(of: $0, damage) })
  }

  /// An answer as each of the two has it.
  private func named(_ before: String, _ found: String, _ damage: Damage) -> [String] {
    damage.rescue == nil
      ? [say(RecoveryMessage.inBefore(before)), say(RecoveryMessage.inDamaged(found))]
      : [say(RescueMessage.inFile(before)), say(RescueMessage.inRescue(found))]
  }

  private func head(_ damage: Damage) -> String {
    guard damage.rescue == nil else { return say(RescueMessage.found(State.lastPart(of: damage.file))) }
    return say(RecoveryMessage.damaged(file: State.lastPart(of: damage.file), damage.findings.first?.place))
  }

  /// What is wrong at that place, as a sentence.
  private func cause(_ damage: Damage) -> String {
    guard damage.rescue == nil else { return say(RescueMessage.cause) }
    if damage.isEmpty { return say(RecoveryMessage.isEmpty) }
    let what = damage.findings.first?.what.text(in: language) ?? ""
    return what.prefix(1).uppercased() + what.dropFirst() + (what.hasSuffix(".") || what.isEmpty ? "" : ".")
  }

  private func untouched(_ damage: Damage) -> String {
    if let rescue = damage.rescue { return say(RescueMessage.place(rescue)) }
    guard damage.choices.count > 1 else { return say(RecoveryMessage.untouched) }
    return say(RecoveryMessage.untouchedBut(State.lastPart(of: damage.newFile)))
  }

  private func before(_ damage: Damage) -> [String] {
    let file = State.lastPart(of: damage.file)
    let isRescue = damage.rescue != nil
    let none: any Message = isRescue ? RescueMessage.noFile(file) : RecoveryMessage.noBefore(file)
    guard let before = damage.before else { return [say(none)] }
    let moment = state.local(before.modified)
    let heading: any Message = isRescue ? RescueMessage.now(file) : RecoveryMessage.before(file)
    return [
      say(heading), say(RecoveryMessage.lastChanged("\(moment.day) \(moment.clock)")),
      say(RecoveryMessage.answers(Damage.count(before.answers))),
    ] + ofThemNone(before.answers)
  }

  private func remains(_ damage: Damage) -> [String] {
    guard damage.rescue == nil else {
      return [say(RescueMessage.rescued), say(RecoveryMessage.answers(damage.wholeCount))] + ofThemNone(damage.answers)
    }
    var texts =
      [say(RecoveryMessage.remains), say(RecoveryMessage.wholeAnswers(damage.wholeCount))] + ofThemNone(damage.answers)
    if damage.before != nil {
      if damage.wholeCount > 0, damage.differing.isEmpty { texts.append(say(RecoveryMessage.sameInBefore)) }
    } else if damage.made == nil {
      texts.append(hidden(damage))
    }
    return texts
  }

  /// What the other screens do not count as answered.
  private func ofThemNone(_ answers: [String: Answer]) -> [String] {
    let count = answers.values.filter { $0.choice != nil && !$0.isAnswered }.count
    return count == 0 ? [] : [say(RecoveryMessage.ofThemNone(count))]
  }

  private func hidden(_ damage: Damage) -> String {
    say(damage.offer == nil ? RecoveryMessage.noAssessment : .regionHidden)
  }

  /// The same for a small window.
  private func inBrief(_ damage: Damage) -> [String] {
    guard damage.rescue == nil else {
      let counts = [damage.before?.answers ?? [:], damage.answers].map {
        say(RecoveryMessage.answers(Damage.count($0)))
      }
      return named(counts[0], counts[1], damage)
    }
    var texts = [say(RecoveryMessage.wholeAnswersInBrief(damage.wholeCount))]
    guard let before = damage.before else {
      texts.append(say(RecoveryMessage.noBefore(State.lastPart(of: damage.file))))
      return texts + (damage.made == nil ? [hidden(damage)] : [])
    }
    let count = Damage.count(before.answers)
    return [say(RecoveryMessage.beforeInBrief(count: count, day: state.local(before.modified).day))] + texts
  }

  private func text(of choice: Damage.Choice, _ damage: Damage) -> String {
    let file = State.lastPart(of: damage.file)
    return switch choice {
    case .merged where damage.rescue != nil: say(RescueMessage.putIn(file: file, count: damage.differing.count))
    case .made where damage.rescue != nil: say(RescueMessage.asNew(State.lastPart(of: damage.newFile)))
    case .before where damage.rescue != nil: say(RescueMessage.setAside(file))
    case .before: say(RecoveryMessage.open)
    case .merged: say(RecoveryMessage.openMerged(damage.differing.count))
    case .made: say(RecoveryMessage.make(damage.wholeCount, place: damage.made.map(State.name) ?? ""))
    case .asked: say(RecoveryMessage.ask(damage.wholeCount))
    case .leave: say(RecoveryMessage.leave)
    }
  }

  /// "EDU-03 Does the region ...?".
  private func name(_ id: String, _ damage: Damage) -> String {
    guard let questionnaire = damage.questionnaire, let position = questionnaire.positions[id] else {
      return id.harmless
    }
    return "\(id) \(questionnaire.text(of: position, in: contentLanguage).text.question)"
  }
}

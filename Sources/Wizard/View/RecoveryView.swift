internal import Assessment
internal import Sentences
internal import Text

extension State {
  /// What can be focused: the choices, then every answer that differs.
  var recoveryItemCount: Int { damage.map { $0.choices.count + $0.differing.count } ?? 0 }

  /// Whether the two versions stand beside each other.
  private var isSideBySide: Bool { isRoomy && display.size.width >= 80 && damage?.before != nil }

  /// What is damaged, what there is, what can be chosen, and where the two versions differ.
  func recoveryLines(_ focus: Int, _ width: Int) -> [Line] {
    guard let damage else { return [] }
    var lines = display.wrap(head(damage), to: width - 1).map { Line($0, role: .heading) }
    if isRoomy {
      lines += display.wrap(cause(damage), to: width - 1).prefix(3).map { Line($0, role: .quiet) }
      lines += display.wrap(untouched(damage), to: width - 1).map { Line($0) } + [.blank]
      lines += isSideBySide ? columns(before(damage), remains(damage), width, role: .heading) : stacked(damage, width)
      lines.append(.blank)
    } else {
      lines += inBrief(damage).flatMap { display.wrap($0, to: width - 1) }.map { Line($0) }
    }
    for (item, choice) in damage.choices.enumerated() {
      lines += row("\(item + 1) \(text(of: choice, damage))", item: item, isFocused: item == focus, width)
    }
    if !isRoomy, damage.choices.count > 1, damage.rescue == nil {
      let newFile = say(RecoveryMessage.newFileInBrief(Self.lastPart(of: damage.newFile)))
      lines += display.wrap(newFile, to: width - 1).map { Line($0) }
    }
    guard !damage.differing.isEmpty else { return lines }
    lines +=
      [.blank]
      + display.wrap(say(RecoveryMessage.differing(damage.differing.count)), to: width - 1)
      .map { Line($0, role: .heading) }
    for (number, id) in damage.differing.enumerated() {
      let item = damage.choices.count + number
      lines += difference(id, damage, item: item, isFocused: item == focus, width)
    }
    return lines
  }

  private func row(_ text: String, item: Int, isFocused: Bool, _ width: Int) -> [Line] {
    let role: Role = isFocused ? .focus : .text
    let texts = display.wrap(text, to: width - 3)
    var line = Line(isFocused ? ">" : " ", role: .focus, item: item)
    line.add(texts.first ?? "", column: 2, role: role)
    return [line] + texts.dropFirst().map { Line($0, column: 4, role: role) }
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

extension State {
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
    guard damage.rescue == nil else { return say(RescueMessage.found(Self.lastPart(of: damage.file))) }
    return say(RecoveryMessage.damaged(file: Self.lastPart(of: damage.file), damage.findings.first?.place))
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
    return say(RecoveryMessage.untouchedBut(Self.lastPart(of: damage.newFile)))
  }

  private func before(_ damage: Damage) -> [String] {
    let file = Self.lastPart(of: damage.file)
    let isRescue = damage.rescue != nil
    let none: any Message = isRescue ? RescueMessage.noFile(file) : RecoveryMessage.noBefore(file)
    guard let before = damage.before else { return [say(none)] }
    let moment = local(before.modified)
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
      texts.append(say(RecoveryMessage.noBefore(Self.lastPart(of: damage.file))))
      return texts + (damage.made == nil ? [hidden(damage)] : [])
    }
    let count = Damage.count(before.answers)
    return [say(RecoveryMessage.beforeInBrief(count: count, day: local(before.modified).day))] + texts
  }

  private func text(of choice: Damage.Choice, _ damage: Damage) -> String {
    let file = Self.lastPart(of: damage.file)
    return switch choice {
    case .merged where damage.rescue != nil: say(RescueMessage.putIn(file: file, count: damage.differing.count))
    case .made where damage.rescue != nil: say(RescueMessage.asNew(Self.lastPart(of: damage.newFile)))
    case .before where damage.rescue != nil: say(RescueMessage.setAside(file))
    case .before: say(RecoveryMessage.open)
    case .merged: say(RecoveryMessage.openMerged(damage.differing.count))
    case .made: say(RecoveryMessage.make(damage.wholeCount, place: damage.made.map(Self.name) ?? ""))
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

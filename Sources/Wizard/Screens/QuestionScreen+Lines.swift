internal import Assessment
internal import Scoring
internal import Sentences

extension View {
  /// The question with its options, what they do to the profile, and the handbook's words beside it when it is wide.
  func drawQuestion(on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    var main = area
    if isWide { main.width = area.width - area.width / 3 - 2 }
    let layout = questionLayout(session, main, area.width)
    let panelTop = area.bottom - layout.panel.count
    main.height = panelTop - (layout.hasRule ? 1 : 0) - area.top
    if isWide { drawAside(session, on: &canvas, left: main.width + 2, in: area, height: main.height) }
    canvas.show(layout.panel, in: Area(top: panelTop, left: 0, width: area.width, height: layout.panel.count))
    if layout.hasRule { canvas.rule(row: panelTop - 1, area: area) }
    canvas.show(layout.lines, in: main, focus: session.focus)
  }

  private struct Layout {
    var lines: [Line]
    var panel: [Line]
    var hasRule = true
  }

  /// The fullest profile that leaves room for the whole question; blank lines and the rule go before bars do.
  private func questionLayout(_ session: Session, _ main: Area, _ width: Int) -> Layout {
    let airy = questionLines(session, width: main.width)
    guard isRoomy else { return Layout(lines: airy, panel: [shortLine(session, width)], hasRule: false) }
    let tight = airy.filter { !$0.spans.isEmpty }
    for panel in [columnLines, axisLines] {
      let whole = [overallLine(session, width)] + panel(session, width)
      let room = main.height - whole.count
      for lines in [airy, tight] where lines.count < room { return Layout(lines: lines, panel: whole) }
      if tight.count == room { return Layout(lines: tight, panel: whole, hasRule: false) }
    }
    return Layout(lines: tight, panel: [shortLine(session, width)])
  }

  func questionLines(_ session: Session, width: Int) -> [Line] {
    let words = session.questionnaire.text(of: session.position, in: contentLanguage)
    var lines = heading(session, words.text.question, width: width)
    if words.isFallback { lines.append(Line(say(.notTranslated), role: .warning)) }
    if !session.engine.asked[session.position] { lines.append(Line(say(.notAskedNow), role: .warning)) }
    if isRoomy { lines.append(.blank) }
    let options = session.indicator.options
    for (number, option) in options.enumerated() {
      lines += optionLines(session, words.text, number, option, width)
    }
    lines += figureLines(session, width)
    let reason = session.answer?.reason ?? ""
    lines.append(
      stateLine(
        session, item: session.choiceCount, key: sign(of: .named(.notApplicable)), isChosen: !reason.isEmpty,
        label: say(.notApplicable),
        meaning: reason.isEmpty ? say(.notApplicableMeaning) : reason, width))
    lines.append(
      stateLine(
        session, item: session.choiceCount + 1, key: sign(of: .named(.unknown)),
        isChosen: session.answer?.choice == .unknown,
        label: say(.unknown), meaning: say(.unknownMeaning), width))
    return lines + annotationLines(session, width)
  }

  /// The key that stands before a choice: the person's own, if it is one sign wide.
  private func sign(of id: Action.ID) -> String {
    let name = state.keyName(of: id, on: QuestionScreen.kind)
    return name.count == 1 ? name : " "
  }

  private func heading(_ session: Session, _ question: String, width: Int) -> [Line] {
    let id = session.indicator.id
    let indent = isRoomy ? display.width(id) + 2 : 0
    var lines = display.wrap(question, to: width - indent - 1).map { Line($0, column: indent, role: .heading) }
    if isRoomy { lines[0].add(id, column: 0, role: .quiet) } else { lines.insert(Line(id, role: .quiet), at: 0) }
    return lines
  }

  private func optionLines(
    _ session: Session, _ words: IndicatorText, _ number: Int, _ option: Indicator.Option, _ width: Int
  ) -> [Line] {
    var lines = choiceLines(
      session, item: number, key: sign(of: .option(number + 1)),
      isChosen: session.answer?.choice == .option(option.id),
      label: session.questionnaire.label(ofOption: option.id, of: session.position, in: contentLanguage),
      meaning: words.options[option.id] ?? "", width)
    let score = option.score.description
    lines[0].add(score, column: width - display.width(score) - 1, role: .quiet)
    return lines
  }

  /// For a measured indicator: the line that opens the form, the figures there are, and the gap.
  private func figureLines(_ session: Session, _ width: Int) -> [Line] {
    guard let measure = session.indicator.measure else { return [] }
    let texts = figureTexts(session)
    let unit = session.questionnaire.name(ofUnit: measure.unit, in: contentLanguage)
    let meaning = [unit, limits(measure)].filter { !$0.isEmpty }.joined(separator: ", ")
    let first = choiceLines(
      session, item: 0, key: sign(of: .option(1)), isChosen: !texts.isEmpty, label: say(.figures), meaning: meaning,
      width
    )
    return first + texts.flatMap { display.wrap($0, to: width - 12) }.map { Line($0, column: 10) }
  }

  /// One of the two states beside the options, in one line.
  private func stateLine(
    _ session: Session, item: Int, key: String, isChosen: Bool, label: String, meaning: String, _ width: Int
  ) -> Line {
    var line = choiceLines(session, item: item, key: key, isChosen: isChosen, label: "", meaning: "", width)[0]
    let role: Role = session.focus == item ? .focus : .text
    line.add(display.cut(isRoomy || isChosen ? "\(label): \(meaning)" : label, to: width - 10), column: 8, role: role)
    return line
  }

  /// One choice: focus, key, mark, label, and what it means; in a small window the meaning only in focus.
  private func choiceLines(
    _ session: Session, item: Int, key: String, isChosen: Bool, label: String, meaning: String, _ width: Int
  ) -> [Line] {
    let isFocused = session.focus == item
    let role: Role = isFocused ? .focus : .text
    var first = Line(isFocused ? ">" : " ", column: 0, role: role, item: item)
    first.add("\(key) (\(isChosen ? "*" : " ")) ", column: 2, role: role)
    guard isRoomy else {
      first.add(label, column: 8, role: role)
      guard isFocused, !meaning.isEmpty else { return [first] }
      return [first] + display.wrap(meaning, to: width - 3).map { Line($0, column: 2) }
    }
    first.add(label, column: 8, role: role)
    let column = 10 + labelWidth(session)
    guard width - column - 6 >= 24 else {
      return [first] + display.wrap(meaning, to: width - 14).map { Line($0, column: 8) }
    }
    let meanings = display.wrap(meaning, to: width - column - 6)
    first.add(meanings.first ?? "", column: column, role: isFocused ? .focus : .text)
    return [first] + meanings.dropFirst().map { Line($0, column: column, role: isFocused ? .focus : .text) }
  }

  private func labelWidth(_ session: Session) -> Int {
    let labels = session.indicator.options.map {
      session.questionnaire.label(ofOption: $0.id, of: session.position, in: contentLanguage)
    }
    return (labels + (session.indicator.measure == nil ? [] : [say(.figures)])).map(display.width).max() ?? 0
  }

  /// Note, evidence, flag, and what the choice in focus would change.
  private func annotationLines(_ session: Session, _ width: Int) -> [Line] {
    let answer = session.answer ?? Answer()
    var parts: [String] = []
    if !answer.note.isEmpty {
      parts.append(say(.noteIs(answer.note.split(separator: "\n").first.map(String.init) ?? "")))
    }
    if !answer.evidence.isEmpty { parts.append(say(.evidenceIs(answer.evidence.count))) }
    if let flag = answer.flag { parts.append(say(.flagIs(flag.rawValue))) }
    if let confidence = answer.confidence { parts.append(say(.confidenceIs(confidence.level))) }
    var lines: [Line] = isRoomy ? [.blank] : []
    if !parts.isEmpty {
      // The note comes first and is cut, so that what stands behind it is always seen.
      let rest = parts.dropFirst(answer.note.isEmpty ? 0 : 1).joined(separator: "   ")
      let note = answer.note.isEmpty ? "" : display.cut(parts[0], to: max(8, width - display.width(rest) - 6)) + "   "
      lines.append(Line(note + rest, column: isRoomy ? 2 : 0, role: .quiet))
    }
    if let target = session.target(at: session.position) {
      let text = say(PlanMessage.target(state.targetText(target, session.position)))
      lines.append(Line(display.cut(text, to: width - 3), column: isRoomy ? 2 : 0, role: .quiet))
    }
    // Always one line, so that nothing else moves when there is no effect to tell.
    if isRoomy { lines.append(Line(display.cut(effectOfFocus(session) ?? "", to: width - 3), column: 2)) }
    return lines
  }

  /// "With this choice: Overall  48 ->  46  Education  61 ->  52".
  ///
  /// The same words for every choice, also for the one taken: moving the focus then changes digits alone.
  func effectOfFocus(_ session: Session) -> String? {
    guard let choice = session.choiceInFocus, session.engine.asked[session.position] else { return nil }
    let before = session.engine.profile
    let after = session.engine.profile(choosing: choice, for: session.position)
    guard after.overall.low != nil || before.overall.low != nil else { return nil }
    var effects = [(say(.overall), before.overall, after.overall)]
    if let dimension = session.ownDimension {
      let name = session.questionnaire.name(ofDimension: dimension, in: contentLanguage).name
      effects.append((name, before.dimensions[dimension], after.dimensions[dimension]))
    }
    func number(_ standing: ScoreSummary) -> String {
      let text = shown(standing.score)
      return String(repeating: " ", count: max(0, 3 - text.count)) + text
    }
    let texts = effects.map { name, old, new in "\(name) \(number(old)) -> \(number(new))" }
    return say(.ifChosen(texts.joined(separator: "  ")))
  }

  /// A score with the person's decimal mark, or the sign for none.
  func shown(_ score: Score?) -> String { score.map { language.number($0.shown.description) } ?? "-" }

  /// What is left of an area where the handbook's words on the question in view stand beside it: in a wide window.
  func drawnBeside(in area: Area, on canvas: inout Canvas) -> Area {
    guard isWide, let session else { return area }
    var main = area
    main.width = area.width - area.width / 3 - 2
    drawAside(session, on: &canvas, left: main.width + 2, in: area, height: area.height)
    return main
  }

  /// Why it matters, what counts, evidence, the next step: it scrolls by itself and never moves the question.
  private func drawAside(_ session: Session, on canvas: inout Canvas, left: Int, in area: Area, height: Int) {
    for row in area.top..<area.top + height {
      canvas.put(String(display.glyphs.column), row: row, column: left - 1, role: .quiet)
    }
    let pane = Area(top: area.top, left: left + 1, width: area.width - left - 1, height: height)
    canvas.show(sidebarLines(session, width: pane.width - 1), in: pane, scroll: state.sidebarScroll)
  }

  func sidebarLines(_ session: Session, width: Int) -> [Line] {
    let words = session.questionnaire.text(of: session.position, in: contentLanguage).text
    var lines: [Line] = []
    func add(_ title: WizardMessage, _ texts: [String]) {
      guard texts.contains(where: { !$0.isEmpty }) else { return }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(Line(say(title), role: .heading))
      for text in texts { lines += wrap(text, to: width) }
    }
    add(.whyItMatters, [words.why])
    add(.whatCounts, [words.guidance])
    add(.evidenceYouMayHave, words.evidence.map { "\(display.glyphs.dash) \($0)" })
    // Last, because it comes and goes with the answer: what stands above stays where it is.
    if case .option(let chosen) = session.answer?.choice, let next = words.next[chosen] { add(.nextStep, [next]) }
    return lines
  }
}

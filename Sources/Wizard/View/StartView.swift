internal import Assessment
internal import Sentences
internal import Text

extension View {
  func startLines(_ focus: Int, _ width: Int) -> [Line] {
    var lines = [Line(questionnaire.title(in: contentLanguage), role: .heading)]
    lines += display.wrap(questionnaire.source(in: contentLanguage), to: width - 2).map { Line($0, role: .quiet) }
    lines.append(.blank)
    for (item, entry) in state.startEntries.enumerated() {
      let isFocused = item == focus
      var line = Line(isFocused ? ">" : " ", role: .focus, item: item)
      line.add(display.cut(text(of: entry), to: width - 3), column: 2, role: isFocused ? .focus : .text)
      lines.append(line)
    }
    return lines
  }

  /// A title and the names of the questionnaires.
  func offerLines(_ focus: Int, _ width: Int) -> [Line] {
    var lines = display.wrap(say(.offerTitle), to: width - 2).map { Line($0, role: .heading) } + [.blank]
    for (item, offer) in state.offers.enumerated() {
      let isFocused = item == focus
      let texts = display.wrap(text(of: offer), to: width - 3)
      var line = Line(isFocused ? ">" : " ", role: .focus, item: item)
      line.add(texts.first ?? "", column: 2, role: isFocused ? .focus : .text)
      lines += [line] + texts.dropFirst().map { Line($0, column: 2, role: isFocused ? .focus : .text) }
    }
    return lines
  }

  func text(of offer: QuestionnaireSummary) -> String { "\(offer.title) (\(offer.id) \(offer.version))".harmless }

  func text(of entry: StartEntry) -> String {
    switch entry {
    case .recent(let number) where state.recent[number].isDamaged:
      say(
        RecoveryMessage.damagedEntry(
          title: state.recent[number].title, file: State.lastPart(of: state.recent[number].path)))
    case .recent(let number):
      say(
        .continueWith(
          title: state.recent[number].title, answered: state.recent[number].answered,
          day: state.local(state.recent[number].modified).day))
    case .new: say(.startNew)
    case .open: say(.startOpen)
    case .demo: say(.startDemo)
    case .handbook: say(.startHandbook)
    case .leave: say(.startLeave)
    }
  }

  /// A title, a hint and one line to write in.
  func drawField(
    _ title: WizardMessage, _ hint: WizardMessage, _ buffer: TextBuffer, on canvas: inout Canvas, in area: Area
  ) {
    var lines = display.wrap(say(title), to: area.width - 1).map { Line($0, role: .heading) }
    if case .reason = screen, let session {
      let words = session.questionnaire.text(of: session.position, in: contentLanguage).text
      lines += display.wrap(words.question, to: area.width - 1).map { Line($0) }
    }
    if case .failed(let message)? = session?.saving.status, case .rescue = screen {
      lines += display.wrap(message.text(in: language), to: area.width - 1).map { Line($0, role: .failure) }
    }
    lines.append(.blank)
    let row = lines.count
    lines += [.blank, .blank] + display.wrap(say(hint), to: area.width - 1).map { Line($0, role: .quiet) }
    canvas.show(lines, in: area)
    drawInput(buffer, row: area.top + row, column: 0, width: area.width, isFocused: true, on: &canvas)
  }

  /// One line of text being written; it slides so that the cursor is seen.
  func drawInput(
    _ buffer: TextBuffer, row: Int, column: Int, width: Int, isFocused: Bool, on canvas: inout Canvas
  ) {
    canvas.put(isFocused ? ">" : " ", row: row, column: column, role: .focus)
    let room = max(4, width - column - 3)
    let (shown, cursor) = buffer.shown
    let characters = shown.map { $0 == "\n" ? " " : $0 }
    var start = 0
    while display.width(String(characters[start..<cursor])) >= room { start += 1 }
    canvas.put(
      String(characters[start...]), row: row, column: column + 2, role: isFocused ? .focus : .text,
      end: column + 2 + room)
    if isFocused {
      canvas.park(row: row, column: column + 2 + display.width(String(characters[start..<cursor])))
    }
  }

  func draw(_ setup: Setup, on canvas: inout Canvas, in area: Area) {
    var row = area.top
    canvas.put(say(.setupTitle), row: row, column: 0, role: .heading)
    row += isRoomy ? 2 : 1
    let labels = Setup.Field.allCases.map { say($0.label) }
    let labelWidth = (labels.map(display.width).max() ?? 0) + 2
    for field in Setup.Field.allCases {
      canvas.put(labels[field.rawValue], row: row, column: 0, role: field == setup.focus ? .focus : .text)
      drawInput(
        setup.fields[field.rawValue], row: row, column: labelWidth, width: area.width,
        isFocused: field == setup.focus, on: &canvas)
      row += 1
    }
    row += isRoomy ? 1 : 0
    let rest = Area(top: row, left: 0, width: area.width, height: area.bottom - row)
    let cursor = canvas.frame.cursor
    canvas.show(setupLines(setup, area.width), in: rest, focus: setup.focus == .region ? setup.match : nil)
    canvas.park(row: cursor.row, column: cursor.column)
  }

  private func setupLines(_ setup: Setup, _ width: Int) -> [Line] {
    guard setup.focus == .region else {
      return display.wrap(say(setup.focus.hint), to: width - 2).map { Line($0, role: .quiet) }
    }
    let found = state.matches(setup)
    if found.isEmpty { return display.wrap(say(.regionAsTyped), to: width - 2).map { Line($0, role: .quiet) } }
    let regions = found.enumerated().map { item, region in
      Line(
        "\(item == setup.match ? ">" : " ") \(display.cut(state.name(of: region), to: 40)) (\(region.country))",
        column: 2, role: item == setup.match ? .focus : .text, item: item)
    }
    return regions
  }
}

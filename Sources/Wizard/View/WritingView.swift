internal import Assessment
internal import Sentences
internal import Text

extension View {
  func drawNote(_ buffer: TextBuffer, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let question = session.questionnaire.text(of: session.position, in: contentLanguage).text.question
    var top = area.top
    for text in display.wrap("\(session.indicator.id)  \(question)", to: area.width - 1).prefix(2) {
      canvas.put(text, row: top, column: 0, role: .heading)
      top += 1
    }
    canvas.put(display.cut(say(.noteHint), to: area.width - 1), row: top, column: 0, role: .quiet)
    top += isRoomy ? 2 : 1
    let (lines, cursor) = paragraphs(buffer, width: area.width - 2)
    let height = area.bottom - top
    let first = max(0, cursor.row - height + 1)
    for (row, line) in lines.dropFirst(first).prefix(height).enumerated() {
      canvas.put(line, row: top + row, column: 0)
    }
    canvas.park(row: top + cursor.row - first, column: cursor.column)
  }

  /// The text of a note in lines, broken at blanks, and where the cursor stands in them.
  func paragraphs(_ buffer: TextBuffer, width: Int) -> (lines: [String], cursor: Frame.Position) {
    var lines: [[Character]] = [[]]
    var used = 0
    var cursor = Frame.Position(row: 0, column: 0)
    let (shown, place) = buffer.shown
    for (number, character) in shown.enumerated() {
      let columns = max(0, display.columns(character))
      if character != "\n", used + columns > width {
        // The word that does not fit goes to the next line as a whole, if it began in this one.
        let last = lines[lines.count - 1]
        let start = last.lastIndex(of: " ").map { $0 + 1 } ?? last.count
        let word = Array(last[start...])
        lines[lines.count - 1] = Array(last[..<start])
        lines.append(word)
        used = display.width(String(word))
        if cursor.row == lines.count - 2, cursor.column > display.width(String(last[..<start])) {
          cursor = Frame.Position(row: lines.count - 1, column: cursor.column - display.width(String(last[..<start])))
        }
      }
      if number == place { cursor = Frame.Position(row: lines.count - 1, column: used) }
      if character == "\n" {
        lines.append([])
        used = 0
      } else {
        lines[lines.count - 1].append(character)
        used += columns
      }
    }
    if place == shown.count { cursor = Frame.Position(row: lines.count - 1, column: used) }
    return (lines.map { String($0) }, cursor)
  }

  func draw(_ form: EvidenceForm, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let words = session.questionnaire.text(of: session.position, in: contentLanguage).text
    var lines = display.wrap("\(session.indicator.id)  \(words.question)", to: area.width - 1)
      .map { Line($0, role: .heading) }
    lines.append(Line(say(.evidenceHint), role: .quiet))
    if isRoomy {
      lines += words.evidence.flatMap { display.wrap("\(display.glyphs.dash) \($0)", to: area.width - 4) }
        .map { Line($0, column: 2, role: .quiet) }
      lines.append(.blank)
    }
    for (item, piece) in (session.answer?.evidence ?? []).enumerated() {
      let isFocused = item == form.focus
      let text = [piece.title, piece.link, piece.date].filter { !$0.isEmpty }.joined(separator: ", ")
      var line = Line(isFocused ? ">" : " ", role: .focus, item: item)
      line.add(display.cut("\(item + 1). \(text)", to: area.width - 3), column: 2, role: isFocused ? .focus : .text)
      lines.append(line)
    }
    let fieldRow = min(lines.count, area.height - form.fields.count)
    canvas.show(
      lines, in: Area(top: area.top, left: 0, width: area.width, height: fieldRow),
      focus: form.focus < pieces ? form.focus : nil)
    let labels: [WizardMessage] = [.evidenceTitle, .evidenceLink, .evidenceDate]
    let width = (labels.map { display.width(say($0)) }.max() ?? 0) + 2
    for (number, field) in form.fields.enumerated() {
      let row = area.top + fieldRow + number
      let isFocused = form.focus == pieces + number
      canvas.put(say(labels[number]), row: row, column: 0, role: isFocused ? .focus : .text)
      drawInput(field, row: row, column: width, width: area.width, isFocused: isFocused, on: &canvas)
    }
  }

  func draw(_ form: FiguresForm, on canvas: inout Canvas, in area: Area) {
    guard let session, let measure = session.indicator.measure else { return }
    let question = session.questionnaire.text(of: session.position, in: contentLanguage).text.question
    var row = area.top
    let unit = session.questionnaire.name(ofUnit: measure.unit, in: contentLanguage)
    for text in display.wrap("\(session.indicator.id)  \(question)", to: area.width - 1) {
      canvas.put(text, row: row, column: 0, role: .heading)
      row += 1
    }
    let hint = say(.figuresHint([unit, limits(measure)].filter { !$0.isEmpty }.joined(separator: ", ")))
    for text in display.wrap(hint, to: area.width - 1) {
      canvas.put(text, row: row, column: 0, role: .quiet)
      row += 1
    }
    row += isRoomy ? 1 : 0
    let labels = figureLabels(session, measure)
    let width = min(area.width / 2, (labels.map(display.width).max() ?? 0) + 2)
    for (number, field) in form.fields.enumerated() where row + number < area.bottom {
      let isFocused = number == form.focus
      canvas.put(
        display.cut(labels[number], to: width - 1), row: row + number, column: 0, role: isFocused ? .focus : .text)
      drawInput(field, row: row + number, column: width, width: area.width, isFocused: isFocused, on: &canvas)
    }
  }

  func figureLabels(_ session: Session, _ measure: Indicator.Measure) -> [String] {
    measure.groups.map { session.questionnaire.name(ofGroup: $0, in: contentLanguage) }
      + [say(.figuresYear), say(.figuresSource)]
  }

  func draw(_ query: TextBuffer, _ focus: Int, on canvas: inout Canvas, in area: Area) {
    canvas.put(display.cut(say(.paletteHint), to: area.width), row: area.top, column: 0, role: .quiet)
    drawInput(query, row: area.top + 1, column: 0, width: area.width, isFocused: true, on: &canvas)
    let cursor = canvas.frame.cursor
    let entries = state.paletteEntries(query.text)
    let rows = Area(top: area.top + 2, left: 0, width: area.width, height: area.height - 2)
    if entries.isEmpty { canvas.put(say(.nothingFound), row: rows.top, column: 2) }
    let window = max(0, focus - rows.height)..<min(entries.count, focus + rows.height + 1)
    let lines = window.map { item in line(for: entries[item], item: item, isFocused: item == focus, area.width) }
    canvas.show(lines, in: rows, focus: focus)
    canvas.park(row: cursor.row, column: cursor.column)
  }

  private func line(for entry: PaletteEntry, item: Int, isFocused: Bool, _ width: Int) -> Line {
    switch entry {
    case .indicator(let position):
      guard let session else { return .blank }
      var line = indicatorLine(session, position, isFocused: isFocused, width)
      line.item = item
      return line
    case .action(let id):
      let role: Role = isFocused ? .focus : .text
      var line = Line(isFocused ? ">" : " ", role: role, item: item)
      line.add(display.cut(id.name.text(in: language), to: width - 12), column: 2, role: role)
      if let action = Action.table.first(where: { $0.id == id }),
        let key = keys.keys(of: action, on: .question).first?.name(in: language)
      {
        line.add(key, column: width - display.width(key) - 2, role: .key)
      }
      return line
    }
  }
}

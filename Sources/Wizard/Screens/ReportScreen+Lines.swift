internal import Assessment
internal import Sentences

extension ReportScreen.Line {
  var label: ReportMessage {
    switch self {
    case .kind: .lineKind
    case .format: .lineFormat
    case .notes: .lineNotes
    case .file: .lineFile
    }
  }

  /// The two choices of the line.
  var choices: [ReportMessage] {
    switch self {
    case .kind: [.full, .brief]
    case .format: [.html, .markdown]
    case .notes: [.withNotes, .withoutNotes]
    case .file: []
    }
  }
}

extension ReportScreen {
  /// What the choice of the line in focus means.
  var hint: ReportHint {
    switch focus {
    case .kind: choices.isBrief ? .brief : .kind
    case .format: choices.format == .html ? .html : .format
    case .notes: choices.isWithoutNotes ? .withoutNotes : .notes
    case .file: .file
    }
  }
}

extension View {
  func draw(_ form: ReportScreen, on canvas: inout Canvas, in area: Area) {
    var lines = isRoomy ? [Line(say(ReportMessage.title), role: .heading), .blank] : []
    let labels = ReportScreen.Line.allCases.map { say($0.label) }
    let column = (labels.map(display.width).max() ?? 0) + 4
    for line in ReportScreen.Line.allCases where line != .file {
      lines += choiceLines(form, line, label: labels[line.rawValue], column: column, area.width)
    }
    let height = min(lines.count, area.height - 1)
    canvas.show(
      lines, in: Area(top: area.top, left: 0, width: area.width, height: height), focus: form.focus.rawValue)
    let isWriting = form.focus == .file
    let cursor = canvas.frame.cursor
    let row = area.top + height
    canvas.put("  " + labels[ReportScreen.Line.file.rawValue], row: row, column: 0, role: isWriting ? .focus : .text)
    canvas.put(form.file, row: row, column: column - 2, width: area.width, isFocused: isWriting)
    // The mark of the line in focus is at the edge, as on the lines above.
    canvas.put(" ", row: row, column: column - 2)
    if isWriting { canvas.put(">", row: row, column: 0, role: .focus) }
    if !isWriting { canvas.park(row: cursor.row, column: cursor.column) }
    let top = row + (isRoomy ? 2 : 1)
    // In a small window the footer has no room for the key.
    let how =
      isRoomy || isWriting ? [] : [say(ReportMessage.how(state.keyName(of: .named(.change), on: ReportScreen.kind)))]
    let hint = (how + [say(form.hint)]).flatMap { display.wrap($0, to: area.width - 1) }
      .map { Line($0, role: .quiet) }
    canvas.show(hint, in: Area(top: top, left: 0, width: area.width, height: max(0, area.bottom - top)))
  }

  /// The choices of a line side by side, or below each other where there is no room.
  private func choiceLines(
    _ form: ReportScreen, _ line: ReportScreen.Line, label: String, column: Int, _ width: Int
  ) -> [Line] {
    let isFocused = line == form.focus
    let role: Role = isFocused ? .focus : .text
    var rows = [Line(isFocused ? ">" : " ", role: role, item: line.rawValue)]
    rows[0].add(label, column: 2, role: role)
    var used = column
    for (number, choice) in line.choices.enumerated() {
      let isChosen = number == form.chosen(line)
      let text = "(\(isChosen ? "*" : " ")) \(say(choice))"
      if used > column, used + display.width(text) > width {
        rows.append(.blank)
        used = column
      }
      rows[rows.count - 1].add(text, column: used, role: isChosen ? .chosen : .text)
      used += display.width(text) + 2
    }
    return rows
  }

  /// A number for each choice, the one taken in words, and the file.
  func reading(of form: ReportScreen) -> [String] {
    let choices = ReportScreen.Line.allCases.filter { $0 != .file }.map { line in
      let words = line.choices.map { say($0) }
      let taken = form.chosen(line)
      return say(ReportMessage.lineTold(line: say(line.label), taken: words[taken], other: words[1 - taken]))
    }
    let file = "\(say(ReportMessage.lineFile)): \(form.file.text)"
    return [say(ReportMessage.title), say(ReportMessage.howInLines)] + numbered(choices) + [file, say(form.hint)]
  }
}

extension ReportScreen {
  /// Which of the two choices of a line is taken.
  func chosen(_ line: Line) -> Int {
    switch line {
    case .kind: choices.isBrief ? 1 : 0
    case .format: choices.format == .md ? 1 : 0
    case .notes: choices.isWithoutNotes ? 1 : 0
    case .file: 0
    }
  }
}

internal import Assessment
internal import Sentences

/// The note of the question in view.
struct NoteScreen: Screen {
  static let kinds = [ScreenKind(.note, isWriting: true)]
  static let ways = Ways(enter: nil, back: nil, quit: nil, hasLines: false, isLeftByTab: true)
  static let entrances = [
    Action(.note, [.character("n"), .tab], in: .annotate, prompt: .note, unless: { $0.obstacleToChange }) { state, _ in
      state.openNote()
      return []
    },
    Action(.editor, [.character("N")], in: .annotate, unless: { $0.obstacleToEditor }) { state, _ in state.openEditor()
    },
  ]
  static let actions = [
    Action(.editor, [.control("o")], in: .annotate, prompt: .editor, unless: { $0.obstacleToEditor }) { state, _ in
      state.openEditor()
    }
  ]

  var text: TextBuffer

  init(_ note: String) { text = TextBuffer(note, isMultiline: true, limit: TextBuffer.noteLimit) }

  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect] {
    var next = self
    guard change(&next.text) else { return [] }
    state.screen = next
    return state.keepNote(next.text.text)
  }

  func finish(in state: inout State) { state.closeNote(text.text) }
  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.drawNote(text, on: &canvas, in: area) }

  func reading(_ view: View) -> [String] {
    [view.session?.indicator.id ?? "", view.session?.answer?.note ?? "", view.say(.noteHint)]
  }

  func command(_ line: String, in state: State) -> LineCommand {
    .events(line.isEmpty ? [.action(.back)] : [.edited(line), .action(.back)])
  }
}

extension State {
  fileprivate mutating func openNote() {
    let answer = session?.answer ?? Answer()
    session?.noteStart = answer
    screens.append(NoteScreen(answer.note))
  }

  /// A note is data from its first letter on; the history gets one step when it is closed.
  fileprivate mutating func keepNote(_ text: String) -> [Effect] {
    guard let id = session?.indicator.id else { return [] }
    var answer = session?.answer ?? Answer()
    answer.note = text
    answer.at = now
    session?.assessment.answers[id] = answer.isEmpty ? nil : answer
    session?.assessment.modified = now
    return save()
  }

  /// The note of the question in view, for the person's own editor; what was typed before goes to disk first.
  fileprivate mutating func openEditor() -> [Effect] {
    if screen is QuestionScreen { openNote() }
    guard let note = screen as? NoteScreen else { return [] }
    return saveIfNeeded() + [.edit(note.text.text, file: session?.fileName ?? "")]
  }

  mutating func replaceNote(by text: String) -> [Effect] {
    guard screen is NoteScreen else { return [] }
    var note = NoteScreen("")
    tellCut(note.text.insert(text))
    screen = note
    return keepNote(note.text.text)
  }

  fileprivate mutating func closeNote(_ text: String) {
    guard let session, let start = session.noteStart else { return }
    self.session?.noteStart = nil
    self.session?.assessment.answers[session.indicator.id] = start.isEmpty ? nil : start
    // What was sent letter by letter carries a later time, also where the text is the old one again.
    if session.answer ?? Answer() != start { self.session?.saving.status = .pending }
    var answer = start
    answer.note = text
    guard answer != start else { return }
    self.session?.record(answer, for: session.position, at: now)
    self.session?.saving.status = .pending
  }
}

extension View {
  fileprivate func drawNote(_ buffer: TextBuffer, on canvas: inout Canvas, in area: Area) {
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
}

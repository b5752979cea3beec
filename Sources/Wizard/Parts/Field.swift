internal import Sentences

/// A title, one line to write in, and a hint.
protocol Field: Screen {
  static var title: WizardMessage { get }
  static var hint: WizardMessage { get }
  var text: TextBuffer { get set }

  /// What stands between title and line.
  func context(_ view: View, _ width: Int) -> [Line]
}

extension Field {
  func context(_ view: View, _ width: Int) -> [Line] { [] }

  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect] {
    var next = self
    if change(&next.text) { state.screen = next }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    var lines = view.wrap(view.say(Self.title), to: area.width - 1, role: .heading) + context(view, area.width - 1)
    lines.append(.blank)
    let row = lines.count
    lines += [.blank, .blank] + view.wrap(view.say(Self.hint), to: area.width - 1, role: .quiet)
    canvas.show(lines, in: area)
    canvas.put(text, row: area.top + row, column: 0, width: area.width, isFocused: true)
  }

  func reading(_ view: View) -> [String] { [view.say(Self.title), view.say(Self.hint)] }

  func command(_ line: String, in state: State) -> LineCommand { .onField(line) }
}

extension Ways {
  static func field(_ enter: ActionPrompt) -> Ways { Ways(enter: enter, quit: nil, hasLines: false) }
}

extension View {
  /// Fields as they stand in a room of columns: one that is not being written shows how it begins.
  func beginnings(of fields: [TextBuffer], but focus: Int?, in room: Int) -> [TextBuffer] {
    fields.enumerated().map { number, field in
      number == focus ? field : TextBuffer(display.cut(field.text, to: max(3, room)), limit: 1000)
    }
  }
}

extension Canvas {
  /// Fields below each other, each behind its label.
  mutating func put(_ fields: [TextBuffer], _ labels: [String], focus: Int?, top: Int, column: Int, width: Int) {
    for (number, (field, label)) in zip(fields, labels).enumerated() {
      put(label, row: top + number, column: 0, role: number == focus ? .focus : .text)
      put(field, row: top + number, column: column, width: width, isFocused: number == focus)
    }
  }

  /// One line of text being written; it slides so that the cursor is seen.
  mutating func put(_ buffer: TextBuffer, row: Int, column: Int, width: Int, isFocused: Bool) {
    put(isFocused ? ">" : " ", row: row, column: column, role: .focus)
    let room = max(4, width - column - 3)
    let (shown, cursor) = buffer.shown
    let characters = shown.map { $0 == "\n" ? " " : $0 }
    var start = 0
    while display.width(String(characters[start..<cursor])) >= room { start += 1 }
    put(
      String(characters[start...]), row: row, column: column + 2, role: isFocused ? .focus : .text,
      end: column + 2 + room)
    if isFocused { park(row: row, column: column + 2 + display.width(String(characters[start..<cursor]))) }
  }
}

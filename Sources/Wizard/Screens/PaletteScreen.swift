internal import Assessment
internal import Scoring
internal import Sentences
internal import Text

/// What can be done, and the indicators, to find by a word.
struct PaletteScreen: Picker {
  static let kinds = [ScreenKind(.palette, isWriting: true)]
  static let ways = Ways(quit: nil)
  static let entrances = [
    Action(.palette, [.character("/"), .character(":")], in: .find, prompt: .find) { state, _ in
      state.screens.append(PaletteScreen())
      return []
    }
  ]

  var query = TextBuffer(limit: 100)
  var focus = 0

  func count(in state: State) -> Int { state.paletteEntries(query.text).count }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard let entry = state.paletteEntries(query.text)[safe: focus] else { return [] }
    state.screens.removeLast()
    switch entry {
    case .action(let name): return state.perform(name, on: display)
    case .indicator(let position): state.showQuestion(position)
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.numbered(view.state.paletteEntries(query.text).map(view.text)) }
}

/// A line of the palette: something to do, or an indicator to go to.
enum PaletteEntry: Hashable, Sendable {
  case action(ActionName)
  case indicator(Int)
}

extension State {
  /// What matches a query, indicators by id first, then by question, then actions by name.
  func paletteEntries(_ query: String) -> [PaletteEntry] {
    let typed = query.lowercased()
    let actions = paletteActions.filter { typed.isEmpty || $0.text(in: language).lowercased().holds(typed) }
    guard let session, !typed.isEmpty else { return actions.map(PaletteEntry.action) }
    let all = session.questionnaire.indicators.indices
    let byID = all.filter { session.questionnaire.indicators[$0].id.lowercased().holds(typed) }
    let byText = all.filter {
      !byID.contains($0)
        && session.questionnaire.text(of: $0, in: contentLanguage).text.question.lowercased().holds(typed)
    }
    return (byID + byText).map(PaletteEntry.indicator) + actions.map(PaletteEntry.action)
  }

  /// Actions that make sense from the screen below the palette and without a line in focus.
  private var paletteActions: [ActionName] {
    let below = screens.dropLast().last?.kind ?? QuestionScreen.kind
    let wanted: [ActionName] = [
      .nextOpen, .list, .profile, .review, .moves, .target, .plan, .report, .compare, .history, .handbook, .note,
      .evidence,
      .flag,
      .confidence, .undo, .redo, .language,
      .help, .quit,
    ]
    return wanted.filter { id in Action.all(on: below).contains { $0.id == .named(id) } }
  }
}

extension View {
  fileprivate func draw(_ palette: PaletteScreen, on canvas: inout Canvas, in area: Area) {
    canvas.put(display.cut(say(.paletteHint), to: area.width), row: area.top, column: 0, role: .quiet)
    canvas.put(palette.query, row: area.top + 1, column: 0, width: area.width, isFocused: true)
    let cursor = canvas.frame.cursor
    let entries = state.paletteEntries(palette.query.text)
    let rows = Area(top: area.top + 2, left: 0, width: area.width, height: area.height - 2)
    if entries.isEmpty { canvas.put(say(.nothingFound), row: rows.top, column: 2) }
    let window = max(0, palette.focus - rows.height)..<min(entries.count, palette.focus + rows.height + 1)
    let lines = window.map { item in line(for: entries[item], item: item, isFocused: item == palette.focus, area.width)
    }
    canvas.show(lines, in: rows, focus: palette.focus)
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
      var line = Line(item: item, role)
      line.add(display.cut(id.text(in: language), to: width - 12), column: 2, role: role)
      if let action = Action.table.first(where: { $0.id == .named(id) }),
        let key = keys.keys(of: action, on: QuestionScreen.kind).first?.name(in: language)
      {
        line.add(key, column: width - display.width(key) - 2, role: .key)
      }
      return line
    }
  }

  fileprivate func text(_ entry: PaletteEntry) -> String {
    switch entry {
    case .action(let id): id.text(in: language)
    case .indicator(let position): session.map { sentence($0, position) } ?? ""
    }
  }
}

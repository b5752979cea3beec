internal import Assessment
internal import Scoring
internal import Sentences
internal import Text

/// The choice of a file to compare with: a path, or one of those found.
struct CompareScreen: Picker {
  static let kinds = [ScreenKind(.beside, isWriting: true)]
  static let ways = Ways(quit: nil)
  static let entrances = [
    Action(.compare, [.character("v")], in: .plan) { state, _ in
      guard state.beside != nil else { return pick(in: &state) }
      state.refresh()
      state.open(ComparisonScreen())
      return []
    },
    // Another file, where one is compared already.
    Action(.compare, [.character("v")], in: .plan, prompt: .anotherFile) { state, _ in pick(in: &state) },
  ]

  private static func pick(in state: inout State) -> [Effect] {
    state.screens.append(CompareScreen())
    return [.findAssessments(besides: state.session?.fileName ?? "")]
  }

  var query = TextBuffer(limit: 1000)
  /// Assessments at hand, latest first; nil until they have been looked for.
  var found: [State.Recent]?
  var focus = 0

  /// Those found whose title or path holds what is typed.
  var matches: [State.Recent] {
    let typed = query.text.lowercased()
    return (found ?? []).filter { typed.isEmpty || "\($0.title) \($0.path)".lowercased().holds(typed) }
  }

  /// What Enter takes.
  var choice: String? { matches[safe: focus]?.path ?? (query.isEmpty ? nil : query.text) }
  func count(in state: State) -> Int { matches.count }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard let choice else { return [] }
    let own = state.session?.questionnaire ?? state.questionnaire
    return [.compare(path: choice, against: own, language: state.contentLanguage)]
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.reading(of: self) }

  func command(_ line: String, in state: State) -> LineCommand {
    Int(line) == nil ? .onField(line) : .onList(line, kind)
  }
}

extension State {
  mutating func take(found: [Recent]) {
    guard var form = screen as? CompareScreen else { return }
    form.found = found
    form.focus = 0
    screen = form
  }
}

extension View {
  func draw(_ form: CompareScreen, on canvas: inout Canvas, in area: Area) {
    var lines = [Line(say(BesideMessage.which), role: .heading), .blank, .blank]
    lines += wrap(say(form.found?.isEmpty == false ? BesideMessage.hint : .hintAlone), to: area.width - 1, role: .quiet)
    let matches = form.matches
    let top = lines.count
    lines += matches.enumerated().map { item, entry in
      let isFocused = item == form.focus
      var line = Line(isFocused ? ">" : " ", role: .focus, item: item)
      line.add(display.cut(text(of: entry), to: area.width - 3), column: 2, role: isFocused ? .focus : .text)
      return line
    }
    canvas.show(Array(lines.prefix(top)), in: area)
    let rows = Area(top: area.top + top, left: 0, width: area.width, height: area.height - top)
    canvas.show(Array(lines.dropFirst(top)), in: rows, focus: form.focus)
    canvas.put(form.query, row: area.top + 1, column: 0, width: area.width, isFocused: true)
  }

  /// "Skåne 2024: 61 answered, skane-2024.json".
  func text(of entry: State.Recent) -> String {
    say(BesideMessage.entry(title: entry.title, answered: entry.answered, file: State.lastPart(of: entry.path)))
  }

  /// What can be compared with: those found, by number.
  func reading(of form: CompareScreen) -> [String] {
    [say(BesideMessage.which), say(form.found?.isEmpty == false ? BesideMessage.hint : .hintAlone)]
      + numbered(form.matches.map(text))
  }
}

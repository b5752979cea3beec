internal import Assessment
internal import Sentences

/// The choices of a report, a line each, and the name of its file.
struct ReportScreen: Screen {
  static let kinds = [ScreenKind(.report), ScreenKind(.report, isWriting: true)]
  static let ways = Ways(quiet: [.back], enter: .makeIt, enterName: ReportMessage.title, pane: .next)
  static let entrances = [nil, .report].map { (prompt: ActionPrompt?) in
    Action(.report, keys, in: .report, prompt: prompt, unless: { $0.obstacleToReport }, perform: open)
  }
  static let actions = [
    Action(.change, [.character(" "), .right, .left], in: .own, on: [ReportScreen.kind], prompt: .change) { state, _ in
      guard var screen = state.screen as? ReportScreen else { return [] }
      screen.turn()
      state.screen = screen
      return []
    },
    // In the review it is the next step, and comes first.
    Action(
      .report, keys, in: .own, on: [ReviewScreen.kind], prompt: .report, unless: { $0.obstacleToReport }, perform: open),
  ]

  private static let keys: [Key] = [.character("R")]
  private static let open: @Sendable (inout State, Display) -> [Effect] = { state, _ in
    if let session = state.session {
      state.screens.append(ReportScreen(beside: session.isDemo ? "demonstration" : session.fileName))
    }
    return []
  }

  enum Line: Int, CaseIterable, Sendable {
    case kind, format, notes, file
  }

  /// All but the path.
  private(set) var choices = ReportOrder(path: "")
  private(set) var file = TextBuffer(limit: 1000)
  var focus = Line.kind
  /// The proposed names are this one and what the choices add to it.
  private let stem: String
  /// Whether the name was typed, and not made from the choices.
  private var hasOwnFile = false

  /// Proposes a name beside the assessment.
  init(beside assessment: String) {
    stem = assessment.hasSuffix(".json") ? String(assessment.dropLast(5)) : assessment
    proposeName()
  }

  var order: ReportOrder {
    var order = choices
    order.path = file.text
    return order
  }

  /// Takes the other choice of the line in focus; the name follows.
  mutating func turn() {
    let before = choices.format
    switch focus {
    case .kind: choices.isBrief.toggle()
    case .format: choices.format = before == .html ? .md : .html
    case .notes: choices.isWithoutNotes.toggle()
    case .file: return
    }
    if !hasOwnFile { return proposeName() }
    if focus == .format, file.text.hasSuffix("." + before.rawValue) {
      file = TextBuffer(file.text.dropLast(before.rawValue.count) + choices.format.rawValue, limit: file.limit)
    }
  }

  /// Writes in the name, which is the person's own from then on; the format follows its ending.
  mutating func write(_ change: (inout TextBuffer) -> Bool) {
    guard change(&file) else { return }
    hasOwnFile = true
    if let format = ending.flatMap(Self.format) { choices.format = format }
  }

  /// Adds the ending of the format to a name without any; gives the ending of another format, which cannot be made.
  mutating func complete() -> String? {
    guard let ending else {
      file = TextBuffer("\(file.text).\(choices.format.rawValue)", limit: file.limit)
      return nil
    }
    return Self.format(ending) == nil ? ending : nil
  }

  /// What looks like the ending of a file's name: two to four letters behind the last dot.
  private var ending: String? {
    let name = file.text.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[dot...].dropFirst()
    return (2...4).contains(ending.count) && ending.allSatisfy { $0.isASCII && $0.isLetter } ? String(ending) : nil
  }

  private static func format(_ ending: String) -> ReportOrder.Format? {
    let ending = ending.lowercased()
    return ending == "htm" ? .html : ReportOrder.Format(rawValue: ending)
  }

  private mutating func proposeName() {
    file = TextBuffer(stem + (choices.isBrief ? "-brief." : ".") + choices.format.rawValue, limit: file.limit)
  }

  var kind: ScreenKind { Self.kinds[focus == .file ? 1 : 0] }

  func move(by step: Int, in state: inout State, on display: Display) {
    var next = self
    next.focus = Line.allCases[focus.rawValue.moved(by: step, in: Line.allCases.count)]
    state.screen = next
  }

  func movePane(by step: Int, in state: inout State, on display: Display) {
    var next = self
    next.focus = Line.allCases[(focus.rawValue + step + Line.allCases.count) % Line.allCases.count]
    state.screen = next
  }

  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect] {
    guard focus == .file else { return [] }
    var next = self
    next.write(change)
    state.screen = next
    return []
  }

  /// Enter on any line makes the report.
  func accept(in state: inout State, on display: Display) -> [Effect] {
    var form = self
    let other = form.file.isEmpty ? nil : form.complete()
    let obstacle: (any Message)? =
      form.file.isEmpty ? WizardMessage.fieldNeeded : other.map { ReportMessage.otherFormat($0) }
    if obstacle != nil { form.focus = .file }
    state.screen = form
    guard let obstacle else {
      return state.session.map { [.makeReport(form.order, of: $0, said: state.language)] } ?? []
    }
    state.tell(obstacle, isFailure: true)
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.reading(of: self) }

  /// A number changes that line; an empty line makes the report; anything else is the file's name.
  func command(_ line: String, in state: State) -> LineCommand {
    switch line {
    case "": return .events([.action(.accept)])
    case "b": return .events([.action(.back)])
    case "?": return .help
    default: break
    }
    // The last line is the file.
    let lines = Line.allCases.count - 1
    func go(_ name: ActionName, _ count: Int) -> [Event] { Array(repeating: .action(name), count: count) }
    if let number = Int(line), (1...lines).contains(number) {
      return .events(go(.up, lines) + go(.down, number - 1) + [.action(.change)])
    }
    return .events(go(.down, lines) + LineCommand.replacing(by: line))
  }
}

extension State {
  /// Why no report can be made of what is open; nil when one can.
  ///
  /// What this program knows only in part would give numbers that nobody could follow; the command refuses it too.
  var obstacleToReport: (any Message)? {
    guard let session else { return WizardMessage.noAssessment }
    switch session.readOnly {
    case .newer, .newerFormat: return ReportMessage.newer
    case .older(let versions) where versions.file.major != versions.known.major: return ReportMessage.older
    case .older, .lockedBy, .notWritable, nil: return nil
    }
  }

  mutating func confirm(_ made: ReportMade) {
    if screen is ReportScreen { screens.removeLast() }
    reports.removeAll { $0 == made.path }
    reports.append(made.path)
    tell(made)
  }
}

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

internal import Assessment
internal import Sentences

/// The choices of a report, a line each, and the name of its file.
struct ReportScreen: Screen {
  static let kinds = [ScreenKind(.report), ScreenKind(.report, isWriting: true)]
  static let ways = Ways(quiet: [.back], enter: .makeIt, enterName: ReportMessage.title, pane: .next)
  static let entrances = [nil, .report].map { (prompt: ActionPrompt?) in
    Action(.report, keys, in: .report, prompt: prompt, unless: \.obstacleToReport, perform: open)
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
      .report, keys, in: .own, on: [ReviewScreen.kind], prompt: .report, unless: \.obstacleToReport, perform: open),
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

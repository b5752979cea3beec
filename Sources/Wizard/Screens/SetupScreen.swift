internal import Assessment
internal import Sentences
internal import Text

/// Region, period, person and file, before the first question.
struct SetupScreen: Form {
  static let kinds = [ScreenKind(.setup, isWriting: true)]
  static let ways = Ways.form

  enum Line: Int, CaseIterable, Sendable {
    case region, period, name, role, file
  }

  var fields: [TextBuffer]
  /// What is answered; nil for the questionnaire that the start screen names.
  var offer: QuestionnaireSummary?
  var focus = 0
  /// The region in focus among those that match what is typed.
  var match = 0
  /// Whether the file's name was typed, and not made from region and period.
  var hasOwnFile: Bool

  /// Puts a file's name in, as if the person had typed it.
  mutating func name(file: String) {
    fields[Line.file.rawValue] = TextBuffer(file, limit: 1000)
    hasOwnFile = true
  }

  var line: Line { Line(rawValue: focus) ?? .region }

  subscript(line: Line) -> TextBuffer {
    get { fields[line.rawValue] }
    set { fields[line.rawValue] = newValue }
  }

  /// On the region up and down go through those that match, elsewhere from line to line.
  func move(by step: Int, in state: inout State, on display: Display) {
    var next = self
    if line == .region, !self[.region].isEmpty || step > 0 || match > 0 {
      next.match = match.moved(by: step, in: max(1, state.matches(self).count))
    } else {
      next.focus = focus.moved(by: step.signum(), in: fields.count)
    }
    state.screen = next
  }

  func movePane(by step: Int, in state: inout State, on display: Display) {
    var next = line == .region ? state.taken(self) : self
    next.focus = (focus + step + fields.count) % fields.count
    state.screen = state.named(next)
  }

  /// After a letter the matches start anew, and a typed file name is the person's own.
  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect] {
    var next = self
    guard change(&next.fields[focus]) else { return [] }
    if line == .region { next.match = 0 }
    if line == .file { next.hasOwnFile = true }
    state.screen = next
    return []
  }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard line == .file else {
      movePane(by: 1, in: &state, on: display)
      return []
    }
    var setup = state.named(state.taken(self))
    guard !setup[.region].isEmpty, !setup[.file].isEmpty else {
      setup.focus = (setup[.region].isEmpty ? Line.region : .file).rawValue
      state.screen = setup
      state.tell(.fieldNeeded, isFailure: true)
      return []
    }
    return [.create(state.assessment(of: setup), path: setup[.file].text)]
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }

  func reading(_ view: View) -> [String] {
    let value = self[line].text
    let label = view.say(line.label) + (value.isEmpty ? "." : ": \(value).")
    let hint = line == .region && view.state.matches(self).isEmpty ? view.say(.regionAsTyped) : view.say(line.hint)
    return (line == .region ? [view.say(.setupTitle)] : []) + ["\(label) \(hint)"]
  }
}

extension SetupScreen.Line {
  fileprivate var label: SetupField {
    switch self {
    case .region: .region
    case .period: .period
    case .name: .name
    case .role: .role
    case .file: .file
    }
  }

  fileprivate var hint: SetupHint {
    switch self {
    case .region: .region
    case .period: .period
    case .name: .name
    case .role: .role
    case .file: .file
    }
  }
}

extension State {
  /// An empty form; the file's name is there if the person has given it already.
  func newSetup(_ offer: QuestionnaireSummary?) -> SetupScreen {
    var fields = SetupScreen.Line.allCases.map { _ in TextBuffer(limit: 200) }
    fields[SetupScreen.Line.period.rawValue] = TextBuffer(String(now.date.year), limit: 200)
    fields[SetupScreen.Line.file.rawValue] = TextBuffer(newFile ?? "", limit: 1000)
    return SetupScreen(fields: fields, offer: offer, hasOwnFile: newFile != nil)
  }

  /// The regions that match what is typed: names in any language, or the code.
  func matches(_ setup: SetupScreen) -> [Region] {
    let typed = setup[.region].text.folded
    return regions.filter { region in
      typed.isEmpty || region.nuts.folded.hasPrefix(typed) || region.names.values.contains { $0.folded.holds(typed) }
    }
  }

  fileprivate func assessment(of setup: SetupScreen) -> Assessment {
    let languages = setup.offer?.languages ?? questionnaire.languages
    var assessment = Assessment(
      questionnaire: .init(
        id: setup.offer?.id ?? questionnaire.id, version: setup.offer?.version ?? questionnaire.version),
      region: region(of: setup), period: setup[.period].text,
      language: languages.contains(contentLanguage) ? contentLanguage : Questionnaire.sourceLanguage, created: now)
    if damage?.chosen == .asked { assessment.answers = damage?.answers ?? [:] }
    if !setup[.name].isEmpty { assessment.people = [.init(name: setup[.name].text, role: setup[.role].text)] }
    return assessment
  }

  private func region(of setup: SetupScreen) -> Assessment.Region {
    let typed = setup[.region].text
    guard let known = regions.first(where: { name(of: $0) == typed }) else { return .init(name: typed) }
    return .init(name: typed, nuts: known.nuts, country: known.country)
  }

  /// A region's name in the language of the person.
  func name(of region: Region) -> String {
    region.name(in: contentLanguage)
  }

  /// The form with the region in focus taken, unless what is typed matches none.
  fileprivate func taken(_ setup: SetupScreen) -> SetupScreen {
    var setup = setup
    let found = matches(setup)
    if let region = found[safe: setup.match], !(setup[.region].isEmpty && setup.line != .region) {
      setup[.region] = TextBuffer(name(of: region), limit: 200)
      setup.match = 0
    }
    return setup
  }

  /// The form with a file name made from region and period, unless the person has typed one.
  fileprivate func named(_ setup: SetupScreen) -> SetupScreen {
    guard !setup.hasOwnFile, !setup[.region].isEmpty else { return setup }
    var setup = setup
    let other = setup.offer.map { $0.id == questionnaire.id ? "" : $0.id } ?? ""
    let words = [setup[.region].text, setup[.period].text, other].map(\.fileWord).filter { !$0.isEmpty }
    setup[.file] = TextBuffer(words.joined(separator: "-") + ".json", limit: 1000)
    return setup
  }
}

extension String {
  /// Letters, digits and hyphens only, as file names on every system take them.
  fileprivate var fileWord: String {
    folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}

extension View {
  fileprivate func draw(_ setup: SetupScreen, on canvas: inout Canvas, in area: Area) {
    var row = area.top
    canvas.put(say(.setupTitle), row: row, column: 0, role: .heading)
    row += isRoomy ? 2 : 1
    let labels = SetupScreen.Line.allCases.map { say($0.label) }
    canvas.put(
      setup.fields, labels, focus: setup.focus, top: row, column: display.column(behind: labels), width: area.width)
    row += labels.count + (isRoomy ? 1 : 0)
    let rest = Area(top: row, left: 0, width: area.width, height: area.bottom - row)
    let cursor = canvas.frame.cursor
    canvas.show(setupLines(setup, area.width), in: rest, focus: setup.line == .region ? setup.match : nil)
    canvas.park(row: cursor.row, column: cursor.column)
  }

  private func setupLines(_ setup: SetupScreen, _ width: Int) -> [Line] {
    guard setup.line == .region else {
      return wrap(say(setup.line.hint), to: width - 2, role: .quiet)
    }
    let found = state.matches(setup)
    if found.isEmpty { return wrap(say(.regionAsTyped), to: width - 2, role: .quiet) }
    let regions = found.enumerated().map { item, region in
      Line(
        "\(item == setup.match ? ">" : " ") \(display.cut(state.name(of: region), to: 40)) (\(region.country))",
        column: 2, role: item == setup.match ? .focus : .text, item: item)
    }
    return regions
  }
}

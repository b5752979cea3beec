internal import Assessment
internal import Scoring
internal import Sentences

/// The list of indicators: which are shown, and which is in focus.
struct ListScreen: Screen {
  static let kinds = [ScreenKind(.list)]
  static let ways: Ways = {
    var ways = Ways.assessed(quiet: [.target, .nextOpen], without: [.list, .back])
    ways.hasSteps = true
    return ways
  }()
  static let entrances = [
    Action(.list, [.character("l")], in: .go, prompt: .list) { state, _ in
      state.open(ListScreen(focus: state.session?.position ?? 0))
    }
  ]
  static let actions = [
    Action(.filter, [.character("f"), .character(" ")], in: .narrow, prompt: .filter) { state, _ in
      (state.screen as? ListScreen)?.toggleFilter(in: &state)
      return []
    }
  ]

  enum Filter: String, CaseIterable, Sendable {
    case open, flagged, unknown, notApplicable, withEvidence, withoutEvidence, low
  }

  /// All must hold.
  var filters: Set<Filter> = []
  /// The filter that the next press of the key turns on or off.
  var filterFocus = 0
  /// Position of the indicator in focus.
  var focus: Int

  init(focus: Int) { self.focus = focus }

  init(only filter: Filter, in state: State) {
    filters = [filter]
    filterFocus = Filter.allCases.firstIndex(of: filter) ?? 0
    focus = state.shownIndicators(filters).first ?? 0
  }

  func move(by step: Int, in state: inout State, on display: Display) {
    let shown = state.shownIndicators(filters)
    guard !shown.isEmpty else { return }
    var next = self
    next.focus = shown[(shown.firstIndex { $0 >= focus } ?? shown.count - 1).moved(by: step, in: shown.count)]
    state.screen = next
  }

  /// From filter to filter.
  func step(by step: Int, in state: inout State) -> [Effect] {
    var next = self
    next.filterFocus = (filterFocus + step + Filter.allCases.count) % Filter.allCases.count
    state.screen = next
    return []
  }

  private func toggleFilter(in state: inout State) {
    var next = self
    next.filters.formSymmetricDifference([Filter.allCases[filterFocus]])
    let shown = state.shownIndicators(next.filters)
    if !shown.contains(focus) { next.focus = shown.first { $0 >= focus } ?? shown.last ?? focus }
    state.screen = next
  }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    if let position = target(in: state) { state.showQuestion(position) }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }

  func reading(_ view: View) -> [String] {
    guard let session = view.session else { return [] }
    let shown = view.state.shownIndicators(filters)
    let names = Filter.allCases.filter(filters.contains).map { view.say($0.name) }.joined(separator: ", ")
    let count = view.say(.listCount(shown.count, session.engine.profile.overall.total))
    return [count + (names.isEmpty ? "." : ": \(names).")] + shown.map { view.sentence(session, $0) }
  }

  func target(in state: State) -> Int? { state.shownIndicators(filters).contains(focus) ? focus : nil }
}

extension ListScreen.Filter {
  var name: FilterName { FilterName(rawValue: rawValue) ?? .open }

  /// What passes it, as the review says it.
  var sentence: FilterSentence { FilterSentence(rawValue: rawValue) ?? .open }
}

extension State {
  /// The indicators that pass all filters, in the order of the walk.
  func shownIndicators(_ filters: Set<ListScreen.Filter>) -> [Int] {
    guard let session else { return [] }
    return session.questionnaire.indicators.indices.filter { position in
      session.engine.asked[position] && filters.allSatisfy { session.passes($0, position) }
    }
  }
}

extension Session {
  fileprivate func passes(_ filter: ListScreen.Filter, _ position: Int) -> Bool {
    let answer = assessment.answers[questionnaire.indicators[position].id]
    return switch filter {
    case .open: answer?.choice == nil
    case .flagged: answer?.flag == .open
    case .unknown: answer?.choice == .unknown
    case .notApplicable: if case .notApplicable = answer?.choice { true } else { false }
    case .withEvidence: answer?.evidence.isEmpty == false
    case .withoutEvidence: if case .option = answer?.choice { answer?.evidence.isEmpty != false } else { false }
    case .low: questionnaire.indicators[position].score(of: answer?.choice).map { $0.value < 50 } ?? false
    }
  }
}

extension View {
  /// Only the lines in view are made, however long the questionnaire.
  func draw(_ list: ListScreen, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let shown = state.shownIndicators(list.filters)
    let head = filterLines(list, shown.count, session, area.width)
    // In the smallest windows the filters scroll, so that half of the rows are left for indicators.
    let height = min(head.count, max(1, area.height / 2))
    canvas.show(head, in: Area(top: area.top, left: 0, width: area.width, height: height), focus: list.filterFocus)
    var top = area.top + height
    if isRoomy {
      canvas.rule(row: top, area: area)
      top += 1
    }
    let rows = Area(top: top, left: 0, width: area.width, height: area.bottom - top)
    guard !shown.isEmpty else {
      canvas.put(say(.listEmpty(state.keyName(of: .named(.filter), on: ListScreen.kind))), row: rows.top, column: 2)
      canvas.park(row: rows.top, column: 2)
      return
    }
    let focus = shown.firstIndex { $0 >= list.focus } ?? shown.count - 1
    let window = max(0, focus - rows.height)..<min(shown.count, focus + rows.height + 1)
    var lines: [Line] = []
    var section = window.lowerBound > 0 ? session.questionnaire.indicators[shown[window.lowerBound]].section : -1
    for position in shown[window] {
      let indicator = session.questionnaire.indicators[position]
      if indicator.section != section {
        section = indicator.section
        lines.append(sectionLine(session, section, rows.width))
      }
      lines.append(indicatorLine(session, position, isFocused: position == shown[focus], rows.width))
    }
    canvas.show(lines, in: rows, focus: shown[focus])
    mark(window, of: shown.count, in: rows, on: &canvas)
  }

  private func mark(_ window: Range<Int>, of count: Int, in rows: Area, on canvas: inout Canvas) {
    if window.lowerBound > 0 {
      canvas.put(String(display.glyphs.less), row: rows.top, column: rows.width - 1, role: .key)
    }
    if window.upperBound < count {
      canvas.put(String(display.glyphs.more), row: rows.bottom - 1, column: rows.width - 1, role: .key)
    }
  }

  /// The filters with their counts; those that are on stand in brackets, the one in focus has the mark.
  private func filterLines(_ list: ListScreen, _ shown: Int, _ session: Session, _ width: Int) -> [Line] {
    var lines = [Line(say(.listCount(shown, session.engine.profile.overall.total)), role: .heading)]
    var column = display.width(say(.listCount(shown, session.engine.profile.overall.total))) + 2
    for (number, filter) in ListScreen.Filter.allCases.enumerated() {
      let isOn = list.filters.contains(filter)
      let name = say(filter.name)
      let text = (number == list.filterFocus ? ">" : " ") + (isOn ? "[\(name)]" : " \(name) ")
      if column + display.width(text) > width {
        lines.append(.blank)
        column = 0
      }
      if number == list.filterFocus { lines[lines.count - 1].item = number }
      lines[lines.count - 1].add(
        text, column: column, role: number == list.filterFocus ? .focus : isOn ? .chosen : .text)
      column += display.width(text) + 1
    }
    return lines
  }

  private func sectionLine(_ session: Session, _ section: Int, _ width: Int) -> Line {
    let members = session.members(ofSection: section)
    let answered = members.filter { session.engine.choices[$0] != nil }.count
    let name = session.questionnaire.name(ofSection: section, in: contentLanguage)
    var line = Line(display.cut(name, to: width - 12), column: 2, role: .heading)
    let count = say(.count(answered: answered, applicable: members.count))
    line.add(count, column: width - display.width(count) - 2, role: .quiet)
    return line
  }

  func indicatorLine(_ session: Session, _ position: Int, isFocused: Bool, _ width: Int) -> Line {
    let indicator = session.questionnaire.indicators[position]
    let answer = session.assessment.answers[indicator.id]
    let role: Role = isFocused ? .focus : .text
    var line = Line(isFocused ? ">" : " ", role: role, item: position)
    line.add(display.cut(indicator.id, to: 12), column: 2, role: role)
    let idWidth = min(12, max(7, display.width(indicator.id)))
    let mark = display.pad(answerMark(session, position), to: isRoomy ? 10 : 4)
    line.add(mark, column: 3 + idWidth, role: role)
    line.add(answer?.flag == .open ? "!" : " ", column: 4 + idWidth + display.width(mark), role: .warning)
    let question = session.questionnaire.text(of: position, in: contentLanguage).text.question
    let column = 6 + idWidth + display.width(mark)
    line.add(display.cut(question, to: width - column - 2), column: column, role: role)
    return line
  }

  /// The answer in a word: the option's label, or what stands for the other states.
  func answerMark(_ session: Session, _ position: Int) -> String {
    switch session.engine.choices[position] {
    case .option(let option): session.questionnaire.label(ofOption: option, of: position, in: contentLanguage)
    case .notApplicable: say(.notApplicableMark)
    case .unknown: say(.unknownMark)
    case .figures(let figures): String(figures.values.count)
    case nil: "( )"
    }
  }
}

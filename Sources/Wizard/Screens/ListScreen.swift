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

internal import Assessment
internal import Reports
internal import Scoring
internal import Sentences

/// Why a number is what it is.
struct TraceScreen: ListBox {
  static let kinds = [ScreenKind(.trace)]
  static let ways = Ways.assessed(without: [.review])
  static let entrances = [
    Action(.trace, [.character("t")], in: .go) { state, _ in
      let dimension = state.session?.ownDimension.map(Trace.Subject.dimension)
      state.screens.append(TraceScreen((state.screen as? ProfileScreen)?.subject ?? dimension ?? .overall))
      return []
    }
  ]

  let subject: Trace.Subject
  var focus = 0

  init(_ subject: Trace.Subject) { self.subject = subject }

  func count(in state: State) -> Int { state.session?.engine.trace(subject).terms.count ?? 0 }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    if let term = state.session?.engine.trace(subject).terms[safe: focus] { state.showQuestion(term.indicator) }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(subject, focus, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.reading(of: subject) }
  func page(in state: State) -> String? { state.page(of: subject) }
}

extension State {
  func page(of subject: Trace.Subject) -> String {
    switch subject {
    case .overall: "reading-a-profile"
    case .dimension(let dimension): questionnaire.dimensions[dimension].id
    }
  }
}

extension View {
  /// Why a number is what it is.
  func draw(_ subject: Trace.Subject, _ focus: Int, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let trace = session.engine.trace(subject)
    let head = traceHead(trace, session, area.width)
    let height = min(head.count, max(1, area.height - 2))
    canvas.show(head, in: Area(top: area.top, left: 0, width: area.width, height: height))
    if isRoomy { canvas.rule(row: area.top + height, area: area) }
    let top = area.top + height + (isRoomy ? 1 : 0)
    let lines = trace.terms.enumerated().map { item, term in
      termLine(term, item: item, isFocused: item == focus, session, area.width)
    }
    canvas.show(lines, in: Area(top: top, left: 0, width: area.width, height: area.bottom - top), focus: focus)
  }

  func traceHead(_ trace: Trace, _ session: Session, _ width: Int) -> [Line] {
    let standing = trace.standing
    let title = "\(name(of: trace.subject, session)) \(shown(standing.score))"
    var lines = wrap(title + formula(trace, session), to: width - 1, role: .heading)
    var basis = say(.rangeAndCount(rangeText(standing), standing.answered, standing.applicable))
    if standing.isLargelyNotApplicable { basis += ", " + say(notApplicable(of: standing)) }
    lines.append(Line(basis, role: .text))
    if standing.isOutsideItsRange {
      lines += wrap(say(.outsideRange), to: width - 1, role: .warning)
    }
    if case .overall = trace.subject, isRoomy {
      lines += certainty(session).flatMap { wrap($0, to: width - 1, role: .quiet) }
    }
    if case .dimension(let dimension) = trace.subject, isRoomy {
      let about = session.questionnaire.name(ofDimension: dimension, in: contentLanguage).about
      lines += display.wrap(about, to: width - 1).filter { !$0.isEmpty }.map { Line($0, role: .quiet) }
    }
    return lines
  }

  /// How sure the whole is, in words.
  func certainty(_ session: Session) -> [String] {
    session.engine.certainty(of: session.assessment).sentences.map { say($0) }
  }

  func name(of subject: Trace.Subject, _ session: Session) -> String {
    switch subject {
    case .overall: say(.overall)
    case .dimension(let dimension):
      session.questionnaire.name(ofDimension: dimension, in: contentLanguage).name
    }
  }

  /// "= (100 + 50) / 2", with weights where they are not all alike, or the dimensions of an axis.
  private func formula(_ trace: Trace, _ session: Session) -> String {
    guard trace.standing.score != nil else { return "" }
    if !trace.dimensions.isEmpty {
      let parts = trace.dimensions.map { shown(session.engine.standing(ofDimension: $0).score) }
      return " = (\(parts.joined(separator: " + "))) / \(parts.count)"
    }
    var counted: [(score: String, weight: Quantity)] = []
    for term in trace.terms {
      if case .counted(_, let score) = term.part { counted.append((score.description, term.weight)) }
    }
    if counted.count > 12 { return " = " + say(.meanOf(counted.count)) }
    let isEven = Set(counted.map(\.weight)).count <= 1
    let parts = counted.map { isEven ? $0.score : "\($0.score)x\($0.weight)" }
    let whole = Quantity(thousandths: counted.reduce(0) { $0 + (isEven ? 1000 : $1.weight.thousandths) })
    return " = (\(parts.joined(separator: " + "))) / \(whole)"
  }

  private func termLine(_ term: Trace.Term, item: Int, isFocused: Bool, _ session: Session, _ width: Int) -> Line {
    let role: Role = isFocused ? .focus : .text
    var line = Line(item: item, role)
    line.add(session.questionnaire.indicators[term.indicator].id, column: 2, role: role)
    let target = session.target(at: term.indicator).map { " => \(state.targetText($0, term.indicator))" } ?? ""
    let text = termText(term, session) + target
    let column = isRoomy ? 12 : 10
    line.add(display.cut(text, to: width - column - 1), column: column, role: role)
    let behind = max(column + 34, column + display.width(text) + 3)
    if isRoomy, width - behind > 16 {
      let question = session.questionnaire.text(of: term.indicator, in: contentLanguage).text.question
      line.add(display.cut(question, to: width - behind - 1), column: behind, role: .quiet)
    }
    return line
  }

  func termText(_ term: Trace.Term, _ session: Session) -> String {
    switch term.part {
    case .counted(let option, let score):
      let label = session.questionnaire.label(ofOption: option, of: term.indicator, in: contentLanguage)
      return say(.termCounted(label, score.description, term.weight.description))
    case .open(let low, let high): return say(.termOpen(low: low.description, high: high.description))
    case .unknown(let low, let high): return say(.termUnknown(low: low.description, high: high.description))
    case .notApplicable(let reason): return say(.termNotApplicable(reason))
    case .notAsked(let decider):
      return say(.termNotAsked(session.questionnaire.indicators[decider].id))
    case .unscored: return unscoredText(term.indicator, session)
    }
  }

  private func unscoredText(_ position: Int, _ session: Session) -> String {
    guard case .figures(let figures)? = session.engine.choices[position],
      let measure = session.questionnaire.indicators[position].measure
    else { return say(.termUnscored) }
    return measure.groups.compactMap { figures.values[$0].map { plain($0.value) } }.joined(separator: " / ")
  }

  func reading(of subject: Trace.Subject) -> [String] {
    guard let session else { return [] }
    let trace = session.engine.trace(subject)
    return traceHead(trace, session, 10_000).map { $0.spans.map(\.text).joined(separator: " ") }
      + numbered(
        trace.terms.map { "\(session.questionnaire.indicators[$0.indicator].id): \(termText($0, session))." })
  }
}

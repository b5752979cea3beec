internal import Assessment
internal import Scoring
internal import Sentences

/// What makes the difference of one number.
struct DifferenceScreen: ListBox {
  static let kinds = [ScreenKind(.difference)]
  static let ways = Ways.assessed([.compare], without: [.handbook, .history])

  let subject: Trace.Subject
  var focus = 0

  func count(in state: State) -> Int { state.terms(subject).count }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    if let position = state.terms(subject)[safe: focus].flatMap(state.position) { state.showQuestion(position) }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    view.draw(subject, behind: focus, on: &canvas, in: area)
  }

  func reading(_ view: View) -> [String] { view.differenceReading(subject) }
  func page(in state: State) -> String? { "comparing" }
}

extension State {
  /// The terms behind a row of the comparison.
  func terms(_ subject: Trace.Subject) -> [Comparison.Term] { beside?.comparison[subject]?.terms ?? [] }

  /// The question that a term is about, if this questionnaire has it.
  func position(of term: Comparison.Term) -> Int? {
    guard let beside else { return nil }
    return session?.questionnaire.positions[beside.engine.questionnaire.indicators[term.indicator].id]
  }
}

extension View {
  func draw(_ subject: Trace.Subject, behind focus: Int, on canvas: inout Canvas, in area: Area) {
    guard let session, let beside else { return }
    let head = differenceHead(subject, beside).flatMap { display.wrap($0, to: area.width - 1) }.enumerated().map {
      Line($1, role: $0 == 0 ? .heading : .text)
    }
    let terms = state.terms(subject)
    draw(head, over: max(1, terms.count), focus: focus, on: &canvas, in: area) { item in
      guard let term = terms[safe: item] else { return [Line(say(BesideMessage.nothingDiffers), column: 2)] }
      let role: Role = item == focus ? .focus : .text
      var line = Line(item == focus ? ">" : " ", role: role, item: item)
      line.add(beside.engine.questionnaire.indicators[term.indicator].id, column: 2, role: role)
      let points = term.contribution.map { $0 == 0 ? "" : signed($0) } ?? ""
      line.add(points, column: 16 - display.width(points), role: role)
      let what = display.cut(text(of: term, beside), to: area.width - 20)
      line.add(what, column: 19, role: role)
      let column = max(45, 21 + display.width(what))
      if isRoomy, area.width - column > 16, let position = state.position(of: term) {
        let question = session.questionnaire.text(of: position, in: contentLanguage).text.question
        line.add(display.cut(question, to: area.width - column - 1), column: column, role: .quiet)
      }
      return [line]
    }
  }

  /// "Education 52 -> 61, +9", the ranges, and the scores on what both answered.
  func differenceHead(_ subject: Trace.Subject, _ beside: ComparedAssessment) -> [String] {
    let name =
      switch subject {
      case .overall: say(.overall)
      case .dimension(let dimension):
        beside.engine.questionnaire.name(ofDimension: dimension, in: contentLanguage).name
      }
    guard let difference = beside.comparison[subject] else { return ["\(name): \(say(BesideMessage.incomparable))"] }
    let (from, to) = (difference.from, difference.to)
    var lines = [
      "\(name) \(shown(from.score)) -> \(shown(to.score)): \(differenceText(difference))"
    ]
    let ranges = rangesText(difference)
    if !ranges.isEmpty { lines.append(ranges) }
    if let whole = wholeText(difference) { lines[0] += "; " + whole }
    if !difference.hasSameIndicators, let common = difference.common {
      lines.append(
        say(
          BesideMessage.common(
            count: common.count, from: common.from.shown.description, to: common.to.shown.description)))
    }
    return lines
  }

  /// "Partly -> Full".
  func text(of term: Comparison.Term, _ beside: ComparedAssessment) -> String {
    func text(_ part: Trace.Part) -> String {
      switch part {
      case .counted(let option, _):
        beside.engine.questionnaire.label(ofOption: option, of: term.indicator, in: contentLanguage)
      case .open: say(.unanswered)
      case .unknown: say(.unknown)
      case .notApplicable: say(.notApplicable)
      case .notAsked: say(BesideMessage.notAsked)
      case .unscored: "-"
      }
    }
    return "\(text(term.from)) -> \(text(term.to))"
  }

  func differenceReading(_ subject: Trace.Subject) -> [String] {
    guard let beside else { return [] }
    let rows = state.terms(subject).map { term in
      let id = beside.engine.questionnaire.indicators[term.indicator].id
      return "\(id): \(text(of: term, beside))" + (term.contribution.map { ", \(signed($0))." } ?? ".")
    }
    return differenceHead(subject, beside) + (rows.isEmpty ? [say(BesideMessage.nothingDiffers)] : numbered(rows))
  }
}

internal import Assessment
internal import Scoring
internal import Sentences

/// What is still to be done, before one leaves.
struct ReviewScreen: ListBox {
  static let kinds = [ScreenKind(.review)]
  static let ways = Ways.assessed([.moves, .plan], without: [.review, .report])
  static let entrances = [
    Action(.review, [.character("r")], in: .go) { state, _ in state.open(ReviewScreen(in: state)) }
  ]

  var focus: Int

  /// Begins at the report when no question is open.
  init(in state: State) { focus = state.hasOpenQuestions ? 0 : Row.allCases.firstIndex(of: .report) ?? 0 }

  func count(in state: State) -> Int { Row.allCases.count }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard let row = Row.allCases[safe: focus] else { return [] }
    switch row {
    case .moves: return state.perform(.moves, on: display)
    case .plan: return state.perform(.plan, on: display)
    case .report: return state.perform(.report, on: display)
    case .finish: return state.leave(.quit)
    default: break
    }
    if let filter = row.filter { state.screens.append(ListScreen(only: filter, in: state)) }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    guard let session = view.session else { return }
    var lines = [view.overallLine(session, area.width), .blank]
    lines += view.wrap(view.say(view.state.reviewHeadline), to: area.width - 1, role: .heading) + [.blank]
    for (item, row) in Row.allCases.enumerated() { lines.append(Line(view.text(of: row), item: item, focus: focus)) }
    canvas.show(lines, in: area, focus: focus)
  }

  func reading(_ view: View) -> [String] {
    view.session == nil ? [] : [view.say(view.state.reviewHeadline)] + view.numbered(Row.allCases.map(view.text))
  }
}

extension ReviewScreen {
  /// What the review offers, in its order.
  enum Row: CaseIterable, Sendable {
    case open, unknown, flagged, withoutEvidence, notApplicable, moves, plan, report, finish

    /// The list that the row opens; nil for what opens another screen, and for the last one, which leaves.
    var filter: ListScreen.Filter? {
      switch self {
      case .open: .open
      case .unknown: .unknown
      case .flagged: .flagged
      case .withoutEvidence: .withoutEvidence
      case .notApplicable: .notApplicable
      case .moves, .plan, .report, .finish: nil
      }
    }
  }
}

extension State {
  var hasOpenQuestions: Bool { !shownIndicators([.open]).isEmpty }

  /// What the review says first.
  var reviewHeadline: any Message {
    guard let overall = session?.engine.profile.overall, overall.answered < overall.applicable else {
      return WizardMessage.allAnswered
    }
    return hasOpenQuestions ? WizardMessage.someOpen : ReportMessage.noneOpen
  }
}

extension View {
  fileprivate func text(of row: ReviewScreen.Row) -> String {
    switch row {
    case .moves: return say(PlanMessage.movesRow)
    case .plan:
      let rows = planRows
      return say(PlanMessage.planRow(rows.count, overdue: rows.count { $0.status == .overdue }))
    case .report: return say(ReportMessage.title)
    case .finish: return say(.finish)
    default:
      return row.filter.map { say(.reviewRow(filter: $0.sentence, count: state.shownIndicators([$0]).count)) } ?? ""
    }
  }
}

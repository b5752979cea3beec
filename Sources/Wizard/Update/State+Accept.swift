internal import Assessment
internal import Scoring
internal import Sentences

extension State {
  /// Enter: does what the line in focus offers.
  mutating func accept(on display: Display) -> [Effect] {
    switch screen {
    case .start(let focus): return acceptStart(focus)
    case .questionnaires(let focus): return acceptOffer(focus)
    case .open(let buffer): return buffer.isEmpty ? [] : [.open(path: buffer.text)]
    case .setup(let setup): return accept(setup, on: display)
    case .migration(let focus): return acceptMigration(focus)
    case .recovery(let focus): return choose(recovery: focus)
    case .question: return acceptAnswer()
    case .list(let list):
      if shownIndicators(list.filters).contains(list.focus) { showQuestion(list.focus) }
    case .profile(let focus, _): screens.append(.trace(subject(ofProfileRow: focus), focus: 0))
    case .trace(let subject, let focus):
      if let term = session?.engine.trace(subject).terms[safe: focus] { showQuestion(term.indicator) }
    case .reason(let buffer): return acceptReason(buffer)
    case .evidence(let form): return accept(form)
    case .figures(let form): return accept(form, on: display)
    case .handbook(let reader): return follow(reader, on: display)
    case .review(let focus): return acceptReview(focus, on: display)
    case .moves(let moves): if let row = moves.rows[safe: moves.focus] { showQuestion(row.indicator) }
    case .plan(let focus): if let row = planRows[safe: focus] { showQuestion(row.position) }
    case .target(let form): return accept(form)
    case .history(let focus): acceptHistory(focus)
    case .beside(let form): return accept(form)
    case .comparison(let focus): screens.append(.difference(subject(ofProfileRow: focus), focus: 0))
    case .difference(let subject, let focus): acceptDifference(subject, focus)
    case .palette(let query, let focus): return acceptPalette(query.text, focus, on: display)
    case .rescue(let buffer): return acceptRescue(buffer)
    case .report(let form): return accept(form)
    case .note, .help: break
    }
    return []
  }

  private mutating func acceptReason(_ buffer: TextBuffer) -> [Effect] {
    guard !buffer.isEmpty else {
      tell(.reasonNeeded, isFailure: true)
      return []
    }
    screens.removeLast()
    return choose(.notApplicable(reason: buffer.text)) + step(1)
  }

  private mutating func accept(_ form: EvidenceForm) -> [Effect] {
    let field = form.focus - pieces
    if field < form.fields.count - 1 {
      var next = form
      next.focus += 1
      screen = .evidence(next)
      return []
    }
    keep(form)
    screen = .evidence(EvidenceForm(focus: pieces))
    return saveIfNeeded()
  }

  private mutating func acceptRescue(_ buffer: TextBuffer) -> [Effect] {
    guard let session, !buffer.isEmpty else { return [] }
    return [.saveElsewhere(session.assessment, file: session.fileName, path: buffer.text)]
  }

  private mutating func acceptHistory(_ focus: Int) {
    guard let session else { return }
    let change = session.assessment.history.reversed().dropFirst(focus).first
    if let position = change.flatMap({ session.questionnaire.positions[$0.indicator] }) { showQuestion(position) }
  }

  private mutating func acceptReview(_ focus: Int, on display: Display) -> [Effect] {
    guard let row = ReviewRow.allCases[safe: focus] else { return [] }
    switch row {
    case .moves: return plan(.moves)
    case .plan: return plan(.plan)
    case .report: return perform(.report, on: display)
    case .finish: return leave(.quit)
    default: break
    }
    guard let filter = row.filter else { return [] }
    var list = List(filters: [filter], focus: 0)
    list.focus = shownIndicators([filter]).first ?? 0
    list.filterFocus = List.Filter.allCases.firstIndex(of: filter) ?? 0
    screens.append(.list(list))
    return []
  }
}

/// What the review offers, in its order.
package enum ReviewRow: CaseIterable, Sendable {
  case open, unknown, flagged, withoutEvidence, notApplicable, moves, plan, report, finish

  /// The list that the row opens; nil for what opens another screen, and for the last one, which leaves.
  package var filter: List.Filter? {
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

extension Array {
  /// The element at a position; nil outside.
  package subscript(safe position: Int) -> Element? { indices.contains(position) ? self[position] : nil }
}

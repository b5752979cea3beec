extension Workshop {
  /// The step that undo would take back.
  package var undoable: Step? { pending.undo.last.map { history[$0] } }

  /// The step that redo would bring again.
  package var redoable: Step? { pending.redo.last.map { history[$0] } }

  /// Takes the latest step back, also one made in an earlier session; returns it, or nil when there is none.
  ///
  /// A show of hands of which no earlier counts are kept is taken away, and has to be typed in again.
  @discardableResult
  package mutating func undo(at now: Timestamp, by person: String? = nil) -> Step? {
    guard let step = undoable, let what = step.what else { return nil }
    apply(Step(what.inverse, as: .undo, at: now, by: person))
    return step
  }

  /// Brings the step back that was undone last; returns it, or nil when there is none.
  @discardableResult
  package mutating func redo(at now: Timestamp, by person: String? = nil) -> Step? {
    guard let step = redoable, let what = step.what else { return nil }
    apply(Step(what, as: .redo, at: now, by: person))
    return step
  }

  /// Does what a step says and writes it into the history.
  mutating func apply(_ step: Step) {
    switch step.what {
    case .agenda(_, let to): agenda = to
    case .round(let from, let to): put(to, inPlaceOf: from, keepingVotes: true)
    case .counted(let from, let to): put(to, inPlaceOf: from, keepingVotes: false)
    case .votes(let id, let from, let to): put(to, inPlaceOf: from, in: id)
    case .settled(let indicator, _, let to): settled[indicator] = to
    case .actions(_, let to): actions = to
    case .collected, .peeked, nil: break
    }
    history.append(step)
    modified = max(modified, step.at)
  }

  private mutating func put(_ new: Round?, inPlaceOf old: Round?, keepingVotes: Bool) {
    guard let id = new?.id ?? old?.id else { return }
    let position = rounds.firstIndex { $0.id == id }
    guard var new else {
      if let position { rounds.remove(at: position) }
      return
    }
    if keepingVotes { new.votes = position.flatMap { rounds[$0].votes } }
    new.admitVotes()
    if let position { rounds[position] = new } else { rounds.append(new) }
  }

  private mutating func put(_ new: [String: Answer], inPlaceOf old: [String: Answer], in id: Round.ID) {
    guard let position = rounds.firstIndex(where: { $0.id == id }) else { return }
    var answers: [String: Answer] = [:]
    if case .answers(let present)? = rounds[position].votes { answers = present }
    for key in old.keys { answers[key] = nil }
    answers.merge(new) { _, new in new }
    rounds[position].votes = answers.isEmpty ? nil : .answers(answers)
    rounds[position].admitVotes()
  }

  /// Positions in the history of the steps that can be undone and redone, the next one last.
  ///
  /// Ballots that are counted anew stay counted, and what was done before to the counts of the ones before is behind that.
  private var pending: (undo: [Int], redo: [Int]) {
    var undo: [Int] = []
    var redo: [Int] = []
    for (position, step) in history.enumerated() {
      guard let what = step.what, !what.isNote else {
        if case .collected = step.what {
          undo.removeAll { isBefore(history[$0]) }
          redo.removeAll { isBefore(history[$0]) }
        }
        continue
      }
      switch step.kind {
      case .change:
        undo.append(position)
        redo = []
      case .undo:
        guard let last = undo.popLast() else { break }
        if history[last].what?.isForgetful == true { redo = [] } else { redo.append(last) }
      case .redo: if let last = redo.popLast() { undo.append(last) }
      }
    }
    return (undo, redo)
  }

  /// Whether a step is about what came in before the day.
  private func isBefore(_ step: Step) -> Bool { step.what?.round?.number == Round.before }
}

extension Round {
  /// Sees to it that no more have voted than took part, where a history written by others says otherwise.
  fileprivate mutating func admitVotes() {
    present = max(present, counts.total)
  }
}

extension Assessment {
  /// Puts an answer in place and writes the step into the history; nothing happens when nothing changes.
  package mutating func record(_ answer: Answer?, for indicator: String, at now: Timestamp, by person: String? = nil) {
    let before = answers[indicator]
    var after = answer.flatMap { $0.isEmpty ? nil : $0 }
    guard before?.undated != after?.undated else { return }
    after?.at = now
    if let person { after?.by = person }
    apply(Change(at: now, by: person, indicator: indicator, from: before, to: after))
  }

  /// Puts a target in place, or takes it away, and writes the step into the history; nothing happens when nothing changes.
  package mutating func record(
    _ target: Target?, asTargetOf indicator: String, at now: Timestamp, by person: String? = nil
  ) {
    guard target != targets[indicator] else { return }
    let answer = answers[indicator]
    var change = Change(at: now, by: person, indicator: indicator, from: answer, to: answer)
    change.target = TargetChange(from: targets[indicator], to: target)
    apply(change)
  }

  /// The change that undo would take back.
  package var undoable: Change? { pending.undo.last.map { history[$0] } }

  /// The change that redo would bring again.
  package var redoable: Change? { pending.redo.last.map { history[$0] } }

  /// Takes the latest change back, also one made in an earlier session; returns it, or nil when there is none.
  @discardableResult
  package mutating func undo(at now: Timestamp, by person: String? = nil) -> Change? {
    guard let change = undoable else { return nil }
    var step = Change(.undo, at: now, by: person, indicator: change.indicator, from: change.to, to: change.from)
    step.target = change.target.map { TargetChange(from: $0.to, to: $0.from) }
    apply(step)
    return change
  }

  /// Brings the change back that was undone last; returns it, or nil when there is none.
  @discardableResult
  package mutating func redo(at now: Timestamp, by person: String? = nil) -> Change? {
    guard let change = redoable else { return nil }
    var step = Change(.redo, at: now, by: person, indicator: change.indicator, from: change.from, to: change.to)
    step.target = change.target
    apply(step)
    return change
  }

  /// Puts answer and target in place as a newer version has them; undo goes past such a step.
  mutating func take(
    _ answer: Answer?, _ target: Target?, for indicator: String, in version: Version, at now: Timestamp,
    by person: String?
  ) {
    if targets[indicator] != target {
      let answer = answers[indicator]
      var change = Change(at: now, by: person, indicator: indicator, from: answer, to: answer)
      change.target = TargetChange(from: targets[indicator], to: target)
      change.migration = version
      apply(change)
    }
    if answers[indicator] != answer {
      var change = Change(at: now, by: person, indicator: indicator, from: answers[indicator], to: answer)
      change.migration = version
      apply(change)
    }
  }

  /// Ends undo for an indicator here, as what was done to it before would not fit the newer version.
  mutating func close(_ indicator: String, for version: Version, at now: Timestamp, by person: String?) {
    let answer = answers[indicator]
    var change = Change(at: now, by: person, indicator: indicator, from: answer, to: answer)
    change.migration = version
    apply(change)
  }

  /// The changes that undo and redo could come to.
  var travelled: [Change] { (pending.undo + pending.redo).map { history[$0] } }

  private mutating func apply(_ change: Change) {
    if let target = change.target {
      targets[change.indicator] = target.to
    } else {
      answers[change.indicator] = change.to
    }
    history.append(change)
    // Not the later of the two: one day with a wrong clock would stay for ever.
    modified = change.at
  }

  /// Positions in the history of the changes that can be undone and redone, the next one last.
  ///
  /// What a newer version moved, reopened or set aside stays so, and with it what was done before to the same indicator:
  /// it speaks of options and questions that are no longer there. Everything else can be undone across the version.
  private var pending: (undo: [Int], redo: [Int]) {
    var undo: [Int] = []
    var redo: [Int] = []
    for (position, change) in history.enumerated() {
      switch change.kind {
      case .change where change.migration != nil:
        undo.removeAll { history[$0].indicator == change.indicator }
        redo = []
      case .change:
        undo.append(position)
        redo = []
      case .undo: if let last = undo.popLast() { redo.append(last) }
      case .redo: if let last = redo.popLast() { undo.append(last) }
      }
    }
    return (undo, redo)
  }
}

extension Answer {
  /// The answer without who and when: what a person would call the same answer.
  package var undated: Answer {
    var copy = self
    copy.by = nil
    copy.at = nil
    return copy
  }
}

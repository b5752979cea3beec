package import Assessment
package import Scoring

extension Session {
  /// The profile's engine with all targets reached.
  package var projected: Engine { engine.reaching(assessment.targets) }

  package func target(at position: Int) -> Assessment.Target? {
    assessment.targets[questionnaire.indicators[position].id]
  }

  /// Sets a target, or takes it away, and writes the step into the history.
  package mutating func record(_ target: Assessment.Target?, asTargetAt position: Int, at now: Timestamp) {
    assessment.record(
      target, asTargetOf: questionnaire.indicators[position].id, at: now, by: assessment.people.first?.name)
  }

  /// The targets by day, those without one last; ties in the order of the walk.
  package func plan(on today: String) -> [PlanRow] {
    let rows = assessment.targets.compactMap { id, target -> PlanRow? in
      guard let position = questionnaire.positions[id] else { return nil }
      let isReached = engine.hasReached(target, at: position)
      let isLate = Day(target.due).map { $0.description < today } ?? false
      return PlanRow(
        position: position, target: target, status: isReached ? .reached : isLate ? .overdue : .open,
        gain: engine.gain(reaching: target, at: position))
    }
    func key(_ row: PlanRow) -> (String, Int) { (Day(row.target.due)?.description ?? "x", row.position) }
    return rows.sorted { key($0) < key($1) }
  }
}

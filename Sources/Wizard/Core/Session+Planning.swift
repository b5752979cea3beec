package import Assessment
package import Scoring

extension Session {
  /// The profile's engine with all targets reached.
  package var projected: Engine { engine.reaching(assessment.targets) }

  /// The assessment as one that takes part in a comparison.
  var entry: ComparisonSet.Entry { ComparisonSet.Entry(file: fileName, assessment: assessment, engine: engine) }

  package func target(at position: Int) -> Assessment.Target? {
    assessment.targets[questionnaire.indicators[position].id]
  }

  /// Sets a target, or takes it away, and writes the step into the history.
  package mutating func record(_ target: Assessment.Target?, asTargetAt position: Int, at now: Timestamp) {
    assessment.record(
      target, asTargetOf: questionnaire.indicators[position].id, at: now, by: assessment.people.first?.name)
  }

  /// The targets by day, those without one last; those of one day in the order of the steps, then of the walk.
  func plan(on today: String) -> [PlanRow] {
    let rows = assessment.targets.compactMap { id, target -> PlanRow? in
      guard let position = questionnaire.positions[id] else { return nil }
      let isReached = engine.hasReached(target, at: position)
      let isLate = Day(target.due).map { $0.description < today } ?? false
      return PlanRow(
        position: position, target: target, status: isReached ? .reached : isLate ? .overdue : .open,
        gain: engine.gain(reaching: target, at: position))
    }
    let steps = engine.steps(.next, of: assessment, among: rows.map(\.position)).enumerated().map { ($1.indicator, $0) }
    let ranks = Dictionary(steps, uniquingKeysWith: { first, _ in first })
    func key(_ row: PlanRow) -> (String, Int, Int) {
      (Day(row.target.due)?.description ?? "x", ranks[row.position] ?? Int.max, row.position)
    }
    return rows.sorted { key($0) < key($1) }
  }
}

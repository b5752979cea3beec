extension Workshop {
  /// Why a settled answer is not written into the region's assessment.
  package enum Obstacle: Error, Hashable {
    case notSettled
    /// It was put off without an answer.
    case parked
    /// The assessment is about another questionnaire, or another version of it.
    case otherQuestionnaire(Assessment.Reference)
    /// Somebody changed the answer after the workshop had looked at it.
    case changed(at: Timestamp, by: String?)
  }

  /// Who gave the answers that the workshop settled: its title and the day.
  package func name(on day: Timestamp) -> String {
    [title, day.day].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The assessment with a settled answer in it, its reason as the note and the workshop's name as who gave it.
  ///
  /// A lower answer without agreement is flagged, so that somebody comes back to it. What was there stands in the history,
  /// and can be brought back by undo. Nothing changes where the answer stands there already.
  ///
  /// - Throws: `changed` where the answer was changed after the workshop had looked at it, by anybody but this workshop; with
  ///   `overwriting` that is no obstacle.
  package func settle(
    _ indicator: String, into assessment: Assessment, overwriting: Bool = false, at now: Timestamp
  ) throws(Obstacle) -> Assessment {
    guard let entry = settled[indicator] else { throw .notSettled }
    guard let choice = entry.answer?.choice else { throw .parked }
    let (own, other) = (questionnaire, assessment.questionnaire)
    guard own.id == other.id, own.version.major == other.version.major, own.version.minor == other.version.minor else {
      throw .otherQuestionnaire(other)
    }
    if !overwriting, let change = change(of: indicator, in: assessment) {
      throw .changed(at: change.at, by: change.by)
    }
    var answer = assessment.answers[indicator] ?? Answer()
    answer.choice = choice
    answer.note = entry.reason
    answer.evidence += entry.evidence.filter { !answer.evidence.contains($0) }
    if entry.how == .lower { answer.flag = .open }
    var settled = assessment
    settled.record(answer, for: indicator, at: now, by: name(on: entry.at))
    return settled
  }

  /// The latest change of the answer that the workshop has not seen and has not made.
  ///
  /// The workshop looks at the answer when the question is put to the vote; without a vote, when the workshop is made.
  private func change(of indicator: String, in assessment: Assessment) -> (at: Timestamp, by: String?)? {
    let seen = rounds(of: indicator).last { $0.isInRoom }?.opened ?? created
    let own = Set(history.compactMap { name(of: indicator, settledBy: $0) })
    let steps = assessment.history.filter { $0.indicator == indicator && $0.target == nil }.map { ($0.at, $0.by) }
    let answer = assessment.answers[indicator].flatMap { answer in answer.at.map { ($0, answer.by) } }
    return (steps + [answer].compactMap { $0 }).last { at, by in at > seen && !(by.map(own.contains) ?? false) }
  }

  /// The name under which a step has settled the question.
  private func name(of indicator: String, settledBy step: Step) -> String? {
    guard case .settled(indicator, _, let entry?)? = step.what else { return nil }
    return name(on: entry.at)
  }
}

package import Assessment

extension Engine {
  /// The profile's engine as it would be with all targets reached; nothing changes in this one.
  ///
  /// A target moves nothing where the answer is as good already, or where the indicator does not apply; one with an option
  /// that the questionnaire lacks is passed over.
  package func reaching(_ targets: [String: Assessment.Target]) -> Engine {
    var reached = self
    for (id, target) in targets {
      guard let position = questionnaire.positions[id], moves(target, at: position) else { continue }
      reached.choose(.option(target.option), for: position)
    }
    return reached
  }

  /// Whether the answer is at least as good as the target; false where one of the two has no score.
  package func hasReached(_ target: Assessment.Target, at position: Int) -> Bool {
    let indicator = questionnaire.indicators[position]
    guard let wanted = indicator.score(of: .option(target.option)), let now = indicator.score(of: choices[position])
    else { return false }
    return now >= wanted
  }

  /// Points of the overall score that reaching one target alone brings, exact; nil when there is no score before or after,
  /// or nothing left to reach.
  package func gain(reaching target: Assessment.Target, at position: Int) -> Double? {
    guard moves(target, at: position), let before = overall.score else { return nil }
    var reached = self
    reached.choose(.option(target.option), for: position)
    return reached.overall.score.map { $0.value - before.value }
  }

  private func moves(_ target: Assessment.Target, at position: Int) -> Bool {
    if case .notApplicable = choices[position] { return false }
    return questionnaire.indicators[position].score(of: .option(target.option)) != nil
      && !hasReached(target, at: position)
  }
}

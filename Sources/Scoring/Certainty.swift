package import Assessment

/// How sure a score is: what the answers rest on, and what the whole would be if the doubtful ones turned out worse.
package struct Certainty: Hashable, Sendable {
  /// Of what is asked: an option or figures were chosen.
  package var answered = 0
  /// Those that were given with low confidence.
  package var lowConfidence = 0
  package var withoutEvidence = 0
  package var notApplicable = 0
  /// A condition does not hold.
  package var notAsked = 0
  /// Whether so much is answered that another score beside the one there is says something.
  package var isHalfAnswered = false
  /// The overall score with each answer of low confidence at its next lower option; those at their lowest stay.
  package var stepDown: Score?
  /// The overall score with each indicator that does not apply at its lowest option.
  package var atWorst: Score?
}

extension Engine {
  /// How sure the overall score of an assessment is; its answers are those of this engine.
  package func certainty(of assessment: Assessment) -> Certainty {
    var certainty = Certainty()
    var (cautious, worst) = (self, self)
    for (position, indicator) in questionnaire.indicators.enumerated() where asked[position] {
      let answer = assessment.answers[indicator.id] ?? Answer()
      if case .notApplicable = choices[position] {
        certainty.notApplicable += 1
        if let lowest = indicator.lowestOption { worst.choose(.option(lowest), for: position) }
      }
      guard answer.isAnswered else { continue }
      certainty.answered += 1
      if answer.evidence.isEmpty { certainty.withoutEvidence += 1 }
      guard answer.confidence == .low else { continue }
      certainty.lowConfidence += 1
      if case .option(let option) = answer.choice, let lower = indicator.option(below: option) {
        cautious.choose(.option(lower), for: position)
      }
    }
    certainty.notAsked = asked.count { !$0 }
    certainty.isHalfAnswered = overall.isHalfAnswered
    certainty.stepDown = cautious.overallScore
    certainty.atWorst = worst.overallScore
    return certainty
  }
}

extension Indicator {
  /// The option with the nearest lower score; nil when there is no worse one.
  fileprivate func option(below option: String) -> String? {
    guard let score = score(of: .option(option)) else { return nil }
    return options.filter { $0.score < score }.max { $0.score < $1.score }?.id
  }

  fileprivate var lowestOption: String? { options.min { $0.score < $1.score }?.id }
}

internal import Assessment

/// An indicator without an answer, and what it holds of the overall range.
package struct Uncertainty: Sendable {
  /// Position in `Questionnaire.indicators`.
  package var indicator: Int
  /// Whether it was answered with don't know.
  package var isUnknown: Bool
  /// Points by which the overall range gets narrower when it is answered, whatever the answer is; exact.
  package var width: Double
}

extension Engine {
  /// Every indicator that is asked, has options and is open or don't know, the one that holds most of the range first.
  ///
  /// Ties in the order of the walk. Empty when there is no overall range.
  package var openings: [Uncertainty] {
    guard let high = overall.high else { return [] }
    var trial = self
    let openings = questionnaire.indicators.indices.compactMap { position -> Uncertainty? in
      let choice = choices[position]
      guard asked[position], choice == nil || choice == .unknown,
        let worst = questionnaire.indicators[position].options.min(by: { $0.score < $1.score })
      else { return nil }
      // With its worst answer the best that can still be reached falls by what the indicator held of the range.
      trial.choose(.option(worst.id), for: position)
      let after = trial.overall.high
      trial.choose(choice, for: position)
      return Uncertainty(
        indicator: position, isUnknown: choice == .unknown, width: high.value - (after ?? high).value)
    }
    return openings.sorted { ($1.width, $0.indicator) < ($0.width, $1.indicator) }
  }
}

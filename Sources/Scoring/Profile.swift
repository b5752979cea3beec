import Assessment

/// The scores of an assessment: one standing a dimension, and one for the whole.
package struct Profile: Hashable, Sendable {
  package var overall: ScoreSummary
  /// In the order of `Questionnaire.dimensions`.
  package var dimensions: [ScoreSummary]
}

/// Where a dimension, or the whole, stands.
package struct ScoreSummary: Hashable, Sendable {
  /// The weighted mean of the answered indicators; nil when none is answered.
  package var score: Score?
  /// Where the score can end at worst, whatever options are chosen for what is unanswered; nil when nothing can count.
  ///
  /// Every unanswered indicator at its lowest option. Where conditions decide what is asked, it encloses every way of
  /// choosing and may be lower than any of them.
  package var low: Score?
  /// Where the score can end at best; as `low`.
  package var high: Score?
  package var answered: Int
  /// Answered, open and don't know: all that counts.
  package var applicable: Int
  /// Applicable and not applicable: all that is asked.
  package var total: Int
  /// Position in `Questionnaire.bands` by the exact score; nil without a score, and where too little is answered
  /// or applies to name a level.
  package var band: Int?
}

extension ScoreSummary {
  package var isHalfAnswered: Bool { answered * 2 >= applicable }

  package var isMostlyNotApplicable: Bool { (total - applicable) * 2 > total }

  /// Whether more than a quarter of what is asked does not apply, which is told beside the score.
  package var isLargelyNotApplicable: Bool { (total - applicable) * 4 > total }

  /// Whether enough stands behind the score to name a level, and to put the score into a headline.
  package var isTelling: Bool { isHalfAnswered && !isMostlyNotApplicable }

  /// Whether the score of the answers so far lies where it cannot end: what is open has no options that leave it there.
  package var isOutsideItsRange: Bool {
    guard let score, let low, let high else { return false }
    return score < low || high < score
  }
}

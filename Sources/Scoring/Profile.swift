import Assessment

/// The scores of an assessment: one standing a dimension, and one for the whole.
package struct Profile: Hashable, Sendable {
  package var overall: Standing
  /// In the order of `Questionnaire.dimensions`.
  package var dimensions: [Standing]
}

/// Where a dimension, or the whole, stands.
package struct Standing: Hashable, Sendable {
  /// The weighted mean of the answered indicators; nil when none is answered.
  package var score: Score?
  /// The score if every unanswered indicator turned out worst; nil when none is applicable.
  package var low: Score?
  /// The score if every unanswered indicator turned out best; nil when none is applicable.
  package var high: Score?
  package var answered: Int
  /// Answered, open and don't know: all that counts.
  package var applicable: Int
  /// Applicable and not applicable: all that is asked.
  package var total: Int
  /// Position in `Questionnaire.bands` by the exact score; nil without a score.
  package var band: Int?
}

/// A mean on the scale from 0 to 100.
package struct Score: Hashable, Comparable, Sendable {
  /// The exact quotient, correctly rounded to a `Double`.
  package var value: Double
  /// Whole points, rounded half up: what is shown.
  package var points: Int

  /// The quotient of two counts of thousandths; `weights` must be positive.
  init(sum: Int, weights: Int) {
    value = Double(sum) / (Double(weights) * 1000)
    points = (2 * sum + weights * 1000) / (2 * weights * 1000)
  }

  /// The plain mean of some scores; nil when there are none.
  init?(meanOf scores: [Score]) {
    guard !scores.isEmpty else { return nil }
    value = scores.reduce(0) { $0 + $1.value } / Double(scores.count)
    points = Int((value + 0.5).rounded(.down))
  }

  package static func < (left: Score, right: Score) -> Bool { left.value < right.value }
}

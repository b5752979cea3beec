internal import Assessment

/// Two profiles held against each other: how far apart each number is, and which answers are behind it.
///
/// A difference is the second's number minus the first's, on what both answered: a mean of other questions tells of the
/// questions. It is shown as the difference of the two shown numbers, so that nobody who subtracts by hand finds another
/// one; it is at most one point from the exact difference. The difference of the whole profiles stands beside it.
package struct Comparison: Hashable, Sendable {
  /// Nil when the overall scores are made of different indicators, or by another rule.
  package var overall: Difference?
  /// In the order of the first questionnaire's dimensions; nil for one that cannot be compared.
  package var dimensions: [Difference?]
  /// Why dimensions cannot be compared, by their position in the first questionnaire.
  package var obstacles: [Int: Obstacle]

  /// The difference of one subject; nil when it cannot be compared.
  package subscript(subject: Trace.Subject) -> Difference? {
    switch subject {
    case .overall: overall
    case .dimension(let dimension): dimensions[dimension]
    }
  }
}

extension Comparison {
  /// What sets the two numbers of one subject apart.
  package struct Difference: Hashable, Sendable {
    package var from: ScoreSummary
    package var to: ScoreSummary
    /// Only what both answered, counted alike on both sides; nil when no indicator was answered in both.
    package var common: Common?
    /// How many indicators have a score in the first alone.
    package var onlyFrom: Int
    /// How many indicators have a score in the second alone.
    package var onlyTo: Int
    /// The indicators that stand otherwise in the second, those that move the score most first.
    package var terms: [Term]
  }

  /// The two scores on the indicators that are answered in both.
  package struct Common: Hashable, Sendable {
    package var from: Score
    package var to: Score
    /// How many indicators that is.
    package var count: Int
    /// The scores before they are divided, for a mean of dimensions.
    let fractions: Sides

    struct Sides: Hashable, Sendable {
      var from: WeightedMean
      var to: WeightedMean
    }

    init(from: WeightedMean, to: WeightedMean, count: Int, bands: [Band]) {
      self.from = Score(from, bands: bands)
      self.to = Score(to, bands: bands)
      self.count = count
      fractions = Sides(from: from, to: to)
    }
  }

  /// One indicator behind a difference.
  package struct Term: Hashable, Sendable {
    /// Position in the first questionnaire's indicators.
    package var indicator: Int
    package var from: Trace.Part
    package var to: Trace.Part
    /// What it adds to the exact difference, in points: the contributions of all terms sum up to it.
    ///
    /// An indicator answered in both: the change of its score times its weight among those answered in both. One answered
    /// on one side alone: how far it pulls that side's mean away from the mean of those answered in both. Nil when the two
    /// scores have no indicator in common, so that no change can be told from another choice of questions.
    package var contribution: Double?
  }

  /// Why a dimension of the first questionnaire has no counterpart.
  package enum Obstacle: Hashable, Sendable {
    /// The second questionnaire has no such dimension.
    case missing
    /// Ids of the indicators that are in one of the two alone, or that count otherwise: weight, options or condition.
    case differs([String])
  }
}

extension Comparison.Difference {
  /// The whole profiles, second minus first, exactly; nil unless both have a score.
  package var exact: Double? {
    guard let from = from.score, let to = to.score else { return nil }
    return to.value - from.value
  }

  /// Second minus first of the shown numbers on what both answered; nil when that is nothing.
  package var points: Distance? { common.map { $0.from.distance(to: $0.to) } }

  /// Second minus first of the whole profiles' shown numbers; nil unless both have a score.
  package var whole: Distance? {
    guard let from = from.score, let to = to.score else { return nil }
    return from.distance(to: to)
  }

  /// Whether the two ranges touch although not all is answered: what is still open could close the difference, or turn it.
  package var mayBeOpen: Bool {
    guard let from = from.range, let to = to.range, from.lowerBound < from.upperBound || to.lowerBound < to.upperBound
    else { return false }
    return from.overlaps(to)
  }

  /// Whether anything differs in what is shown.
  package var isAny: Bool { [points, whole].contains { $0?.isNone == false } }

  /// Whether the whole profiles differ by another number than the one that is shown.
  package var isOtherAsWhole: Bool { whole != nil && whole != points }

  /// Whether both scores are made of the same indicators.
  package var hasSameIndicators: Bool { onlyFrom == 0 && onlyTo == 0 }
}

extension ScoreSummary {
  /// Low to high; nil when nothing is applicable.
  package var range: ClosedRange<Double>? {
    guard let low, let high, low <= high else { return nil }
    return low.value...high.value
  }
}

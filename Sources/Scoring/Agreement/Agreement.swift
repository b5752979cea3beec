package import Assessment

/// How far the members of a group agree on one question.
///
/// It is made of counts alone, so that a show of hands and twenty files are measured alike, the order of the participants
/// cannot matter, and anybody can check it by hand. Don't-knows and not-applicables are in no measure of distance; they
/// stand beside.
package struct Agreement: Hashable, Sendable {
  /// By position of the option.
  package let scores: [Quantity]
  /// How many chose the option, by its position.
  package let counts: [Int]
  package let unknown: Int
  package let notApplicable: Int
  /// Everybody who took part; more than all the others together where some left the question open.
  package let present: Int

  /// As many counts as scores, none below 0, all together at most `Counts.most`.
  package init(
    scores: [Quantity], counts: [Int], unknown: Int = 0, notApplicable: Int = 0, present: Int? = nil
  ) {
    let total = counts.reduce(unknown + notApplicable, +)
    precondition(scores.count == counts.count && (counts + [unknown, notApplicable]).allSatisfy { $0 >= 0 })
    precondition(total <= Counts.most)
    self.scores = scores
    self.counts = counts
    self.unknown = unknown
    self.notApplicable = notApplicable
    self.present = max(present ?? total, total)
  }

  /// From a show of hands; what is no option of the indicator is passed over.
  package init(_ counts: Counts, of indicator: Indicator, present: Int? = nil) {
    self.init(
      scores: indicator.options.map(\.score), counts: indicator.options.map { counts.options[$0.id] ?? 0 },
      unknown: counts.unknown, notApplicable: counts.notApplicable, present: present)
  }

  /// From the answers of participants, one each; nil is one who left the question open.
  package init(_ choices: some Collection<Choice?>, of indicator: Indicator) {
    self.init(Counts(choices), of: indicator, present: choices.count)
  }

  /// How many chose an option.
  package var answered: Int { counts.reduce(0, +) }
}

extension Agreement {
  /// How many points apart the answers of two different participants are in the mean; nil with fewer than two answers.
  ///
  /// The sum of n(i) n(j) |s(i) - s(j)| over all pairs of options, by the number of pairs of people, N (N - 1) / 2: Gini's
  /// mean difference (C. Gini, Variabilità e mutabilità, 1912), without repetition. It uses the scores, so it tells what
  /// the disagreement does to the profile, and compares questions with two, three and four options.
  package var gap: Fraction? {
    let people = answered
    guard people > 1 else { return nil }
    return Fraction(2 * distance, 1000 * people * (people - 1))
  }

  /// The gap as a share of the widest that so many people could have: half at the worst option, half at the best.
  ///
  /// The sum by floor(N/2) ceil(N/2) (max s - min s), after K. J. Berry and P. W. Mielke, Indices of ordinal variation,
  /// Perceptual and Motor Skills 74 (1992), 576-578. Nil with fewer than two answers, or where all options score the same.
  package var gapShare: Fraction? {
    let people = answered
    guard people > 1, let (low, high) = bounds, low < high else { return nil }
    return Fraction(distance, people / 2 * ((people + 1) / 2) * (high - low))
  }

  /// Whether the group stands in two camps: from eight answers on, at least floor((N + 1) / 3) in the lowest third of the
  /// points that the options span, and as many in the highest.
  ///
  /// For panels of 8 to 16 that is the table of the RAND/UCLA method: K. Fitch and others, The RAND/UCLA Appropriateness
  /// Method User's Manual, RAND MR-1269 (2001), chapter 8.
  package var hasTwoCamps: Bool {
    let people = answered
    guard people >= 8, let (low, high) = bounds, low < high else { return false }
    let needed = (people + 1) / 3
    func count(_ isMeant: (Int) -> Bool) -> Int {
      zip(scores, counts).reduce(0) { isMeant($1.0.thousandths) ? $0 + $1.1 : $0 }
    }
    return count { 3 * ($0 - low) <= high - low } >= needed && count { 3 * (high - $0) <= high - low } >= needed
  }

  /// The share of don't-knows among those present; nil where nobody is.
  package var unknownShare: Fraction? { present > 0 ? Fraction(unknown, present) : nil }

  /// Whether fewer than half of those present could answer.
  ///
  /// One who says that it does not apply has answered in this sense; one who does not know, or left it open, has not.
  package var isBeyondMost: Bool { 2 * (answered + notApplicable) < present }

  /// The positions of the option in the middle, twice the same for an odd number of answers; nil without answers.
  ///
  /// For an even number the lower one is the middle option, and both are named. It is always an option that somebody
  /// chose: a mean would be one that nobody wrote.
  package var middle: (lower: Int, upper: Int)? {
    guard let lower = option(ofRank: (answered + 1) / 2), let upper = option(ofRank: answered / 2 + 1) else {
      return nil
    }
    return (lower, upper)
  }

  /// The sum of the distances of all pairs of people, in thousandths of a point.
  private var distance: Int {
    var sum = 0
    for (position, count) in counts.enumerated() where count > 0 {
      for other in counts.indices[(position + 1)...] {
        sum += count * counts[other] * abs(scores[position].thousandths - scores[other].thousandths)
      }
    }
    return sum
  }

  private var bounds: (low: Int, high: Int)? {
    guard let low = scores.min(), let high = scores.max() else { return nil }
    return (low.thousandths, high.thousandths)
  }

  /// The option of the participant who stands there when all stand in the order of their scores, counted from 1.
  private func option(ofRank rank: Int) -> Int? {
    guard rank > 0 else { return nil }
    var reached = 0
    return scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }.first { position in
      reached += counts[position]
      return reached >= rank
    }
  }
}

/// The running sums of one dimension: whole numbers, so that adding and taking away again restores them bit for bit.
///
/// A sum is in thousandths of a point times thousandths of a weight.
struct Tally: Hashable, Sendable {
  var answeredSum = 0
  var answeredWeight = 0
  var lowSum = 0
  var highSum = 0
  var applicableWeight = 0
  var answered = 0
  var applicable = 0
  var total = 0

  static func += (left: inout Tally, right: Tally) { left.add(right, sign: 1) }

  static func -= (left: inout Tally, right: Tally) { left.add(right, sign: -1) }

  @inline(__always)
  private mutating func add(_ other: Tally, sign: Int) {
    answeredSum += sign * other.answeredSum
    answeredWeight += sign * other.answeredWeight
    lowSum += sign * other.lowSum
    highSum += sign * other.highSum
    applicableWeight += sign * other.applicableWeight
    answered += sign * other.answered
    applicable += sign * other.applicable
    total += sign * other.total
  }

  /// The mean of what is answered; nil when nothing is.
  var score: WeightedMean? { answeredWeight > 0 ? WeightedMean(sum: answeredSum, weights: answeredWeight) : nil }

  /// What counts, with all that is unanswered at its lowest option.
  var low: WeightedMean { WeightedMean(sum: lowSum, weights: applicableWeight) }

  /// What counts, with all that is unanswered at its highest option.
  var high: WeightedMean { WeightedMean(sum: highSum, weights: applicableWeight) }
}

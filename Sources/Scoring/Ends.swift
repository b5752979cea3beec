/// Where the mean of a dimension can end, whatever options are chosen for what is unanswered; nil where nothing can count.
struct Ends {
  var low: WeightedMean?
  var high: WeightedMean?

  /// `asked` is the sum of what is asked, `reachable` what could come to be asked, each of which may be taken or not.
  init(_ asked: Tally, _ reachable: [Tally]) {
    low = Self.end(asked.low, reachable.map(\.low)) { $0 < $1 }
    high = Self.end(asked.high, reachable.map(\.high)) { $1 < $0 }
  }

  /// The farthest mean of `sure` with any of `others`.
  ///
  /// Those beyond the mean found so far are taken until that changes nothing (W. Dinkelbach, On nonlinear fractional
  /// programming, 1967): a few rounds, and nothing is sorted.
  private static func end(
    _ sure: WeightedMean, _ others: [WeightedMean], _ isBeyond: (WeightedMean, WeightedMean) -> Bool
  ) -> WeightedMean? {
    guard var best = sure.weights > 0 ? sure : others.min(by: isBeyond) else { return nil }
    while true {
      var next = sure
      for other in others where isBeyond(other, best) {
        next.sum += other.sum
        next.weights += other.weights
      }
      guard next.weights > 0, isBeyond(next, best) else { return best }
      best = next
    }
  }
}

/// Where the mean of an axis's dimensions can end.
struct EndsOfMean {
  var low: MeanOfFractions
  var high: MeanOfFractions

  /// Each dimension's ends, and whether it has a score at the end for sure; else it may count or not.
  init(_ dimensions: [(isSure: Bool, ends: Ends)]) {
    let sure = dimensions.filter(\.isSure).map(\.ends)
    let others = dimensions.filter { !$0.isSure }.map(\.ends)
    low = Self.end(sure.compactMap(\.low), others.compactMap(\.low).sorted(by: <)) { $0.isAbove($1) }
    high = Self.end(sure.compactMap(\.high), others.compactMap(\.high).sorted { $1 < $0 }) { $0.isBelow($1) }
  }

  /// `others` with the farthest first: one after the other is taken while it carries the mean farther.
  private static func end(
    _ sure: [WeightedMean], _ others: [WeightedMean], _ isCarried: (MeanOfFractions, WeightedMean) -> Bool
  ) -> MeanOfFractions {
    var mean = MeanOfFractions()
    for part in sure { mean.add(part) }
    for other in others where mean.isEmpty || isCarried(mean, other) { mean.add(other) }
    return mean
  }
}

/// A weighted mean before it is divided: thousandths of points times thousandths of weight, and thousandths of weight.
struct WeightedMean: Hashable, Sendable {
  var sum: Int
  var weights: Int

  /// Whether its mean is the smaller one; both have weights above 0.
  static func < (left: Self, right: Self) -> Bool {
    left.sum.multipliedFullWidth(by: right.weights) < right.sum.multipliedFullWidth(by: left.weights)
  }

  /// Whether the mean reaches a number of thousandths of points.
  func isAtLeast(thousandths limit: Int) -> Bool { limit * weights <= sum }

  /// Divided by what both have in common.
  fileprivate var reduced: Self {
    var (one, two) = (sum, weights)
    while two != 0 { (one, two) = (two, one % two) }
    return one > 1 ? Self(sum: sum / one, weights: weights / one) : self
  }
}

/// The plain mean of fractions, added as fractions: nothing is rounded before the last step.
struct MeanOfFractions {
  private var sum = Natural(0)
  private var denominator = Natural(1)
  private var count = 0

  var isEmpty: Bool { count == 0 }

  mutating func add(_ other: WeightedMean) {
    let part = other.reduced
    sum = sum * part.weights + denominator * part.sum
    denominator = denominator * part.weights
    count += 1
  }

  /// Whether the mean reaches a number of thousandths of points.
  func isAtLeast(thousandths limit: Int) -> Bool { sum >= denominator * count * limit }

  func isAbove(_ mean: WeightedMean) -> Bool { sum * mean.weights > denominator * count * mean.sum }

  func isBelow(_ mean: WeightedMean) -> Bool { sum * mean.weights < denominator * count * mean.sum }

  /// In points, rounded once.
  ///
  /// Long division, bit by bit, to sixty-four significant bits; a last bit stands for all that would follow, so that the
  /// rounding to a `Double` knows of it.
  var value: Double {
    let divisor = denominator * count * 1000
    let whole = Self.greatest(upTo: 100) { isAtLeast(thousandths: $0 * 1000) }
    var rest = sum
    rest -= divisor * whole
    var (bits, exponent) = (UInt64(whole), 0)
    while !rest.isZero, bits.leadingZeroBitCount > 0 {
      rest = rest * 2
      bits <<= 1
      exponent -= 1
      guard rest >= divisor else { continue }
      rest -= divisor
      bits |= 1
    }
    if !rest.isZero { bits |= 1 }
    return Double(sign: .plus, exponent: exponent, significand: Double(bits))
  }

  /// Whole points, rounded half up.
  var points: Int { Self.greatest(upTo: 100) { isAtLeast(thousandths: $0 * 1000 - 500) } }

  /// The greatest whole number that still holds; 0 always does.
  static func greatest(upTo limit: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, limit)
    while low < high {
      let middle = (low + high + 1) / 2
      if holds(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// An exact quotient of two whole numbers, in lowest terms.
///
/// Two numbers that are equal by their formula are equal here: an order is never decided by rounding.
package struct Fraction: Hashable, Sendable {
  package let numerator: Int
  /// Above 0.
  package let denominator: Int

  /// The denominator must be above 0.
  package init(_ numerator: Int, _ denominator: Int) {
    precondition(denominator > 0)
    let divisor = Self.greatestDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// Correctly rounded while both numbers are below 2^53.
  package var value: Double { Double(numerator) / Double(denominator) }

  /// Euclid's algorithm; the second number is not 0, so that the result is at least 1.
  private static func greatestDivisor(_ first: UInt, _ second: UInt) -> Int {
    var (large, small) = (first, second)
    while small > 0 { (large, small) = (small, large % small) }
    return Int(large)
  }
}

extension Fraction: Comparable {
  /// Exact: the products have twice the width.
  package static func < (left: Fraction, right: Fraction) -> Bool {
    let (first, second) = (
      left.numerator.multipliedFullWidth(by: right.denominator),
      right.numerator.multipliedFullWidth(by: left.denominator)
    )
    return (first.high, first.low) < (second.high, second.low)
  }
}

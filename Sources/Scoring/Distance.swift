internal import Assessment

/// How far a shown number lies from another one, in points: what somebody finds who subtracts by hand.
package struct Distance: Hashable, Sendable {
  package var thousandths: Int

  package init(thousandths: Int) { self.thousandths = thousandths }

  package init(_ points: Int) { thousandths = points * 1000 }

  package var isAbove: Bool { thousandths > 0 }
  package var isBelow: Bool { thousandths < 0 }
  package var isNone: Bool { thousandths == 0 }

  /// Without a sign: `9`, `0.1`.
  package var digits: String { Quantity(thousandths: abs(thousandths)).description }
}

extension Score {
  package func distance(to other: Score) -> Distance {
    Distance(thousandths: other.shown.thousandths - shown.thousandths)
  }
}

extension Distance: ExpressibleByIntegerLiteral {
  /// Whole points.
  package init(integerLiteral points: Int) { self.init(points) }
}

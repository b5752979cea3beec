/// A whole number from 0 on without an upper limit: as much of one as the mean of fractions needs.
///
/// Ten fractions whose denominators have nineteen digits have a sum whose denominator has two hundred; any type of a fixed
/// width would round somewhere, and a rounded mean can fall on the wrong side of a band's limit.
struct Natural: Comparable {
  /// The lowest first, none of them 0 at the end.
  private var limbs: [UInt]

  init(_ value: Int) {
    limbs = value == 0 ? [] : [value.magnitude]
  }

  var isZero: Bool { limbs.isEmpty }

  static func < (left: Self, right: Self) -> Bool {
    guard left.limbs.count == right.limbs.count else { return left.limbs.count < right.limbs.count }
    for (first, second) in zip(left.limbs.reversed(), right.limbs.reversed()) where first != second {
      return first < second
    }
    return false
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    var carry: UInt = 0
    for position in 0..<max(left.limbs.count, right.limbs.count) {
      let (one, two) = (left.limb(position), right.limb(position))
      let (half, first) = one.addingReportingOverflow(two)
      let (whole, second) = half.addingReportingOverflow(carry)
      sum.set(whole, at: position)
      carry = first || second ? 1 : 0
    }
    if carry > 0 { sum.limbs.append(carry) }
    return sum
  }

  /// By a factor from 0 on.
  static func * (left: Self, factor: Int) -> Self {
    guard factor != 0 else { return Self(0) }
    var product = left
    var carry: UInt = 0
    for position in left.limbs.indices {
      let (high, low) = left.limbs[position].multipliedFullWidth(by: factor.magnitude)
      let (sum, isOver) = low.addingReportingOverflow(carry)
      product.limbs[position] = sum
      carry = high + (isOver ? 1 : 0)
    }
    if carry > 0 { product.limbs.append(carry) }
    return product
  }

  /// Takes away a number that is not greater.
  static func -= (left: inout Self, right: Self) {
    var borrow: UInt = 0
    for position in left.limbs.indices {
      let (half, first) = left.limbs[position].subtractingReportingOverflow(right.limb(position))
      let (whole, second) = half.subtractingReportingOverflow(borrow)
      left.limbs[position] = whole
      borrow = first || second ? 1 : 0
    }
    while left.limbs.last == 0 { left.limbs.removeLast() }
  }

  private func limb(_ position: Int) -> UInt { position < limbs.count ? limbs[position] : 0 }

  private mutating func set(_ limb: UInt, at position: Int) {
    if position < limbs.count { limbs[position] = limb } else { limbs.append(limb) }
  }
}

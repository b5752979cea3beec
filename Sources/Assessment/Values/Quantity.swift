/// A score or a weight: a number with at most three decimals, kept exactly.
///
/// Sums of quantities are sums of integers, so that their order never changes a result.
package struct Quantity: Hashable, Comparable, Sendable {
  package var thousandths: Int

  package init(thousandths: Int) {
    self.thousandths = thousandths
  }

  package init(_ whole: Int) {
    thousandths = whole * 1000
  }

  /// Reads `100`, `33.5` or `0.125`; nil for anything else, also for signs, exponents and a fourth decimal.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...6).contains(parts[0].utf8.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      self.init(whole)
      return
    }
    guard parts[1].utf8.count <= 3,
      let fraction = Int(parts[1] + String(repeating: "0", count: 3 - parts[1].utf8.count))
    else { return nil }
    self.init(thousandths: whole * 1000 + fraction)
  }

  package var value: Double { Double(thousandths) / 1000 }

  package static func < (left: Quantity, right: Quantity) -> Bool { left.thousandths < right.thousandths }
}

extension Quantity: CustomStringConvertible {
  /// The shortest decimal text: `50`, `33.5`.
  package var description: String {
    let fraction = thousandths % 1000
    guard fraction != 0 else { return String(thousandths / 1000) }
    var digits = String(fraction + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(thousandths / 1000).\(digits)"
  }
}

/// What was measured for an indicator of kind number.
package struct Figures: Hashable, Sendable {
  /// By the id of a group of people.
  package var values: [String: Figure]
  /// The year, or the time, that the figures are about.
  package var year: String
  /// Where they are from.
  package var source: String
  package var extra: [String: JSON] = [:]

  package init(values: [String: Figure] = [:], year: String = "", source: String = "") {
    self.values = values
    self.year = year
    self.source = source
  }

  package var isEmpty: Bool { values.isEmpty && year.isEmpty && source.isEmpty && extra.isEmpty }
}

/// A measured number, with the digits that it was given.
package struct Figure: Hashable, Sendable, CustomStringConvertible {
  package let description: String
  package let value: Double

  /// Reads `54.2`, `54,2` or `-3`; nil for anything else.
  package init?(_ text: String) {
    let plain = String(text.map { $0 == "," ? "." : $0 })
    let digits = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), plain.utf8.count <= 15,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[0].count == 1 || parts[0].first != "0", let value = Double(plain)
    else { return nil }
    description = plain
    self.value = value
  }
}

extension Figures {
  /// How far apart two groups are.
  package struct Gap: Hashable, Sendable {
    /// First minus second, in the indicator's unit.
    package var difference: Double
    /// First over second; nil when the second is 0.
    package var ratio: Double?
  }

  /// The gap between the first two groups of the indicator; nil unless both have a figure.
  package func gap(_ measure: Indicator.Measure) -> Gap? {
    guard measure.groups.count > 1, let first = values[measure.groups[0]]?.value,
      let second = values[measure.groups[1]]?.value
    else { return nil }
    return Gap(difference: first - second, ratio: second == 0 ? nil : first / second)
  }
}

extension Indicator {
  /// What a number means; nil for a choice.
  package var measure: Measure? {
    if case .number(let measure) = kind { measure } else { nil }
  }
}

extension Indicator.Measure {
  /// Whether a figure lies within the limits.
  package func admits(_ figure: Figure) -> Bool {
    (minimum.map { $0 <= figure.value } ?? true) && (maximum.map { figure.value <= $0 } ?? true)
  }
}

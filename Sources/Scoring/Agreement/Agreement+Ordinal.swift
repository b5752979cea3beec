private import Glibc

// Measures that others publish, for exported data; what sorts the agenda is the gap. They know the order of the options
// and not their scores.

extension Agreement {
  /// Van der Eijk's A, from -1 (two camps at the ends) over 0 (spread evenly) to 1 (all alike); nil without answers, or
  /// with fewer than three options, where it is not defined.
  ///
  /// C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001), 325-341.
  package var vanDerEijk: Double? {
    guard counts.count > 2, answered > 0 else { return nil }
    var rest = counts
    var sum = 0.0
    while let height = rest.filter({ $0 > 0 }).min() {
      let layer = rest.map { $0 > 0 }
      let size = layer.count { $0 }
      sum += Double(height * size) * Self.agreement(ofLayer: layer, size: size)
      rest = rest.map { max(0, $0 - height) }
    }
    return sum / Double(answered)
  }

  /// Tastle and Wierman's consensus, from 0 (halves at the ends) to 1 (all alike); nil without answers, or with one
  /// option.
  ///
  /// W. J. Tastle and M. J. Wierman, Consensus and dissention: a measure of ordinal dispersion, International Journal of
  /// Approximate Reasoning 45 (2007), 531-545.
  package var consensus: Double? {
    let people = answered
    guard counts.count > 1, people > 0 else { return nil }
    let total = counts.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    let width = people * (counts.count - 1)
    return counts.enumerated().reduce(1) { sum, entry in
      guard entry.element > 0 else { return sum }
      let near = Fraction(width - abs(entry.offset * people - total), width).value
      return sum + Double(entry.element) / Double(people) * log2(near)
    }
  }

  /// Leik's ordinal dispersion, from 0 (all alike) to 1 (halves at the ends); nil without answers, or with one option.
  ///
  /// R. K. Leik, A measure of ordinal consensus, Pacific Sociological Review 9 (1966), 85-90.
  package var leik: Fraction? {
    let people = answered
    guard counts.count > 1, people > 0 else { return nil }
    var reached = 0
    var sum = 0
    for count in counts.dropLast() {
      reached += count
      sum += min(reached, people - reached)
    }
    return Fraction(2 * sum, people * (counts.count - 1))
  }

  /// The agreement of a layer in which each option was chosen equally often or not at all: U (1 - (S - 1) / (K - 1)).
  ///
  /// U compares the triples of options that speak for one peak (110 and 011) with those that speak for two (101).
  private static func agreement(ofLayer layer: [Bool], size: Int) -> Double {
    let options = layer.count
    if size == options { return 0 }
    if size == 1 { return 1 }
    let (one, two) = triples(of: layer)
    let peaks = Double((options - 2) * one - (options - 1) * two) / Double((options - 2) * (one + two))
    return peaks * Fraction(options - size, options - 1).value
  }

  /// How many triples of options, in their order, look like one peak, and how many like two.
  private static func triples(of layer: [Bool]) -> (one: Int, two: Int) {
    let chosen = layer.indices.filter { layer[$0] }
    var (one, two) = (0, 0)
    for (position, first) in chosen.enumerated() {
      for second in chosen[(position + 1)...] {
        two += second - first - 1 - (chosen.count { first < $0 && $0 < second })
        one += (layer[..<first] + layer[(second + 1)...]).count { !$0 }
      }
    }
    return (one, two)
  }
}

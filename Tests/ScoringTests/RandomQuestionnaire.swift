import Assessment

/// A small, fast generator with a seed (SplitMix64, https://prng.di.unimi.it/splitmix64.c): a failing case can be
/// run again.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}

extension Questionnaire {
  /// Up to four axes, twelve dimensions and twenty-five indicators with weights and conditions.
  ///
  /// With `spanning`, each indicator's options reach from 0 to 100, as the linter asks of real questionnaires. Up to
  /// `most` indicators; with `conditional`, most of those that can have a condition have one.
  static func random(
    spanning: Bool, most: Int = 25, conditional: Bool = false, using random: inout Seeded
  ) -> Questionnaire {
    var axes: [Axis] = []
    var dimensions: [Dimension] = []
    for axis in 0..<Int.random(in: 1...4, using: &random) {
      let count = Int.random(in: 1...3, using: &random)
      axes.append(Axis(id: "axis\(axis)", dimensions: dimensions.count..<dimensions.count + count))
      for number in 0..<count { dimensions.append(Dimension(id: "d\(axis)-\(number)", axis: axis)) }
    }
    var indicators: [Indicator] = []
    for number in 0..<Int.random(in: 1...most, using: &random) {
      indicators.append(
        .random(
          number, dimensions: dimensions.count, earlier: indicators, spanning: spanning, conditional: conditional,
          using: &random))
    }
    return Questionnaire(
      id: "random", version: Version(1, 0, 0), source: "", languages: ["en"],
      overall: Bool.random(using: &random) ? .indicators : .dimensions(axis: 0),
      bands: [Band(id: "low", from: Quantity(0)), Band(id: "high", from: Quantity(50))],
      axes: axes, dimensions: dimensions, sections: ["all"], indicators: indicators)
  }

  /// A choice for an indicator: open, don't know, not applicable or one of its options.
  func randomChoice(for indicator: Int, using random: inout Seeded) -> Choice? {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: nil
    case 1: .unknown
    case 2: .notApplicable(reason: "the state runs it")
    default: indicators[indicator].options.randomElement(using: &random).map { .option($0.id) }
    }
  }
}

extension Indicator {
  fileprivate static func random(
    _ number: Int, dimensions: Int, earlier: [Indicator], spanning: Bool, conditional: Bool,
    using random: inout Seeded
  ) -> Indicator {
    var scores = (0..<Int.random(in: 2...4, using: &random)).map { _ in Int.random(in: 0...100_000, using: &random) }
    scores.sort()
    if spanning {
      scores[0] = 0
      scores[scores.count - 1] = 100_000
    }
    let options = scores.enumerated().map { Option(id: "o\($0)", score: Quantity(thousandths: $1)) }
    var condition: [Condition] = []
    if number > 0, conditional ? Int.random(in: 0..<4, using: &random) > 0 : Int.random(in: 0..<3, using: &random) == 0
    {
      let other = Int.random(in: 0..<number, using: &random)
      condition = [Condition(indicator: other, options: earlier[other].options.dropFirst().map(\.id))]
    }
    let places = (0..<dimensions).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    return Indicator(
      id: "I\(number)", section: 0, dimensions: places, kind: .choice(options, scale: nil),
      weight: Quantity(thousandths: Int.random(in: 1...5000, using: &random)), condition: condition)
  }
}

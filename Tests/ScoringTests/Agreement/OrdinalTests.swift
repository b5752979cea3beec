import Testing

@testable import Scoring

/// Numbers that others have published, and the measures on data of their own.
@Suite struct OrdinalTests {
  /// Published percentages are given in tenths; only their shares count.
  @Test(arguments: [
    ([30, 40, 210, 130, 530, 50, 10], 0.6113333), ([24, 28, 32, 62, 135, 304, 416], 0.6097),
    ([16, 26, 82, 210, 293, 270, 103], 0.4823), ([6, 8, 5, 3, 2], 0.3125), ([6, 8, 5, 3, 2, 0, 2], 0.3923),
  ])
  func `van der Eijk's A is what the R package agrmt gives`(counts: [Int], expected: Double) throws {
    let found = try #require(Agreement.of(counts).vanDerEijk)
    #expect(abs(found - expected) < 0.00005)
  }

  @Test func `the consensus of Tastle and Wierman is what agrmt gives`() throws {
    let found = try #require(Agreement.of([30, 40, 210, 130, 530, 50, 10]).consensus)
    #expect(abs(found - 0.7256876) < 0.0000001)
  }

  @Test func `A is not defined for two options`() {
    #expect(Agreement.of([15, 5]).vanDerEijk == nil)
  }

  /// The data "C" of Krippendorff, four coders on twelve units, as in the R package irr.
  private static let coders: [[Int?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ]

  private static func units(_ coders: [[Int?]]) -> [[Int: Int]] {
    (0..<12).map { unit in coders.compactMap { $0[unit] }.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
  }

  @Test(arguments: [
    (Reliability.Metric.nominal, 0.743421), (.ordinal, 0.815388), (.interval, 0.849107), (.ratio, 0.797403),
  ])
  func `Krippendorff's alpha is what the R package irr gives`(metric: Reliability.Metric, expected: Double) throws {
    let found = try #require(Reliability(values: Self.units(Self.coders)).alpha(metric))
    #expect(abs(found - expected) < 0.0000005)
  }

  @Test(arguments: Reliability.Metric.allCases)
  func `neither the order of the coders nor that of the units changes a bit of alpha`(metric: Reliability.Metric) {
    var random = Seeded(state: 5)
    let alpha = Reliability(values: Self.units(Self.coders)).alpha(metric)
    for _ in 0..<50 {
      let shuffled = Self.units(Self.coders.shuffled(using: &random)).shuffled(using: &random)
      #expect(Reliability(values: shuffled).alpha(metric) == alpha)
    }
  }

  @Test func `alpha is 1 where all answer alike, and not defined where nothing can be compared`() {
    #expect(Reliability([.of([5, 0, 0]), .of([0, 0, 5])]).alpha(.ordinal) == 1)
    #expect(Reliability([.of([5, 0, 0]), .of([3, 0, 0])]).alpha(.ordinal) == nil)
    #expect(Reliability([.of([1, 0, 0]), .of([0, 1, 0])]).alpha(.ordinal) == nil)
    #expect(Reliability([]).alpha(.ordinal) == nil)
  }

  @Test func `questions with three and with four options are compared by their scores`() throws {
    let alike = try #require(Reliability([.of([9, 1, 0]), .of([0, 0, 1, 9]), .of([0, 10])]).alpha(.ordinal))
    let apart = try #require(Reliability([.of([5, 0, 5]), .of([5, 0, 0, 5]), .of([5, 5])]).alpha(.ordinal))
    #expect(alike > 0.8 && apart < 0)
  }

  /// Four judges on ten projects, whose sums of ranks have the published sum of squares of 1048.
  private static let judges = [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 2, 5, 3, 4, 8, 7, 6, 10, 9], [4, 1, 6, 3, 7, 5, 8, 2, 9, 10],
    [1, 3, 8, 4, 6, 2, 7, 5, 10, 9],
  ]

  @Test func `Kendall's W of four judges on ten projects is 12576 by 15840`() {
    #expect(Concordance.kendall(Self.judges) == Fraction(12_576, 15_840))
  }

  @Test func `points that fall as ranks rise, and any other numbers of the same order, have the same W`() {
    let points = Self.judges.map { $0.map { 100 - $0 * $0 } }
    #expect(Concordance.kendall(points) == Concordance.kendall(Self.judges))
  }

  @Test func `ties take their mean rank and do not lower a perfect concordance`() {
    #expect(Concordance.kendall([[1, 1, 0, 0], [2, 2, 1, 1], [3, 3, 0, 0]]) == Fraction(1, 1))
    // Ranks 1.5 1.5 3 and 1 2.5 2.5: squared deviations of the sums 2.25 + 0 + 2.25, and 12 x 4.5 by 4 x 24 - 2 x 12.
    #expect(Concordance.kendall([[1, 1, 2], [1, 2, 2]]) == Fraction(54, 72))
  }

  @Test func `without two people, two things or a difference there is no W`() {
    #expect(Concordance.kendall([]) == nil && Concordance.kendall([[1, 2]]) == nil)
    #expect(Concordance.kendall([[1], [1]]) == nil && Concordance.kendall([[1, 1], [2, 2]]) == nil)
  }

  @Test func `W lies between 0 and 1, whoever ranks and in whatever order`() throws {
    for seed in UInt64(1)...500 {
      var random = Seeded(state: seed)
      let things = Int.random(in: 2...7, using: &random)
      let rankings = (0..<Int.random(in: 2...9, using: &random)).map { _ in
        (0..<things).map { _ in Int.random(in: 0...3, using: &random) }
      }
      guard let found = Concordance.kendall(rankings) else { continue }
      #expect(Fraction(0, 1) <= found && found <= Fraction(1, 1), "seed \(seed)")
      #expect(Concordance.kendall(rankings.shuffled(using: &random)) == found, "seed \(seed)")
      let order = (0..<things).shuffled(using: &random)
      #expect(Concordance.kendall(rankings.map { row in order.map { row[$0] } }) == found, "seed \(seed)")
    }
  }

  /// The RAND/UCLA method's other rule: disagreement where the interpercentile range is wider than its limit for symmetry.
  private static func limit(from low: Double, to high: Double) -> Double { 2.35 + 1.5 * abs(5 - (low + high) / 2) }

  @Test func `a panel of fifteen with the published percentiles agrees by both of the RAND/UCLA method's rules`() {
    let (low, high) = (7.0, 8.0)
    #expect(abs(Self.limit(from: low, to: high) - 6.1) < 1e-9)
    #expect(high - low < Self.limit(from: low, to: high))
    #expect(!Agreement.of([0, 0, 0, 0, 0, 2, 8, 4, 1]).hasTwoCamps)
  }
}

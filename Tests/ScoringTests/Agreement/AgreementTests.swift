import Assessment
import Testing

@testable import Scoring

@Suite struct AgreementTests {
  struct Row: CustomTestStringConvertible {
    var counts: [Int]
    var gap: Double
    var share: Double
    var vanDerEijk: Double
    var consensus: Double
    var leik: Double
    var hasTwoCamps = false

    var testDescription: String { "\(counts)" }
  }

  /// Twenty people on three options at 0, 50 and 100, calculated by hand.
  static let table = [
    Row(counts: [10, 0, 10], gap: 52.6316, share: 1, vanDerEijk: -1, consensus: 0, leik: 1, hasTwoCamps: true),
    Row(counts: [7, 6, 7], gap: 47.8947, share: 0.91, vanDerEijk: -0.1, consensus: 0.3, leik: 0.7, hasTwoCamps: true),
    Row(counts: [4, 4, 12], gap: 42.1053, share: 0.8, vanDerEijk: 0.4, consensus: 0.2795, leik: 0.6),
    Row(counts: [15, 0, 5], gap: 39.4737, share: 0.75, vanDerEijk: 0, consensus: 0.1887, leik: 0.5),
    Row(counts: [5, 10, 5], gap: 39.4737, share: 0.75, vanDerEijk: 0.25, consensus: 0.5, leik: 0.5),
    Row(counts: [10, 10, 0], gap: 26.3158, share: 0.5, vanDerEijk: 0.5, consensus: 0.5850, leik: 0.5),
    Row(counts: [19, 0, 1], gap: 10, share: 0.19, vanDerEijk: 0.8, consensus: 0.7136, leik: 0.1),
    Row(counts: [1, 18, 1], gap: 10, share: 0.19, vanDerEijk: 0.85, consensus: 0.9, leik: 0.1),
    Row(counts: [0, 20, 0], gap: 0, share: 0, vanDerEijk: 1, consensus: 1, leik: 0),
  ]

  private func near(_ found: Double?, _ expected: Double) -> Bool {
    found.map { abs($0 - expected) < 0.00005 } ?? false
  }

  @Test(arguments: table) func `three options, as calculated by hand`(row: Row) {
    let agreement = Agreement.of(row.counts)
    #expect(near(agreement.gap?.value, row.gap))
    #expect(near(agreement.gapShare?.value, row.share))
    #expect(near(agreement.vanDerEijk, row.vanDerEijk))
    #expect(near(agreement.consensus, row.consensus))
    #expect(near(agreement.leik?.value, row.leik))
    #expect(agreement.hasTwoCamps == row.hasTwoCamps)
  }

  @Test func `two people at the ends are as far apart as can be, and no two camps yet`() {
    let agreement = Agreement.of([1, 0, 1])
    #expect(agreement.gap == Fraction(100, 1) && agreement.gapShare == Fraction(1, 1))
    #expect(agreement.vanDerEijk == -1 && agreement.consensus == 0 && agreement.leik == Fraction(1, 1))
    #expect(!agreement.hasTwoCamps)
  }

  @Test(arguments: [
    ([5, 5, 5, 5], 43.9474), ([10, 0, 0, 10], 52.6316), ([0, 10, 10, 0], 17.8947), ([10, 10, 0, 0], 17.3684),
    ([10, 0, 10, 0], 35.2632), ([2, 8, 8, 2], 30.4), ([8, 2, 2, 8], 51.2421), ([15, 5], 39.4737),
  ])
  func `four options with unequal steps, and two, compare with three`(counts: [Int], gap: Double) {
    #expect(near(Agreement.of(counts).gap?.value, gap))
  }

  @Test func `gaps that are equal by the formula are equal to the last bit`() {
    #expect(Agreement.of([15, 0, 5]).gap == Agreement.of([5, 10, 5]).gap)
    #expect(Agreement.of([19, 0, 1]).gap == Agreement.of([1, 18, 1]).gap)
    #expect(Agreement.of([15, 0, 5]).gap == Fraction(750, 19))
  }

  @Test func `fewer than two answers have no gap, and none has no middle`() {
    #expect(Agreement.of([1, 0, 0], unknown: 12).gap == nil && Agreement.of([1, 0, 0]).gapShare == nil)
    let empty = Agreement.of([0, 0, 0])
    #expect(empty.gap == nil && empty.vanDerEijk == nil && empty.consensus == nil && empty.leik == nil)
    #expect(empty.middle == nil && empty.unknownShare == nil && !empty.isBeyondMost)
  }

  @Test func `don't-knows and not-applicables stand beside and change no measure of distance`() {
    let (with, without) = (Agreement.of([4, 4, 12], unknown: 9, notApplicable: 3), Agreement.of([4, 4, 12]))
    #expect(with.gap == without.gap && with.gapShare == without.gapShare && with.hasTwoCamps == without.hasTwoCamps)
    #expect(with.vanDerEijk == without.vanDerEijk && with.consensus == without.consensus)
    #expect(with.unknownShare == Fraction(9, 32) && with.present == 32)
  }

  @Test(arguments: [
    ([10, 0, 10], 0, 2), ([7, 6, 7], 1, 1), ([10, 10, 0], 0, 1), ([0, 1, 0], 1, 1), ([2, 0, 3], 2, 2),
    ([3, 0, 2], 0, 0),
  ])
  func `the middle option is the lower of two, both are named, and a mean is never one`(
    counts: [Int], lower: Int, upper: Int
  ) {
    let middle = Agreement.of(counts).middle
    #expect(middle?.lower == lower && middle?.upper == upper)
  }

  @Test(arguments: [(8...10, 3), (11...13, 4), (14...16, 5), (20...20, 7)])
  func `two camps are those of the RAND/UCLA method, on its scale of nine`(people: ClosedRange<Int>, needed: Int) {
    for people in people {
      var counts = Array(repeating: 0, count: 9)
      (counts[2], counts[6]) = (needed, needed)
      counts[4] = people - 2 * needed
      #expect(Agreement.of(counts).hasTwoCamps, "\(people)")
      counts[2] -= 1
      counts[3] += 1
      #expect(!Agreement.of(counts).hasTwoCamps, "\(people)")
    }
    #expect(!Agreement.of([4, 0, 3]).hasTwoCamps)
  }

  @Test func `a third of the points is one of those that the options span`() {
    let scores = [40, 50, 60].map { Quantity($0) }
    #expect(Agreement(scores: scores, counts: [5, 0, 5]).hasTwoCamps)
    #expect(!Agreement(scores: [Quantity(40), Quantity(40)], counts: [5, 5]).hasTwoCamps)
    #expect(Agreement(scores: [Quantity(40), Quantity(40)], counts: [5, 5]).gapShare == nil)
  }

  @Test func `one who says that it does not apply could answer, one who left it open could not`() {
    #expect(Agreement.of([2, 1, 0], unknown: 4).isBeyondMost)
    #expect(!Agreement.of([2, 2, 0], unknown: 4).isBeyondMost)
    #expect(!Agreement.of([2, 1, 0], unknown: 4, notApplicable: 3).isBeyondMost)
    #expect(Agreement.of([2, 1, 0], present: 8).isBeyondMost)
  }

  @Test func `answers of participants and a show of hands come to the same`() {
    let options = ["none", "partly", "full"]
    let indicator = Indicator(
      id: "A", section: 0, dimensions: [],
      kind: .choice(zip(options, Agreement.scores(3)).map { .init(id: $0, score: $1) }, scale: nil))
    let choices: [Choice?] = [
      .option("full"), nil, .unknown, .option("none"), .notApplicable(reason: "x"), .option("full"), .option("gone"),
    ]
    let hands = Counts(options: ["none": 1, "full": 2], unknown: 1, notApplicable: 1)
    #expect(Agreement(choices, of: indicator) == Agreement(hands, of: indicator, present: 7))
    #expect(Agreement(choices, of: indicator) == .of([1, 0, 2], unknown: 1, notApplicable: 1, present: 7))
  }
}

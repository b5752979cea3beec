import Assessment
import Testing

@testable import Scoring

@Suite struct AgreementPropertyTests {
  private static let seeds = Array(UInt64(1)...600)

  /// The mean distance of two people, looked up pair by pair.
  private func slowGap(_ agreement: Agreement) -> Fraction? {
    let people = agreement.people.map { agreement.scores[$0].thousandths }
    var (sum, pairs) = (0, 0)
    for (position, first) in people.enumerated() {
      for second in people.dropFirst(position + 1) {
        sum += abs(first - second)
        pairs += 1
      }
    }
    return pairs > 0 ? Fraction(sum, 1000 * pairs) : nil
  }

  @Test func `the gap is what comes out pair by pair, and neither it nor its share leaves its scale`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed)
      let agreement = Agreement.random(using: &random)
      #expect(agreement.gap == slowGap(agreement), "seed \(seed)")
      if let gap = agreement.gap { #expect(gap >= Fraction(0, 1) && gap <= Fraction(100, 1), "seed \(seed)") }
      if let share = agreement.gapShare { #expect(share >= Fraction(0, 1) && share <= Fraction(1, 1), "seed \(seed)") }
    }
  }

  @Test func `every measure stays on its scale`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed)
      let agreement = Agreement.random(using: &random)
      if let found = agreement.vanDerEijk { #expect(found >= -1 - 1e-12 && found <= 1 + 1e-12, "seed \(seed)") }
      if let found = agreement.consensus { #expect(found >= -1e-12 && found <= 1 + 1e-12, "seed \(seed)") }
      if let found = agreement.leik { #expect(found >= Fraction(0, 1) && found <= Fraction(1, 1), "seed \(seed)") }
      if let found = agreement.unknownShare { #expect(found <= Fraction(1, 1), "seed \(seed)") }
    }
  }

  @Test func `turning the scale round changes no measure of agreement`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed)
      let agreement = Agreement.random(using: &random)
      let turned = Agreement(
        scores: agreement.scores.reversed().map { Quantity(thousandths: 100_000 - $0.thousandths) },
        counts: agreement.counts.reversed())
      #expect(turned.gap == agreement.gap && turned.gapShare == agreement.gapShare, "seed \(seed)")
      #expect(turned.hasTwoCamps == agreement.hasTwoCamps && turned.leik == agreement.leik, "seed \(seed)")
      #expect(abs((turned.vanDerEijk ?? 0) - (agreement.vanDerEijk ?? 0)) < 1e-12, "seed \(seed)")
    }
  }

  @Test func `the middle option is one that somebody chose, with at most half of the people below and above`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed)
      let agreement = Agreement.random(using: &random)
      let people = agreement.people
      guard let middle = agreement.middle else {
        #expect(people.isEmpty, "seed \(seed)")
        continue
      }
      let sorted = people.sorted { (agreement.scores[$0], $0) < (agreement.scores[$1], $1) }
      let (lower, upper) = (sorted[(people.count - 1) / 2], sorted[people.count / 2])
      #expect(middle.lower == lower && middle.upper == upper, "seed \(seed)")
    }
  }

  @Test func `the order of the participants never matters`() {
    for seed in Self.seeds.prefix(200) {
      var random = Seeded(state: seed)
      let questionnaire = Questionnaire.random(spanning: false, using: &random)
      let indicator = questionnaire.indicators[0]
      let choices = (0..<20).map { _ in questionnaire.randomChoice(for: 0, using: &random) }
      let agreement = Agreement(choices, of: indicator)
      #expect(Agreement(choices.shuffled(using: &random), of: indicator) == agreement, "seed \(seed)")
    }
  }

  @Test func `fractions compare exactly, also where their products do not fit`() {
    #expect(Fraction(1, 3) < Fraction(334, 1000) && Fraction(2, 6) == Fraction(1, 3))
    #expect(Fraction(.max - 1, .max) < Fraction(1, 1) && Fraction(.max - 2, .max - 1) < Fraction(.max - 1, .max))
    #expect(Fraction(-1, 2) < Fraction(0, 5) && Fraction(0, 5) == Fraction(0, 7))
  }
}

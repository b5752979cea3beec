import Assessment
import Testing

@testable import Scoring

/// The rules of scoring one by one, with numbers that can be checked by hand.
@Suite struct RuleTests {
  /// A, B and C with options at 0, 50 and 100 in one dimension; C is asked only when A is not at 0.
  private static func questionnaire(weightOfA: Int = 1, conditional: Bool = false) -> Questionnaire {
    let options = [("none", 0), ("partly", 50), ("full", 100)].map {
      Indicator.Option(id: $0, score: Quantity($1))
    }
    func indicator(_ id: String, weight: Int = 1, condition: [Indicator.Condition] = []) -> Indicator {
      Indicator(
        id: id, section: 0, dimensions: [0], kind: .choice(options, scale: nil), weight: Quantity(weight),
        condition: condition)
    }
    let condition = conditional ? [Indicator.Condition(indicator: 0, options: ["partly", "full"])] : []
    return Questionnaire(
      id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators,
      bands: [Band(id: "low", from: Quantity(0)), Band(id: "high", from: Quantity(60))],
      axes: [Axis(id: "axis", dimensions: 0..<1)], dimensions: [Dimension(id: "dimension", axis: 0)],
      sections: ["all"],
      indicators: [indicator("A", weight: weightOfA), indicator("B"), indicator("C", condition: condition)])
  }

  @Test func `nothing answered: no score, and the range is the whole scale`() {
    let standing = Engine(Self.questionnaire()).profile.overall
    #expect(standing.score == nil && standing.band == nil)
    #expect((standing.low?.points, standing.high?.points) == (0, 100))
    #expect((standing.answered, standing.applicable, standing.total) == (0, 3, 3))
  }

  @Test func `100 and 50 answered, one open: 75, between 50 and 83`() {
    var engine = Engine(Self.questionnaire())
    engine.choose(.option("full"), for: 0)
    engine.choose(.option("partly"), for: 1)
    let standing = engine.profile.overall
    #expect(standing.score?.value == 75)
    #expect((standing.low?.points, standing.high?.points) == (50, 83))
    #expect(standing.high?.value == 250.0 / 3)
    #expect(standing.band == 1)
  }

  @Test func `don't know stays applicable, not applicable leaves`() {
    var engine = Engine(Self.questionnaire())
    engine.choose(.option("full"), for: 0)
    engine.choose(.unknown, for: 1)
    engine.choose(.notApplicable(reason: "the state runs it"), for: 2)
    let standing = engine.profile.overall
    #expect((standing.answered, standing.applicable, standing.total) == (1, 2, 3))
    #expect((standing.low?.points, standing.score?.points, standing.high?.points) == (50, 100, 100))
  }

  @Test func `a weight of three counts three times`() {
    var engine = Engine(Self.questionnaire(weightOfA: 3))
    engine.choose(.option("full"), for: 0)
    engine.choose(.option("none"), for: 1)
    #expect(engine.profile.overall.score?.value == 75)
  }

  @Test func `a condition that does not hold takes the indicator out of every count and brings it back`() {
    var engine = Engine(Self.questionnaire(conditional: true))
    engine.choose(.option("partly"), for: 0)
    engine.choose(.option("full"), for: 2)
    #expect(engine.profile.overall.total == 3)
    engine.choose(.option("none"), for: 0)
    #expect(engine.profile.overall.total == 2)
    #expect(engine.profile.overall.score?.value == 0)
    #expect(engine.choices[2] == .option("full"))
    #expect(engine.trace(.overall).terms[2].part == .notAsked(because: 0))
    engine.choose(.option("full"), for: 0)
    #expect(engine.profile.overall.score?.value == 100)
  }

  @Test func `halves are rounded up`() {
    #expect(Score(sum: 125_000_000, weights: 2000).points == 63)
    #expect(Score(sum: 124_999_999, weights: 2000).points == 62)
  }

  @Test func `what another choice would bring changes nothing`() {
    let engine = Engine(Self.questionnaire())
    #expect(engine.profile(choosing: .option("full"), for: 0).overall.score?.points == 100)
    #expect(engine.profile.overall.score == nil)
  }
}

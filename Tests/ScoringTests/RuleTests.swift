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

  @Test func `no level below half coverage, or when more than half does not apply`() {
    var engine = Engine(Self.questionnaire())
    engine.choose(.option("full"), for: 0)
    // 1 of 3.
    #expect(engine.overall.score?.value == 100 && engine.overall.band == nil && !engine.overall.isTelling)
    engine.choose(.option("full"), for: 1)
    #expect(engine.overall.band == 1 && engine.overall.isTelling)
    let none = Choice.notApplicable(reason: "the state runs it")
    engine.choose(none, for: 2)
    // A third does not apply: the level stays, and the share is told beside the score.
    #expect(engine.overall.band == 1 && engine.overall.isLargelyNotApplicable)
    engine.choose(none, for: 1)
    #expect(engine.overall.score?.value == 100 && engine.overall.band == nil && engine.overall.isMostlyNotApplicable)
  }

  /// Dimensions `d0`, `d1` and so on of one axis whose mean is the overall score, each with the given option scores, all
  /// answered.
  private func overall(ofDimensions scores: [[Int]], weight: Int = 1000) -> ScoreSummary {
    var indicators: [Indicator] = []
    for (dimension, own) in scores.enumerated() {
      indicators += own.enumerated().map { number, score in
        Indicator(
          id: "I\(dimension)-\(number)", section: 0, dimensions: [dimension],
          kind: .choice([.init(id: "o", score: Quantity(score))], scale: nil), weight: Quantity(thousandths: weight))
      }
    }
    let questionnaire = Questionnaire(
      id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .dimensions(axis: 0),
      bands: [0, 20, 40, 60, 80].map { Band(id: "from\($0)", from: Quantity($0)) },
      axes: [Axis(id: "axis", dimensions: 0..<scores.count)],
      dimensions: scores.indices.map { Dimension(id: "d\($0)", axis: 0) }, sections: ["all"], indicators: indicators)
    let answers = indicators.map { ($0.id, Answer(choice: .option("o"))) }
    return Engine(questionnaire, answers: Dictionary(uniqueKeysWithValues: answers)).overall
  }

  @Test func `a mean of dimensions is added as fractions: 60 is 60, 67.5 is shown as 68`() {
    // (250/3 + 40 + 75 + 125/3) / 4 = 60, which floating point makes 59.99999999999999.
    let border = overall(ofDimensions: [[50, 100, 100], [40], [75], [50, 75, 0]])
    #expect((border.score?.value, border.score?.points, border.band) == (60, 60, 3))
    let points = overall(ofDimensions: [[100, 100, 50], [51, 52, 52]])
    #expect((points.score?.value, points.score?.points) == (67.5, 68))
  }

  @Test func `a mean of many dimensions with odd weights stays exact`() {
    // Twelve dimensions of 10 to 12 indicators: the common denominator has more digits than any number of fixed width.
    let scores = (0..<12).map { dimension in (0..<(10 + dimension)).map { ($0 * 37 + dimension) % 101 } }
    let doubles = scores.map { Double($0.reduce(0, +)) / Double($0.count) }
    let standing = overall(ofDimensions: scores, weight: 999_999_999)
    #expect(abs((standing.score?.value ?? 0) - doubles.reduce(0, +) / 12) < 1e-12)
    #expect(overall(ofDimensions: Array(repeating: [1, 0, 0], count: 30)).score?.value == 1.0 / 3)
  }

  @Test func `a number that rounding would carry over a band's limit is shown with a decimal, rounded down`() {
    func shown(_ thousandths: Int, limits: [String]) -> String {
      let bands = limits.compactMap(Quantity.init(_:)).map { Band(id: $0.description, from: $0) }
      return Score(sum: thousandths * 1000, weights: 1000, bands: bands).shown.description
    }
    #expect(shown(59_940, limits: ["0", "60"]) == "59.9")
    #expect(shown(59_999, limits: ["0", "60"]) == "59.9")
    #expect(shown(59_499, limits: ["0", "60"]) == "59")
    #expect(shown(60_000, limits: ["0", "60"]) == "60")
    #expect(shown(59_940, limits: ["0", "50"]) == "60")
    #expect(shown(60_400, limits: ["0", "60.3"]) == "60.4")
    #expect(shown(60_298, limits: ["0", "60.295"]) == "60.298")
    #expect(shown(99_999, limits: ["0", "100"]) == "99.9")
    #expect(overallShown([[59, 60, 60]]) == "59.6")
  }

  private func overallShown(_ scores: [[Int]]) -> String? { overall(ofDimensions: scores).score?.shown.description }
}

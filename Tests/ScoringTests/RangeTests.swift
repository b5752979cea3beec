import Assessment
import Testing

@testable import Scoring

/// Where a score can end: tried with every way of choosing options for what is open.
@Suite struct RangeTests {
  private static let options = [("none", 0), ("partly", 50), ("full", 100)].map {
    Indicator.Option(id: $0, score: Quantity($1))
  }

  /// A, P, and three questions that are asked only when P is not at 0.
  private static let questionnaire: Questionnaire = {
    func indicator(_ id: String, _ condition: [Indicator.Condition] = []) -> Indicator {
      Indicator(id: id, section: 0, dimensions: [0], kind: .choice(options, scale: nil), condition: condition)
    }
    let condition = [Indicator.Condition(indicator: 1, options: ["partly", "full"])]
    return Questionnaire(
      id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
      axes: [Axis(id: "axis", dimensions: 0..<1)], dimensions: [Dimension(id: "dimension", axis: 0)], sections: ["all"],
      indicators: [indicator("A"), indicator("P")] + ["Q1", "Q2", "Q3"].map { indicator($0, condition) })
  }()

  private func range(_ choices: Choice?...) -> [Double?] {
    var engine = Engine(Self.questionnaire)
    for (position, choice) in choices.enumerated() { engine.choose(choice, for: position) }
    return [engine.overall.low?.value, engine.overall.high?.value]
  }

  @Test func `questions that an open answer could add widen the range, those that cannot be asked any more do not`() {
    // P at "partly" with the three at "none": (100 + 50 + 0 + 0 + 0) / 5 = 30 is reached; the range says (100 + 0 + 0) / 5.
    #expect(range(.option("full")) == [20, 100])
    // P at "full" with the three at "full": 400 / 5.
    #expect(range(.option("none")) == [0, 80])
    #expect(range(.option("full"), .option("none")) == [50, 50])
    #expect(range(.option("full"), .notApplicable(reason: "the state runs it")) == [100, 100])
    #expect(range(.option("full"), .option("full")) == [40, 100])
    #expect(range(.option("full"), .unknown) == [20, 100])
  }

  @Test func `a stored answer that could come back counts with its own score, and one that does not apply with none`() {
    #expect(range(.option("full"), nil, .option("full"), .option("full"), .option("full")) == [50, 100])
    let none = Choice.notApplicable(reason: "the state runs it")
    #expect(range(.option("full"), nil, none, none, none) == [50, 100])
  }

  @Test func `an end that only closed questions have is told before any of them is asked`() {
    var questionnaire = Self.questionnaire
    questionnaire.indicators[0].dimensions = []
    questionnaire.indicators[1].dimensions = []
    let standing = Engine(questionnaire).standing(ofDimension: 0)
    #expect((standing.low?.value, standing.high?.value, standing.applicable) == (0, 100, 0))
  }

  @Test func `a score that open options cannot reach is outside its range`() {
    var questionnaire = Self.questionnaire
    questionnaire.indicators[1].kind = .choice(
      [.init(id: "none", score: Quantity(20)), .init(id: "full", score: Quantity(30))], scale: nil)
    questionnaire.indicators = Array(questionnaire.indicators.prefix(2))
    questionnaire = Questionnaire(
      id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
      axes: questionnaire.axes, dimensions: questionnaire.dimensions, sections: ["all"],
      indicators: questionnaire.indicators)
    var engine = Engine(questionnaire)
    #expect(!engine.overall.isOutsideItsRange)
    engine.choose(.option("partly"), for: 0)
    // 50 now; 35 at worst, 40 at best.
    #expect((engine.overall.low?.value, engine.overall.high?.value) == (35, 40))
    #expect(engine.overall.isOutsideItsRange)
    engine.choose(.option("full"), for: 1)
    #expect(!engine.overall.isOutsideItsRange)
  }

  @Test(arguments: [false, true]) func `no way of choosing ends outside the range`(conditional: Bool) {
    var ends = 0
    for seed in UInt64(1)...500 {
      var random = Seeded(state: seed)
      let questionnaire = Questionnaire.random(spanning: false, most: 6, conditional: conditional, using: &random)
      var engine = Engine(questionnaire)
      for indicator in questionnaire.indicators.indices where Bool.random(using: &random) {
        engine.choose(questionnaire.randomChoice(for: indicator, using: &random), for: indicator)
      }
      let before = engine.profile
      var found = Array(repeating: [Double](), count: before.dimensions.count + 1)
      visit(engine) { end in
        for (position, pair) in zip([before.overall] + before.dimensions, [end.overall] + end.dimensions).enumerated() {
          guard let score = pair.1.score, let low = pair.0.low, let high = pair.0.high else {
            #expect(pair.1.score == nil, "seed \(seed)")
            continue
          }
          ends += 1
          found[position].append(score.value)
          if score < low || high < score {
            Issue.record("seed \(seed): \(score.value) is not in \(low.value)...\(high.value)")
          }
        }
      }
      guard questionnaire.indicators.allSatisfy(\.condition.isEmpty) else { continue }
      // Without conditions each end is reached: the range is no wider than it has to be.
      for (standing, ends) in zip([before.overall] + before.dimensions, found) where !ends.isEmpty {
        #expect(ends.min() == standing.low?.value && ends.max() == standing.high?.value, "seed \(seed)")
      }
    }
    #expect(ends > 10_000)
  }

  /// Every way of choosing options until nothing that is asked is open.
  private func visit(_ engine: Engine, _ body: (Profile) -> Void) {
    let open = engine.questionnaire.indicators.indices.first {
      engine.asked[$0] && (engine.choices[$0] == nil || engine.choices[$0] == .unknown)
    }
    guard let open else { return body(engine.profile) }
    for option in engine.questionnaire.indicators[open].options {
      var next = engine
      next.choose(.option(option.id), for: open)
      visit(next, body)
    }
  }
}

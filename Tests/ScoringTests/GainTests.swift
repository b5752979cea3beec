import Assessment
import Testing

@testable import Scoring

@Suite struct GainTests {
  /// A, B and C with options at 0, 50 and 100, A at three times the weight; C is asked only when B is at 100.
  private static func engine(overall: OverallRule = .indicators, _ choices: [String?]) -> Engine {
    let options = [("none", 0), ("partly", 50), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    let conditions: [[Indicator.Condition]] = [[], [], [.init(indicator: 1, options: ["full"])]]
    let indicators = ["A", "B", "C"].indices.map { position in
      Indicator(
        id: ["A", "B", "C"][position], section: 0, dimensions: [0], kind: .choice(options, scale: nil),
        weight: Quantity(position == 0 ? 3 : 1), condition: conditions[position])
    }
    let questionnaire = Questionnaire(
      id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: overall, bands: [],
      axes: [Axis(id: "axis", dimensions: 0..<1)], dimensions: [Dimension(id: "dimension", axis: 0)],
      sections: ["all"], indicators: indicators)
    let answers = zip(indicators, choices).map { ($0.id, Answer(choice: $1.map { .option($0) })) }
    return Engine(questionnaire, answers: Dictionary(uniqueKeysWithValues: answers))
  }

  @Test func `the heavier indicator comes first, with the points it would bring`() {
    let engine = Self.engine(["none", "partly", nil])
    #expect(
      engine.gains(.next) == [
        Improvement(indicator: 0, from: "none", to: "partly", gain: 50 - 12.5),
        Improvement(indicator: 1, from: "partly", to: "full", gain: 12.5),
      ])
    #expect(engine.gains(.best).first == Improvement(indicator: 0, from: "none", to: "full", gain: 87.5 - 12.5))
  }

  @Test func `what is at its best, open or not asked has no gain`() {
    #expect(Self.engine(["full", nil, "none"]).gains(.best).isEmpty)
    #expect(Self.engine([nil, nil, nil]).gains(.next).isEmpty)
  }

  @Test func `a better answer that asks for something worse brings less than nothing, and stands last`() {
    let gains = Self.engine(["partly", "partly", "none"]).gains(.best)
    #expect(gains.map(\.indicator) == [0, 1])
    #expect(gains.last?.gain == 0)
    #expect(Self.engine(["full", "partly", "none"]).gains(.best).map(\.gain) == [80 - 87.5])
  }

  @Test func `a step that brings nothing is none`() {
    let engine = Self.engine(["partly", "partly", "none"])
    let assessment = Assessment(
      questionnaire: .init(id: "test", version: Version(1, 0, 0)), region: .init(name: ""), period: "", language: "en",
      created: Timestamp(seconds: 0))
    #expect(engine.gains(.best).map(\.gain).contains(0))
    #expect(engine.steps(.best, of: assessment).map(\.indicator) == [0])
  }

  @Test func `without an overall score there is nothing to gain`() {
    #expect(Self.engine(overall: .none, ["none", "none", nil]).gains(.best).isEmpty)
  }

  /// Six questions at 50, the first four in the dimensions 0 and 1 in turn, the last two answered with 0 and in both.
  private static func steps() -> (Engine, Assessment) {
    let options = [("none", 0), ("partly", 50), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    let indicators = (0..<6).map {
      Indicator(
        id: "I\($0)", section: 0, dimensions: $0 < 4 ? [$0 % 2] : [2], kind: .choice(options, scale: nil),
        weight: Quantity($0 == 5 ? 2 : 1))
    }
    let questionnaire = Questionnaire(
      id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
      axes: [Axis(id: "axis", dimensions: 0..<3)], dimensions: (0..<3).map { Dimension(id: "d\($0)", axis: 0) },
      sections: ["all"], indicators: indicators)
    var assessment = Assessment(
      questionnaire: .init(id: "test", version: Version(1, 0, 0)), region: .init(name: "Skåne"), period: "2026",
      language: "en", created: Timestamp(seconds: 0))
    for (id, option) in ["I0": "partly", "I1": "partly", "I2": "partly", "I3": "none", "I4": "full", "I5": "partly"] {
      assessment.answers[id] = Answer(choice: .option(option))
    }
    assessment.answers["I2"]?.evidence = [Evidence(title: "Plan", link: "", date: "")]
    return (Engine(questionnaire, answers: assessment.answers), assessment)
  }

  @Test func `steps go by gain, then by the weakest dimension, then by evidence, then by the walk`() {
    let (engine, assessment) = Self.steps()
    // I5 weighs twice; dimension 1 stands at 25, dimension 0 at 50, where I2 has evidence.
    #expect(engine.steps(.next, of: assessment).map(\.indicator) == [5, 1, 3, 2, 0])
    // However far they are taken, the order is that of the next step, though I3 would bring twice as much in the end.
    #expect(engine.steps(.best, of: assessment).map(\.indicator) == [5, 1, 3, 2, 0])
    let tie = engine.tie(in: engine.steps(.next, of: assessment), among: 3)
    #expect(tie?.count == 4 && abs((tie?.gain ?? 0) - 50.0 / 7) < 1e-9)
    #expect(engine.tie(in: engine.steps(.next, of: assessment), among: 1) == nil)
  }

  @Test(arguments: [Improvement.Reach.next, .best])
  func `a gain is what the profile with that choice says, and the order is by gain, then by the walk`(
    reach: Improvement.Reach
  ) {
    for seed in UInt64(1)...300 {
      var random = Seeded(state: seed)
      let questionnaire = Questionnaire.random(spanning: false, using: &random)
      var engine = Engine(questionnaire)
      for indicator in questionnaire.indicators.indices {
        engine.choose(questionnaire.randomChoice(for: indicator, using: &random), for: indicator)
      }
      let gains = engine.gains(reach)
      for gain in gains {
        let after = engine.profile(choosing: .option(gain.to), for: gain.indicator).overall.score
        #expect(after.map { $0.value - (engine.profile.overall.score?.value ?? 0) } == gain.gain, "seed \(seed)")
      }
      for (first, second) in zip(gains, gains.dropFirst()) {
        let isInOrder = first.gain > second.gain || (first.gain == second.gain && first.indicator < second.indicator)
        #expect(isInOrder, "seed \(seed)")
      }
    }
  }
}

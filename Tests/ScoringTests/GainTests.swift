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
        Gain(indicator: 0, from: "none", to: "partly", gain: 50 - 12.5),
        Gain(indicator: 1, from: "partly", to: "full", gain: 12.5),
      ])
    #expect(engine.gains(.best).first == Gain(indicator: 0, from: "none", to: "full", gain: 87.5 - 12.5))
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

  @Test func `without an overall score there is nothing to gain`() {
    #expect(Self.engine(overall: .none, ["none", "none", nil]).gains(.best).isEmpty)
  }

  @Test(arguments: [Gain.Reach.next, .best])
  func `a gain is what the profile with that choice says, and the order is by gain, then by the walk`(
    reach: Gain.Reach
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

import Assessment
import Testing

@testable import Scoring

/// What reaching targets, and answering what is open, would do.
@Suite struct PlanningTests {
  /// A, B and C with options at 0, 50 and 100; C is asked only when A is not at 0.
  private static let questionnaire: Questionnaire = {
    let options = [("none", 0), ("partly", 50), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    func indicator(_ id: String, weight: Int = 1, condition: [Indicator.Condition] = []) -> Indicator {
      Indicator(
        id: id, section: 0, dimensions: [0], kind: .choice(options, scale: nil), weight: Quantity(weight),
        condition: condition)
    }
    return Questionnaire(
      id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
      axes: [Axis(id: "axis", dimensions: 0..<1)], dimensions: [Dimension(id: "dimension", axis: 0)], sections: ["all"],
      indicators: [
        indicator("A"), indicator("B", weight: 2),
        indicator("C", condition: [.init(indicator: 0, options: ["partly", "full"])]),
      ])
  }()

  private func engine(_ choices: Choice?...) -> Engine {
    var engine = Engine(Self.questionnaire)
    for (position, choice) in choices.enumerated() { engine.choose(choice, for: position) }
    return engine
  }

  @Test func `targets reached move the score, and only those that are better than the answer`() {
    let engine = engine(.option("partly"), .option("full"), .option("none"))
    #expect(engine.overall.score?.value == 62.5)
    let targets: [String: Assessment.Target] = [
      "A": .init(option: "full"), "B": .init(option: "partly"), "C": .init(option: "best"), "X": .init(option: "full"),
    ]
    #expect(engine.reaching(targets).overall.score?.value == 75)
    #expect(engine.gain(reaching: .init(option: "full"), at: 0) == 12.5)
    #expect(engine.gain(reaching: .init(option: "partly"), at: 1) == nil)
    #expect(engine.hasReached(.init(option: "partly"), at: 1))
    #expect(!engine.hasReached(.init(option: "full"), at: 0))
  }

  @Test func `a target can be set on what is open or unknown, never on what does not apply`() {
    let engine = engine(.option("full"), nil, .notApplicable(reason: "the state runs it"))
    let targets = ["B": Assessment.Target(option: "none"), "C": Assessment.Target(option: "full")]
    let reached = engine.reaching(targets)
    #expect(reached.overall.score?.points == 33)
    #expect((reached.overall.answered, reached.overall.applicable) == (2, 2))
    #expect(engine.gain(reaching: .init(option: "full"), at: 2) == nil)
    #expect(Engine(Self.questionnaire).gain(reaching: .init(option: "full"), at: 0) == nil)
  }

  @Test func `what is open is listed by its part of the range, heavy indicators first`() {
    let openings = engine(.option("full"), nil, .unknown).openings
    #expect(openings.map(\.indicator) == [1, 2])
    #expect(openings.map(\.width) == [50, 25])
    #expect(openings.map(\.isUnknown) == [false, true])
    #expect(engine(.option("none"), .option("full"), nil).openings.isEmpty)
  }

  @Test(arguments: Array(UInt64(1)...200))
  func `the parts of all that is open make the whole range where no conditions are`(seed: UInt64) {
    var random = Seeded(state: seed)
    var questionnaire = Questionnaire.random(spanning: false, using: &random)
    guard questionnaire.overall == .indicators else { return }
    questionnaire = Questionnaire(
      id: "plain", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
      axes: questionnaire.axes, dimensions: questionnaire.dimensions, sections: ["all"],
      indicators: questionnaire.indicators.map { indicator in
        var copy = indicator
        copy.condition = []
        return copy
      })
    var engine = Engine(questionnaire)
    for position in questionnaire.indicators.indices where Bool.random(using: &random) {
      engine.choose(questionnaire.randomChoice(for: position, using: &random), for: position)
    }
    guard let low = engine.overall.low, let high = engine.overall.high else { return }
    let sum = engine.openings.reduce(0) { $0 + $1.width }
    #expect(abs(sum - (high.value - low.value)) < 1e-9, "\(sum) is not \(high.value - low.value)")
  }
}

@testable import Assessment

extension Questionnaire {
  /// A with three options, B with four, C asked only where A is full, F a figure.
  static let workshop: Questionnaire = {
    let three = [("none", 0), ("partly", 50), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    let four = [("none", 0), ("some", 33), ("most", 67), ("all", 100)].map {
      Indicator.Option(id: $0, score: Quantity($1))
    }
    let measure = Indicator.Measure(unit: "percent", minimum: 0, maximum: 100, groups: ["all"], better: "higher")
    return Questionnaire(
      id: "q", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [], axes: [],
      dimensions: [], sections: ["s"],
      indicators: [
        Indicator(id: "A", section: 0, dimensions: [], kind: .choice(three, scale: nil)),
        Indicator(id: "B", section: 0, dimensions: [], kind: .choice(four, scale: nil)),
        Indicator(
          id: "C", section: 0, dimensions: [], kind: .choice(three, scale: nil),
          condition: [.init(indicator: 0, options: ["full"])]),
        Indicator(id: "F", section: 0, dimensions: [], kind: .number(measure)),
      ])
  }()
}

extension Assessment {
  /// One person's file, begun at a moment and answered one question a minute, in the order of the ids.
  static func person(_ begun: Int, _ choices: [String: Choice], note: String = "") -> Assessment {
    var assessment = Assessment(
      questionnaire: .init(id: "q", version: Version(1, 0, 0)), region: .init(name: "Skåne"), period: "2026",
      language: "en", created: Timestamp(seconds: begun))
    for (minute, (id, choice)) in choices.sorted(by: { $0.key < $1.key }).enumerated() {
      assessment.answer(id, choice, at: begun + 60 * (minute + 1), note: note)
    }
    return assessment
  }

  mutating func answer(_ id: String, _ choice: Choice, at seconds: Int, note: String = "") {
    var answer = Answer(choice: choice)
    answer.note = note
    record(answer, for: id, at: Timestamp(seconds: seconds), by: "Anna")
  }
}

extension Ballot {
  static func file(_ assessment: Assessment, name: String? = nil, group: String? = nil) throws -> Ballot {
    try Ballot(of: assessment, from: .file, name: name, group: group, in: .workshop)
  }

  /// As many ballots as there are choices for A, each of another person, with B answered alike.
  static func several(_ choices: [Choice], group: String? = nil, from begun: Int = 1000) throws -> [Ballot] {
    try choices.enumerated().map { number, choice in
      try .file(.person(begun + 1000 * number, ["A": choice, "B": .option("some")]), group: group)
    }
  }
}

extension Workshop {
  static func sample(_ anonymity: Anonymity) -> Workshop {
    var workshop = Workshop(
      on: "skane-2026.json", of: .init(id: "q", version: Version(1, 0, 0)), rules: .init(anonymity: anonymity),
      created: Timestamp(seconds: 0))
    workshop.title = "Skåne"
    return workshop
  }

  /// Opens a vote in which participants give A these choices, by key.
  mutating func vote(_ choices: [String: Choice], on indicator: String = "A", at now: Timestamp) throws {
    try open(indicator, present: choices.count, in: .workshop, at: now)
    try record(choices.mapValues { Answer(choice: $0) }, on: indicator, in: .workshop, at: now)
  }
}

func at(_ seconds: Int) -> Timestamp { Timestamp(seconds: seconds) }

/// The same numbers in every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  /// Numerical Recipes' quick generator, its upper half twice: enough to shuffle with.
  mutating func next() -> UInt64 {
    func half() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 32
    }
    return half() << 32 | half()
  }
}

import Assessment
import Testing

@testable import Scoring

/// Two profiles held against each other, with numbers that can be checked by hand.
@Suite struct ComparisonTests {
  private static let scale = [("none", 0), ("partly", 50), ("full", 100)].map {
    Indicator.Option(id: $0, score: Quantity($1))
  }

  /// Indicators A, B and so on in the dimensions `d0` and `d1`, the even ones in the first.
  private static func questionnaire(
    _ count: Int = 4, version: Version = Version(1, 0, 0), overall: OverallRule = .indicators, weightOfA: Int = 1
  ) -> Questionnaire {
    let indicators = (0..<count).map {
      Indicator(
        id: String("ABCDEFGH".dropFirst($0).prefix(1)), section: 0, dimensions: [$0 % 2],
        kind: .choice(scale, scale: nil), weight: Quantity($0 == 0 ? weightOfA : 1))
    }
    return Questionnaire(
      id: "test", version: version, source: "", languages: ["en"], overall: overall,
      bands: [Band(id: "low", from: Quantity(0))], axes: [Axis(id: "axis", dimensions: 0..<2)],
      dimensions: [Dimension(id: "d0", axis: 0), Dimension(id: "d1", axis: 0)], sections: ["all"],
      indicators: indicators)
  }

  private static func engine(_ answers: [String: String], _ questionnaire: Questionnaire = questionnaire()) -> Engine {
    Engine(questionnaire, answers: answers.mapValues { Answer(choice: $0 == "unknown" ? .unknown : .option($0)) })
  }

  @Test func `the same indicators on both sides: each changed answer brings its share`() throws {
    let comparison = Comparison(
      Self.engine(["A": "none", "B": "full", "C": "partly", "D": "partly"]),
      Self.engine(["A": "full", "B": "full", "C": "partly", "D": "none"]))
    let overall = try #require(comparison.overall)
    #expect(overall.exact == 12.5)
    // 50 and 62.5 are shown as 50 and 63.
    #expect(overall.points == 13)
    #expect(overall.terms.map(\.indicator) == [0, 3])
    #expect(overall.terms.map(\.contribution) == [25, -12.5])
    #expect(overall.hasSameIndicators && !overall.mayBeOpen)
    #expect(comparison.dimensions.map { $0?.points } == [50, -25])
    #expect(comparison.obstacles.isEmpty)
  }

  @Test func `different questions answered: changed answers are told from another choice of questions`() throws {
    let comparison = Comparison(
      Self.engine(["A": "partly", "B": "full"]), Self.engine(["A": "full", "C": "none", "D": "none"]))
    let overall = try #require(comparison.overall)
    #expect((overall.from.score?.value, overall.to.score?.value) == (75, 100.0 / 3))
    #expect((overall.common?.from.value, overall.common?.to.value, overall.common?.count) == (50, 100, 1))
    #expect((overall.onlyFrom, overall.onlyTo) == (1, 2))
    #expect(overall.terms.map(\.indicator) == [0, 2, 3, 1])
    #expect(overall.terms.last?.contribution == -25)
    let sum = overall.terms.compactMap(\.contribution).reduce(0, +)
    #expect(abs(sum - (100.0 / 3 - 75)) < 1e-9)
    #expect(overall.mayBeOpen)
  }

  @Test func `the example of the handbook page "comparing"`() throws {
    let overall = try #require(
      Comparison(
        Self.engine(["A": "none", "B": "partly"]), Self.engine(["A": "partly", "B": "partly", "C": "full"])
      ).overall)
    #expect((overall.from.score?.value, overall.to.score?.value) == (25, 200.0 / 3))
    #expect((overall.common?.from.value, overall.common?.to.value) == (25, 50))
    #expect(overall.terms.map(\.indicator) == [0, 2])
    #expect(overall.terms.map(\.contribution) == [25, 50.0 / 3])
    #expect(overall.points == 25 && overall.whole == 42 && overall.isOtherAsWhole)
  }

  @Test func `nothing in common: no difference, that of the whole profiles beside it, and no contributions`() throws {
    let overall = try #require(Comparison(Self.engine(["A": "none"]), Self.engine(["B": "full"])).overall)
    #expect(overall.points == nil && overall.whole == 100 && overall.common == nil)
    #expect(overall.terms.map(\.contribution) == [nil, nil])
  }

  @Test func `no score on one side: no difference, and the answers are told all the same`() throws {
    let overall = try #require(Comparison(Self.engine([:]), Self.engine(["B": "full", "C": "unknown"])).overall)
    #expect(overall.points == nil && overall.exact == nil)
    #expect(overall.terms.map(\.indicator) == [1, 2])
  }

  @Test func `ranges apart: what is open cannot close the difference`() throws {
    let low = Self.engine(["A": "none", "B": "none", "C": "none"])
    let high = Self.engine(["A": "full", "B": "full", "C": "full"])
    let overall = try #require(Comparison(low, high).overall)
    #expect(overall.from.high?.points == 25 && overall.to.low?.points == 75)
    #expect(!overall.mayBeOpen)
    #expect(try #require(Comparison(low, low).overall).mayBeOpen)
  }

  @Test func `the overall score as a mean of dimensions: contributions follow that mean`() throws {
    let questionnaire = Self.questionnaire(3, overall: .dimensions(axis: 0))
    let overall = try #require(
      Comparison(
        Self.engine(["A": "none", "B": "none", "C": "none"], questionnaire),
        Self.engine(["A": "full", "B": "partly", "C": "none"], questionnaire)
      ).overall)
    #expect(overall.exact == 50)
    #expect(overall.terms.map(\.contribution) == [25, 25])
    #expect(overall.common?.to.value == 50)
  }

  @Test func `another questionnaire: dimensions that are made alike are compared, the others say why not`() {
    let first = Self.engine(["A": "none", "B": "full"])
    let heavier = Self.engine(["A": "full", "B": "none"], Self.questionnaire(version: Version(2, 0, 0), weightOfA: 2))
    let comparison = Comparison(first, heavier)
    #expect(comparison.obstacles == [0: .differs(["A"])])
    #expect(comparison.dimensions[1]?.points == -100)
    #expect(comparison.overall == nil)
    let more = Self.engine(["A": "full"], Self.questionnaire(5, version: Version(2, 0, 0)))
    #expect(Comparison(first, more).obstacles == [0: .differs(["E"])])
    let same = Self.engine(["A": "full"], Self.questionnaire(version: Version(2, 0, 0)))
    #expect(Comparison(first, same).obstacles.isEmpty && Comparison(first, same).overall != nil)
  }

  @Test(arguments: 0..<300) func `contributions sum up to the exact difference, and turning round turns the sign`(
    seed: Int
  ) throws {
    var random = Seeded(state: UInt64(seed))
    let questionnaire = Questionnaire.random(spanning: false, using: &random)
    func engine() -> Engine {
      var engine = Engine(questionnaire)
      for indicator in questionnaire.indicators.indices {
        engine.choose(questionnaire.randomChoice(for: indicator, using: &random), for: indicator)
      }
      return engine
    }
    let (from, to) = (engine(), engine())
    let (there, back) = (Comparison(from, to), Comparison(to, from))
    let subjects = [Trace.Subject.overall] + questionnaire.dimensions.indices.map { .dimension($0) }
    for subject in subjects {
      let difference = try #require(there[subject])
      #expect(difference.from == from.profile[subject] && difference.to == to.profile[subject])
      #expect(difference.exact == back[subject]?.exact.map { 0 - $0 } || difference.exact == 0)
      #expect(difference.points?.thousandths == back[subject]?.points.map { 0 - $0.thousandths }, "seed \(seed)")
      guard let exact = difference.exact, difference.common != nil else { continue }
      let contributions = difference.terms.compactMap(\.contribution)
      guard contributions.count == difference.terms.count else { continue }
      let sum = contributions.reduce(0, +)
      #expect(abs(sum - exact) < 1e-9)
    }
    #expect(Comparison(from, from).overall?.terms.isEmpty == true)
  }
}

import Assessment
import Testing

@testable import Scoring

@Suite struct WorkshopAgreementTests {
  private let questionnaire: Questionnaire = {
    let options = ["none", "partly", "full"].enumerated().map {
      Indicator.Option(id: $0.element, score: Quantity(50 * $0.offset))
    }
    return Questionnaire(
      id: "q", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [], axes: [],
      dimensions: [], sections: ["s"],
      indicators: ["A", "B", "C"].map {
        Indicator(id: $0, section: 0, dimensions: [], kind: .choice(options, scale: nil))
      })
  }()

  private var workshop = Workshop(
    on: "a.json", of: .init(id: "q", version: Version(1, 0, 0)), rules: .init(anonymity: .counts),
    created: Timestamp(seconds: 0))

  private mutating func count(_ question: String, _ counts: [Int], unknown: Int = 0, revealing: Bool = true) throws {
    let options = Dictionary(uniqueKeysWithValues: zip(["none", "partly", "full"], counts))
    try workshop.count(
      Counts(options: options, unknown: unknown), on: question, revealing: revealing, in: questionnaire,
      at: Timestamp(seconds: 1))
  }

  @Test mutating func `the agenda is made of each question's latest vote that may be known`() throws {
    try count("A", [10, 0, 10])
    try count("B", [0, 20, 0])
    try count("C", [5, 10, 5])
    let before = workshop.agenda(in: questionnaire)
    #expect(before.entries.map(\.indicator) == [0, 2, 1])
    #expect(before.entries[0].agreement.gap == Fraction(1000, 19))
    try count("A", [20, 0, 0])
    #expect(workshop.agenda(in: questionnaire).entries.map(\.indicator) == [2, 0, 1])
    #expect(workshop.agreements(in: questionnaire, round: 1)[0]?.counts == [10, 0, 10])
    #expect(workshop.agreements(in: questionnaire, round: 2).keys.sorted() == [0])
  }

  @Test mutating func `a vote that waits for its reveal tells the agenda nothing`() throws {
    try count("A", [0, 20, 0])
    try count("B", [1, 18, 1])
    try count("A", [10, 0, 10], revealing: false)
    #expect(workshop.agenda(in: questionnaire).entries.map(\.indicator) == [1, 0])
  }

  @Test mutating func `its entries become the items of the day, the flagged ones with that as the reason`() throws {
    try count("A", [0, 20, 0])
    try count("B", [10, 0, 10])
    try count("C", [1, 0, 0], unknown: 19)
    var assessment = Assessment(
      questionnaire: workshop.questionnaire, region: .init(name: "Skåne"), period: "2026", language: "en",
      created: Timestamp(seconds: 0))
    var answer = Answer(choice: .option("none"))
    answer.flag = .open
    assessment.answers["A"] = answer
    let agenda = workshop.agenda(in: questionnaire, flaggedIn: assessment)
    let items = workshop.items(agenda.entries, in: questionnaire)
    #expect(items.map(\.indicator) == ["C", "B", "A"] && items.map(\.why) == [.unknown, .gap, .flag])
    #expect(items.allSatisfy { $0.minutes == 10 })
    try workshop.plan(items, in: questionnaire, at: Timestamp(seconds: 2))
    #expect(workshop.agenda == items)
  }
}

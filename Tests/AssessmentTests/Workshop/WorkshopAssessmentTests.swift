import Testing

@testable import Assessment

@Suite struct WorkshopAssessmentTests {
  private var workshop: Workshop
  private var region: Assessment

  init() throws {
    workshop = .sample(.counts)
    region = .person(-5000, ["A": .option("none"), "B": .option("some")], note: "as the office sees it")
    let hands = Counts(options: ["none": 4, "partly": 11, "full": 5])
    try workshop.count(hands, on: "A", revealing: true, in: .workshop, at: at(100))
    try workshop.settle(
      "A", as: .option("partly"), how: .near, reason: "money this year", evidence: [Evidence(title: "Budget")],
      in: .workshop, at: at(200))
  }

  private func written(_ overwriting: Bool = false, at seconds: Int = 300) throws(Workshop.Obstacle) -> Assessment {
    try workshop.settle("A", into: region, overwriting: overwriting, at: at(seconds))
  }

  @Test mutating func `the settled answer is written with its reason as the note, by the workshop`() throws {
    region.answers["A"]?.evidence = [Evidence(title: "Report")]
    let after = try written()
    let answer = try #require(after.answers["A"])
    #expect(answer.choice == .option("partly") && answer.note == "money this year")
    #expect(answer.by == "Skåne 1970-01-01" && answer.at == at(300) && answer.flag == nil)
    #expect(answer.evidence.map(\.title) == ["Report", "Budget"])
    #expect(after.history.count == region.history.count + 1 && after.history.last?.by == answer.by)
    var undone = after
    undone.undo(at: at(400))
    #expect(undone.answers == region.answers)
  }

  @Test mutating func `written a second time nothing changes`() throws {
    region = try written()
    let again = try written(at: 400)
    #expect(again == region)
  }

  @Test mutating func `a lower answer without agreement is flagged`() throws {
    try workshop.settle("A", as: .option("none"), how: .lower, reason: "both", in: .workshop, at: at(210))
    #expect(try written().answers["A"]?.flag == .open)
  }

  @Test mutating func `an answer that was changed after the question was put is left alone`() throws {
    region.record(Answer(choice: .option("full")), for: "A", at: at(100), by: "Bo")
    _ = try written()
    region.record(Answer(choice: .option("none")), for: "A", at: at(101), by: "Bo")
    #expect(throws: Workshop.Obstacle.changed(at: at(101), by: "Bo")) { try written() }
    #expect(try written(true).answers["A"]?.choice == .option("partly"))
  }

  @Test mutating func `a change that was undone is one, and that of another answer or of a target is none`() throws {
    region.record(Answer(choice: .unknown), for: "B", at: at(150))
    region.record(Assessment.Target(option: "full"), asTargetOf: "A", at: at(160))
    _ = try written()
    region.record(Answer(choice: .unknown), for: "A", at: at(170))
    region.undo(at: at(180))
    #expect(throws: Workshop.Obstacle.changed(at: at(180), by: nil)) { try written() }
  }

  @Test mutating func `what the workshop wrote itself is no obstacle to settling it again`() throws {
    region = try written()
    try workshop.settle("A", as: .option("full"), how: .all, reason: "seen it", in: .workshop, at: at(90_000))
    region = try written(at: 90_001)
    #expect(region.answers["A"]?.choice == .option("full") && region.answers["A"]?.by == "Skåne 1970-01-02")
  }

  @Test mutating func `without a vote in the room the workshop looked when it was made`() throws {
    workshop.rules.minimum = 1
    var dice = Dice(state: 3)
    let ballots = try Ballot.several([.option("none")])
    _ = try workshop.collect(ballots, in: .workshop, at: at(50), using: &dice)
    try workshop.settle("B", as: .option("some"), how: .all, reason: "alike", in: .workshop, at: at(60))
    _ = try workshop.settle("B", into: region, at: at(70))
    region.record(Answer(choice: .option("all")), for: "B", at: at(1), by: "Bo")
    #expect(throws: Workshop.Obstacle.changed(at: at(1), by: "Bo")) {
      try workshop.settle("B", into: region, at: at(70))
    }
  }

  @Test mutating func `what was not settled, put off, or belongs to another questionnaire is refused`() throws {
    #expect(throws: Workshop.Obstacle.notSettled) { try workshop.settle("B", into: region, at: at(1)) }
    try workshop.park("B", in: .workshop, at: at(1))
    #expect(throws: Workshop.Obstacle.parked) { try workshop.settle("B", into: region, at: at(1)) }
    region.questionnaire.version = Version(1, 1, 0)
    #expect(throws: Workshop.Obstacle.otherQuestionnaire(region.questionnaire)) { try written() }
    region.questionnaire = .init(id: "q", version: Version(1, 0, 7))
    _ = try written()
  }
}

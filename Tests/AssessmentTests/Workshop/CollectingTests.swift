import Testing

@testable import Assessment

@Suite struct CollectingTests {
  private var dice = Dice(state: 1)

  private static let five: [Choice] = [.option("none"), .option("none"), .option("full"), .unknown, .option("partly")]

  @discardableResult
  private mutating func collect(
    _ ballots: [Ballot], into workshop: inout Workshop, at seconds: Int = 100
  ) throws -> [Workshop.Intake] {
    try workshop.collect(ballots, in: .workshop, at: at(seconds), using: &dice)
  }

  @Test mutating func `each ballot becomes a participant with a random key, and its answers round 0`() throws {
    var workshop = Workshop.sample(.key)
    let intakes = try collect(try Ballot.several(Self.five), into: &workshop)
    let keys = intakes.compactMap { if case .taken(let key) = $0 { key } else { nil } }
    #expect(Set(keys) == Set(workshop.participants.keys) && keys.count == 5)
    #expect(keys.allSatisfy { $0.count == 6 && $0.allSatisfy { $0.isUppercase || $0.isNumber } })
    let round = try #require(workshop.round(.init("A", Round.before)))
    #expect(round.present == 5 && round.counts.options == ["none": 2, "full": 1, "partly": 1])
    #expect(round.counts.unknown == 1)
    #expect(workshop.rounds.map(\.id) == [.init("A", 0), .init("B", 0)])
  }

  @Test mutating func `collecting again changes nothing, and more ballots are added`() throws {
    var workshop = Workshop.sample(.key)
    let ballots = try Ballot.several(Self.five)
    try collect(Array(ballots.prefix(3)), into: &workshop)
    let before = workshop
    let again = try collect(Array(ballots.prefix(3)), into: &workshop, at: 200)
    #expect(again.allSatisfy { if case .asBefore = $0 { true } else { false } })
    #expect(workshop == before)
    let more = try collect(ballots, into: &workshop, at: 300)
    #expect(more.count { if case .taken = $0 { true } else { false } } == 2)
    #expect(workshop.round(.init("A", 0))?.present == 5 && workshop.modified == at(300))
  }

  @Test mutating func `the same person's second ballot takes the place of the first, and others stay`() throws {
    var workshop = Workshop.sample(.key)
    var anna = Assessment.person(50_000, ["A": .option("none"), "B": .option("all")])
    try collect(try Ballot.several(Self.five) + [.file(anna)], into: &workshop)
    anna.answer("A", .option("full"), at: 60_000)
    anna.answer("B", .option("none"), at: 60_060)
    anna.record(nil, for: "B", at: at(60_120))
    let intake = try collect([.file(anna)], into: &workshop, at: 200)
    guard case .replaced? = intake.first else {
      Issue.record("\(intake)")
      return
    }
    #expect(workshop.participants.count == 6)
    #expect(workshop.round(.init("A", 0))?.counts.options == ["none": 2, "full": 2, "partly": 1])
    #expect(workshop.round(.init("B", 0))?.counts == Counts(options: ["some": 5]))
    #expect(workshop.round(.init("B", 0))?.present == 6)
  }

  @Test mutating func `of two ballots of one person handed in together the later one counts, in any order`() throws {
    var anna = Assessment.person(50_000, ["A": .option("none"), "B": .option("all")])
    let first = try Ballot.file(anna)
    anna.answer("A", .option("full"), at: 60_000)
    let second = try Ballot.file(anna)
    for ballots in [[first, second], [second, first], [second, second, first]] {
      var workshop = Workshop.sample(.key)
      let intakes = try collect(ballots, into: &workshop)
      #expect(intakes.count { $0 == .superseded } == ballots.count - 1)
      #expect(workshop.round(.init("A", 0))?.counts == Counts(options: ["full": 1]))
    }
  }

  @Test mutating func `people who answer alike are counted each, and told again each`() throws {
    var workshop = Workshop.sample(.key)
    var imported = Assessment.person(1000, [:])
    imported.answer("A", .unknown, at: 1000)
    let twins = [try Ballot.file(imported), try Ballot.file(imported)]
    try collect(twins, into: &workshop)
    #expect(workshop.round(.init("A", 0))?.counts.unknown == 2)
    try collect(twins, into: &workshop, at: 200)
    #expect(workshop.round(.init("A", 0))?.counts.unknown == 2 && workshop.participants.count == 2)
  }

  @Test mutating func `only a session with names keeps names, and tells people by them`() throws {
    func ballot(_ name: String, _ option: String, _ begun: Int) throws -> Ballot {
      try .file(.person(begun, ["A": .option(option), "B": .unknown]), name: name, group: "Municipality")
    }
    for anonymity in Workshop.Anonymity.allCases {
      var workshop = Workshop.sample(anonymity)
      workshop.rules.minimum = 1
      try collect([ballot("Anna", "none", 1000), ballot("Bo", "none", 5000)], into: &workshop)
      try collect([ballot("Anna", "full", 90_000)], into: &workshop, at: 200)
      let names = workshop.participants.values.compactMap(\.name).sorted()
      #expect(names == (anonymity == .named ? ["Anna", "Bo"] : []))
      let expected = ["named": ["none": 1, "full": 1], "key": ["none": 2, "full": 1], "counts": ["full": 1]]
      let found = workshop.round(.init("A", 0))?.counts.options.filter { $0.value > 0 }
      #expect(found == expected[anonymity.rawValue])
    }
  }

  @Test mutating func `a session that keeps counts keeps nothing of a person, and counts all ballots anew`() throws {
    var workshop = Workshop.sample(.counts)
    let ballots = try Ballot.several(Self.five + [.option("full")])
    #expect(try collect(ballots, into: &workshop) == Array(repeating: .counted, count: 6))
    #expect(workshop.participants.isEmpty)
    try collect(Array(ballots.dropFirst()), into: &workshop, at: 200)
    let round = try #require(workshop.round(.init("A", 0)))
    #expect(round.votes == .counts(Counts(options: ["none": 1, "partly": 1, "full": 2], unknown: 1)))
    #expect(round.present == 5)
    #expect(workshop.history.map(\.what) == [.collected(6), .collected(5)])
  }

  @Test mutating func `fewer ballots than the minimum are not counted together`() throws {
    var workshop = Workshop.sample(.counts)
    let before = workshop
    let ballots = try Ballot.several(Array(Self.five.prefix(4)))
    #expect(throws: Workshop.Refusal.tooFewBallots(4, minimum: 5)) { try collect(ballots, into: &workshop) }
    #expect(throws: Workshop.Refusal.tooFewBallots(4, minimum: 5)) {
      try collect(ballots + [ballots[0]], into: &workshop)
    }
    #expect(workshop == before)
  }

  @Test mutating func `what the room has seen stays as it was seen`() throws {
    for anonymity in [Workshop.Anonymity.counts, .key] {
      var workshop = Workshop.sample(anonymity)
      let ballots = try Ballot.several(Self.five + [.option("full")])
      try collect(Array(ballots.prefix(5)), into: &workshop)
      try workshop.reveal("A", at: at(150))
      let seen = workshop.round(.init("A", 0))
      try collect(ballots, into: &workshop, at: 200)
      #expect(workshop.round(.init("A", 0)) == seen)
      #expect(workshop.round(.init("B", 0))?.counts.total == 6)
    }
  }

  @Test mutating func `only those of whom a question was asked took part in it`() throws {
    for anonymity in [Workshop.Anonymity.counts, .key] {
      var workshop = Workshop.sample(anonymity)
      workshop.rules.minimum = 1
      let people: [[String: Choice]] = [
        ["A": .option("full"), "C": .option("none")], ["A": .option("full"), "B": .unknown],
        ["A": .option("none"), "C": .option("full")], ["B": .unknown],
      ]
      let ballots = try people.enumerated().map { try Ballot.file(.person(9000 * $0, $1)) }
      try collect(ballots, into: &workshop)
      #expect(workshop.round(.init("C", 0))?.present == 2)
      #expect(workshop.round(.init("C", 0))?.counts.options["none"] == 1)
      #expect(workshop.round(.init("A", 0))?.present == 4)
      try collect(anonymity == .key ? [ballots[0]] : ballots, into: &workshop, at: 200)
      #expect(workshop.round(.init("C", 0))?.present == 2)
    }
  }

  @Test mutating func `somebody without a ballot is admitted to vote, but where only counts are kept`() throws {
    var workshop = Workshop.sample(.named)
    let key = try workshop.admit(name: "Cia", group: "Employers", at: at(5), using: &dice)
    #expect(workshop.participants[key]?.name == "Cia" && workshop.participants[key]?.from == .ballot)
    var counting = Workshop.sample(.counts)
    #expect(throws: Workshop.Refusal.keepsCountsOnly) { try counting.admit(at: at(5), using: &dice) }
    try collect(try Ballot.several(Self.five), into: &workshop)
    #expect(workshop.round(.init("A", 0))?.present == 5)
  }
}

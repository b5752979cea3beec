import Testing

@testable import Assessment

@Suite struct VotingTests {
  private var dice = Dice(state: 1)
  private var workshop = Workshop.sample(.key)
  private var counting = Workshop.sample(.counts)

  private mutating func people(_ count: Int) throws -> [String] {
    try (0..<count).map { _ in try workshop.admit(at: at(1), using: &dice) }
  }

  @Test mutating func `a vote is opened, taken, closed and revealed, and each step has its time`() throws {
    let keys = try people(3)
    #expect(try workshop.open("A", present: 3, in: .workshop, at: at(10)) == 1)
    try workshop.cast(Answer(choice: .option("none")), by: keys[0], on: "A", in: .workshop, at: at(11))
    try workshop.cast(Answer(choice: .unknown), by: keys[1], on: "A", in: .workshop, at: at(12))
    try workshop.cast(Answer(choice: .option("full")), by: keys[0], on: "A", in: .workshop, at: at(13))
    try workshop.close("A", at: at(20))
    #expect(workshop.openRound?.counts == Counts(options: ["full": 1], unknown: 1))
    try workshop.reveal("A", at: at(30))
    let round = try #require(workshop.round(.init("A", 1)))
    #expect([round.opened, round.closed, round.revealed] == [at(10), at(20), at(30)])
    #expect(round.present == 3 && workshop.openRound == nil)
  }

  @Test mutating func `one question is voted on at a time, and no more often than the rules say`() throws {
    try counting.open("A", present: 5, in: .workshop, at: at(1))
    #expect(throws: Workshop.Refusal.isOpen(.init("A", 1))) {
      try counting.open("B", present: 5, in: .workshop, at: at(2))
    }
    try counting.count(Counts(options: ["none": 5]), on: "A", revealing: true, in: .workshop, at: at(3))
    #expect(try counting.open("A", present: 5, in: .workshop, at: at(4)) == 2)
    try counting.count(Counts(options: ["none": 4], unknown: 1), on: "A", revealing: true, in: .workshop, at: at(5))
    #expect(throws: Workshop.Refusal.noMoreRounds(2)) { try counting.open("A", present: 5, in: .workshop, at: at(6)) }
    #expect(counting.round(.init("A", 1))?.counts.options == ["none": 5, "partly": 0, "full": 0])
  }

  @Test mutating func `a show of hands has to add up to those present`() throws {
    let hands = Counts(options: ["none": 2, "partly": 11, "full": 6], unknown: 1)
    #expect(throws: Workshop.Refusal.otherTotal(20, present: 19)) {
      try counting.count(hands, on: "A", present: 19, in: .workshop, at: at(1))
    }
    try counting.open("A", present: 18, in: .workshop, at: at(1))
    #expect(throws: Workshop.Refusal.otherTotal(20, present: 18)) {
      try counting.count(hands, on: "A", in: .workshop, at: at(2))
    }
    try counting.count(hands, on: "A", present: 20, in: .workshop, at: at(3))
    #expect(counting.openRound?.present == 20 && counting.openRound?.counts == hands)
  }

  @Test mutating func `without an open vote a show of hands opens one, for as many as were counted`() throws {
    #expect(try counting.count(Counts(options: ["none": 7]), on: "A", revealing: true, in: .workshop, at: at(1)) == 1)
    #expect(try counting.count(Counts(options: ["none": 7]), on: "A", number: 2, in: .workshop, at: at(2)) == 2)
    #expect(counting.rounds.map(\.present) == [7, 7])
    #expect(counting.rounds.map(\.revealed) == [at(1), nil])
  }

  @Test mutating func `a show of hands is typed in again where it was wrong, until the room has seen it`() throws {
    try counting.count(Counts(options: ["none": 7]), on: "A", in: .workshop, at: at(1))
    try counting.count(Counts(options: ["none": 6, "full": 1]), on: "A", number: 1, in: .workshop, at: at(2))
    #expect(counting.rounds.count == 1 && counting.openRound?.counts.options["full"] == 1)
    try counting.reveal("A", at: at(3))
    #expect(throws: Workshop.Refusal.isRevealed(.init("A", 1))) {
      try counting.count(Counts(options: ["none": 7]), on: "A", number: 1, in: .workshop, at: at(4))
    }
    #expect(throws: Workshop.Refusal.noSuchRound(.init("A", 3))) {
      try counting.count(Counts(options: ["none": 7]), on: "A", number: 3, in: .workshop, at: at(4))
    }
    #expect(throws: Workshop.Refusal.noSuchRound(.init("A", 0))) {
      try counting.count(Counts(options: ["none": 7]), on: "A", number: 0, in: .workshop, at: at(4))
    }
  }

  @Test mutating func `what cannot be voted on, or for, or by nobody, is refused and changes nothing`() throws {
    let before = counting
    let none = Counts(options: ["none": 1])
    for (counts, indicator, refusal): (Counts, String, Workshop.Refusal) in [
      (none, "Z", .noSuchIndicator("Z")), (none, "F", .noOptions("F")),
      (Counts(options: ["best": 1]), "A", .noSuchOption("best", of: "A")), (Counts(), "A", .notACount),
      (Counts(options: ["none": -1, "full": 2]), "A", .notACount), (Counts(unknown: 20_000), "A", .notACount),
    ] {
      #expect(throws: refusal) { try counting.count(counts, on: indicator, in: .workshop, at: at(1)) }
    }
    #expect(throws: Workshop.Refusal.notACount) { try counting.open("A", present: 0, in: .workshop, at: at(1)) }
    #expect(throws: Workshop.Refusal.keepsCountsOnly) {
      try counting.record(["K": Answer(choice: .unknown)], on: "A", in: .workshop, at: at(1))
    }
    #expect(counting == before)
  }

  @Test mutating func `votes come from participants, no more than are present, and until the vote is closed`() throws {
    let keys = try people(3)
    try workshop.open("A", present: 2, in: .workshop, at: at(2))
    let vote = Answer(choice: .option("none"))
    #expect(throws: Workshop.Refusal.noSuchParticipant("?")) {
      try workshop.cast(vote, by: "?", on: "A", in: .workshop, at: at(3))
    }
    #expect(throws: Workshop.Refusal.otherTotal(3, present: 2)) {
      try workshop.record(Dictionary(uniqueKeysWithValues: keys.map { ($0, vote) }), on: "A", in: .workshop, at: at(3))
    }
    #expect(throws: Workshop.Refusal.noSuchOption("most", of: "A")) {
      try workshop.cast(Answer(choice: .option("most")), by: keys[0], on: "A", in: .workshop, at: at(3))
    }
    #expect(throws: Workshop.Refusal.noOptions("A")) {
      try workshop.cast(Answer(), by: keys[0], on: "A", in: .workshop, at: at(3))
    }
    var signed = vote
    (signed.by, signed.at, signed.extra) = ("Anna", at(3), ["mail": .string("anna@example.org")])
    try workshop.cast(signed, by: keys[0], on: "A", in: .workshop, at: at(3))
    #expect(workshop.openRound?.votes == .answers([keys[0]: vote]))
    #expect(throws: Workshop.Refusal.votedOtherwise(.init("A", 1))) {
      try workshop.count(Counts(unknown: 2), on: "A", in: .workshop, at: at(4))
    }
    try workshop.close("A", at: at(5))
    #expect(throws: Workshop.Refusal.isClosed(.init("A", 1))) {
      try workshop.cast(vote, by: keys[1], on: "A", in: .workshop, at: at(6))
    }
    #expect(throws: Workshop.Refusal.isClosed(.init("A", 1))) { try workshop.close("A", at: at(6)) }
  }

  @Test mutating func `there is nothing to reveal, close or look at where nothing was opened or came in`() throws {
    #expect(throws: Workshop.Refusal.noSuchRound(.init("A", 0))) { try workshop.reveal("A", at: at(1)) }
    #expect(throws: Workshop.Refusal.noSuchRound(.init("A", 1))) { try workshop.close("A", at: at(1)) }
    try workshop.open("A", present: 2, in: .workshop, at: at(2))
    #expect(throws: Workshop.Refusal.noVotes(.init("A", 1))) { try workshop.reveal("A", at: at(3)) }
    #expect(throws: Workshop.Refusal.noVotes(.init("A", 1))) { try workshop.peek("A", at: at(3)) }
  }

  @Test mutating func `looking before the room has seen it is told by the history`() throws {
    try counting.count(Counts(options: ["none": 7]), on: "A", in: .workshop, at: at(1))
    #expect(try counting.peek("A", at: at(2), by: "Eva").options["none"] == 7)
    #expect(counting.history.last == Workshop.Step(.peeked(.init("A", 1)), at: at(2), by: "Eva"))
    try counting.reveal("A", at: at(3))
    #expect(throws: Workshop.Refusal.isRevealed(.init("A", 1))) { try counting.peek("A", at: at(4)) }
  }
}

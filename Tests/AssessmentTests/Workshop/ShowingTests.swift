import Testing

@testable import Assessment

@Suite struct ShowingTests {
  private var dice = Dice(state: 1)
  private var workshop = Workshop.sample(.key)

  /// Admits people by group and lets them vote on A, in turn none and full.
  private mutating func vote(_ groups: [(String?, Int)]) throws {
    var votes: [String: Choice] = [:]
    for (group, count) in groups {
      for number in 0..<count {
        let key = try workshop.admit(group: group, at: at(1), using: &dice)
        votes[key] = .option(number.isMultiple(of: 2) ? "none" : "full")
      }
    }
    try workshop.vote(votes, at: at(2))
    try workshop.reveal("A", at: at(3))
  }

  private func shown() -> [String]? { try? workshop.groups(of: .init("A", 1)).groups.keys.sorted() }

  @Test mutating func `a group of 4 of 20 is not shown, and neither are the 16 others`() throws {
    try vote([("Small", 4), ("Large", 16)])
    #expect(throws: Workshop.Refusal.tooFewToShow(minimum: 5)) { try workshop.counts(of: "Small", in: .init("A", 1)) }
    #expect(throws: Workshop.Refusal.tooFewToShow(minimum: 5)) { try workshop.counts(of: "Large", in: .init("A", 1)) }
  }

  @Test mutating func `a group is shown where it and all others together are enough`() throws {
    try vote([("Small", 5), ("Large", 15)])
    #expect(shown() == ["Large", "Small"])
    #expect(try workshop.counts(of: "Small", in: .init("A", 1)) == Counts(options: ["none": 3, "full": 2]))
    #expect(try workshop.groups(of: .init("A", 1)).others == nil)
  }

  @Test mutating func `small groups stand together, and take one more along where they would be too few`() throws {
    try vote([("A", 3), ("B", 3), ("C", 7), ("D", 7)])
    #expect(shown() == ["C", "D"])
    #expect(try workshop.groups(of: .init("A", 1)).others?.total == 6)
    workshop = .sample(.key)
    try vote([("A", 4), ("B", 6), ("C", 10)])
    #expect(shown() == ["C"])
    #expect(try workshop.groups(of: .init("A", 1)).others?.total == 10)
  }

  @Test mutating func `people without a group are among the others`() throws {
    try vote([(nil, 2), ("A", 5), ("B", 6)])
    #expect(shown() == ["B"])
    #expect(try workshop.groups(of: .init("A", 1)).others?.total == 7)
  }

  @Test mutating func `whatever is shown, no group of fewer than the minimum can be taken out of it`() throws {
    for _ in 0..<300 {
      workshop = .sample(.key)
      let sizes = (0..<5).map { ($0 == 0 ? nil : "\($0)", Int.random(in: 0...9, using: &dice)) }
      guard sizes.contains(where: { $0.1 > 0 }) else { continue }
      try vote(sizes)
      guard let view = try? workshop.groups(of: .init("A", 1)) else { continue }
      let parts = Array(view.groups.values) + [view.others].compactMap { $0 }
      #expect(parts.allSatisfy { $0.total >= 5 }, "\(sizes)")
      #expect(parts.reduce(0) { $0 + $1.total } == sizes.reduce(0) { $0 + $1.1 })
    }
  }

  @Test mutating func `groups are known of revealed votes by participants alone`() throws {
    try workshop.open("A", present: 5, in: .workshop, at: at(1))
    #expect(throws: Workshop.Refusal.notRevealed(.init("A", 1))) { try workshop.groups(of: .init("A", 1)) }
    try workshop.count(Counts(unknown: 5), on: "A", revealing: true, in: .workshop, at: at(2))
    #expect(throws: Workshop.Refusal.noVotes(.init("A", 1))) { try workshop.groups(of: .init("A", 1)) }
    #expect(throws: Workshop.Refusal.noSuchRound(.init("A", 2))) { try workshop.groups(of: .init("A", 2)) }
  }

  @Test mutating func `before the reveal the room sees how many cards are in, whatever was voted`() throws {
    _ = try workshop.collect(try Ballot.several([.option("full"), .unknown]), in: .workshop, at: at(1), using: &dice)
    #expect(workshop.roomView(in: .workshop) == nil && workshop.roomView(of: "A", in: .workshop) == nil)
    let keys = workshop.participants.keys.sorted()
    var other = workshop
    try workshop.vote([keys[0]: .option("none"), keys[1]: .option("none")], at: at(2))
    try other.vote([keys[0]: .option("full"), keys[1]: .unknown], at: at(2))
    let view = try #require(workshop.roomView(in: .workshop))
    #expect(view == other.roomView(in: .workshop))
    #expect(view.options == ["none", "partly", "full"] && view.cards == 2 && view.present == 2)
    #expect(view.revealed == nil && !view.isClosed)
  }

  @Test mutating func `after the reveal it sees the counts, now and before, until the next vote is opened`() throws {
    _ = try workshop.collect(try Ballot.several([.option("full"), .unknown]), in: .workshop, at: at(1), using: &dice)
    try workshop.vote([workshop.participants.keys.sorted()[0]: .option("none")], at: at(2))
    try workshop.reveal("A", at: at(3))
    let revealed = try #require(workshop.roomView(in: .workshop)?.revealed)
    #expect(revealed.counts == Counts(options: ["none": 1]))
    #expect(revealed.earlier == [.init(number: 0, counts: Counts(options: ["full": 1], unknown: 1))])
    try workshop.open("A", present: 2, in: .workshop, at: at(4))
    #expect(workshop.roomView(in: .workshop)?.revealed == nil && workshop.roomView(in: .workshop)?.number == 2)
  }

  @Test mutating func `a question that is agreed without a vote in the room may be revealed, too`() throws {
    _ = try workshop.collect(try Ballot.several([.option("full"), .unknown]), in: .workshop, at: at(1), using: &dice)
    try workshop.reveal("A", at: at(2))
    #expect(workshop.roomView(of: "A", in: .workshop)?.revealed?.counts.total == 2)
    #expect(workshop.roomView(of: "B", in: .workshop) == nil)
  }
}

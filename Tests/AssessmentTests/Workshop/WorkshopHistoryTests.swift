import Testing

@testable import Assessment

@Suite struct WorkshopHistoryTests {
  private var dice = Dice(state: 1)

  @Test mutating func `every step of a vote is taken back and brought again, the last one first`() throws {
    var workshop = Workshop.sample(.key)
    let keys = try (0..<2).map { _ in try workshop.admit(at: at(1), using: &dice) }
    var states = [workshop]
    try workshop.open("A", present: 2, in: .workshop, at: at(2))
    states.append(workshop)
    for (key, option) in [(keys[0], "none"), (keys[1], "full"), (keys[0], "partly")] {
      try workshop.cast(Answer(choice: .option(option)), by: key, on: "A", in: .workshop, at: at(3))
      states.append(workshop)
    }
    try workshop.close("A", at: at(4))
    states.append(workshop)
    try workshop.reveal("A", at: at(5))
    states.append(workshop)
    try workshop.settle("A", as: .option("full"), how: .near, reason: "x", in: .workshop, at: at(6))
    states.append(workshop)
    for state in states.dropLast().reversed() {
      workshop.undo(at: at(9))
      #expect(workshop.rounds == state.rounds && workshop.settled == state.settled)
    }
    #expect(workshop.undoable == nil && workshop.undo(at: at(9)) == nil)
    for state in states.dropFirst() {
      workshop.redo(at: at(9))
      #expect(workshop.rounds == state.rounds && workshop.settled == state.settled)
    }
    #expect(workshop.redoable == nil)
    #expect(workshop.history.count == 3 * (states.count - 1))
  }

  @Test mutating func `a show of hands is taken back and brought again where votes are kept`() throws {
    var workshop = Workshop.sample(.named)
    try workshop.count(Counts(options: ["none": 3]), on: "A", in: .workshop, at: at(1))
    let first = workshop.rounds
    try workshop.count(Counts(options: ["none": 2, "full": 2]), on: "A", present: 4, in: .workshop, at: at(2))
    let second = workshop.rounds
    workshop.undo(at: at(3))
    #expect(workshop.rounds == first)
    workshop.redo(at: at(4))
    #expect(workshop.rounds == second)
  }

  @Test mutating func `where only counts are kept, the history has none, and undo takes them away`() throws {
    var workshop = Workshop.sample(.counts)
    try workshop.open("A", present: 3, in: .workshop, at: at(1))
    try workshop.count(Counts(options: ["none": 3]), on: "A", in: .workshop, at: at(2))
    try workshop.count(Counts(options: ["none": 2, "full": 1]), on: "A", in: .workshop, at: at(3))
    try workshop.close("A", at: at(4))
    for step in workshop.history {
      switch step.what {
      case .round(let from, let to), .counted(let from, let to): #expect(from?.votes == nil && to?.votes == nil)
      default: Issue.record("\(step)")
      }
    }
    workshop.undo(at: at(5))
    #expect(workshop.openRound?.closed == nil && workshop.openRound?.counts.total == 3)
    workshop.redo(at: at(6))
    #expect(workshop.openRound?.closed == at(4) && workshop.openRound?.counts.total == 3)
    workshop.undo(at: at(7))
    workshop.undo(at: at(8))
    #expect(workshop.openRound?.votes == nil && workshop.redoable == nil)
    workshop.undo(at: at(9))
    workshop.undo(at: at(10))
    #expect(workshop.rounds.isEmpty && workshop.undoable == nil)
  }

  @Test mutating func `ballots that were counted stay counted, and what is after them is still undone`() throws {
    var workshop = Workshop.sample(.key)
    try workshop.choose("B", in: .workshop, at: at(1))
    _ = try workshop.collect(try Ballot.several([.unknown]), in: .workshop, at: at(2), using: &dice)
    try workshop.reveal("A", at: at(3))
    _ = try workshop.collect(try Ballot.several([.unknown, .unknown]), in: .workshop, at: at(4), using: &dice)
    try workshop.choose("A", in: .workshop, at: at(5))
    workshop.undo(at: at(6))
    workshop.undo(at: at(7))
    #expect(workshop.agenda.isEmpty && workshop.undoable == nil)
    #expect(workshop.round(.init("A", 0))?.revealed == at(3) && workshop.round(.init("B", 0))?.present == 2)
  }

  @Test mutating func `a history that does not fit what is there leaves no more votes than people`() throws {
    var workshop = Workshop.sample(.key)
    try workshop.count(Counts(options: ["none": 7]), on: "A", in: .workshop, at: at(1))
    let before = Round(.init("A", 1), opened: at(1), present: 2)
    workshop.history.append(.init(.round(from: before, to: workshop.rounds[0]), at: at(2)))
    workshop.undo(at: at(3))
    #expect(workshop.rounds[0].present == 7 && workshop.rounds[0].counts.total == 7)
    let key = try workshop.admit(at: at(4), using: &dice)
    let votes: [String: Answer] = [key: Answer(choice: .unknown), "X": Answer(choice: .unknown)]
    workshop.rounds[0] = Round(.init("A", 1), opened: at(1), present: 1)
    workshop.history = [.init(.votes(.init("A", 1), from: votes, to: [:]), at: at(5))]
    workshop.undo(at: at(6))
    #expect(workshop.rounds[0].present == 2)
  }

  @Test mutating func `a step that this version does not know is passed by`() throws {
    var workshop = Workshop.sample(.key)
    try workshop.choose("B", in: .workshop, at: at(1))
    var step = Workshop.Step(nil, at: at(2))
    step.extra = ["break": .bool(true)]
    workshop.history.append(step)
    workshop.undo(at: at(3))
    #expect(workshop.agenda.isEmpty)
    workshop.redo(at: at(4))
    #expect(workshop.agenda.count == 1)
  }
}

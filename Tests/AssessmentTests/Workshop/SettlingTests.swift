import Testing

@testable import Assessment

@Suite struct SettlingTests {
  private var workshop: Workshop

  init() throws {
    workshop = .sample(.counts)
    let hands = Counts(options: ["none": 4, "partly": 11], unknown: 5)
    try workshop.count(hands, on: "A", revealing: true, in: .workshop, at: at(100))
  }

  private mutating func settle(
    _ choice: Choice?, _ how: Workshop.Settled.How = .near, reason: String = "the budget",
    dissent: [Workshop.Dissent] = [], at seconds: Int = 200
  ) throws(Workshop.Refusal) {
    try workshop.settle(
      "A", as: choice, how: how, reason: reason, dissent: dissent, in: .workshop, at: at(seconds), by: "Eva")
  }

  @Test mutating func `what the group agreed on is written down with its reason, and with other views`() throws {
    let dissent = Workshop.Dissent("Lund has it", votes: 3, group: "Municipalities")
    try settle(.option("partly"), dissent: [dissent])
    let entry = try #require(workshop.settled["A"])
    #expect(entry.answer?.choice == .option("partly") && entry.reason == "the budget" && entry.how == .near)
    #expect(entry.round == 1 && entry.at == at(200) && entry.by == "Eva" && entry.dissent == [dissent])
  }

  @Test mutating func `an answer is one that somebody chose, with a reason, after the reveal`() throws {
    let before = workshop
    #expect(throws: Workshop.Refusal.nobodyChose(.option("full"))) { try settle(.option("full")) }
    #expect(throws: Workshop.Refusal.nobodyChose(.notApplicable(reason: "x"))) {
      try settle(.notApplicable(reason: "x"))
    }
    #expect(throws: Workshop.Refusal.noSuchOption("most", of: "A")) { try settle(.option("most")) }
    #expect(throws: Workshop.Refusal.noReason) { try settle(.option("partly"), reason: " \n") }
    #expect(throws: Workshop.Refusal.noDissent) { try settle(.option("partly"), dissent: [.init(" ", votes: 1)]) }
    #expect(throws: Workshop.Refusal.notACount) { try settle(.option("partly"), dissent: [.init("x", votes: -1)]) }
    #expect(throws: Workshop.Refusal.noOptions("A")) { try settle(nil, .lower) }
    #expect(workshop == before)
    try settle(.unknown)
    try workshop.open("A", present: 20, in: .workshop, at: at(300))
    #expect(throws: Workshop.Refusal.notRevealed(.init("A", 2))) { try settle(.option("partly"), at: 301) }
  }

  @Test mutating func `a choice of an earlier vote may be settled, one of nobody's never`() throws {
    let hands = Counts(options: ["partly": 20])
    try workshop.count(hands, on: "A", revealing: true, in: .workshop, at: at(300))
    try settle(.option("none"), .lower, at: 301)
    #expect(workshop.settled["A"]?.round == 2)
    #expect(throws: Workshop.Refusal.nobodyChose(.option("none"))) {
      try workshop.settle("B", as: .option("none"), how: .all, reason: "x", in: .workshop, at: at(302))
    }
  }

  @Test mutating func `a question is put off without an answer, or as not known`() throws {
    try workshop.park("B", in: .workshop, at: at(200))
    #expect(workshop.settled["B"]?.answer == nil && workshop.settled["B"]?.how == .parked)
    try workshop.settle("B", as: .unknown, how: .parked, reason: "ask the school", in: .workshop, at: at(201))
    #expect(workshop.settled["B"]?.answer?.choice == .unknown)
  }

  @Test mutating func `the day's questions are planned once each, and more are chosen`() throws {
    let items = ["B", "A"].map { Workshop.Item(indicator: $0, why: .gap, minutes: 10) }
    try workshop.plan(items, in: .workshop, at: at(1))
    try workshop.choose("C", in: .workshop, at: at(2))
    #expect(workshop.agenda.map(\.indicator) == ["B", "A", "C"] && workshop.agenda.last?.why == .chosen)
    #expect(throws: Workshop.Refusal.onAgendaAlready("A")) { try workshop.choose("A", in: .workshop, at: at(3)) }
    #expect(throws: Workshop.Refusal.noOptions("F")) { try workshop.choose("F", in: .workshop, at: at(3)) }
    workshop.undo(at: at(4))
    #expect(workshop.agenda == items)
  }

  @Test mutating func `everybody has three votes for actions, two of them for one at most`() throws {
    for title in ["Budget line", "Agreement", "Survey"] {
      try workshop.propose(.init(title: title), at: at(1))
    }
    try workshop.vote([8, 4, 0], present: 4, at: at(2))
    #expect(workshop.actions.map(\.votes) == [8, 4, 0])
    #expect(throws: Workshop.Refusal.tooManyVotes(9, most: 8)) { try workshop.vote([9, 0, 0], present: 4, at: at(3)) }
    #expect(throws: Workshop.Refusal.tooManyVotes(13, most: 12)) {
      try workshop.vote([7, 6, 0], present: 4, at: at(3))
    }
    #expect(throws: Workshop.Refusal.notACount) { try workshop.vote([1, 1], present: 4, at: at(3)) }
    #expect(throws: Workshop.Refusal.notACount) { try workshop.vote([1, -1, 1], present: 4, at: at(3)) }
    let owned = Workshop.Action(title: "Survey", owner: "Bo", due: "2027-06-30", indicator: "A")
    try workshop.propose(owned, inPlaceOf: 2, at: at(4))
    try workshop.strike(1, at: at(5))
    #expect(workshop.actions.map(\.title) == ["Budget line", "Survey"] && workshop.actions[1].owner == "Bo")
    #expect(throws: Workshop.Refusal.noTitle) { try workshop.propose(.init(title: " "), at: at(6)) }
    #expect(throws: Workshop.Refusal.noSuchAction(2)) { try workshop.strike(2, at: at(6)) }
    workshop.undo(at: at(7))
    #expect(workshop.actions.count == 3)
  }
}

import Testing

@testable import Assessment

/// A day as chance would have it: whatever is asked of a workshop, it does or refuses, and what it holds stays in order.
@Suite struct RandomSessionTests {
  private struct Session {
    var dice: Dice
    var workshop: Workshop
    var time = 0
    let ballots: [Ballot]

    init(seed: UInt64) throws {
      var dice = Dice(state: seed)
      let anonymity = Workshop.Anonymity.allCases.randomElement(using: &dice) ?? .counts
      workshop = .sample(anonymity)
      let choices: [Choice] = (0..<12).map { _ in
        [.option("none"), .option("partly"), .option("full"), .unknown, .notApplicable(reason: "x")]
          .randomElement(using: &dice) ?? .unknown
      }
      ballots = try Ballot.several(choices)
      self.dice = dice
    }

    /// Tries something; what is refused changes nothing.
    mutating func step() {
      time += 1
      let (now, before) = (at(time), workshop)
      do throws(Workshop.Refusal) {
        try act(at: now)
      } catch {
        if workshop != before { Issue.record("refused with \(error), and something changed") }
      }
    }

    private mutating func act(at now: Timestamp) throws(Workshop.Refusal) {
      let question = ["A", "B", "C", "F", "Z"].randomElement(using: &dice) ?? "A"
      let option = ["none", "some", "full"].randomElement(using: &dice) ?? "none"
      switch Int.random(in: 0..<11, using: &dice) {
      case 0:
        let some = Array(ballots.shuffled(using: &dice).prefix(Int.random(in: 0...12, using: &dice)))
        _ = try workshop.collect(some, in: .workshop, at: now, using: &dice)
      case 1: try workshop.open(question, present: Int.random(in: 0...6, using: &dice), in: .workshop, at: now)
      case 2, 3:
        let counts = Counts(options: [option: Int.random(in: 0...4, using: &dice)], unknown: 1)
        let present = Bool.random(using: &dice) ? nil : Int.random(in: 1...5, using: &dice)
        let isShown = Bool.random(using: &dice)
        try workshop.count(counts, on: question, present: present, revealing: isShown, in: .workshop, at: now)
      case 4:
        let key = workshop.participants.keys.sorted().randomElement(using: &dice) ?? "?"
        try workshop.cast(Answer(choice: .option(option)), by: key, on: question, in: .workshop, at: now)
      case 5: try workshop.close(question, at: now)
      case 6: try workshop.reveal(question, at: now)
      case 7: try workshop.settle(question, as: .option(option), how: .near, reason: "r", in: .workshop, at: now)
      case 8: _ = try workshop.admit(at: now, using: &dice)
      case 9: workshop.undo(at: now)
      default: workshop.redo(at: now)
      }
    }
  }

  /// What is out of order; nil for what a workshop may be.
  private func fault(_ workshop: Workshop) -> String? {
    let ids = workshop.rounds.map(\.id)
    if Set(ids).count < ids.count { return "a round stands twice" }
    if workshop.rounds.count(where: { $0.isInRoom && $0.revealed == nil }) > 1 { return "two open votes" }
    for round in workshop.rounds {
      switch round.votes {
      case .counts(let counts):
        let fits = round.isInRoom ? counts.total == round.present : counts.total <= round.present
        if !fits { return "the counts of \(round.id)" }
      case .answers(let answers):
        if answers.count > round.present { return "the votes of \(round.id)" }
        if !answers.keys.allSatisfy({ workshop.participants[$0] != nil }) { return "a vote of nobody" }
        if workshop.rules.anonymity == .counts { return "a vote is kept" }
      case nil: break
      }
    }
    if workshop.rules.anonymity == .counts, !workshop.participants.isEmpty { return "a participant is kept" }
    guard let view = workshop.roomView(in: .workshop), let open = workshop.openRound else { return nil }
    return view.revealed == nil && view.number == open.id.number ? nil : "the room sees too much"
  }

  @Test func `a thousand random sessions`() throws {
    for seed in UInt64(1)...1000 {
      var session = try Session(seed: seed)
      for number in 0..<40 {
        session.step()
        if let fault = fault(session.workshop) { Issue.record("seed \(seed), step \(number): \(fault)") }
      }
      while session.workshop.undo(at: at(999)) != nil {
        if let fault = fault(session.workshop) { Issue.record("seed \(seed), undone: \(fault)") }
      }
    }
  }
}

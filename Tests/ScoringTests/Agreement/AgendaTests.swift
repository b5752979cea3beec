import Assessment
import Testing

@testable import Scoring

@Suite struct AgendaTests {
  private func order(_ questions: [Agreement], flagged: Set<Int> = []) -> [Int] {
    Agenda(Dictionary(uniqueKeysWithValues: questions.enumerated().map { ($0, $1) }), flagged: flagged)
      .entries.map(\.indicator)
  }

  @Test func `by gap the table comes out in its order, whatever the order of the questionnaire`() {
    let table = AgreementTests.table.map { Agreement.of($0.counts) }
    #expect(order(table) == Array(table.indices))
    // The two pairs that tie stand in the order of the questionnaire, which is turned round here.
    #expect(order(table.reversed()) == [8, 7, 6, 4, 5, 3, 1, 2, 0])
  }

  @Test func `questions that fewer than half could answer come first, most don't-knows before`() {
    let questions: [Agreement] = [
      .of([10, 0, 10]), .of([4, 0, 4], unknown: 12), .of([1, 1, 0], unknown: 18), .of([0, 10, 0], unknown: 10),
      .of([0, 0, 0], unknown: 3, present: 20),
    ]
    #expect(order(questions) == [2, 1, 4, 0, 3])
  }

  @Test func `at equal gaps two camps come first, then the share of don't-knows, then the questionnaire's order`() {
    let spread = Agreement(scores: [Quantity(0), Quantity(100)], counts: [15, 5], unknown: 1)
    let camps = Agreement(scores: [Quantity(0), Quantity(75)], counts: [10, 10])
    #expect(spread.gap == camps.gap && camps.hasTwoCamps && !spread.hasTwoCamps)
    #expect(order([spread, camps]) == [1, 0])
    #expect(order([.of([5, 10, 5]), .of([5, 10, 5], unknown: 1), .of([15, 0, 5], unknown: 1)]) == [1, 2, 0])
  }

  @Test func `the reason is the don't-knows, the gap, or the flag where the gap is none`() {
    let questions: [Int: Agreement] = [
      0: .of([1, 0, 1], unknown: 18), 1: .of([10, 0, 10]), 2: .of([19, 0, 1]), 3: .of([0, 20, 0]), 4: .of([7, 6, 7]),
    ]
    let agenda = Agenda(questions, flagged: [0, 2, 4])
    #expect(agenda.entries.map(\.why) == [.unknown, .gap, .gap, .flag, .gap])
    #expect(agenda.entries.map(\.isAgreed) == [false, false, false, false, true])
  }

  @Test func `a question that nobody voted on is not on it`() {
    #expect(order([.of([0, 0, 0], present: 20), .of([1, 0, 0])]) == [1])
  }

  @Test func `it is cut by number, or by the minutes there are`() {
    let agenda = Agenda([0: .of([10, 0, 10]), 1: .of([7, 6, 7]), 2: .of([4, 4, 12])])
    #expect(agenda.first(2).map(\.indicator) == [0, 1])
    #expect(agenda.first(9).count == 3 && agenda.first(-1).isEmpty)
    #expect(agenda.first(inMinutes: 29, each: 10).count == 2 && agenda.first(inMinutes: 9, each: 10).isEmpty)
    #expect(agenda.first(inMinutes: 9, each: 0).count == 3)
  }

  @Test func `any agenda keeps to the rule, and does not depend on how the questions came`() {
    for seed in UInt64(1)...300 {
      var random = Seeded(state: seed)
      let questions = (0..<30).map { ($0, Agreement.random(using: &random)) }
      let agenda = Agenda(Dictionary(uniqueKeysWithValues: questions))
      #expect(agenda == Agenda(Dictionary(uniqueKeysWithValues: questions.shuffled(using: &random))), "seed \(seed)")
      for (first, second) in zip(agenda.entries, agenda.entries.dropFirst()) {
        let (left, right) = (first.agreement, second.agreement)
        #expect(left.isBeyondMost || !right.isBeyondMost, "seed \(seed)")
        guard !left.isBeyondMost else { continue }
        #expect(right.gap == nil || left.gap.map { $0 >= right.gap ?? $0 } ?? false, "seed \(seed)")
        guard left.gap == right.gap else { continue }
        #expect(left.hasTwoCamps || !right.hasTwoCamps, "seed \(seed)")
      }
    }
  }
}

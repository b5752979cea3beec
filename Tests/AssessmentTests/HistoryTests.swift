import Testing

@testable import Assessment

@Suite struct HistoryTests {
  private var assessment = Assessment(
    questionnaire: .init(id: "test", version: Version(1, 0, 0)), region: .init(name: "Skåne"), period: "2026",
    language: "en", created: Timestamp(seconds: 0))

  private func at(_ seconds: Int) -> Timestamp { Timestamp(seconds: seconds) }

  @Test mutating func `undo takes back the latest change and redo brings it again`() {
    assessment.record(Answer(choice: .option("none")), for: "A", at: at(1))
    assessment.record(Answer(choice: .option("full")), for: "A", at: at(2))
    assessment.undo(at: at(3))
    #expect(assessment.answers["A"]?.choice == .option("none"))
    assessment.undo(at: at(4))
    #expect(assessment.answers["A"] == nil)
    #expect(assessment.undoable == nil)
    assessment.redo(at: at(5))
    assessment.redo(at: at(6))
    #expect(assessment.answers["A"]?.choice == .option("full"))
    #expect(assessment.redoable == nil)
    #expect(assessment.history.map(\.kind) == [.change, .change, .undo, .undo, .redo, .redo])
  }

  @Test mutating func `a new change after an undo ends what could be redone`() {
    assessment.record(Answer(choice: .option("none")), for: "A", at: at(1))
    assessment.undo(at: at(2))
    assessment.record(Answer(choice: .unknown), for: "B", at: at(3))
    #expect(assessment.redoable == nil)
    assessment.undo(at: at(4))
    #expect(assessment.answers.isEmpty)
  }

  @Test mutating func `the same answer again is no change`() {
    assessment.record(Answer(choice: .unknown), for: "A", at: at(1))
    assessment.record(Answer(choice: .unknown), for: "A", at: at(9))
    #expect(assessment.history.count == 1)
    #expect(assessment.answers["A"]?.at == at(1))
  }

  @Test mutating func `a target is a step of the history: undo takes it back, redo brings it again, answers stay`() {
    let first = Assessment.Target(option: "full", due: "2027-06-30")
    assessment.record(Answer(choice: .option("none")), for: "A", at: at(1))
    assessment.record(first, asTargetOf: "A", at: at(2), by: "Kim")
    assessment.record(first, asTargetOf: "A", at: at(3))
    assessment.record(nil, asTargetOf: "A", at: at(4))
    #expect(assessment.targets.isEmpty && assessment.history.count == 3)
    assessment.undo(at: at(5))
    #expect(assessment.targets == ["A": first])
    assessment.undo(at: at(6))
    #expect(assessment.targets.isEmpty)
    #expect(assessment.answers["A"]?.choice == .option("none"))
    assessment.redo(at: at(7))
    #expect(assessment.targets == ["A": first])
    assessment.undo(at: at(8))
    assessment.undo(at: at(9))
    #expect(assessment.answers.isEmpty && assessment.undoable == nil)
  }

  @Test mutating func `a program that knows of answers alone finds the same answer before and after a target's step`() {
    assessment.record(Answer(choice: .option("none")), for: "A", at: at(1))
    assessment.record(.init(option: "full"), asTargetOf: "A", at: at(2))
    #expect(assessment.history.last?.from == assessment.answers["A"])
    #expect(assessment.history.last?.to == assessment.answers["A"])
  }
}

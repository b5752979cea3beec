import Assessment
import Scoring
import Sentences
import Testing

@testable import Wizard

@Suite struct AnsweringTests {
  @Test func `a digit chooses and stays, Enter chooses and goes on`() {
    var walk = Sample.session()
    walk.press(.character("2"))
    #expect(walk.id == "GEN-01")
    #expect(walk.answer("GEN-01")?.choice == .option("partly"))
    walk.press(.down, .enter)
    #expect(walk.answer("GEN-01")?.choice == .option("full"))
    #expect(walk.id == "GEN-02")
  }

  @Test func `arrows and Enter reach everything: not applicable and don't know too`() {
    var walk = Sample.session()
    walk.press(.down, .down, .down, .enter)
    #expect(walk.state.kind == .reason)
    walk.type("the state runs it")
    walk.press(.enter)
    #expect(walk.answer("GEN-01")?.choice == .notApplicable(reason: "the state runs it"))
    #expect(walk.id == "GEN-02")
    walk.press(.end, .enter)
    #expect(walk.answer("GEN-02")?.choice == .unknown)
  }

  @Test func `not applicable without a reason is not taken, and Esc leaves it`() {
    var walk = Sample.session()
    walk.press(.character("0"), .enter)
    #expect(walk.state.kind == .reason)
    #expect(walk.state.notice != nil)
    walk.press(.escape)
    #expect(walk.state.kind == .question)
    #expect(walk.answer("GEN-01") == nil)
  }

  @Test func `every answer is sent to disk at once`() {
    var walk = Sample.session()
    walk.press(.character("3"))
    let saved = walk.takeEffects().compactMap { if case .save(let assessment, _, _) = $0 { assessment } else { nil } }
    #expect(saved.last?.answers["GEN-01"]?.choice == .option("full"))
  }

  @Test func `the changed numbers are marked until the next answer`() {
    var walk = Sample.session()
    walk.press(.character("3"))
    #expect(walk.session?.overallDelta == .new)
    walk.press(.character("1"))
    #expect(walk.session?.overallDelta == .points(-100))
    walk.press(.right)
    #expect(walk.session?.overallDelta == .points(-100))
  }

  @Test func `going back never asks and never loses`() {
    var walk = Sample.session()
    walk.press(.character("2"), .right, .character("0"))
    walk.type("half a reas")
    walk.press(.escape, .left)
    #expect(walk.id == "GEN-01")
    #expect(walk.answer("GEN-01")?.choice == .option("partly"))
    walk.press(.left)
    #expect(walk.id == "GEN-01")
  }

  @Test func `an indicator whose condition does not hold is passed over`() {
    var walk = Sample.session()
    walk.send(.jump(to: "EDU-02"))
    walk.press(.right)
    #expect(walk.state.kind == .review)
    walk.press(.escape)
    walk.send(.jump(to: "EDU-01"))
    walk.press(.character("3"), .right, .right)
    #expect(walk.id == "EDU-03")
  }

  @Test func `undo goes to the question it changes, redo brings it again`() {
    var walk = Sample.session()
    walk.press(.character("2"), .enter, .character("3"), .enter)
    walk.press(.character("u"))
    #expect(walk.id == "GEN-02")
    #expect(walk.answer("GEN-02") == nil)
    walk.press(.character("u"))
    #expect(walk.session?.engine.profile.overall.answered == 0)
    walk.press(.character("U"), .control("r"))
    #expect(walk.answer("GEN-02")?.choice == .option("full"))
    #expect(walk.session?.engine.profile.overall.score?.value == 75)
  }

  @Test func `a move made while a save is on its way is saved when one leaves`() {
    var walk = Sample.session()
    walk.press(.character("2"))
    walk.press(.right)
    walk.confirmSaved()
    _ = walk.takeEffects()
    walk.press(.character("q"))
    let saved = walk.takeEffects().compactMap { if case .save(let assessment, _, _) = $0 { assessment } else { nil } }
    #expect(saved.last?.view.indicator == "GEN-02")
  }

  @Test func `a read-only session can be looked at but not changed, and says why`() {
    var walk = Sample.walk()
    walk.send(
      .opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "a.json", readOnly: .lockedBy("a (7)"))))
    walk.press(.character("2"))
    #expect(walk.answer("GEN-01") == nil)
    #expect(walk.state.notice?.message.text(in: .english).contains("a (7)") == true)
    walk.press(.right)
    #expect(walk.id == "GEN-02")
    #expect(walk.takeEffects().isEmpty)
  }

  @Test func `the demonstration saves nothing`() {
    var walk = Sample.walk()
    walk.send(.opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "", isDemo: true)))
    walk.press(.character("2"), .enter, .character("q"))
    let effects = walk.takeEffects()
    #expect(effects.count == 1)
    guard case .leave(.quit)? = effects.first else {
      Issue.record("expected nothing but leaving, got \(effects)")
      return
    }
  }
}

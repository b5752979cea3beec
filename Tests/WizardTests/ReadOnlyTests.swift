import Assessment
import Sentences
import Testing

@testable import Wizard

/// What can only be looked at: every way to an answer is closed, the second one as the first.
@Suite struct ReadOnlyTests {
  private func opened(_ choice: Choice? = nil) -> Walk {
    var assessment = Sample.assessment()
    if let choice { assessment.record(Answer(choice: choice), for: "GEN-01", at: Sample.start) }
    var walk = Walk(state: Sample.state())
    walk.send(.opened(Session(Sample.questionnaire, assessment, fileName: "a.json", readOnly: .lockedBy("a (7)"))))
    return walk
  }

  @Test(arguments: 0..<5)
  func `Enter takes no line, and goes on to the next question`(line: Int) {
    var walk = opened()
    for _ in 0..<line { walk.press(.down) }
    walk.press(.enter)
    #expect(walk.answer("GEN-01") == nil)
    #expect(walk.id == "GEN-02" && walk.state.screen.kind == .question)
    #expect(walk.takeEffects().isEmpty)
  }

  @Test(arguments: [
    Key.character("1"), .character("3"), .character("0"), .character("d"), .character("x"), .character("n"), .tab,
    .character("N"), .character("e"), .character("f"), .character("c"), .character("g"), .character("u"),
    .character("U"), .control("r"),
  ])
  func `a key that would change something says why it does not`(key: Key) {
    var walk = opened(.option("partly"))
    walk.state.editor = .available
    walk.press(key)
    #expect(walk.answer("GEN-01")?.choice == .option("partly"))
    #expect(walk.state.screen.kind == .question && walk.takeEffects().isEmpty)
    #expect(walk.state.notice?.isRefusal == true)
    #expect(walk.state.notice?.message.text(in: .english).contains("a (7)") == true)
  }

  @Test(arguments: [
    (Session.ReadOnly.lockedBy("a (7)"), "a (7)"), (.notWritable, "cannot be written"),
    (.newer(.init(file: Version(1, 2, 0), known: Version(1, 0, 0))), "1.2.0"), (.newerFormat, "newer"),
    (.older(.init(file: Version(0, 9, 0), known: Version(1, 0, 0))), "0.9.0"),
  ])
  func `why is said once when it is opened`(reason: Session.ReadOnly, word: String) {
    var walk = Walk(state: Sample.state())
    walk.send(.opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "a.json", readOnly: reason)))
    #expect(walk.state.notice?.isFailure == true)
    #expect(walk.state.notice?.message.text(in: .english).contains(word) == true)
    walk.press(.right)
    #expect(walk.state.notice == nil)
  }

  @Test func `what becomes closed while it is open is closed from then on, and says so`() {
    var walk = Sample.session()
    walk.press(.character("2"))
    walk.send(.readOnly(.notWritable, file: "a.json"))
    #expect(walk.state.notice?.isFailure == true)
    _ = walk.takeEffects()
    walk.press(.character("3"))
    #expect(walk.answer("GEN-01")?.choice == .option("partly") && walk.takeEffects().isEmpty)
  }

  @Test func `nothing that was only looked at counts as unsaved`() {
    var walk = opened()
    walk.press(.right, .character("q"))
    #expect(!walk.state.isUnsaved)
    guard case .leave(.quit)? = walk.takeEffects().first else {
      Issue.record("something is written")
      return
    }
  }
}

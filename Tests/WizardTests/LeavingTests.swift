import Assessment
import Sentences
import Testing

@testable import Wizard

/// Leaving a field, a screen, the program: what is kept, what is given up, and what goes to disk.
@Suite struct LeavingTests {
  private static let ends = [Event.key(.control("c")), .hangUp, .terminate]

  private func saved(_ walk: inout Walk) -> [Assessment] {
    walk.takeEffects().compactMap { if case .save(let assessment, _, _) = $0 { assessment } else { nil } }
  }

  private func exitReasons(_ effects: [Effect]) -> [ExitReason] {
    effects.compactMap { if case .leave(let reason) = $0 { reason } else { nil } }
  }

  @Test(arguments: ["", "  "], Self.ends)
  func `a reason without a word is no answer, however one leaves`(text: String, event: Event) {
    var walk = Sample.session()
    walk.press(.character("0"))
    walk.type(text)
    walk.send(event)
    #expect(walk.answer("GEN-01") == nil && walk.session?.assessment.history.isEmpty == true)
    #expect(saved(&walk).isEmpty)
  }

  @Test(arguments: [nil, Choice.option("partly"), .notApplicable(reason: "the state runs it")])
  func `Esc on a reason leaves the answer as it was`(choice: Choice?) {
    var walk = Sample.session()
    if let choice { walk.send(.opened(answered(choice))) }
    walk.press(.character("0"))
    walk.type(" and more")
    walk.press(.escape)
    #expect(walk.answer("GEN-01")?.choice == choice)
    #expect(walk.state.screen.kind == .question && saved(&walk).isEmpty)
  }

  @Test func `a reason begins with the one there is`() {
    var walk = Sample.session()
    walk.send(.opened(answered(.notApplicable(reason: "the state"))))
    walk.press(.character("0"))
    walk.type(" runs it")
    walk.press(.enter)
    #expect(walk.answer("GEN-01")?.choice == .notApplicable(reason: "the state runs it"))
  }

  @Test func `Enter on a reason that is there goes on and asks nothing`() {
    var walk = Sample.session()
    walk.send(.opened(answered(.notApplicable(reason: "the state"))))
    walk.press(.enter)
    #expect(walk.id == "GEN-02" && walk.state.screen.kind == .question)
  }

  private func answered(_ choice: Choice) -> Session {
    var assessment = Sample.assessment()
    assessment.answers["GEN-01"] = Answer(choice: choice)
    return Session(Sample.questionnaire, assessment, fileName: "a.json")
  }

  @Test(arguments: Self.ends)
  func `evidence that has a title or a link is kept, and a date alone is none`(event: Event) {
    var walk = Sample.session()
    walk.press(.character("e"), .down)
    walk.type("https://example.org")
    walk.send(event)
    #expect(
      walk.answer("GEN-01")?.evidence == [Evidence(title: "https://example.org", link: "https://example.org", date: "")]
    )
    walk = Sample.session()
    walk.press(.character("e"), .down, .down)
    walk.type("2026")
    walk.send(event)
    #expect(walk.answer("GEN-01") == nil)
  }

  @Test func `the place in the questionnaire goes to disk without an answer, and once`() {
    var walk = Sample.session()
    walk.press(.right, .character("q"))
    let effects = walk.effects
    #expect(saved(&walk).map(\.view.indicator) == ["GEN-02"])
    #expect(exitReasons(effects) == [.quit])
    walk.confirmSaved()
    walk.press(.character("q"))
    #expect(saved(&walk).isEmpty)
    walk.press(.right, .character("q"))
    #expect(saved(&walk).map(\.view.indicator) == ["EDU-01"])
  }

  @Test func `who has changed and moved nothing leaves without a save`() {
    var walk = Sample.session()
    walk.press(.character("q"))
    #expect(saved(&walk).isEmpty)
  }

  @Test func `what is not known to be on the disk is written once more at the end`() {
    var walk = Sample.session()
    walk.press(.character("2"))
    #expect(walk.state.isUnsaved)
    _ = walk.takeEffects()
    walk.press(.character("q"))
    #expect(saved(&walk).count == 1)
    walk.send(.saveFailed(WizardMessage.readOnlyFile, file: "a.json"))
    #expect(walk.state.isUnsaved)
    walk.press(.character("q"))
    #expect(saved(&walk).count == 1)
    walk.confirmSaved()
    #expect(!walk.state.isUnsaved)
  }

  @Test(arguments: [(Event.hangUp, ExitReason.hungUp), (.terminate, .terminated), (.key(.control("c")), .abandoned)])
  func `only who wants out gives up what could not be saved`(event: Event, reason: ExitReason) {
    var walk = Sample.session()
    walk.press(.character("2"))
    walk.send(.leaveFailed(WizardMessage.readOnlyFile, file: "a.json"))
    walk.send(.leaveFailed(WizardMessage.readOnlyFile, file: "a.json"))
    #expect(walk.state.screens.filter { $0.kind == .rescue }.count == 1)
    #expect(walk.state.notice?.isFailure == true)
    _ = walk.takeEffects()
    walk.send(event)
    let effects = walk.takeEffects()
    #expect(exitReasons(effects) == [reason])
    #expect(effects.count == (reason == .abandoned ? 1 : 2))
  }

  @Test(arguments: ["", "   "])
  func `another place has a name`(text: String) {
    var walk = Sample.session()
    walk.press(.character("2"))
    walk.send(.leaveFailed(WizardMessage.readOnlyFile, file: "a.json"))
    _ = walk.takeEffects()
    walk.type(text)
    walk.press(.enter)
    #expect(walk.takeEffects().isEmpty && walk.state.screen.kind == .rescue)
  }

  @Test func `Esc on the first screen leaves, on the second goes back`() {
    var walk = Walk(state: Sample.state())
    walk.press(.down, .enter)
    #expect(walk.state.screen.kind == .open)
    walk.press(.escape)
    #expect(walk.state.screen.kind == .start && walk.takeEffects().isEmpty)
    walk = Sample.session()
    walk.press(.character("?"), .escape)
    #expect(walk.state.screen.kind == .question && walk.takeEffects().isEmpty)
  }

  @Test func `Esc on evidence keeps it and saves, on a screen that is only read saves nothing`() {
    var walk = Sample.session()
    walk.press(.character("p"), .escape)
    #expect(saved(&walk).isEmpty)
    walk.press(.character("e"))
    walk.type("Minutes")
    walk.press(.escape)
    #expect(saved(&walk).last?.answers["GEN-01"]?.evidence.map(\.title) == ["Minutes"])
  }
}

import Assessment
import Sentences
import Testing

@testable import Wizard

/// "Saved" is said of the newest version only.
@Suite struct SavingTests {
  /// The numbers of the versions that were given out since the last call.
  private func numbers(_ walk: inout Walk) -> [Int] {
    walk.takeEffects().compactMap { if case .save(_, _, let number) = $0 { number } else { nil } }
  }

  private func isSaved(_ walk: Walk) -> Bool {
    if case .saved? = walk.session?.saving.status { true } else { false }
  }
  private func isPending(_ walk: Walk) -> Bool {
    if case .pending? = walk.session?.saving.status { true } else { false }
  }

  @Test func `a save of before that is told after a newer answer does not confirm the answer`() throws {
    var walk = Sample.session()
    walk.press(.character("2"))
    let old = try #require(numbers(&walk).last)
    walk.press(.character("3"))
    let new = try #require(numbers(&walk).last)
    walk.send(.saved(file: "a.json", number: old, at: Sample.start))
    #expect(isPending(walk))
    walk.send(.saved(file: "a.json", number: new, at: Sample.start))
    #expect(isSaved(walk))
  }

  @Test func `every version has a greater number than those before`() {
    var walk = Sample.session()
    walk.press(.character("2"), .character("n"))
    walk.type("why")
    walk.press(.escape, .character("u"))
    let all = numbers(&walk)
    #expect(all.count > 4)
    #expect(zip(all, all.dropFirst()).allSatisfy(<))
  }

  @Test func `after a failure nothing but the newest version's saving is good news`() throws {
    var walk = Sample.session()
    walk.press(.character("2"))
    let old = try #require(numbers(&walk).last)
    walk.send(.saveFailed(WizardMessage.readOnlyFile, file: "a.json"))
    walk.press(.character("3"))
    walk.send(.saved(file: "a.json", number: old, at: Sample.start))
    guard case .failed? = walk.state.session?.saving.status else {
      Issue.record("\(walk.state.session?.saving as Any)")
      return
    }
    walk.confirmSaved()
    #expect(isSaved(walk))
  }

  @Test func `a save of the file before says nothing of the one that was opened after it`() throws {
    var walk = Sample.session()
    walk.press(.character("2"))
    let old = try #require(numbers(&walk).last)
    walk.send(.opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "b.json")))
    walk.send(.saved(file: "a.json", number: old, at: Sample.start))
    guard case .untouched? = walk.state.session?.saving.status else {
      Issue.record("\(walk.state.session?.saving as Any)")
      return
    }
  }
}

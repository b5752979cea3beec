import Assessment
import Scoring
import Sentences
import Testing

@testable import Wizard

@Suite struct WritingTests {
  @Test func `a note is in the assessment with its first letter, and one step of the history when it is closed`() {
    var walk = Sample.session()
    walk.press(.character("n"))
    walk.type("ab")
    #expect(walk.answer("GEN-01")?.note == "ab")
    #expect(walk.session?.assessment.history.isEmpty == true)
    walk.press(.escape)
    #expect(walk.session?.assessment.history.count == 1)
    walk.press(.character("u"))
    #expect(walk.answer("GEN-01") == nil)
  }

  @Test(arguments: [Event.hangUp, .terminate])
  func `a closed terminal keeps the note that was being written`(event: Event) {
    var walk = Sample.session()
    walk.press(.character("n"))
    walk.type("half a sent")
    walk.send(event)
    let effects = walk.takeEffects()
    let saved = effects.compactMap { if case .save(let assessment, _, _) = $0 { assessment } else { nil } }
    #expect(saved.last?.answers["GEN-01"]?.note == "half a sent")
    #expect(saved.last?.history.count == 1)
    if case .leave = effects.last {} else { Issue.record("it does not leave: \(effects)") }
  }

  @Test func `letters are text where text is written, also those that are keys elsewhere`() {
    var walk = Sample.session()
    walk.press(.character("n"))
    walk.type("quick jumps, khl? 0123/:")
    #expect(walk.answer("GEN-01")?.note == "quick jumps, khl? 0123/:")
    walk.press(.escape, .character("/"))
    walk.type("jk")
    guard let query = (walk.state.screen as? PaletteScreen)?.query else {
      Issue.record("not in the palette")
      return
    }
    #expect(query.text == "jk")
  }

  @Test func `evidence is kept when it is left half filled, and can be removed`() {
    var walk = Sample.session()
    walk.press(.character("e"))
    walk.type("Minutes 2025")
    walk.press(.escape)
    #expect(walk.answer("GEN-01")?.evidence.map(\.title) == ["Minutes 2025"])
    walk.press(.character("e"), .up, .control("x"))
    #expect(walk.answer("GEN-01") == nil)
  }

  @Test func `flag and confidence go round`() {
    var walk = Sample.session()
    let flags: [Flag?] = (0..<3).map { _ in
      walk.press(.character("f"))
      return walk.answer("GEN-01")?.flag
    }
    #expect(flags == [.open, .resolved, nil])
    walk.press(.character("c"), .character("c"))
    #expect(walk.answer("GEN-01")?.confidence == .medium)
    #expect(walk.session?.engine.profile.overall.score == nil)
  }

  @Test func `a text buffer edits at the cursor, line by line`() {
    var buffer = TextBuffer("one\ntwo", isMultiline: true)
    for key in [Key.up, .home] { #expect(!key.isRefused(by: &buffer)) }
    buffer.insert("x")
    #expect(buffer.text == "xone\ntwo")
    for key in [Key.end, .backspace] { #expect(!key.isRefused(by: &buffer)) }
    #expect(buffer.text == "xon\ntwo")
    for key in [Key.down, .delete, .home, .control("k")] { #expect(!key.isRefused(by: &buffer)) }
    #expect(buffer.text == "xon\n")
    #expect(Key.pageUp.isRefused(by: &buffer))
  }

  @Test func `controls in a pasted text stay out`() {
    var walk = Sample.session()
    walk.press(.character("n"))
    walk.send(.text("a\u{1B}[2J\u{7}b\r\nc\td"))
    #expect(walk.answer("GEN-01")?.note == "a[2Jb\nc d")
  }

  @Test func `leaving when nothing could be written offers another place, and gives up only on a second word`() {
    var walk = Sample.session()
    walk.press(.character("2"), .character("q"))
    walk.send(.leaveFailed(WizardMessage.readOnlyFile, file: "a.json"))
    #expect(walk.state.kind == .rescue)
    walk.type("/else/a.json")
    _ = walk.takeEffects()
    walk.press(.enter)
    guard case .saveElsewhere(let assessment, _, let path)? = walk.takeEffects().last else {
      Issue.record("nothing is saved elsewhere")
      return
    }
    #expect(path == "/else/a.json" && assessment.answers.count == 1)
    walk.confirmSaved()
    #expect(walk.state.kind == .question)
    walk.send(.leaveFailed(WizardMessage.readOnlyFile, file: "a.json"))
    walk.press(.control("c"))
    guard case .leave(.abandoned)? = walk.takeEffects().last else {
      Issue.record("it does not leave")
      return
    }
  }

  @Test func `a new assessment takes the region in focus and makes its file's name`() {
    var walk = Sample.walk()
    walk.press(.enter)
    walk.send(.questionnaires([]))
    walk.type("skå")
    walk.press(.enter, .enter)
    walk.type("Kim")
    walk.press(.enter, .enter, .enter)
    guard case .create(let assessment, let path)? = walk.takeEffects().last else {
      Issue.record("no file is made; \(walk.frame.lines)")
      return
    }
    #expect(path == "skane-2026.json")
    #expect(assessment.region == .init(name: "Skåne", nuts: "SE224", country: "SE"))
    #expect(assessment.people.map(\.name) == ["Kim"])
  }

  @Test func `another questionnaire is one line further, and going back leads to the choice again`() {
    var walk = Sample.walk()
    walk.press(.enter)
    guard case .readQuestionnaires? = walk.takeEffects().last else {
      Issue.record("nobody is asked what there is")
      return
    }
    walk.send(.questionnaires(ScreenTests.offers))
    walk.press(.enter, .escape, .down, .enter)
    walk.type("skå")
    walk.press(.enter, .enter, .enter, .enter, .enter)
    guard case .create(let assessment, let path)? = walk.takeEffects().last else {
      Issue.record("no file is made; \(walk.frame.lines)")
      return
    }
    #expect(path == "skane-2026-outcomes.json")
    #expect(assessment.questionnaire == .init(id: "outcomes", version: Version(1, 0, 0)))
  }

  @Test func `a region beyond the list is taken as typed`() {
    var walk = Sample.walk()
    walk.press(.enter)
    walk.send(.questionnaires(ScreenTests.offers))
    walk.press(.enter)
    walk.type("Nowhere-on-Sea")
    walk.press(.enter, .enter, .enter, .enter, .enter)
    guard case .create(let assessment, let path)? = walk.takeEffects().last else {
      Issue.record("no file is made")
      return
    }
    #expect(path == "nowhere-on-sea-2026.json")
    #expect(assessment.region == .init(name: "Nowhere-on-Sea"))
  }

  @Test(arguments: [Event.key(.control("c")), .hangUp, .terminate])
  func `what is being written below the help is kept by leaving from there`(event: Event) {
    var walk = Sample.session()
    walk.press(.character("0"))
    walk.type("the state runs it")
    walk.press(.function(1))
    walk.send(event)
    #expect(walk.answer("GEN-01")?.choice == .notApplicable(reason: "the state runs it"))
    walk = Sample.session()
    walk.press(.character("n"))
    walk.type("May")
    walk.press(.function(1))
    walk.send(event)
    #expect(walk.session?.assessment.undoable?.to?.note == "May")
  }

  @Test func `a note that ends as it began goes to disk as it began`() {
    var walk = Sample.session()
    walk.press(.character("n"), .character("b"), .escape, .character("n"), .character("a"), .backspace)
    walk.send(.saved(file: walk.session?.fileName ?? "", number: walk.session?.saving.newest ?? 0, at: Sample.start))
    _ = walk.takeEffects()
    walk.press(.escape)
    guard case .save(let assessment, _, _)? = walk.takeEffects().last else {
      Issue.record("the disk keeps another answer than the screen")
      return
    }
    #expect(assessment.answers == walk.session?.assessment.answers && walk.session?.assessment.history.count == 1)
  }
}

extension Key {
  fileprivate func isRefused(by buffer: inout TextBuffer) -> Bool { !buffer.take(self) }
}

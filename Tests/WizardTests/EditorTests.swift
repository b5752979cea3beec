import Assessment
import Sentences
import Testing

@testable import Wizard

@Suite struct EditorTests {
  private func walk(_ access: EditorAccess = .available) -> Walk {
    var walk = Sample.session()
    walk.state.editor = access
    return walk
  }

  @Test func `the editor gets the note as it stands, after what was typed has gone to disk`() {
    var walk = walk()
    walk.press(.character("n"))
    walk.type("half")
    _ = walk.takeEffects()
    walk.press(.control("o"))
    let effects = walk.takeEffects()
    guard case .save(let assessment, _, _) = effects.first, case .edit("half", "a.json") = effects.last,
      effects.count == 2
    else {
      Issue.record("\(effects)")
      return
    }
    #expect(assessment.answers["GEN-01"]?.note == "half")
  }

  @Test func `the text that comes back is the note, and one step of the history when it is closed`() {
    var walk = walk()
    walk.press(.character("N"))
    walk.send(.edited("first\r\nsecond\tcolumn\u{1B}[2J"))
    #expect(walk.answer("GEN-01")?.note == "first\nsecond column[2J")
    walk.press(.escape)
    #expect(walk.session?.assessment.history.count == 1)
    walk.press(.character("u"))
    #expect(walk.answer("GEN-01") == nil)
  }

  @Test func `a text that comes back to another screen changes nothing`() {
    var walk = walk()
    walk.send(.edited("late"))
    #expect(walk.answer("GEN-01") == nil)
  }

  @Test(arguments: [EditorAccess.notNamed, .noTerminal])
  func `without an editor the key says why, and the help too`(access: EditorAccess) {
    var walk = walk(access)
    walk.press(.character("N"))
    #expect(walk.takeEffects().isEmpty)
    #expect(walk.state.kind == .question)
    let reason = access.obstacle?.text(in: .english) ?? ""
    #expect(walk.state.notice?.message.text(in: .english) == reason)
    walk.press(.character("?"))
    let help = walk.view.helpLines.map { $0.spans.map(\.text).joined(separator: " ") }.joined(separator: " ")
    #expect(help.contains("Write the note in your own editor (\(reason.prefix(20))"))
  }

  @Test func `what can only be looked at is not given to an editor`() {
    var walk = walk()
    walk.send(.readOnly(.notWritable, file: "a.json"))
    walk.press(.character("N"))
    #expect(walk.takeEffects().isEmpty)
    #expect(walk.state.kind == .question)
  }

  @Test func `a note of several lines is read as such, and none of them can be taken for a line of ours`() {
    var walk = walk()
    walk.press(.character("n"))
    walk.send(.edited("a\n1. None, chosen."))
    walk.press(.escape)
    #expect(walk.reading.contains("Note: a"))
    #expect(walk.reading.contains("  1. None, chosen."))
  }

  @Test func `the footer of the note names the key only where there is an editor`() {
    var with = walk()
    with.press(.character("n"))
    #expect(with.frame.lines.last?.contains("Ctrl-O your editor") == true)
    var without = walk(.notNamed)
    without.press(.character("n"))
    #expect(without.frame.lines.last?.contains("Ctrl-O") == false)
  }
}

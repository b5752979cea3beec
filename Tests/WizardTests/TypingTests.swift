import Assessment
import Testing

@testable import Wizard

/// What comes as more than a key: Alt, and lines in one breath.
@Suite struct TypingTests {
  @Test(arguments: [
    (Key.left, "one two, th|ree", "one two, |three"), (.character("b"), "one two, |", "one |two, "),
    (.character("b"), "|one", "|one"), (.right, "one| two, three", "one two|, three"),
    (.character("f"), "tw|o, ", "two|, "),
    (.character("f"), "two|, ", "two, |"), (.backspace, "one two, |", "one |"), (.backspace, "one tw|o", "one |o"),
    (.backspace, "|one", "|one"), (.delete, "one| two", "one|"), (.character("d"), "|one two", "| two"),
    (.character("d"), "one|", "one|"), (.backspace, "första\nandra |", "första\n|"), (.left, "år 2026|", "år |2026"),
  ])
  func `Alt goes by words within a text`(key: Key, before: String, after: String) {
    let parts = before.split(separator: "|", omittingEmptySubsequences: false)
    var buffer = TextBuffer(parts.joined(), isMultiline: true)
    for _ in parts[1] { _ = buffer.take(.left) }
    let isTaken = buffer.take(alt: key)
    #expect(isTaken)
    var text = buffer.characters
    text.insert("|", at: buffer.cursor)
    #expect(String(text) == after)
  }

  @Test(arguments: [
    Key.character("1"), .character("3"), .character("q"), .enter, .escape, .up, .tab, .control("c"), .function(1),
  ])
  func `Alt with any other key is nothing within a text`(key: Key) {
    var buffer = TextBuffer("one", isMultiline: true)
    let isTaken = buffer.take(alt: key)
    #expect(!isTaken)
    #expect(buffer == TextBuffer("one", isMultiline: true))
  }

  @Test func `Alt with any key changes no answer and leaves no screen`() {
    var walk = Sample.session()
    walk.press(.character("2"), .character("n"))
    walk.type("one two")
    walk.send(.alt(.character("3")))
    walk.send(.alt(.backspace))
    #expect(walk.answer("GEN-01")?.note == "one ")
    #expect(walk.state.kind == .note)
    walk.press(.escape)
    let before = walk.answer("GEN-01")
    let keys: [Key] =
      (0x20..<0x7F).map { .character(Character(Unicode.Scalar($0))) } + [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .control("c"),
        .control("z"),
      ]
    _ = walk.takeEffects()
    for key in keys { walk.send(.alt(key)) }
    #expect(walk.answer("GEN-01") == before)
    #expect(walk.state.kind == .question)
    #expect(walk.takeEffects().isEmpty)
  }

  @Test func `Lines in one breath answer nothing`() {
    var walk = Sample.session()
    walk.press(.character("2"))
    let before = walk.session?.assessment.answers
    for text in ["text one\n3\n1\n", "n\nnote\n3", "0 the state\n3\nd\n", "q\nquit\n"] {
      walk.send(.lines(text))
      #expect(walk.session?.assessment.answers == before)
      #expect(walk.state.kind == .question)
      #expect(walk.state.notice != nil)
    }
  }

  @Test func `Lines in one breath go into a note whole`() {
    var walk = Sample.session()
    walk.press(.character("n"))
    walk.send(.lines("Name\tOffice\nthree 3\n"))
    #expect(walk.answer("GEN-01")?.note == "Name Office\nthree 3\n")
    #expect(walk.state.kind == .note)
  }

  @Test func `Lines in one breath fill a form, and behind its last field they answer nothing`() {
    var walk = Sample.session()
    walk.press(.character("e"))
    walk.send(.lines("Minutes 2026\nhttps://example.org\n2026\n3\n1\nmore text\n"))
    #expect(walk.answer("GEN-01")?.choice == nil)
    #expect(
      walk.answer("GEN-01")?.evidence.first
        == Evidence(title: "Minutes 2026", link: "https://example.org", date: "2026"))
    walk = Sample.session()
    walk.press(.character("0"))
    walk.send(.lines("the state runs it\n3\nthree\n"))
    #expect(walk.answer("GEN-01")?.choice == .notApplicable(reason: "the state runs it"))
    #expect(walk.session?.assessment.answers.count == 1)
  }

  @Test func `A mark that comes by itself joins the letter before it`() {
    var buffer = TextBuffer("", isMultiline: true)
    for text in ["e", "\u{301}", "\u{323}", "\n", "\u{301}", "x"] { buffer.insert(text) }
    #expect(buffer.characters.count == 4)
    #expect(buffer.characters.first == Character("e\u{301}\u{323}"))
    #expect(buffer.text.unicodeScalars.count == 6)
  }
}

import Testing

@testable import Wizard

/// Keys within a text, at its ends and at the ends of its words and lines; `|` is the cursor.
@Suite struct TextBufferTests {
  private static func shown(_ buffer: TextBuffer) -> String {
    var text = buffer.characters
    text.insert("|", at: buffer.cursor)
    return String(text)
  }

  /// A text with the cursor where `|` stands.
  private static func buffer(_ text: String, limit: Int = 400) -> TextBuffer {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var buffer = TextBuffer(parts.joined(), isMultiline: text.contains("\n") || text.hasPrefix("¶"), limit: limit)
    while buffer.cursor > parts[0].count { _ = buffer.take(.control("b")) }
    return buffer
  }

  @Test(arguments: [
    ("a|b", Key.left, "|ab"), ("|ab", .left, "|ab"), ("a|b", .right, "ab|"), ("ab|", .right, "ab|"),
    ("a|b", .control("f"), "ab|"), ("ab|c", .backspace, "a|c"), ("|ab", .backspace, "|ab"), ("a|bc", .delete, "a|c"),
    ("ab|", .delete, "ab|"), ("a|bc", .control("d"), "a|c"), ("ab|c", .home, "|abc"), ("ab|c", .control("a"), "|abc"),
    ("a|bc", .end, "abc|"), ("a|bc", .control("e"), "abc|"), ("a|bc", .control("k"), "a|"),
    ("ab\nc|d\nef", .home, "ab\n|cd\nef"), ("ab\nc|d\nef", .end, "ab\ncd|\nef"),
    ("ab\nc|d\nef", .control("k"), "ab\nc|\nef"), ("ab\nc|d\nef", .up, "a|b\ncd\nef"),
    ("ab\nc|d\nef", .down, "ab\ncd\ne|f"), ("a|b\ncd", .up, "a|b\ncd"), ("ab\nc|d", .down, "ab\nc|d"),
    ("a\nbcd|\ne", .up, "a|\nbcd\ne"), ("a\nbcd|\ne", .down, "a\nbcd\ne|"), ("a\n|b", .up, "|a\nb"),
    ("a|\nb", .down, "a\nb|"), ("|a\nb", .down, "a\n|b"), ("a\n|\nb", .backspace, "a|\nb"),
    ("a|b\n", .enter, "a\n|b\n"),
  ])
  func `a key moves or deletes by letter and line`(before: String, key: Key, after: String) {
    var buffer = Self.buffer(before)
    let isTaken = buffer.take(key)
    #expect(isTaken)
    #expect(Self.shown(buffer) == after)
  }

  @Test(arguments: [Key.up, .down, .enter, .tab, .pageUp, .control("x")])
  func `a key of a longer text, or of none, means nothing in a line`(key: Key) {
    var buffer = Self.buffer("a|b")
    let isTaken = buffer.take(key)
    #expect(!isTaken)
    #expect(Self.shown(buffer) == "a|b")
  }

  @Test(arguments: [
    ("one two|", Key.left, "one |two"), ("one |two", .left, "|one two"), ("one  |", .character("b"), "|one  "),
    ("|one", .left, "|one"), ("|one two", .right, "one| two"), ("one| two", .character("f"), "one two|"),
    ("one|", .right, "one|"), ("one two|", .backspace, "one |"), ("one| two", .backspace, "| two"),
    ("one| two", .delete, "one|"), ("|one two", .character("d"), "| two"), ("a-b2|", .left, "a-|b2"),
    ("  |", .left, "|  "), ("|  ", .right, "  |"),
  ])
  func `with Alt a key goes by words`(before: String, key: Key, after: String) {
    var buffer = Self.buffer(before)
    let isTaken = buffer.take(alt: key)
    #expect(isTaken)
    #expect(Self.shown(buffer) == after)
  }

  @Test func `with Alt another key means nothing`() {
    var buffer = Self.buffer("a|b")
    let isTaken = buffer.take(alt: .character("z"))
    #expect(!isTaken)
    #expect(Self.shown(buffer) == "a|b")
  }

  @Test func `a text is full at its limit, to the letter`() {
    var buffer = TextBuffer("ab", limit: 4)
    buffer.insert("cde")
    #expect(buffer.text == "abcd" && buffer.cursor == 4)
    _ = buffer.take(.backspace)
    buffer.insert("\n")
    #expect(buffer.text == "abc ")
  }

  @Test(arguments: [("a\tb", "a b"), ("a\u{1F}b", "ab"), ("a\u{7F}b", "ab"), ("a b", "a b"), ("a\r\nb", "a b")])
  func `what is no text is left out of it`(text: String, kept: String) {
    var buffer = TextBuffer()
    buffer.insert(text)
    #expect(buffer.text == kept && buffer.cursor == kept.count)
  }

  @Test func `a mark joins the letter before the cursor, and none where there is no letter`() {
    var buffer = Self.buffer("e|x")
    buffer.insert("\u{301}")
    #expect(Self.shown(buffer) == "é|x")
    buffer = Self.buffer("a\n|")
    buffer.insert("\u{301}")
    #expect(buffer.characters.count == 3)
    buffer = TextBuffer()
    buffer.insert("\u{301}")
    #expect(buffer.characters.count == 1)
  }

  @Test(arguments: [("", true), (" \t", true), ("\n", true), (" a", false)])
  func `blanks alone are no text`(text: String, isEmpty: Bool) {
    #expect(TextBuffer(text, isMultiline: true).isEmpty == isEmpty)
  }
}

import Assessment
import Testing

@testable import Wizard

@Suite struct LayoutTests {
  /// Counts as curses does: combining marks nothing, ideographs two.
  private let display = Display(
    size: Size(width: 80, height: 24),
    columns: { character in
      guard let scalar = character.unicodeScalars.first else { return 0 }
      return (0x1100...0xFFDC).contains(scalar.value) && scalar.value > 0x2E7F ? 2 : 1
    })

  @Test func `a long name of a region hides neither the screen's name nor that all is saved`() {
    var assessment = Sample.assessment()
    assessment.region.name = "Region whose name is longer than any line has room for, and goes on"
    var walk = Sample.walk()
    walk.send(.opened(Session(Sample.questionnaire, assessment, fileName: "a.json")))
    walk.press(.character("l"))
    walk.display.size = Size(width: 80, height: 24)
    let header = walk.frame.lines[0]
    #expect(header.contains("List of indicators") && header.contains("0/4"), "\(header)")
    walk.state.session?.saving.status = .pending
    #expect(walk.frame.lines[0].contains("List of indicators"))
  }

  @Test func `a small window cuts a section's name, and not the number of the question in it`() {
    var questionnaire = Sample.questionnaire
    questionnaire.texts["en"]?.sections["general"] = "A section whose name is longer than forty columns"
    var walk = Sample.walk(Size(width: 40, height: 12))
    walk.send(.opened(Session(questionnaire, Sample.assessment(), fileName: "a.json")))
    walk.state.session?.saving.status = .saved(at: .init(seconds: 0))
    let header = walk.frame.lines[0]
    #expect(header.contains("... 1/2  saved "), "\(header)")
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("", 5, [""]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a\n\nb", 5, ["a", "", "b"]), ("漢字漢字", 4, ["漢字", "漢字"]), ("e\u{301}e\u{301} x", 2, ["e\u{301}e\u{301}", "x"]),
  ])
  func `text is broken at blanks, measured in columns`(text: String, width: Int, lines: [String]) {
    #expect(display.wrap(text, to: width) == lines)
  }

  @Test func `text is cut at characters with a sign that it goes on`() {
    #expect(display.cut("abcdef", to: 6) == "abcdef")
    #expect(display.cut("abcdefg", to: 6) == "abc...")
    #expect(display.cut("漢字漢字", to: 6) == "漢...")
    #expect(display.cut("abc", to: 2) == "..")
  }

  @Test func `nothing from outside reaches a cell as a control`() {
    var frame = Frame(size: Size(width: 40, height: 2))
    frame.put("a\u{1B}[31mb\u{202E}c\u{9B}", row: 0, column: 0, columns: { _ in 1 })
    #expect(frame.lines[0] == "a^[[31mb<U+202E>c<U+009B>")
  }

  @Test func `a text is as wide as it is shown, so that nothing is put over its end`() {
    #expect(display.width("a\u{1B}b\u{202E}") == 12)
    #expect(display.width("e" + String(repeating: "\u{301}", count: 5)) == 9)
    #expect(display.pad("\u{9B}", to: 10) == "<U+009B>  ")
  }

  @Test func `in a text being written the cursor stands behind what is shown`() {
    var buffer = TextBuffer("a\u{1B}b\r\nc\u{2028}", isMultiline: true)
    #expect(String(buffer.shown.characters) == "a^[b\nc<U+2028>")
    #expect(buffer.shown.cursor == 14)
    for _ in 0..<4 { _ = buffer.take(.left) }
    #expect(buffer.cursor == 2)
    #expect(buffer.shown.cursor == 3)
  }

  @Test(arguments: [(28, " (20-39)"), (27, ""), (20, "")])
  func `a level loses its limits before it loses a letter`(width: Int, limits: String) {
    #expect(display.level("Slightly undeveloped (20-39)", in: width) == "Slightly undeveloped" + limits)
  }

  @Test func `a level without limits, or with no room for its name, is cut as any text`() {
    #expect(display.level("Slightly undeveloped (20-39)", in: 8) == display.cut("Slightly undeveloped", to: 8))
    #expect(display.level("middle", in: 4) == display.cut("middle", to: 4))
    #expect(display.level("middle (1-2)", in: 0).isEmpty)
  }

  @Test func `a wide character that does not fit is left out whole`() {
    var frame = Frame(size: Size(width: 3, height: 1))
    frame.put("a漢字", row: 0, column: 0, columns: display.columns)
    #expect(frame.rows[0][1].character == "漢" && frame.rows[0][2] == .continuation)
  }

  @Test(arguments: [([4, 5, 3, 9], 3, 9), ([4, 5, 3, 9], 1, 21), ([1], 4, 1), ([4, 5, 3, 9], 2, 12)])
  func `axes are spread over columns as low as can be`(heights: [Int], count: Int, highest: Int) {
    let columns = View.columns(of: heights, into: count)
    #expect(columns.flatMap(\.self) == Array(heights.indices))
    #expect(columns.count <= count)
    #expect(columns.map { $0.reduce(0) { $0 + heights[$1] } }.max() == highest)
  }
}

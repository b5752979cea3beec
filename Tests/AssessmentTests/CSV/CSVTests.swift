import Sentences
import Testing
import Text

@testable import Assessment

@Suite struct CSVTests {
  private func texts(_ text: String) throws -> [[String]] { try CSV.rows(Array(text.utf8)).map { $0.map(\.text) } }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a;b\r\n1;\"x;y\"\r\n", [["a", "b"], ["1", "x;y"]]),
    ("a\tb\n,\t\n", [["a", "b"], [",", ""]]),
    ("a,b\n\"1\n2\",\"\"\"\"\n", [["a", "b"], ["1\n2", "\""]]),
    ("a,b\n\n,\n\n", [["a", "b"], ["", ""]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("\"a;b\",c\n1,2\n", [["a;b", "c"], ["1", "2"]]),
    ("", []), ("a", [["a"]]),
  ])
  func `rows are read as the standard says`(text: String, expected: [[String]]) throws {
    #expect(try texts(text) == expected)
  }

  @Test(arguments: [
    ("a,b\n1,x\"y\n", Place(line: 2, column: 4), CSVMessage.quoteInside),
    ("a,b\n\"1\"2,3\n", Place(line: 2, column: 4), .textAfterQuote),
    ("a,b\nå,\"1\n2\n", Place(line: 2, column: 3), .openQuote),
    ("a,b\n\"1\n2\",3\n4\n", Place(line: 4, column: 1), .otherCount(found: 1, expected: 2)),
    ("a,b\r1,2\r", Place(line: 1, column: 4), .loneReturn),
    ("a,b\n1,\u{1B}[2J\n", Place(line: 2, column: 3), .control("0x1b")),
  ])
  func `what the standard forbids is refused where it stands`(text: String, place: Place, what: CSVMessage) {
    #expect(throws: CSVFault(place: place, what: what)) { try CSV.rows(Array(text.utf8)) }
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0], CSVMessage.otherEncoding, 1), ([0x61, 0x2C, 0xE5, 0x0A], .notUTF8("0xe5"), 3),
  ])
  func `a file that is not UTF-8 is refused`(bytes: [UInt8], what: CSVMessage, column: Int) {
    #expect(throws: CSVFault(place: Place(line: 1, column: column), what: what)) { try CSV.rows(bytes) }
  }

  @Test func `a file above the limit is refused`() {
    #expect(throws: CSVFault.self) { try CSV.rows(Array(repeating: 0x61, count: CSV.limit + 1)) }
  }

  @Test func `cells know where they begin`() throws {
    let rows = try CSV.rows(Array("å,\"b\nc\",d\n1,2,3\n".utf8))
    #expect(rows[0].map(\.place) == [Place(line: 1, column: 1), Place(line: 1, column: 3), Place(line: 2, column: 4)])
    #expect(rows[1].map(\.place.line) == [3, 3, 3])
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+46", "'+46"), ("-3", "'-3"), ("@x", "'@x"), ("\tx", "\"'\tx\""), ("＝1", "'＝1"),
    ("'s-Hertogenbosch", "''s-Hertogenbosch"), ("a=1", "a=1"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("a\u{1B}[2J\u{202E}b", "a^[[2J<U+202E>b"), ("\u{1B}=x", "^[=x"), ("a\nb", "\"a\nb\""), ("", ""),
    ("e\u{301}\tå", "\"e\u{301}\tå\""), ("\u{200B}=1", "<U+200B>=1"), ("x\n\u{338}", "\"x\n<U+0338>\""),
  ])
  func `a text is defused, quoted and shown`(text: String, cell: String) {
    #expect(CSV.text(text) == cell)
  }

  /// The marks are seen by one who separates by semicolons or tabs, or begins a row at any line's end.
  @Test(arguments: [
    ("a; =1+1", "a; '=1+1"), ("a;=1", "a;'=1"), ("a\t+46", "a\t'+46"), ("a\n-3", "a\n'-3"), ("a;\"=1\"", "a;\"'=1\""),
    ("a; b=1", "a; b=1"), ("a, =1", "a, =1"), (" =1", " '=1"), ("a;;@x", "a;;'@x"), ("a\n\n＝1", "a\n\n'＝1"),
    ("a;'b", "a;''b"), ("\t=1", "'\t'=1"),
  ])
  func `a text is defused wherever a reader could begin a cell`(text: String, cell: String) {
    #expect(CSV.text(text).replacing("\"\"", by: "\"").trimmingQuotes == cell)
    #expect(CSV.plain(cell) == text)
  }

  @Test(arguments: [
    "=1", "'=1", "a; =1;'x;\t=\"'\" =1", ";;''", "; \" '", "''", "'", "-", "a", "", "å\n\"b\", c;\td", "@", "＠x",
  ])
  func `taking one apostrophe away gives the text back`(text: String) throws {
    let rows = try CSV.rows(Array("head,x\n\(CSV.row([text, "end"]))\n".utf8))
    #expect(rows[1].map { CSV.plain($0.text) } == [text, "end"])
  }
}

extension String {
  /// Without the marks around a cell.
  fileprivate var trimmingQuotes: String {
    count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}

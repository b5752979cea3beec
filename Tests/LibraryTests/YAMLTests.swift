import Library
import Sentences
import Testing
import Text

@testable import YAML

@Suite struct YAMLTests {
  private func read(_ text: String) -> (root: Node?, lines: [String]) {
    let (root, findings) = YAML.read(Array(text.utf8), file: "f")
    return (root, findings.map { $0.text(in: .english) })
  }

  @Test func `every key and value knows its line and column, counted in characters`() throws {
    let (root, findings) = read("å: {b: \"ö\", ä: [x, '漢', y]}\nd:\n  - |\n    e\n  -\n")
    let node = try #require(root)
    #expect(findings.isEmpty)
    #expect(node.entries.map(\.key) == ["å", "d"])
    #expect(node.entries.map(\.place) == [Place(line: 1, column: 1), Place(line: 2, column: 1)])
    let inner = try #require(node["å"])
    #expect(inner.place == Place(line: 1, column: 4))
    #expect(inner.entries.map(\.place.column) == [5, 13])
    #expect(inner["b"]?.place == Place(line: 1, column: 8))
    #expect(inner["ä"]?.items.map(\.place.column) == [17, 20, 25])
    #expect(node["d"]?.items.first?.place == Place(line: 3, column: 5))
    #expect(node["d"]?.items.first?.text == "e\n")
    #expect(node["d"]?.items.last?.isNothing == true)
  }

  @Test func `only plain words can mean nothing`() {
    #expect(read("~").root?.isNothing == true)
    #expect(read("null").root?.isNothing == true)
    #expect(read("\"\"").root?.isNothing == false)
    #expect(read("\"null\"").root?.isNothing == false)
    #expect(read("nothing").root?.isNothing == false)
  }

  @Test(arguments: [
    ("a: 1\nå: 2\na: 3", "f:3:1: error: \"a\" stands twice, first on line 1"),
    ("a: {b: 1, b: 2}", "f:1:11: error: \"b\" stands twice"),
    ("a: &x 1", "f:1:4: error: the anchor &x"), ("a: [&x {b: 1}]", "f:1:5: error: the anchor &x"),
    ("a: *x", "f:1:4: error: the alias *x"), ("a: !!str 1", "f:1:4: error: the tag tag:yaml.org,2002:str"),
    ("a: !x [1]", "f:1:4: error: the tag !x"), ("{[a]: 1}", "f:1:2: error: a list or mapping used as a key"),
    ("a: 1\n---\nb: 2", "f:2:1: error: a second document"), ("", "f:1:1: error: the file is empty"),
    ("# only a comment\n", "f:1:1: error: the file is empty"),
    ("a: \"x\\u202Ey\"", "f:1:4: error: the text holds <U+202E>"),
    ("a: \"x\\ty\"", "f:1:4: error: the text holds ^I"), ("a: b\u{200B}c", "f:1:4: error: the text holds <U+200B>"),
    ("å: b\u{1B}[2J", "f:1:5: error: the text holds ^["),
    ("a: b: c", "f:1:5: error: a colon that does not fit here"),
    ("a: @b", "f:1:4: error: a character that cannot begin"),
    ("a:\n  b: 1\n c: 2", "f:3:2: error: the line does not fit"), ("a: \"b\nc", "f:1:4: error: a text in quotes"),
    ("a: \"\\q\"", "f:1:5: error: an unknown escape"), ("a: [b, c\nd: 1", "f:2:2: error: a list has no end"),
    ("a: {b: 1\nc: [", "f:2:2: error: a mapping has no end"), ("\ta: 1", "f:1:1: error: a character that cannot begin"),
    ("a: 1\nb\nc: 1", "f:2:1: error: a key without its colon"),
  ])
  func `what is no plain YAML is named at its place`(text: String, expected: String) {
    let lines = read(text).lines
    #expect(lines.first?.hasPrefix(expected) == true, "\(lines)")
  }

  @Test(arguments: [("a: {b: c", 1, 9), ("a: 1\nå: [b,\n", 3, 1), ("a: 1\rå: [ö,", 2, 7), ("a: 1\r\nå: [ö\r\n", 3, 1)])
  func `what is missing at the end of a file is told there, and not a line further`(
    text: String, line: Int, column: Int
  ) {
    #expect(YAML.read(Array(text.utf8), file: "f").findings.map(\.place) == [Place(line: line, column: column)])
  }

  @Test func `bytes that are no UTF-8 are named at their place`() {
    let (root, findings) = YAML.read(Array("a: 1\nbå: ".utf8) + [0xFF, 0x0A], file: "f")
    #expect(root == nil)
    #expect(findings.map(\.place) == [Place(line: 2, column: 5)])
    #expect(findings.first?.text(in: .english).contains("not UTF-8") == true)
  }

  @Test(arguments: ["a:\rb: \0", "a:\u{2028}b: \0", "a:\r\nb: \0"])
  func `a control character is named at its place, whatever ends the lines`(text: String) {
    #expect(YAML.read(Array(text.utf8), file: "f").findings.map(\.place) == [Place(line: 2, column: 4)])
  }

  @Test func `UTF-16 is not read as if it were UTF-8`() {
    #expect(YAML.read([0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00], file: "f").root == nil)
  }

  @Test func `a byte order mark and line ends of other systems do no harm`() {
    let (root, findings) = YAML.read([0xEF, 0xBB, 0xBF] + Array("a: 1\r\nb: 2\r\n".utf8), file: "f")
    #expect(findings.isEmpty)
    #expect(root?.entries.map(\.key) == ["a", "b"])
    #expect(root?.entry("a")?.place == Place(line: 1, column: 1))
    #expect(root?.entry("b")?.place == Place(line: 2, column: 1))
    #expect(root?["a"]?.text == "1")
  }

  @Test(arguments: [(63, true), (64, true), (65, false), (100_000, false)])
  func `depth has a limit`(depth: Int, isRead: Bool) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect((read(text).root != nil) == isRead)
    if !isRead { #expect(read(text).lines.first?.hasPrefix("f:1:65: error: lists and mappings stand") == true) }
  }

  @Test func `size has a limit`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: YAML.sizeLimit + 1)
    let (root, findings) = YAML.read(bytes, file: "f")
    #expect(root == nil)
    #expect(findings.first?.text(in: .english).contains("at most 16777216") == true)
  }

  @Test func `many equal keys are found in a long mapping, each with the first one's line`() {
    let text = (0..<100).map { "k\($0): 1\n" }.joined() + "k7: 2\nk99: 2\n"
    #expect(
      read(text).lines == [
        "f:101:1: error: \"k7\" stands twice, first on line 8; keep one of them",
        "f:102:1: error: \"k99\" stands twice, first on line 100; keep one of them",
      ])
  }

  @Test func `findings have a limit, and say when it is reached`() {
    let lines = read(String(repeating: "a: 1\n", count: 30_000)).lines
    #expect(lines.count == YAML.findingLimit + 1)
    #expect(lines.last?.contains("more than 20000 findings") == true)
  }

  @Test func `reading stops in front of a member of the outermost mapping`() throws {
    let text = "id: x\ninner: {indicators: 1}\nindicators: [\"never closed"
    let (root, findings) = YAML.read(Array(text.utf8), file: "f", before: "indicators")
    #expect(findings.isEmpty)
    #expect(try #require(root).entries.map(\.key) == ["id", "inner"])
    #expect(root?["inner"]?["indicators"]?.text == "1")
  }

  @Test func `damaged files end in findings, never in a crash`() throws {
    let good = try Fixtures.bytes("good/Questionnaires/small/texts/sv.yaml")
    var random = Generator(state: 1)
    for _ in 0..<200 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: position)
        default: bytes.removeLast(bytes.count - position - 1)
        }
        if bytes.isEmpty { break }
      }
      let (root, findings) = YAML.read(bytes, file: "f")
      #expect(root != nil || !findings.isEmpty)
    }
  }
}

/// A generator that gives the same numbers in each run (SplitMix64, https://prng.di.unimi.it/splitmix64.c).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

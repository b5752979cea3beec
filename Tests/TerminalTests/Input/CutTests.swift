import Terminal
import Testing
import Wizard

/// Lines cut what they carry, and carry it late.
struct CutTests {
  /// What one key sends, and what it is.
  static let keys: [(String, Input)] = [
    ("\u{1B}[A", .key(.up)), ("\u{1B}OB", .key(.down)), ("\u{1B}[1~", .key(.home)), ("\u{1B}[3~", .key(.delete)),
    ("\u{1B}[1;5C", .key(.right)), ("\u{1B}[24~", .key(.function(12))), ("\u{1B}[[A", .key(.function(1))),
    ("\u{1B}[13;2u", .key(.enter)), ("\u{1B}[27;5;99~", .key(.control("c"))), ("\u{1B}[1;2P", .key(.function(1))),
    ("\u{9B}5~", .key(.pageUp)), ("å", .scalar("å")), ("語", .scalar("語")), ("👍", .scalar("👍")),
    ("\u{1B}[57400u", .scalar("1")),
  ]

  @Test(arguments: keys) func `A key that has begun waits for its rest, however long that takes`(
    bytes: String, input: Input
  ) {
    let bytes = Array(bytes.utf8)
    for cut in bytes.indices.dropFirst() where bytes[0] != 0x1B || cut > 1 {
      for pause in [6, 60, 600, 6_000] {
        let pieces: [Typing.Piece] = [.bytes(Array(bytes[..<cut])), .pause(pause), .bytes(Array(bytes[cut...]))]
        #expect(Typing.inputs(pieces) == [input], "\(bytes) cut at \(cut), \(pause) ms")
      }
    }
  }

  @Test(arguments: keys) func `What comes behind an Escape too late is no key, neither whole nor in part`(
    bytes: String, input: Input
  ) {
    guard bytes.hasPrefix("\u{1B}") else { return }
    let rest = String(bytes.unicodeScalars.dropFirst().map(Character.init))
    #expect(Typing.inputs(["\u{1B}", 60, .bytes(Array(rest.utf8)), "x"]) == [.key(.escape), .scalar("x")])
    #expect(Typing.inputs(["\u{1B}", 60, "[", 10, .bytes(Array(rest.utf8.dropFirst())), "x"]).last == .scalar("x"))
  }

  @Test(arguments: ["[", "O", "]", "P", "X", "^", "_"])
  func `What a person types behind an Escape is typed`(letter: String) throws {
    let scalar = try #require(letter.unicodeScalars.first)
    #expect(
      Typing.inputs(["\u{1B}", 60, .bytes(Array(letter.utf8)), 60, "3"]) == [
        .key(.escape), .scalar(scalar), .scalar("3"),
      ])
    #expect(Typing.inputs(["\u{1B}", 600, .bytes(Array(letter.utf8))]) == [.key(.escape), .scalar(scalar)])
  }

  @Test func `A keypad's digit is none when its letter comes late: somebody typed it`() {
    #expect(Typing.inputs(["\u{1B}Oq"]) == [.scalar("1")])
    #expect(Typing.inputs(["\u{1B}O", 10, "q"]) == [.scalar("1")])
    #expect(Typing.inputs(["\u{1B}O", 600, "q", "x"]) == [.scalar("x")])
    #expect(Typing.inputs(["\u{1B}O", 600, "A", "x"]) == [.key(.up), .scalar("x")])
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8],
      [0xC1, 0x9B], [0xF0, 0x82, 0x82, 0xAC], [0xFC, 0x9B, 0x9B, 0x9B, 0x9B, 0x9B], [0xFE], [0xA5],
    ] as [[UInt8]])
  func `Bytes that are no UTF-8 are no key, and what is behind them is not lost`(bytes: [UInt8]) {
    #expect(Typing.inputs(["a", .bytes(bytes), "3b"]) == .typed("a3b"))
    #expect(Typing.inputs(["a", .bytes(bytes), 600, "3b"]) == .typed("a3b"))
    #expect(Typing.inputs(["a", .bytes(bytes), "\u{1B}[A"]) == [.scalar("a"), .key(.up)])
  }

  @Test func `A line feed behind Enter belongs to it`() {
    #expect(Typing.inputs(["\r\n"]) == [.key(.enter)])
    #expect(Typing.inputs(["\r", 600, "\n", "\n"]) == [.key(.enter), .key(.enter)])
    #expect(Typing.inputs(["\n\r"]) == [.key(.enter), .key(.enter)])
  }

  @Test func `Forgetting what has begun leaves what has come`() {
    var reader = InputReader()
    reader.take(Array("ab\u{1B}[1".utf8), at: 0)
    reader.reset()
    reader.take(Array("x".utf8), at: 1)
    #expect(
      [reader.next(), reader.next(), reader.next(), reader.next()] == [.scalar("a"), .scalar("b"), .scalar("x"), nil])
  }
}

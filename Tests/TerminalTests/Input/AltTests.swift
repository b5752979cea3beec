import Terminal
import Testing
import Wizard

/// Escape and a key in one breath are Alt and that key, and never the key by itself: it could be an answer.
struct AltTests {
  @Test(arguments: [
    ("\u{1B}3", Key.character("3")), ("\u{1B}1", .character("1")), ("\u{1B}0", .character("0")),
    ("\u{1B}q", .character("q")),
    ("\u{1B}\u{7F}", .backspace), ("\u{1B}\u{8}", .backspace), ("\u{1B}\r", .enter), ("\u{1B}\t", .tab),
    ("\u{1B}å", .character("å")), ("\u{1B}語", .character("語")), ("\u{1B}\u{3}", .control("c")),
    ("\u{1B} ", .character(" ")),
    ("\u{1B}[1;3C", .right), ("\u{1B}\u{1B}[C", .right), ("\u{1B}\u{1B}OC", .right), ("\u{1B}[3;3~", .delete),
    ("\u{1B}[1;9D", .left), ("\u{1B}[98;3u", .character("b")), ("\u{1B}[27;3;98~", .character("b")),
  ])
  func `A key with Alt is that and nothing else, in one piece or in two`(bytes: String, key: Key) {
    #expect(Typing.inputs([.bytes(Array(bytes.utf8))]) == [.alt(key)])
    for cut in 1..<bytes.utf8.count {
      let pieces = [Array(bytes.utf8.prefix(cut)), Array(bytes.utf8.dropFirst(cut))].map(Typing.Piece.bytes)
      #expect(Typing.inputs([pieces[0], 20, pieces[1]]) == [.alt(key)])
    }
  }

  @Test func `After the delay Escape is Escape, and the key behind it is that key`() {
    #expect(Typing.inputs(["\u{1B}", 25, "3"]) == [.key(.escape), .scalar("3")])
    #expect(Typing.inputs(["\u{1B}", 24, "3"]) == [.alt(.character("3"))])
    #expect(Typing.inputs(["\u{1B}"]) == [.key(.escape)])
  }

  @Test(arguments: [(0, 1), (1000, 999), (200, 199)])
  func `The delay is the one that was asked for`(delay: Int, within: Int) {
    let reader = InputReader(escapeDelay: delay)
    #expect(Typing.inputs(["\u{1B}", .pause(delay), "3"], reader) == [.key(.escape), .scalar("3")])
    if delay > 0 { #expect(Typing.inputs(["\u{1B}", .pause(within), "3"], reader) == [.alt(.character("3"))]) }
  }

  @Test func `Escape pressed again and again is as many Escapes`() {
    #expect(Typing.inputs(["\u{1B}\u{1B}"]) == [.key(.escape), .key(.escape)])
    #expect(Typing.inputs(["\u{1B}", 30, "\u{1B}", 30, "\u{1B}"]) == Array(repeating: .key(.escape), count: 3))
    #expect(Typing.inputs(["\u{1B}\u{1B}\u{1B}[A"]) == [.key(.escape), .alt(.up)])
    #expect(Typing.inputs(["\u{1B}\u{1B}x"]) == [.key(.escape), .alt(.character("x"))])
  }

  @Test func `Escape right before a reply is not lost with it`() {
    #expect(Typing.inputs(["\u{1B}\u{1B}[24;80R"]) == [.key(.escape)])
    #expect(Typing.inputs(["\u{1B}\u{1B}P>|tmux 3.3a\u{1B}\\x"]) == [.key(.escape), .scalar("x")])
  }

  @Test func `A letter that is not UTF-8 takes its Alt with it`() {
    #expect(Typing.inputs([[0x1B, 0xE5], 100, "n"]) == [.scalar("n")])
    #expect(Typing.inputs([[0x1B, 0xC3, 0x28]]) == [.scalar("(")])
    #expect(Typing.inputs([[0x1B, 0xFF], "x"]) == [.scalar("x")])
  }
}

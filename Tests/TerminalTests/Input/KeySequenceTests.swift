import Terminal
import Testing
import Wizard

/// What keys send, by terminal and by mode.
struct KeySequenceTests {
  @Test(arguments: [
    (
      ["\u{1B}[A", "\u{1B}OA", "\u{1B}[1;2A", "\u{1B}[1;5A", "\u{1B}[a", "\u{1B}Oa", "\u{1B}O5A", "\u{1B}O1;2A"], Key.up
    ),
    (["\u{1B}[B", "\u{1B}OB", "\u{1B}[1;6B", "\u{1B}[b", "\u{1B}Ob"], .down),
    (["\u{1B}[C", "\u{1B}OC", "\u{1B}[1;5C", "\u{1B}[5C", "\u{1B}[c", "\u{1B}Oc"], .right),
    (["\u{1B}[D", "\u{1B}OD", "\u{1B}[1;2D", "\u{1B}[d", "\u{1B}Od"], .left),
    (
      ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~", "\u{1B}[1;5H", "\u{1B}[7;5~", "\u{1B}[7^", "\u{1B}[7@"], .home
    ),
    (["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~", "\u{1B}[1;5F", "\u{1B}[8^"], .end),
    (["\u{1B}[3~", "\u{1B}[3;5~", "\u{1B}[3^", "\u{1B}[3@"], .delete), (["\u{1B}[5~", "\u{1B}[5;2~"], .pageUp),
    (["\u{1B}[6~", "\u{1B}[6^"], .pageDown), (["\u{1B}[Z", "\u{1B}[1;2Z"], .backTab),
    (["\u{1B}OM", "\r", "\n"], .enter),
    (["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A", "\u{1B}[1;2P", "\u{1B}O2P", "\u{1B}[11;5~"], .function(1)),
    (["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"], .function(2)),
    (["\u{1B}OR", "\u{1B}[13~", "\u{1B}[[C", "\u{1B}[13;2~"], .function(3)),
    (["\u{1B}OS", "\u{1B}[14~", "\u{1B}[[D"], .function(4)), (["\u{1B}[15~", "\u{1B}[[E"], .function(5)),
    (["\u{1B}[17~"], .function(6)), (["\u{1B}[21~"], .function(10)), (["\u{1B}[23~"], .function(11)),
    (["\u{1B}[24~"], .function(12)),
    (["\u{8}", "\u{7F}"], .backspace), (["\t"], .tab), (["\u{3}"], .control("c")), (["\u{1A}"], .control("z")),
    (["\u{0}"], .control(" ")), (["\u{1F}"], .control("_")), (["\u{1}"], .control("a")), (["\u{1C}"], .control("\\")),
  ])
  func `A sequence of any terminal is one key`(sequences: [String], key: Key) {
    for bytes in sequences {
      #expect(Typing.inputs([.bytes(Array(bytes.utf8))]) == [.key(key)], "\(bytes.debugDescription)")
    }
  }

  @Test(arguments: [
    ("\u{1B}Op", "0"), ("\u{1B}Oy", "9"), ("\u{1B}Oq", "1"), ("\u{1B}Ok", "+"), ("\u{1B}Oj", "*"), ("\u{1B}OX", "="),
    ("\u{1B}O ", " "),
  ])
  func `A keypad in its application mode types its signs`(bytes: String, sign: String) {
    #expect(Typing.inputs([.bytes(Array(bytes.utf8))]) == .typed(sign))
  }

  @Test func `What a terminal's own description calls its keys wins`() {
    let keys: [String: Key] = [
      "\u{1B}[3$": .delete, "\u{1B}[7$": .home, "\u{1B}A": .up, "\u{1B}[224z": .function(1), "\u{1B}[M": .function(2),
      "\u{1B}Ow": .end,
      // The beginnings of other sequences, and what is no sequence, cannot be keys.
      "\u{1B}": .up, "\u{1B}[": .up, "\u{1B}O": .up, "\u{1B}P": .up, "\u{B}": .up,
    ]
    let reader = InputReader(ownKeys: Dictionary(uniqueKeysWithValues: keys.map { (Array($0.utf8), $1) }))
    for (bytes, key) in keys where bytes.utf8.count > 2 || bytes == "\u{1B}A" {
      #expect(Typing.inputs([.bytes(Array(bytes.utf8)), 60, "x"], reader) == [.key(key), .scalar("x")])
    }
    #expect(Typing.inputs(["\u{1B}\u{1B}A\u{1B}[B\u{1B}B"], reader) == [.alt(.up), .key(.down), .alt(.character("B"))])
    #expect(Typing.inputs(["\u{1B}P1\u{1B}\\\u{B}"], reader) == [.key(.control("k"))])
  }

  @Test(arguments: [
    "\u{1B}[2~", "\u{1B}[25~", "\u{1B}[99~", "\u{1B}[E", "\u{1B}[1;5R", "\u{1B}[R", "\u{1B}[3$\u{1B}[~", "\u{1B}OE",
    "\u{1B}O\u{1B}[I", "\u{1B}[[Z",
  ])
  func `A sequence that means nothing is swallowed whole`(bytes: String) {
    #expect(Typing.inputs([.bytes(Array(bytes.utf8)), "x"]) == [.scalar("x")])
  }
}

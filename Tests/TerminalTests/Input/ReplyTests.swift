import Terminal
import Testing
import Wizard

/// What a terminal says of itself is typed by nobody.
struct ReplyTests {
  /// Replies and reports as terminals send them.
  static let replies = [
    // Strings: version, settings, capabilities, colours, clipboard, titles, graphics.
    "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}P!|00010203\u{1B}\\", "\u{1B}P1$r0;1m\u{1B}\\",
    "\u{1B}P1+r544e=787465726d\u{1B}\\",
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}", "\u{1B}]11;rgb:3131/3131/3131\u{1B}\\",
    "\u{1B}]4;1;rgb:cdcd/0000/0000\u{1B}\\",
    "\u{1B}]52;c;MTIzCg==\u{7}", "\u{1B}]lÜber 3 Fragen\u{1B}\\", "\u{1B}]L123\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\",
    "\u{1B}^123\u{1B}\\", "\u{1B}X1\u{3}2\r3\u{1B}\\", "\u{1B}]10;1\r2\n3\u{7}", "\u{1B}]8;;\u{1B}\\",
    "\u{90}>|123\u{9C}", "\u{9D}11;123\u{9C}", "\u{9F}123\u{9C}", "\u{1B}]2;3\u{9C}",
    // Attributes, status, places, modes, sizes, kinds of keys, focus.
    "\u{1B}[?1;2c", "\u{1B}[?62;1;6;22c", "\u{1B}[>41;354;0c", "\u{1B}[=0c", "\u{1B}[0n", "\u{1B}[?13n",
    "\u{1B}[24;80R",
    "\u{1B}[1;5R", "\u{1B}[?24;80;1R", "\u{1B}[?2004;1$y", "\u{1B}[4;2$y", "\u{1B}[8;24;80t", "\u{1B}[4;600;800t",
    "\u{1B}[?0u", "\u{1B}[?31u", "\u{1B}[>4;2m", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?997;1n", "\u{1B}[2;1;1;128;128;1;0x",
    // The mouse, in each of its forms.
    "\u{1B}[M !!", "\u{1B}[M#1*", "\u{1B}[M 03", "\u{1B}[M@33", "\u{1B}[MC\u{7F}1", "\u{1B}[<0;17;10M",
    "\u{1B}[<0;17;10m",
    "\u{1B}[32;17;10M", "\u{1B}[M ÿ1", "\u{1B}[M 1Ā", "\u{1B}[M Āā", "\u{1B}[T113311", "\u{1B}[t13", "\u{1B}[1;2;3;4&w",
    "\u{9B}24;80R", "\u{9B}M 13",
  ]

  @Test(arguments: replies) func `A reply is no key, wherever it is cut and for however long`(reply: String) {
    let bytes = Array(reply.utf8)
    for cut in bytes.indices.dropFirst() {
      for pause in [0, 10_000] {
        let pieces: [Typing.Piece] = [
          .bytes(Array(bytes[..<cut])), .pause(pause), .bytes(Array(bytes[cut...])), 100, "n",
        ]
        let inputs = Typing.inputs(pieces)
        // Escape alone and then nothing for ten seconds is a person's.
        let isEscape = pause > 0 && cut == 1 && bytes[0] == 0x1B
        #expect(inputs == (isEscape ? [.key(.escape)] : []) + [.scalar("n")], "\(reply.debugDescription) cut at \(cut)")
      }
    }
  }

  @Test(arguments: replies) func `A reply in the middle of typing takes nothing of it away`(reply: String) {
    #expect(Typing.inputs(["å\(reply)n\(reply)"]) == [.scalar("å"), .scalar("n")])
    #expect(Typing.inputs(["\(reply)\u{1B}[A\(reply)\u{3}"]) == [.key(.up), .key(.control("c"))])
  }

  @Test func `Bytes of a terminal of eight bits are understood where a byte is a character`() {
    var scalars = (UInt8(0x80)...0xFF).map { Unicode.Scalar($0) as Unicode.Scalar? }
    for control in 0x00..<0x20 { scalars[control] = nil }
    let reader = InputReader(encoding: .bytes(scalars))
    #expect(
      Typing.inputs([[0xE5, 0x9B, 0x33, 0x7E, 0x9D, 0x31, 0xE5, 0x9C, 0xF6]], reader) == [
        .scalar("å"), .key(.delete), .scalar("ö"),
      ])
    #expect(Typing.inputs([[0x1B, 0xE5], 100], reader) == [.alt(.character("å"))])
    #expect(Typing.inputs([[0x9B, 0x33, 0x7E], 100, [0x8F, 0x41]]) == [.key(.delete), .key(.up)])
  }

  @Test func `A string that nobody ends gives way to Escape, Backspace and Ctrl-C`() {
    #expect(Typing.inputs(["\u{1B}]", 500, "a", 500, "\u{1B}", 500, "n"]) == [.scalar("n")])
    #expect(Typing.inputs(["\u{1B}]", 500, "a", 500, "\u{7F}", "n"]) == [.key(.backspace), .scalar("n")])
    #expect(Typing.inputs(["\u{1B}P", 500, "a", 500, "\u{3}"]) == [.key(.control("c"))])
    #expect(Typing.inputs(["\u{1B}_", 500, "\u{18}", "n"]) == [.scalar("n")])
    #expect(Typing.inputs(["\u{1B}X", 500, "a\u{1B}[A"]) == [.key(.up)])
  }

  @Test func `A sequence that nobody ends gives way to Escape and to Enter`() {
    #expect(Typing.inputs(["\u{1B}[", 500, "\u{1B}", 500, "n"]) == [.key(.escape), .scalar("n")])
    #expect(Typing.inputs(["\u{1B}[", 500, "\r"]) == [.key(.enter)])
    #expect(Typing.inputs(["\u{1B}[1;", 500, "\u{1B}[B"]) == [.key(.down)])
    #expect(Typing.inputs(["\u{1B}[M 1", 500, "\u{1B}[B"]) == [.key(.down)])
  }
}

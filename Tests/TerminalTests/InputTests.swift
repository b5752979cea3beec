import Glibc
import Testing
import Wizard

@testable import Terminal

extension DeviceTests {
  /// Bytes as terminals send them, read through curses.
  @Suite struct InputTests {
    /// The events that come of some bytes.
    private func events(_ bytes: some Sequence<UInt8>, term: String = "xterm-256color") throws -> [Event] {
      let line = Line()
      var screen = try line.screen(term: term)
      line.type(bytes)
      var events: [Event] = []
      while let input = screen.read(milliseconds: 0, wake: -1) { events.take(input) }
      return events
    }

    @Test(arguments: [
      ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down), ("\u{1B}[C", .right),
      ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left), ("\u{1B}[1;5C", .right), ("\u{1B}[1;2A", .up),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[F", .end),
      ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[1;5F", .end), ("\u{1B}[3~", .delete),
      ("\u{1B}[3;5~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
      ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)),
      ("\u{1B}[17~", .function(6)), ("\u{1B}[24~", .function(12)), ("\u{1B}OM", .enter), ("\r", .enter),
      ("\u{1B}", .escape), ("\u{7F}", .backspace), ("\t", .tab), ("\u{1A}", .control("z")),
      ("\u{1B}Oq", .character("1")), ("\u{1B}Op", .character("0")), ("\u{1B}Ok", .character("+")),
    ])
    func `A sequence of a terminal is one key`(bytes: String, key: Key) throws {
      #expect(try events(bytes.utf8).keys == [key])
    }

    @Test(arguments: ["xterm", "linux", "screen", "tmux-256color", "vt100", "rxvt"])
    func `Arrows, Home, End and Ctrl-Z are understood whatever the terminal calls itself`(term: String) throws {
      let bytes = "\u{1B}[A\u{1B}OB\u{1B}[H\u{1B}[4~\u{1B}[1~x\u{1A}"
      #expect(
        try events(bytes.utf8, term: term).keys == [.up, .down, .home, .end, .home, .character("x"), .control("z")])
    }

    @Test(arguments: ["\u{1B}[200;5R", "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}[<0;3;4M", "\u{1B}[99~", "\u{1B}[1;5u"])
    func `Of a sequence that means nothing, no part is taken for typing`(bytes: String) throws {
      let keys = try events((bytes + "x").utf8).keys
      #expect(keys.last == .character("x"))
      #expect(keys.count <= 2)
      #expect(!keys.contains { if case .character(let character) = $0 { character != "x" } else { false } })
    }

    @Test func `Letters of any language are typed`() throws {
      #expect(
        try events("åÖ語ع👍e\u{301}".utf8).keys
          == ["å", "Ö", "語", "ع", "👍", "e\u{301}"].map { .character(Character($0)) })
    }

    @Test(
      arguments: [
        [0xFF], [0x80], [0xC0, 0xAF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8],
      ] as [[UInt8]])
    func `Bytes that are no UTF-8 are left out, and what is behind them is not`(bytes: [UInt8]) throws {
      #expect(try events([0x61] + bytes + [0x62]).keys == [.character("a"), .character("b")])
    }

    @Test func `A pasted text is one event, with its line ends and without its sequences`() throws {
      let events = try events("\u{1B}[200~å\rb\u{1B}[31mc\u{1B}[201~x".utf8)
      guard events.count == 2, case .text(let text) = events[0] else {
        Issue.record("\(events)")
        return
      }
      #expect(text == "å\nbc")
      #expect(events.keys == [.character("x")])
    }

    @Test func `An Escape at the end of a paste does not hide the end, and before a letter not the letter`() throws {
      let events = try events("\u{1B}[200~a\u{1B}bc\u{1B}\u{1B}[201~x".utf8)
      guard events.count == 2, case .text("abc") = events[0] else {
        Issue.record("\(events)")
        return
      }
      #expect(events.keys == [.character("x")])
    }

    @Test func `A paste that never ends is given up, and what has come is there`() throws {
      guard case .text("abc")? = try events("\u{1B}[200~abc".utf8).first else {
        Issue.record("no text")
        return
      }
    }

    @Test func `A closed line is told once and does not spin`() throws {
      let line = Line()
      var screen = try line.screen()
      line.type("x")
      #expect(screen.read(milliseconds: 5000, wake: -1) == .scalar("x"))
      line.hangUp()
      #expect(screen.read(milliseconds: 5000, wake: -1) == .gone)
      #expect(screen.read(milliseconds: 0, wake: -1) == nil)
    }

    @Test func `Something that happens elsewhere wakes the wait`() throws {
      let line = Line()
      var screen = try line.screen()
      let wake = Line.pipe()
      defer { wake.forEach { close($0) } }
      write(wake[1], "!!", 2)
      #expect(screen.read(milliseconds: 5000, wake: wake[0]) == .wake)
      #expect(screen.read(milliseconds: 0, wake: wake[0]) == nil)
    }

    @Test(arguments: [(SIGTERM, Input.terminate), (SIGHUP, .hangUp), (SIGINT, .interrupt), (SIGTSTP, .stop)])
    func `A signal is an input, and afterwards it is what it was`(signal: Int32, input: Input) throws {
      var before = sigaction()
      var after = sigaction()
      sigaction(signal, nil, &before)
      do {
        let line = Line()
        var screen = try line.screen()
        kill(getpid(), signal)
        #expect(screen.read(milliseconds: 5000, wake: -1) == input)
      }
      sigaction(signal, nil, &after)
      #expect(after.__sigaction_handler.sa_handler == nil && before.__sigaction_handler.sa_handler == nil)
    }
  }
}

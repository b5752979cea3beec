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
      var screen = try line.screen(term: term, escapeDelay: 0)
      line.type(bytes)
      var events: [Event] = []
      while let input = screen.read(milliseconds: 30, wake: -1) { events.take(input) }
      return events
    }

    @Test(arguments: ["xterm", "linux", "screen", "tmux-256color", "vt100", "rxvt"])
    func `Arrows, Home, End and Ctrl-Z are understood whatever the terminal calls itself`(term: String) throws {
      let bytes = "\u{1B}[A\u{1B}OB\u{1B}[H\u{1B}[4~\u{1B}[1~x\u{1A}"
      #expect(
        try events(bytes.utf8, term: term).keys == [.up, .down, .home, .end, .home, .character("x"), .control("z")])
    }

    @Test func `What only the terminal's description knows is understood`() throws {
      #expect(try events("\u{1B}[3$\u{1B}[7$x".utf8, term: "rxvt").keys == [.delete, .home, .character("x")])
      #expect(try events("\u{1B}[224z\u{1B}[216zx".utf8, term: "sun").keys == [.function(1), .pageUp, .character("x")])
    }

    @Test func `Letters of any language are typed`() throws {
      #expect(
        try events("åÖ語ع👍e\u{301}".utf8).keys
          == ["å", "Ö", "語", "ع", "👍", "e\u{301}"].map { .character(Character($0)) })
    }

    @Test func `In a locale of one byte a character, its letters are typed`() throws {
      let line = Line()
      setlocale(LC_CTYPE, "C")
      defer { setlocale(LC_CTYPE, "C.UTF-8") }
      // Where the locale has no letters but ASCII's, UTF-8 is understood.
      var screen = try line.screen()
      line.type("å")
      #expect(screen.read(milliseconds: 5000, wake: -1) == .scalar("å"))
    }

    @Test func `A pasted text is one event, with its line ends and without its sequences`() throws {
      let events = try events("\u{1B}[200~å\rb\u{1B}[31mc\u{1B}[201~x".utf8)
      guard events.count == 2, case .text("å\nbc") = events[0] else {
        Issue.record("\(events)")
        return
      }
      #expect(events.keys == [.character("x")])
    }

    @Test func `Signals between the bytes of a letter and of a paste change nothing`() throws {
      let line = Line()
      var screen = try line.screen(escapeDelay: 5000)
      var inputs: [Input] = []
      for byte in "å\u{1B}[200~text\r3\r\u{1B}[201~\u{1B}[A".utf8 {
        line.type([byte])
        kill(getpid(), SIGWINCH)
        while let input = screen.read(milliseconds: 2, wake: -1) {
          if case .resize = input { continue }
          inputs.append(input)
        }
      }
      #expect(inputs == [.scalar("å"), .paste("text\n3\n"), .key(.up)])
    }

    @Test func `Escape waits for its delay and no longer`() throws {
      let line = Line()
      var screen = try line.screen(escapeDelay: 60)
      line.type("\u{1B}")
      #expect(screen.read(milliseconds: 0, wake: -1) == nil)
      #expect(screen.read(milliseconds: -1, wake: -1) == .key(.escape))
      line.type("\u{1B}")
      #expect(screen.read(milliseconds: 0, wake: -1) == nil)
      line.type("3")
      #expect(screen.read(milliseconds: -1, wake: -1) == .alt(.character("3")))
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
    func `A signal is an input, and afterwards it is what it was`(number: Int32, input: Input) throws {
      // A shell starts what runs in the background with SIGINT ignored, the tests too.
      let inherited = signal(number, SIG_DFL)
      defer { signal(number, inherited) }
      do {
        let line = Line()
        var screen = try line.screen()
        kill(getpid(), number)
        #expect(screen.read(milliseconds: 5000, wake: -1) == input)
      }
      #expect(Self.handler(of: number) == nil)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGTSTP])
    func `A signal that whoever started the program has set to be ignored stays so`(number: Int32) throws {
      let inherited = signal(number, SIG_IGN)
      defer { signal(number, inherited) }
      do {
        let line = Line()
        var screen = try line.screen()
        kill(getpid(), number)
        #expect(screen.read(milliseconds: 0, wake: -1) == nil)
      }
      #expect(Self.handler(of: number) == unsafeBitCast(SIG_IGN, to: Int.self))
    }

    /// What a signal does, as a number: the signs for "the default" and "nothing" are no functions to be compared.
    private static func handler(of number: Int32) -> Int? {
      var action = sigaction()
      sigaction(number, nil, &action)
      return action.__sigaction_handler.sa_handler.map { unsafeBitCast($0, to: Int.self) }
    }
  }
}

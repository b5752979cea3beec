import Glibc
import Sentences
import Testing
import Wizard

@testable import Terminal

extension DeviceTests {
  /// Curses, drawing to a line whose other end is read by libvterm.
  @Suite struct ScreenTests {
    private let size = Size(width: 100, height: 30)

    /// A list with a row in focus, as the wizard draws it.
    private func list(focus: Int, title: String = "mipexr Skåne 2026") -> Frame {
      var frame = Frame(size: size)
      frame.title = title
      frame.put("All 61  [open 49]", row: 0, column: 0, role: .heading, columns: TerminalScreen.columns)
      for row in 2..<28 {
        let isFocused = row == focus
        let role: Role = isFocused ? .focus : .text
        frame.put(isFocused ? ">" : " ", row: row, column: 0, role: role, columns: TerminalScreen.columns)
        frame.put(
          "EDU-\(row)  ( )  Anpassar regionen vuxenutbildningen till nyanlända? – fråga \(row)", row: row, column: 2,
          role: role, columns: TerminalScreen.columns)
      }
      frame.put("Enter open", row: 29, column: 0, role: .key, columns: TerminalScreen.columns)
      frame.cursor.row = focus
      return frame
    }

    @Test func `What the frame says is what the terminal shows`() throws {
      let line = Line()
      var screen = try line.screen(size)
      screen.show(list(focus: 4))
      let picture = Picture(of: line.sent(), size: size)
      #expect(picture.rows == list(focus: 4).lines)
      #expect(picture.cursor == list(focus: 4).cursor)
      #expect(picture.bold[4] == Array(0..<7))
    }

    @Test func `Wide, joined and unknown characters leave what stands behind them in its place`() throws {
      var frame = Frame(size: Size(width: 40, height: 4))
      for (row, text) in ["語学x|", "e\u{301}x|", "👍🏽x|", "한x|"].enumerated() {
        frame.put(text, row: row, column: 0, columns: TerminalScreen.columns)
      }
      let line = Line()
      var screen = try line.screen(frame.size)
      screen.show(frame)
      let rows = Picture(of: line.sent(), size: frame.size).rows
      #expect(rows == ["語学x|", "e\u{301}x|", "👍x|", "한x|"])
    }

    @Test(arguments: ["xterm-256color", "xterm", "linux", "screen", "tmux-256color", "vt100"])
    func `To move by a row takes at most 64 bytes, and nothing takes none`(term: String) throws {
      let line = Line()
      var screen = try line.screen(size, term: term)
      screen.show(list(focus: 4))
      #expect((1...4000).contains(line.sent().count))
      screen.show(list(focus: 5))
      #expect((1...64).contains(line.sent().count))
      screen.show(list(focus: 4))
      #expect((1...64).contains(line.sent().count))
      screen.show(list(focus: 4))
      #expect(line.sent().isEmpty)
    }

    @Test func `After many changes the terminal still shows the frame`() throws {
      let line = Line()
      var screen = try line.screen(size)
      var bytes: [UInt8] = []
      for focus in [4, 27, 2, 15, 16, 3] {
        screen.show(list(focus: focus))
        bytes += line.sent()
        var other = Frame(size: size)
        other.put("Overall 48 +3 – Ö", row: focus, column: focus, role: .change, columns: TerminalScreen.columns)
        screen.show(other)
        bytes += line.sent()
        #expect(Picture(of: bytes, size: size).rows == other.lines)
      }
    }

    @Test func `A frame that is smaller or larger than the window does no harm`() throws {
      let line = Line()
      var screen = try line.screen(Size(width: 10, height: 3))
      screen.show(list(focus: 4))
      var small = Frame(size: Size(width: 4, height: 1))
      small.put("tiny", row: 0, column: 0, columns: TerminalScreen.columns)
      screen.show(small)
      #expect(Picture(of: line.sent(), size: Size(width: 10, height: 3)).rows == ["tiny", "", ""])
    }

    @Test func `The title is saved, set once, and given back`() throws {
      let line = Line()
      do {
        var screen = try line.screen(size)
        screen.show(list(focus: 4, title: "one\u{7}"))
        screen.show(list(focus: 5, title: "one\u{7}"))
      }
      let text = String(decoding: line.sent(), as: UTF8.self)
      #expect(text.split(separator: "\u{1B}[22;2t\u{1B}]2;one^G\u{7}", omittingEmptySubsequences: false).count == 2)
      #expect(text.contains("\u{1B}[23;2t"))
      #expect(text.contains("\u{1B}[?2004h") && text.contains("\u{1B}[?2004l"))
    }

    @Test func `A terminal that knows no titles is not sent any, but is asked for the marks of pasting`() throws {
      let line = Line()
      do {
        var screen = try line.screen(size, term: "linux")
        screen.show(list(focus: 4))
      }
      let text = String(decoding: line.sent(), as: UTF8.self)
      #expect(!text.contains("\u{1B}]") && !text.contains("\u{1B}[>") && !text.contains("\u{1B}[<"))
      #expect(text.contains("\u{1B}[?2004h") && text.contains("\u{1B}[?2004l"))
    }

    @Test func `A terminal that does not obey ANSI's sequences is sent none`() throws {
      let line = Line()
      do {
        var screen = try line.screen(size, term: "vt52")
        screen.show(list(focus: 4))
      }
      #expect(!String(decoding: line.sent(), as: UTF8.self).contains("\u{1B}["))
    }

    @Test func `What a program that died has left on is switched off in the alternate screen`() throws {
      let line = Line()
      do {
        var screen = try line.screen(size)
        screen.show(list(focus: 4))
      }
      let text = String(decoding: line.sent(), as: UTF8.self)
      let opening = try #require(text.firstRange(of: "\u{1B}[?1049h"))
      let closing = try #require(text.firstRange(of: "\u{1B}[?1049l"))
      let inside = text[opening.upperBound..<closing.lowerBound]
      #expect(inside.contains("\u{1B}[?9;1000;1001;1002;1003;1004;1005;1006;1015;1016l"))
      #expect(inside.contains("\u{1B}[>0u\u{1B}[>4;0m\u{1B}[m") && inside.contains("\u{1B}[<u\u{1B}[>4m\u{1B}[m"))
      #expect(inside.contains("\u{1B}[?1h\u{1B}=") && inside.contains("\u{1B}[?1l\u{1B}>"))
    }

    @Test(arguments: [ColourTier.none, .many])
    func `Colours are sent only where they are allowed`(tier: ColourTier) throws {
      let line = Line()
      var screen = try line.screen(size, tier: tier)
      _ = line.sent()
      var frame = Frame(size: size)
      frame.put("saved", row: 0, column: 0, role: .change, columns: TerminalScreen.columns)
      frame.put("label", row: 1, column: 0, role: .quiet, columns: TerminalScreen.columns)
      screen.show(frame)
      let text = String(decoding: line.sent(), as: UTF8.self)
      #expect(text.contains("\u{1B}[38;5;243m") == (tier == .many))
      #expect(text.contains("\u{1B}[35m") == (tier == .many))
    }

    @Test func `Curses draws to the null device too`() throws {
      let null = open("/dev/null", O_RDWR)
      defer { close(null) }
      var screen = try TerminalScreen(
        tier: .many, term: "vt100", device: .descriptors(input: null, output: null, size: size))
      #expect(screen.size == size)
      screen.show(list(focus: 4))
      #expect(screen.read(milliseconds: 1000, wake: -1) == .gone)
    }

    @Test func `A terminal without a name, or with one that nobody knows, is refused with its name`() {
      let line = Line()
      #expect(throws: TerminalMessage.unknown("")) { _ = try line.screen(term: "") }
      #expect(throws: TerminalMessage.unknown("no-such")) { _ = try line.screen(term: "no-such") }
      #expect(throws: TerminalMessage.unable("dumb")) { _ = try line.screen(term: "dumb") }
      #expect(line.sent().isEmpty)
    }

    @Test(arguments: ["xterm-of-tomorrow", "putty-unheard-of", "foot-next"])
    func `A terminal of a known family that the system does not know is used as far as all of the family go`(
      term: String
    ) throws {
      setenv("TERMINFO", "/nowhere", 1)
      defer { unsetenv("TERMINFO") }
      let line = Line()
      var screen = try line.screen(size, term: term)
      #expect(getenv("TERMINFO").map { String(cString: $0) } == "/nowhere")
      screen.show(list(focus: 4))
      var bytes = line.sent()
      for focus in [5, 27, 3] {
        screen.show(list(focus: focus))
        let sent = line.sent()
        #expect((1...100).contains(sent.count))
        bytes += sent
        let picture = Picture(of: bytes, size: size)
        #expect(picture.rows == list(focus: focus).lines)
        #expect(picture.cursor == list(focus: focus).cursor)
      }
      line.type("\u{1B}OA\u{1B}[B")
      #expect(screen.read(milliseconds: 5000, wake: -1) == .key(.up))
    }

    @Test func `Where the locale has no UTF-8, letters lose their marks and keep their place`() throws {
      let line = Line()
      setlocale(LC_CTYPE, "C")
      defer { setlocale(LC_CTYPE, "C.UTF-8") }
      #expect(!TerminalScreen.isUTF8)
      var screen = try line.screen(size)
      var frame = Frame(size: size)
      frame.put("Skåne – “Östergötland” 語e\u{301} Łódź|", row: 0, column: 0, columns: TerminalScreen.columns)
      screen.show(frame)
      #expect(Picture(of: line.sent(), size: size).rows[0] == "Skane - \"Ostergotland\" ?e Lodz|")
    }
  }
}

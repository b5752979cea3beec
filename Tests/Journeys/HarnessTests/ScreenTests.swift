import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct ScreenTests {
  @Test func `text stands where the program put it and the cursor after it`() async throws {
    let walk = try Walk(shell: #"printf '\033[2J\033[3;5Hmigrants'; sleep 60"#)
    try await walk.waitFor("migrants")
    #expect(walk.row(2) == "    migrants")
    #expect(walk.cursor == .init(row: 2, column: 12, isVisible: true))
    #expect(walk.cursorRow == "    migrants")
    #expect(walk.screen.count == 24)
  }

  @Test func `letters beyond ASCII keep their columns`() async throws {
    let walk = try Walk(shell: #"printf 'Skåne 区 \033[1mbold'; sleep 60"#)
    try await walk.waitFor("bold")
    #expect(walk.row(0) == "Skåne 区 bold")
    #expect(walk.cursor.column == 13)
    #expect(try walk.cell(of: "bold").isBold)
    #expect(walk.cell(0, 8).isBold == false)
    #expect(walk.cell(0, 9).isBold)
  }

  @Test func `a cell knows its attributes and colours`() async throws {
    let walk = try Walk(shell: #"printf 'p\033[7mr\033[0;4mu\033[0;31;44mc\033[0;38;5;208ms\033[0m.'; sleep 60"#)
    try await walk.waitFor("prucs.")
    let cells = (0..<6).map { walk.cell(0, $0) }
    #expect(cells.map(\.isReverse) == [false, true, false, false, false, false])
    #expect(cells.map(\.isUnderlined) == [false, false, true, false, false, false])
    #expect(cells[0].foreground == .standard)
    #expect(cells[0].background == .standard)
    #expect(cells[3].foreground == .palette(1))
    #expect(cells[3].background == .palette(4))
    #expect(cells[4].foreground == .palette(208))
  }

  @Test func `the alternate screen, the hidden cursor and the title are seen`() async throws {
    let walk = try Walk(
      shell: #"printf 'before'; read l; printf '\033[?1049h\033[H\033[?25l\033]0;A title\007inside'; read l; "#
        + #"printf '\033[?25h\033[?1049l\033[31mafter\nwards\033[0m'"#)
    try await walk.waitFor("before")
    #expect(!walk.isAlternateScreen)
    try await walk.press(.enter)
    try await walk.waitFor("inside")
    #expect(walk.isAlternateScreen)
    #expect(!walk.cursor.isVisible)
    #expect(walk.emulator.title == "A title")
    #expect(walk.afterwards.isEmpty)
    try await walk.press(.enter)
    #expect(try await walk.exit() == .code(0))
    #expect(!walk.isAlternateScreen)
    #expect(walk.cursor.isVisible)
    #expect(walk.text.contains("before"))
    #expect(walk.afterwards == "after\nwards")
  }

  @Test func `a repeated character is repeated`() async throws {
    let walk = try Walk(shell: #"printf 'a-\033[5bz'; sleep 60"#)
    try await walk.waitFor("z")
    #expect(walk.row(0) == "a------z")
    #expect(walk.emulator.unknown.isEmpty)
  }

  @Test func `everything that the terminal's description promises is understood`() async throws {
    let capabilities = "smcup rmcup clear ed el el1 home sgr0 bold rev smul rmul civis cnorm smkx rmkx op cr ind ri"
    let numbered =
      "cup 3 4;hpa 7;vpa 2;cub 2;cuf 2;cuu 1;cud 1;ech 3;dch 1;ich 1;il 1;dl 1;csr 0 9;indn 1;rin 1;setaf 9;setab 3"
    let calls = (capabilities.split(separator: " ") + numbered.split(separator: ";")).map { "tput \($0)" }
    let walk = try Walk(shell: calls.joined(separator: "; ") + "; printf '\\033[2J\\033[H%s' end; sleep 60")
    try await walk.waitFor("end")
    #expect(walk.emulator.unknown.isEmpty)
  }
}

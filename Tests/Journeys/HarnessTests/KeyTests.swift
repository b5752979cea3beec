import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct KeyTests {
  /// Shows each byte that comes, in octal, up to a full stop.
  private static let shower = #"stty raw -echo; printf 'ready\r\n'; dd bs=1 count=COUNT 2>/dev/null | od -An -c -w80"#

  @Test(arguments: [
    (Key.up, #"033   [   A"#), (.down, #"033   [   B"#), (.left, #"033   [   D"#), (.right, #"033   [   C"#),
    (.enter, #"\r"#), (.tab, #"\t"#), (.backTab, #"033   [   Z"#), (.escape, "033"), (.backspace, "177"),
    (.delete, "033   [   3   ~"), (.pageUp, "033   [   5   ~"), (.pageDown, "033   [   6   ~"),
    (.function(1), "033   O   P"), (.function(12), "033   [   2   4   ~"), (.control("c"), "003"),
    (.control("z"), "032"), (.character("å"), "303 245"), (.character("?"), "?"),
  ])
  func `a key sends what a terminal sends`(key: Key, bytes: String) async throws {
    let count = bytes.split(separator: " ").count
    let walk = try Walk(shell: Self.shower.replacing("COUNT", with: "\(count)"))
    try await walk.waitFor("ready")
    try await walk.press(key)
    #expect(try await walk.exit() == .code(0))
    #expect(walk.row(1).hasSuffix(bytes))
  }

  @Test func `arrows change with the mode that curses sets`() async throws {
    let walk = try Walk(shell: #"printf '\033[?1h'; "# + Self.shower.replacing("COUNT", with: "3"))
    try await walk.waitFor("ready")
    try await walk.press(.up)
    _ = try await walk.exit()
    #expect(walk.row(1).hasSuffix("033   O   A"))
  }

  @Test func `typed text is echoed and a line read`() async throws {
    let walk = try Walk(shell: #"read line; printf '<%s>' "$line""#)
    try await walk.type("Skåne 2026\n")
    try await walk.waitFor("<Skåne 2026>")
    #expect(walk.row(0) == "Skåne 2026")
  }

  @Test func `a pasted text comes between marks when they were asked for`() async throws {
    let walk = try Walk(shell: #"printf '\033[?2004h'; "# + Self.shower.replacing("COUNT", with: "14"))
    try await walk.waitFor("ready")
    try await walk.paste("ab")
    _ = try await walk.exit()
    #expect(walk.text.contains("033   [   2   0   0   ~   a   b 033   [   2   0   1   ~"))
  }

  @Test func `a question to the terminal is answered`() async throws {
    let walk = try Walk(shell: #"stty raw -echo; printf 'abc\033[6n'; "# + #"dd bs=1 count=6 2>/dev/null | od -An -c"#)
    _ = try await walk.exit()
    #expect(walk.text.contains("033   [   1   ;   4   R"))
  }
}

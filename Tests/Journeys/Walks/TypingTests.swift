import Assessment
import Glibc
import Testing
import Wizard

/// What arrives of a terminal, in the pieces and at the times in which lines deliver it.
@Suite(.serialized, .timeLimit(.minutes(1))) struct TypingTests {
  private static let answers = ["GEN-01": Choice.option("partly").members]

  /// The wizard at its second question, with the first one answered and saved.
  private func answered(environment: [String: String?] = [:]) async throws -> Walk {
    let walk = try await Walk.wizard(environment: environment)
    try await walk.press(.character("2"))
    try await walk.waitFor("2 (*)")
    try await walk.waitUntilSaved()
    return walk
  }

  /// Leaves, and looks at the answers.
  private func expectAsBefore(_ walk: Walk, _ expected: [String: [String: JSON]] = answers) async throws {
    try await walk.waitUntilQuiet()
    #expect(walk.question == "GEN-01")
    #expect(try await walk.quit() == .code(0))
    #expect(try walk.folder.answers() == expected)
  }

  @Test func `Alt in a note goes by words, and on a question it does nothing`() async throws {
    let walk = try await answered()
    try await walk.writeNote("the board decided")
    try await walk.type("\u{1B}\u{7F}")
    try await walk.type("decides yearly")
    try await walk.waitFor("the board decides yearly")
    try await walk.type("\u{1B}2\u{1B}1\u{1B}q")
    try await walk.press(.escape)
    try await walk.wait("the question") { walk.question != nil }
    try await walk.type("\u{1B}3\u{1B}1\u{1B}0\u{1B}q\u{1B}d")
    var expected = Self.answers
    expected["GEN-01"]?["note"] = .string("the board decides yearly")
    try await expectAsBefore(walk, expected)
  }

  @Test(arguments: [
    "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}]11;rgb:3131/3131/3131\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\",
    "\u{1B}[M 1*\u{1B}[M#1*",
    "\u{1B}[?62;1;3c\u{1B}[3;1R", "\u{1B}[I\u{1B}[O",
  ])
  func `What the terminal says of itself is no answer`(reply: String) async throws {
    let walk = try await answered()
    try await walk.type(reply)
    let middle = reply.index(after: reply.index(after: reply.startIndex))
    try await walk.type(String(reply[..<middle]))
    try await walk.settle(for: .milliseconds(60))
    try await walk.type(String(reply[middle...]))
    try await expectAsBefore(walk)
  }

  @Test func `A reply that waits before the first screen is none either`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let script = "until [ -e go ]; do sleep 0.05; done; exec '\(Program.mipexr)' skane.json"
    let walk = try Walk(program: "/bin/sh", arguments: ["-c", script], folder: folder)
    try await walk.type("\u{1B}P>|tmux 3.3a\u{1B}\\\u{1B}]11;rgb:3131/3131/3131\u{7}")
    try folder.write("", to: "go")
    try await walk.wait("a question") { walk.question != nil }
    try await expectAsBefore(walk, [:])
  }

  @Test func `A key that comes in pieces is that key or none`() async throws {
    let walk = try await answered()
    for (head, tail) in [
      ("\u{1B}[", "1~"), ("\u{1B}[1", ";5A"), ("\u{1B}[3", "~"), ("\u{1B}", "[3~"), ("\u{1B}[2", "0~"),
      ("\u{1B}O", "q"),
    ] {
      try await walk.type(head)
      try await walk.settle(for: .milliseconds(80))
      try await walk.type(tail)
    }
    try await expectAsBefore(walk)
  }

  @Test func `A signal in the middle of a letter and of a paste changes nothing`() async throws {
    let walk = try await answered()
    for piece in ["\u{1B}[20", "0~text one\r", "3\r1\r", "\u{1B}[201~"] {
      try await walk.type(piece)
      try await walk.settle(for: .milliseconds(6))
      try await walk.send(SIGWINCH)
      try await walk.settle(for: .milliseconds(6))
    }
    try await expectAsBefore(walk)
  }

  @Test func `Lines that are pasted without marks answer nothing, and keys that were typed ahead do`() async throws {
    let walk = try await answered()
    try await walk.type("three persons\n3\n1\nanother line\n")
    try await walk.waitFor("That key does nothing here")
    try await walk.waitUntilQuiet()
    #expect(walk.question == "GEN-01")
    try await walk.type("\n3\n1\n")
    try await walk.waitForQuestion("GEN-04")
    try await walk.press(.left, .left, .left)
    var expected = Self.answers
    expected["GEN-02"] = Choice.option("full").members
    expected["GEN-03"] = Choice.option("none").members
    try await expectAsBefore(walk, expected)
  }

  @Test func `Escape and Ctrl-C are understood from a terminal that tells all keys apart`() async throws {
    let walk = try await answered()
    try await walk.writeNote("a note")
    try await walk.type("\u{1B}[27u")
    try await walk.wait("the question") { walk.question != nil }
    try await walk.type("\u{1B}[27;5;99~")
    #expect(try await walk.exit() == .code(130))
  }

  @Test func `Escape waits as long as ESCDELAY says`() async throws {
    let walk = try await answered(environment: ["ESCDELAY": "900"])
    try await walk.type("\u{1B}")
    try await walk.settle(for: .milliseconds(100))
    try await walk.type("[1~")
    try await walk.waitFor("> 1")
    try await walk.type("\u{1B}")
    try await walk.settle(for: .milliseconds(100))
    try await walk.type("3")
    try await expectAsBefore(walk)
  }
}

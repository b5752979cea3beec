import Assessment
import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct LineModeTests {
  @Test(arguments: ["dumb", "unknown", "", "no-such-terminal"])
  func `a terminal that cannot place text gets lines`(term: String) async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let walk = try Walk(arguments: ["skane.json"], environment: ["TERM": term], folder: folder)
    try await expectLines(walk)
  }

  @Test func `lines can be asked for on any terminal`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    try await expectLines(try Walk(arguments: ["--plain", "skane.json"], folder: folder))
  }

  private func expectLines(_ walk: Walk) async throws {
    try await walk.waitFor("line mode. Skåne 2026. 0 of 61 answered.")
    try await walk.waitFor("GEN-01.")
    try await walk.type("2\n")
    try await walk.waitFor("GEN-02.")
    try await walk.waitFor("Saved ")
    try await walk.type("s\n")
    #expect(try await walk.exit() == .code(0))
    #expect(!walk.received.contains(0x1B), "no control sequences: \(walk.received.escaped)")
    #expect(walk.hasModesOfStart)
    #expect(try walk.folder.answers() == ["GEN-01": Choice.option("partly").members])
  }

  @Test func `without a terminal lines are read from a pipe`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let run = try await Run(["skane.json"], input: "3\nb\nn\nDecided in May\n\nd\nu\ns\n", folder: folder)
    #expect(run.status == .code(0))
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("mipexr, line mode. Skåne 2026. 0 of 61 answered."))
    #expect(!run.output.contains("\u{1B}"))
    #expect(try folder.answers()["GEN-01"]?["option"] == .string("full"))
    #expect(try folder.answers()["GEN-01"]?["note"] == .string("Decided in May"))
    #expect(try folder.answers()["GEN-02"] == nil)
  }

  @Test func `input that just ends loses nothing`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    _ = try await Run(["--plain", "skane.json"], input: "1\n2", folder: folder)
    #expect(try folder.answers().keys.sorted() == ["GEN-01", "GEN-02"])
  }

  @Test func `an end that must be complete says what is missing`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let run = try await Run(["--plain", "--require-complete", "skane.json"], input: "1\ns\n", folder: folder)
    #expect(run.status == .code(2))
    #expect(run.errors.contains("60 questions are still open in skane.json"))
  }

  @Test func `Ctrl-C in line mode ends it with the answers saved`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let walk = try Walk(arguments: ["--plain", "skane.json"], folder: folder)
    try await walk.waitFor("GEN-01.")
    try await walk.type("2\n")
    try await walk.waitFor("Saved ")
    try await walk.press(.control("c"))
    #expect([.code(130), .signal(2)].contains(try await walk.exit()))
    #expect(try folder.answers() == ["GEN-01": Choice.option("partly").members])
  }

  /// A note typed in line mode, by whatever keys; what the file has of it then.
  private func note(_ told: String = "Saved ", _ typing: (Walk) async throws -> Void) async throws -> String? {
    let folder = try Folder()
    try await folder.makeAssessment()
    let walk = try Walk(arguments: ["--plain", "skane.json"], folder: folder)
    try await walk.waitFor("GEN-01.")
    try await walk.type("n\n")
    try await walk.waitUntilQuiet()
    try await typing(walk)
    try await walk.waitFor(told)
    try await walk.type("s\n")
    #expect(try await walk.exit() == .code(0))
    #expect(walk.hasModesOfStart)
    return try folder.answers()["GEN-01"]?["note"]?.string
  }

  @Test func `a typed line is edited with the keys that every line has`() async throws {
    let note = try await note { walk in
      try await walk.type("abc")
      try await walk.press(.left, .left)
      try await walk.type("def")
      try await walk.press(.home, .delete, .end, .backspace)
      try await walk.type("å\n")
    }
    #expect(note == "defbå")
  }

  @Test func `what is pasted with its marks is text, and none of it is a command`() async throws {
    let note = try await note { walk in
      try await walk.send(Array("\u{1B}[200~pasted\rtext\u{1B}[201~\r".utf8))
    }
    #expect(note == "pasted text")
  }

  @Test func `a line may be longer than the terminal's own`() async throws {
    let long = String(repeating: "word ", count: 1200) + "end"
    // The note that is told then fills the window.
    let note = try await note("word end") { walk in
      for start in stride(from: 0, to: long.count, by: 500) {
        try await walk.type(String(long.dropFirst(start).prefix(500)))
      }
      try await walk.type("\n")
    }
    #expect(note == long)
  }

  @Test func `a note that is longer than a note may be is said to be cut`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let long = String(repeating: "word ", count: 5000)
    let run = try await Run(["--plain", "skane.json"], input: "n\n\(long)\ns\n", folder: folder)
    #expect(run.output.contains("Only the first 20000 characters were taken."))
    #expect(try folder.answers()["GEN-01"]?["note"]?.string?.count == 20_000)
  }

  @Test func `a line that is no text is refused with its number, and what came before is saved`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let script = "printf '2\\nn\\nr\\345d\\n3\\n' | '\(Program.mipexr)' --plain skane.json"
    let run = try await Run(program: "/bin/sh", ["-c", script], folder: folder)
    #expect(run.status == .code(74))
    #expect(run.errors.contains("line 3 of what was typed is no text"))
    #expect(try folder.answers() == ["GEN-01": Choice.option("partly").members])
  }
}

import Assessment
import Glibc
import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct SuspendTests {
  @Test func `Ctrl-Z gives the terminal back and the foreground brings the screen again`() async throws {
    let walk = try await Walk.wizard()
    try await walk.answer("GEN-01", .option("partly"))
    try await walk.waitUntilSaved()
    try await walk.waitUntilQuiet()
    let before = walk.screen
    try await walk.suspendAndContinue {
      #expect(walk.hasModesOfStart)
      #expect(!walk.isAlternateScreen)
      #expect(walk.cursor.isVisible)
    }
    try await walk.wait("the screen of before") { walk.screen == before && walk.isAlternateScreen }
    try await walk.answer("GEN-02", .option("full"))
    #expect(try await walk.quit() == .code(0))
    #expect(walk.hasModesOfStart)
  }

  @Test func `an answer given just before Ctrl-Z is on the disk while the program stands still`() async throws {
    let walk = try await Walk.wizard()
    try await walk.press(.character("2"), .control("z"))
    try await walk.waitUntilSuspended()
    #expect(try walk.folder.answers() == ["GEN-01": Choice.option("partly").members])
    walk.resume()
    try await walk.waitUntilSaved()
  }

  @Test func `a stop from outside is obeyed, too`() async throws {
    let walk = try await Walk.wizard()
    try await walk.send(SIGTSTP)
    try await walk.waitUntilSuspended()
    #expect(walk.hasModesOfStart)
    #expect(!walk.isAlternateScreen)
    walk.resume()
    try await walk.wait("the screen again") { walk.isAlternateScreen && walk.question == "GEN-01" }
    #expect(walk.modes?.echoes == false)
  }

  @Test func `a window that changed meanwhile is filled anew`() async throws {
    let walk = try await Walk.wizard()
    try await walk.suspendAndContinue { try walk.resize(40, 12) }
    try await walk.wait("the question in the small window") { walk.isAlternateScreen && walk.question == "GEN-01" }
    try await walk.waitUntilQuiet()
    #expect(walk.screen.count == 12)
    #expect(walk.cursorRow.hasPrefix("> 1"))
    try await walk.press(.character("2"))
    try await walk.waitFor("2 (*)")
  }

  @Test func `a note is not lost over a suspension`() async throws {
    let walk = try await Walk.wizard()
    try await walk.writeNote("before ")
    try await walk.suspendAndContinue()
    try await walk.wait("the note again") { walk.isAlternateScreen && walk.text.contains("before") }
    try await walk.type("and after")
    try await walk.waitFor("before and after")
    try await walk.press(.escape)
    #expect(try await walk.quit() == .code(0))
    #expect(try walk.folder.answers()["GEN-01"]?["note"] == .string("before and after"))
  }
}

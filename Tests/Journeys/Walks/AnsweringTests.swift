import Assessment
import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct AnsweringTests {
  @Test func `a new file is made from region and period, and asks its first question`() async throws {
    let walk = try Walk(arguments: ["skane.json"])
    try await walk.waitFor("What do you want to answer?")
    try await walk.press(.enter)
    try await walk.waitFor("which region")
    try await walk.type("Skåne")
    try await walk.waitFor("Region     > Skåne")
    try await walk.type("\n\n\n\n\n")
    try await walk.waitForQuestion("GEN-01")
    #expect(walk.row(0).hasPrefix("Skåne 2026   Strategy and mandate 1 of 7   0 of 61 answered"))
    #expect(try await walk.quit() == .code(0))
    let region = try walk.folder.assessment().object?["region"]?.object
    #expect(region == ["name": .string("Skåne"), "nuts": .string("SE224"), "country": .string("SE")])
  }

  @Test func `an answer is marked, moves the profile and is saved`() async throws {
    let walk = try await Walk.wizard()
    try await walk.press(.character("3"))
    try await walk.waitFor("3 (*)")
    try await walk.waitFor("1 of 61 answered")
    try await walk.waitFor("100 (2–100)  1/61")
    try await walk.waitUntilSaved()
    #expect(try walk.folder.answers() == ["GEN-01": Choice.option("full").members])
    #expect(walk.cursorRow.hasPrefix("> 3 (*)"))
  }

  @Test func `going back is never blocked and loses nothing`() async throws {
    let walk = try await Walk.wizard()
    try await walk.answer("GEN-01", .option("partly"))
    try await walk.press(.left)
    try await walk.waitForQuestion("GEN-01")
    #expect(walk.text.contains("> 2 (*)"))
    try await walk.press(.right, .right)
    try await walk.waitForQuestion("GEN-03")
    try await walk.press(.left, .left)
    try await walk.waitForQuestion("GEN-01")
    #expect(walk.text.contains("> 2 (*)"))
    try await walk.press(.left)
    try await walk.waitFor("This is the first question.")
  }

  @Test func `undo takes an answer back and redo brings it again, on the screen and in the file`() async throws {
    let walk = try await Walk.wizard()
    try await walk.answer("GEN-01", .option("full"))
    try await walk.answer("GEN-02", .option("none"))
    try await walk.press(.character("u"))
    try await walk.waitFor("Taken back: GEN-02")
    try await walk.press(.character("u"))
    try await walk.waitFor("Taken back: GEN-01")
    try await walk.waitFor("0 of 61 answered")
    try await walk.press(.character("U"))
    try await walk.waitFor("Brought again: GEN-01")
    try await walk.waitFor("1 of 61 answered")
    #expect(walk.text.contains("3 (*)"))
    #expect(try await walk.quit() == .code(0))
    #expect(try walk.folder.answers() == ["GEN-01": Choice.option("full").members])
  }

  @Test func `undo reaches back into an earlier run`() async throws {
    let folder = try Folder()
    let first = try await Walk.wizard(in: folder)
    try await first.answer("GEN-01", .option("full"))
    #expect(try await first.quit() == .code(0))
    let second = try await Walk.wizard(in: folder)
    try await second.press(.character("u"))
    try await second.waitFor("0 of 61 answered")
    #expect(try await second.quit() == .code(0))
    #expect(try folder.answers().isEmpty)
  }

  @Test func `the wizard opens where it was left`() async throws {
    let folder = try Folder()
    let first = try await Walk.wizard(in: folder)
    try await first.answer("GEN-01", .option("full"))
    try await first.answer("GEN-02", .unknown)
    try await first.answer("GEN-03", .notApplicable(reason: "the state decides"))
    try await first.waitForQuestion("GEN-04")
    #expect(try await first.quit() == .code(0))
    let second = try await Walk.wizard(in: folder)
    #expect(second.question == "GEN-04")
    #expect(second.row(0).contains("1 of 60 answered"))
  }
}

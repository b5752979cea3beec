import Assessment
import Testing
import Wizard

/// Terminals as people have them.
@Suite(.serialized, .timeLimit(.minutes(1))) struct TerminalTests {
  @Test(arguments: [
    ["LANG": "sv_SE.UTF-8", "LC_CTYPE": "UTF-8"], ["LC_ALL": "utf8"],
    ["LC_ALL": nil, "LANG": "xx_YY.utf8@euro", "LC_CTYPE": nil],
  ])
  func `a locale that this system does not have is one of UTF-8 when it says so`(environment: [String: String?])
    async throws
  {
    let walk = try await Walk.wizard(environment: environment)
    try await walk.waitFor("Skåne 2026")
    try await walk.writeNote("räksmörgås")
    try await walk.waitFor("räksmörgås")
  }

  @Test func `a terminal that is nobody's controlling one is used as well`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let walk = try Walk(
      program: "/usr/bin/setsid", arguments: ["--wait", Program.mipexr, "skane.json"], folder: folder)
    try await walk.wait("a question") { walk.question != nil }
    try await walk.press(.character("2"))
    try await walk.waitFor("2 (*)")
    try await walk.press(.character("q"))
    #expect(try await walk.exit() == .code(0))
    #expect(walk.hasModesOfStart)
    #expect(try folder.answers() == ["GEN-01": ["option": .string("partly")]])
  }

  @Test(arguments: ["mipexr skane.json\r", "3 persons\r1\r"])
  func `a line that was typed before the first picture answers nothing`(line: String) async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let script = "until [ -e go ]; do sleep 0.05; done; exec '\(Program.mipexr)' skane.json"
    let walk = try Walk(program: "/bin/sh", arguments: ["-c", script], folder: folder)
    try await walk.type(line)
    try folder.write("", to: "go")
    try await walk.wait("a question") { walk.question != nil }
    try await walk.waitUntilQuiet()
    #expect(walk.question == "GEN-01")
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.answers().isEmpty)
  }
}

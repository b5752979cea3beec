import Testing
import Wizard

/// Two periods of one region, side by side in the wizard.
@Suite(.serialized, .timeLimit(.minutes(1))) struct BesideTests {
  private func folder() async throws -> Folder {
    let folder = try Folder()
    try await folder.makeAssessment()
    let made = try await Run(["new", "before.json", "--region", "SE224", "--period", "2024"], folder: folder)
    #expect(made.status == .code(0))
    for (file, answers) in [("before.json", ["GEN-01=none", "EDU-01=partly"]), ("skane.json", ["GEN-01=full"])] {
      #expect(try await Run(["set", file] + answers, folder: folder).status == .code(0))
    }
    return folder
  }

  @Test func `an earlier file is found, compared, opened to its answers and left as it was`() async throws {
    let folder = try await folder()
    let before = try folder.text(of: "before.json")
    let walk = try await Walk.wizard(in: folder)
    try await walk.press(.character("v"))
    try await walk.waitFor("Skåne 2024: 2 answered, before.json")
    #expect(!walk.text.contains("skane.json"))
    try await walk.press(.enter)
    try await walk.waitFor("From Skåne 2024 to Skåne 2026")
    try await walk.waitFor("  25 (1–98)   -> 100 (2–100)  +100 ?  whole +75")
    try await walk.press(.enter)
    try await walk.waitFor("On the 1 indicator answered in both: 0 -> 100")
    try await walk.press(.enter)
    try await walk.waitForQuestion("GEN-01")
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.text(of: "before.json") == before)
    #expect(try !folder.names.contains { $0.hasPrefix("before.json") && $0 != "before.json" && $0 != "before.json~" })
  }

  @Test func `a file that is not there, or is none, is told`() async throws {
    let folder = try await folder()
    try folder.write("{}", to: "nothing.json")
    let walk = try await Walk.wizard(in: folder)
    for (name, told) in [("nowhere.json", "nowhere.json"), ("nothing.json", "nothing.json:1:1: error")] {
      try await walk.press(.character("v"))
      try await walk.waitFor("Compare with which file?")
      try await walk.type("\(name)\n")
      try await walk.waitFor("\(told)")
      try await walk.press(.escape)
      try await walk.waitForQuestion("GEN-01")
    }
    #expect(try await walk.quit() == .code(0))
  }

  @Test func `line mode compares with a number or a path`() async throws {
    let folder = try await folder()
    let run = try await Run(
      ["--plain", "skane.json"], input: "v\n1\n1\nb\nb\nv\nv\nnowhere.json\n\ns\n", folder: folder)
    #expect(run.status == .code(0))
    #expect(run.output.contains("1. Skåne 2024: 2 answered, before.json"))
    #expect(run.output.contains("1. Overall: 25 -> 100, +100 ?, whole +75"))
    #expect(run.output.contains("nowhere.json"))
  }
}

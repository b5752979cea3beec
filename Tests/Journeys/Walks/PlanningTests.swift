import Assessment
import Testing
import Wizard

/// From the profile to a plan, in the whole program.
@Suite(.serialized, .timeLimit(.minutes(1))) struct PlanningTests {
  @Test func `from what would move the score most to a target in the file and in the plan`() async throws {
    let walk = try await Walk.wizard()
    try await walk.answer("GEN-01", .option("none"))
    try await walk.press(.character("m"))
    try await walk.waitFor("points on the overall score")
    try await walk.press(.character("t"))
    try await walk.waitFor("Which option shall be reached?")
    try await walk.type("3\n2020-06-30\nHead of unit\n")
    try await walk.waitFor("Enter keeps the target")
    try await walk.press(.enter)
    try await walk.waitFor("Target of GEN-01")
    try await walk.press(.character("a"))
    try await walk.waitFor("1 target, overdue: 1. Overall 0 -> 100 when all are reached.")
    try await walk.waitFor("OVERDUE  Head of unit")
    try await walk.press(.enter)
    try await walk.waitForQuestion("GEN-01")
    try await walk.waitFor("by 2020-06-30, Head of unit")
    try await walk.press(.character("p"))
    try await walk.waitFor("Policy area")
    try await walk.press(.tab)
    try await walk.waitFor("With the target reached")
    #expect(try await walk.quit() == .code(0))
    let target = try walk.folder.assessment().object?["targets"]?.object?["GEN-01"]?.object
    #expect(target?["option"] == .string("full") && target?["due"] == .string("2020-06-30"))
    #expect(try await Run(["check", "skane.json"], folder: walk.folder).errors == "")
    let second = try await Walk.wizard(in: walk.folder)
    try await second.press(.character("y"))
    try await second.waitFor("2 changes, the newest first")
    try await second.press(.character("u"))
    try await second.waitFor("Taken back: the target of GEN-01")
    #expect(try await second.quit() == .code(0))
    #expect(try walk.folder.assessment().object?["targets"] == nil)
  }

  @Test func `line mode plans with the same letters`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let lines = ["1", "m", "g 1", "3", "2027-02-30", "2027-06-30", "", "Decide it", "a", "b", "y", "b", "p", "w", "s"]
    let run = try await Run(["--plain", "skane.json"], input: lines.joined(separator: "\n") + "\n", folder: folder)
    #expect(run.status == .code(0))
    #expect(run.output.contains("\"2027-02-30\" is no day of the calendar."))
    #expect(run.output.contains("1. 2027-06-30, GEN-01, "))
    #expect(run.output.contains(": GEN-01, Target: none -> "))
    #expect(run.output.contains("With targets 100."))
    let target = try folder.assessment().object?["targets"]?.object?["GEN-01"]?.object
    #expect(target?["due"] == .string("2027-06-30") && target?["action"] == .string("Decide it"))
  }

  @Test func `targets are set, changed and removed from the command line, and a wrong one writes nothing`() async throws
  {
    let folder = try Folder()
    try await folder.makeAssessment()
    let set = ["set", "skane.json", "EDU-03", "--target", "full", "--due", "2027-06-30", "--owner", "Head of unit"]
    #expect(try await Run(set, folder: folder).status == .code(0))
    #expect(
      try await Run(["set", "skane.json", "EDU-03=none", "--action", "Decide it"], folder: folder).status == .code(0))
    func target() throws -> [String: JSON]? {
      try folder.assessment().object?["targets"]?.object?["EDU-03"]?.object
    }
    #expect(
      try target() == [
        "option": .string("full"), "due": .string("2027-06-30"), "owner": .string("Head of unit"),
        "action": .string("Decide it"),
      ])
    #expect(try folder.answers()["EDU-03"] == Choice.option("none").members)
    for (arguments, part) in [
      (["EDU-03", "--due", "2027-02-30"], "is no day of the calendar"),
      (["EDU-04", "--due", "2027-06-30"], "--target none"),
      (["EDU-03", "--target", "best"], "has no option"), (["EDU-03", "--no-target", "--owner", "x"], "--no-target"),
      (["EDU-3", "--target", "full"], "no indicator \"EDU-3\""), (["EDU-03"], "is no answer"),
    ] {
      let before = try folder.text(of: "skane.json")
      let run = try await Run(["set", "skane.json"] + arguments, folder: folder)
      #expect(run.status == .code(64) && run.errors.contains(part), "\(arguments): \(run.errors)")
      #expect(try folder.text(of: "skane.json") == before)
    }
    #expect(try await Run(["set", "skane.json", "EDU-03", "--no-target"], folder: folder).status == .code(0))
    #expect(try target() == nil)
  }
}

import Assessment
import Foundation
import Testing
import Wizard

/// A file that a power cut, a disk or another program has damaged: opened, chosen from, gone on with.
@Suite(.serialized, .timeLimit(.minutes(2))) struct RecoveryTests {
  enum Damage: String, CaseIterable, CustomTestStringConvertible {
    case cut, garbage, empty

    var testDescription: String { rawValue }

    /// Where what a person sees of it is damaged.
    func applied(to bytes: [UInt8]) -> [UInt8] {
      switch self {
      case .cut: return Array(bytes.prefix(bytes.count / 2))
      case .garbage:
        var damaged = bytes
        damaged[bytes.count / 2] = 0xFF
        return damaged
      case .empty: return []
      }
    }
  }

  private func bytes(_ name: String, in folder: Folder) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder.path(of: name))))
  }

  /// A folder with an assessment of three answers, the last one not in FILE~, and damage done to it.
  private func folder(_ damage: Damage, hasBefore: Bool = true) async throws -> Folder {
    let folder = try Folder()
    try await folder.makeAssessment()
    for answer in ["GEN-01=full", "GEN-02=partly", "GEN-03=unknown"] {
      #expect(try await Run(["set", "skane.json", answer], folder: folder).status == .code(0))
    }
    let damaged = damage.applied(to: try bytes("skane.json", in: folder))
    try Data(damaged).write(to: URL(filePath: folder.path(of: "skane.json")))
    if !hasBefore { try FileManager.default.removeItem(atPath: folder.path(of: "skane.json~")) }
    return folder
  }

  @Test(arguments: Damage.allCases)
  func `a person opens the version before, goes on, and the damaged file and FILE~ stay byte for byte`(damage: Damage)
    async throws
  {
    let folder = try await folder(damage)
    let (before, old) = (try bytes("skane.json", in: folder), try bytes("skane.json~", in: folder))
    let walk = try Walk(arguments: ["skane.json"], folder: folder)
    try await walk.waitFor("skane.json is damaged at line ")
    try await walk.waitFor("2 answers")
    try await walk.waitFor("skane-recovered.json")
    #expect(try folder.names.filter { $0.contains("recovered") }.isEmpty)
    try await walk.press(.character("1"))
    try await walk.waitFor("You are in skane-recovered.json now.")
    try await walk.waitFor("GEN-01")
    try await walk.press(.end, .down, .character("2"))
    try await walk.waitFor("saved ")
    #expect(try await walk.quit() == .code(0))
    #expect(try bytes("skane.json", in: folder) == before && bytes("skane.json~", in: folder) == old)
    let answers = try folder.answers("skane-recovered.json")
    #expect(answers.keys.sorted() == ["GEN-01", "GEN-02"])
    #expect(answers["GEN-01"]?["option"] == .string("partly") && answers["GEN-02"]?["option"] == .string("partly"))
    #expect(try await Run(["check", "skane-recovered.json"], folder: folder).status == .code(0))
  }

  @Test(arguments: [Damage.cut, .garbage])
  func `the damaged file's answers are put in, and undo takes them back`(damage: Damage) async throws {
    let folder = try await folder(damage)
    let (before, old) = (try bytes("skane.json", in: folder), try bytes("skane.json~", in: folder))
    let walk = try Walk(arguments: ["skane.json"], folder: folder)
    try await walk.waitFor("Open the version before with 1 answer of the damaged file put in")
    try await walk.waitFor("GEN-03")
    try await walk.press(.down, .enter)
    try await walk.waitFor("undo takes it back")
    #expect(try folder.answers("skane-recovered.json")["GEN-03"]?["unknown"] == .bool(true))
    #expect(try folder.answers("skane-recovered.json").count == 3)
    try await walk.press(.character("u"))
    try await walk.waitFor("Taken back: GEN-03")
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.answers("skane-recovered.json").keys.sorted() == ["GEN-01", "GEN-02"])
    #expect(try bytes("skane.json", in: folder) == before && bytes("skane.json~", in: folder) == old)
  }

  @Test(arguments: [[Key.escape], [.character("q")], [.end, .home, .down, .down, .enter]])
  func `leaving everything as it is makes nothing, and says on the way out what is wrong`(keys: [Key]) async throws {
    let folder = try await folder(.cut)
    let names = try folder.names
    let walk = try Walk(arguments: ["skane.json"], folder: folder)
    try await walk.waitFor("Leave everything as it is")
    for key in keys { try await walk.press(key) }
    #expect(try await walk.exit() == .code(65))
    #expect(walk.text.contains("skane.json:") && walk.text.contains("error: "))
    #expect(walk.text.contains("Nothing was changed: skane.json is as it was."))
    #expect(try folder.names.filter { $0 != ".local" } == names.filter { $0 != ".local" })
  }

  @Test func `from the start screen it is offered too, and leaving goes back there`() async throws {
    let folder = try await folder(.cut)
    let walk = try Walk(folder: folder)
    try await walk.waitFor("Open a file")
    try await walk.press(.down, .down, .enter)
    try await walk.waitFor("Which file?")
    try await walk.type("skane.json\n")
    try await walk.waitFor("skane.json is damaged at line ")
    try await walk.press(.escape)
    try await walk.waitFor("Nothing was changed")
    try await walk.type("\n")
    try await walk.waitFor("skane.json is damaged at line ")
    try await walk.press(.enter)
    try await walk.waitFor("You are in skane-recovered.json now.")
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.answers("skane-recovered.json").count == 2)
  }

  @Test func `the start screen still names a file that has been damaged, and leads to what can be had`() async throws {
    let folder = try await folder(.empty)
    let walk = try Walk(folder: folder)
    try await walk.waitFor("Skåne 2026: skane.json is damaged; see what can be had of it")
    try await walk.press(.enter)
    try await walk.waitFor("skane.json is damaged at line 1, column 1.")
    try await walk.waitFor("The file is empty, as a power cut can leave it.")
    try await walk.press(.escape)
    try await walk.waitFor("Nothing was changed")
    #expect(try await walk.quit() == .code(0))
    let list = try await Run(["--plain"], input: "s\n", folder: folder)
    #expect(list.output.contains("1. Skåne 2026: skane.json is damaged"))
  }

  @Test func `line mode tells the same in sentences, with numbered choices`() async throws {
    let folder = try await folder(.cut)
    let (before, old) = (try bytes("skane.json", in: folder), try bytes("skane.json~", in: folder))
    let left = try await Run(["--plain", "skane.json"], input: "3\n", folder: folder)
    #expect(left.status == .code(65))
    #expect(left.output.contains("3. Leave everything as it is\nNothing was changed in skane.json. Goodbye.\n"))
    let run = try await Run(["--plain", "skane.json"], input: "9\n2\nj GEN-01\n1\ns\n", folder: folder)
    #expect(run.status == .code(0), "\(run.errors)")
    #expect(run.output.contains("1. Open the version before\n2. Open the version before with 1 answer of the damaged "))
    #expect(run.output.contains("GEN-03 "))
    #expect(run.output.contains("You are in skane-recovered.json now, with 1 answer"))
    let answers = try folder.answers("skane-recovered.json")
    #expect(answers.count == 3 && answers["GEN-01"]?["option"] == .string("none"))
    #expect(try bytes("skane.json", in: folder) == before && bytes("skane.json~", in: folder) == old)
    let again = try await Run(["--plain", "skane.json"], input: "1\ns\n", folder: folder)
    #expect(again.output.contains("You are in skane-recovered-2.json now."))
    #expect(try folder.answers("skane-recovered.json") == answers)
  }

  @Test func `without a terminal the finding, the version before and the status stay as they were`() async throws {
    for damage in Damage.allCases {
      let folder = try await folder(damage)
      let run = try await Run(["skane.json"], input: "1\n", folder: folder)
      #expect(run.status == .code(65) && run.output.isEmpty)
      #expect(run.errors.contains("skane.json:") && run.errors.contains("The version before it is whole: skane.json~."))
      #expect(!folder.holds("skane-recovered.json"))
    }
  }

  @Test func `check says where, how much could be had, and which command shows it`() async throws {
    let cut = try await Run(["check", "skane.json"], folder: try await folder(.cut))
    #expect(cut.status == .code(65))
    #expect(
      cut.errors.contains(
        "mipexr: skane.json was left as it is. Whole answers before the damage: 3; in skane.json~: 2 answers. "
          + "To see them and choose: mipexr skane.json\n"), "\(cut.errors)")
    let empty = try await Run(["check", "skane.json", "--language", "sv"], folder: try await folder(.empty))
    #expect(empty.errors.contains("Hela svar före skadan: 0; i skane.json~: 2 svar."), "\(empty.errors)")
    let alone = try await Run(["check", "skane.json"], folder: try await folder(.cut, hasBefore: false))
    #expect(alone.errors.contains("Whole answers before the damage: 3; there is no skane.json~ to be read."))
    let none = try await Run(["check", "skane.json"], folder: try await folder(.empty, hasBefore: false))
    #expect(none.status == .code(65) && !none.errors.contains("mipexr:"), "\(none.errors)")
  }

  @Test func `where nothing can be had the finding is all there is`() async throws {
    let folder = try await folder(.empty, hasBefore: false)
    let walk = try Walk(arguments: ["skane.json"], folder: folder)
    #expect(try await walk.exit() == .code(65))
    #expect(walk.text.contains("skane.json:1:1: error: "))
    let plain = try await Run(["--plain", "skane.json"], folder: folder)
    #expect(plain.status == .code(65) && plain.output.isEmpty)
  }

  @Test func `without FILE~ a new assessment is made of the whole answers, and what the damage hides is asked for`()
    async throws
  {
    let folder = try await folder(.cut, hasBefore: false)
    let asked = try await Run(
      ["--plain", "skane.json"], input: "1\nSkåne\n2025\n\n\n\nj GEN-02\n1\ns\n", folder: folder)
    #expect(
      asked.status == .code(0) && asked.output.contains("The damage hides which region and period they belong to."))
    #expect(asked.output.contains("You are in skane-recovered.json now. skane.json is as it was."), "\(asked.output)")
    let answers = try folder.answers("skane-recovered.json")
    #expect(answers.count == 3 && answers["GEN-01"]?["option"] == .string("full"))
    #expect(answers["GEN-02"]?["option"] == .string("none"))
    #expect(try folder.assessment("skane-recovered.json").object?["period"] == .string("2025"))
    try FileManager.default.removeItem(atPath: folder.path(of: "skane-recovered.json"))
    // Answers to no questionnaire that is at hand.
    let foreign = try folder.text(of: "skane.json").replacing("GEN-0", with: "ELSE-0")
    try folder.write(foreign, to: "foreign.json")
    let nothing = try await Run(["--plain", "foreign.json"], input: "1\n", folder: folder)
    #expect(nothing.status == .code(65) && nothing.output.contains("No new file can be made of them"))
    try FileManager.default.removeItem(atPath: folder.path(of: "skane.json"))
    try await folder.makeAssessment()
    #expect(try await Run(["set", "skane.json", "GEN-01=full"], folder: folder).status == .code(0))
    let damaged = Array(try bytes("skane.json", in: folder).dropLast(3))
    try Data(damaged).write(to: URL(filePath: folder.path(of: "skane.json")))
    try FileManager.default.removeItem(atPath: folder.path(of: "skane.json~"))
    let walk = try Walk(arguments: ["skane.json"], folder: folder)
    try await walk.waitFor("Make a new assessment of the 1 whole answer: Skåne 2026")
    try await walk.press(.enter)
    try await walk.waitFor("You are in skane-recovered.json now. skane.json is as it was.")
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.answers("skane-recovered.json")["GEN-01"]?["option"] == .string("full"))
    #expect(try bytes("skane.json", in: folder) == damaged)
  }

  @Test func `a name that somebody else takes meanwhile is left to them, and the choice is given again`() async throws {
    let folder = try await folder(.cut)
    let walk = try Walk(arguments: ["skane.json"], folder: folder)
    try await walk.waitFor("skane-recovered.json")
    // Somebody else takes the name meanwhile.
    try folder.write("theirs", to: "skane-recovered.json")
    try await walk.press(.enter)
    try await walk.waitFor("skane-recovered-2.json")
    try await walk.waitFor("has come in the meantime")
    try await walk.press(.enter)
    try await walk.waitFor("You are in skane-recovered-2.json now.")
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.text(of: "skane-recovered.json") == "theirs")
  }
}

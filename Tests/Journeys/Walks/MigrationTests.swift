import Assessment
import Foundation
import Testing
import Wizard

/// Two versions of a small questionnaire, and files that meet the other one.
@Suite(.serialized, .timeLimit(.minutes(1))) struct MigrationTests {
  private static let versions = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "LibraryTests/Fixtures/versions").path(percentEncoded: false)

  private func library(_ version: String) -> [String] { ["--library", "\(Self.versions)/\(version)"] }

  /// A folder with a file of version 1.0.0 that meets everything: a.json.
  private func folder() async throws -> Folder {
    let folder = try Folder()
    let new = ["new", "a.json", "--questionnaire", "mini", "--region", "SE224", "--period", "2026"]
    #expect(try await Run(new + library("1.0.0"), folder: folder).status == .code(0))
    let answers = ["GEN-01=full", "EDU-01=half", "EDU-02=partly", "EDU-03=rarely", "EDU-04=full", "EDU-05=none"]
    let set = try await Run(
      ["set", "a.json"] + answers + ["--note", "Decided in May"] + library("1.0.0"), folder: folder)
    #expect(set.status == .code(0))
    let target = ["set", "a.json", "EDU-05", "--target", "full", "--owner", "Head of unit"]
    #expect(try await Run(target + library("1.0.0"), folder: folder).status == .code(0))
    return folder
  }

  private func file(_ name: String, in folder: Folder) throws -> [String: JSON] {
    try JSON(parsing: Array(try folder.text(of: name).utf8)).object ?? [:]
  }

  @Test func `both versions are sound questionnaires`() async throws {
    for version in ["1.0.0", "1.1.0"] {
      let lint = try await Run(["lint", "\(Self.versions)/\(version)"])
      #expect(lint.status == .code(0) && lint.errors.isEmpty)
    }
  }

  @Test func `migrate takes a file forward by the map, tells what became of each answer and loses none`() async throws {
    let folder = try await folder()
    let before = try folder.text(of: "a.json")
    let run = try await Run(["migrate", "a.json"] + library("1.1.0"), folder: folder)
    #expect(run.status == .code(0))
    #expect(
      run.output == """
        a.json: mini 1.0.0 to 1.1.0
        Kept as they are: 1
        Moved: 2
          EDU-01: the option "half" is now "partly"
          EDU-02 is now LAN-01
        To be answered again: 2
          EDU-03: the options have changed
          EDU-04: the question means something else now
        Set aside, kept in the file: 1
          EDU-05: the question is no longer asked
        Targets set aside, kept in the file: 1
          EDU-05: the question is no longer asked

        """)
    #expect(run.errors.contains("a.json~"))
    #expect(try folder.text(of: "a.json~") == before)
    let answers = try folder.answers("a.json")
    #expect(answers["LAN-01"]?["option"] == .string("partly") && answers["EDU-01"]?["option"] == .string("partly"))
    #expect(answers["EDU-04"]?["option"] == nil && answers["EDU-04"]?["note"] == .string("Decided in May"))
    let aside = try file("a.json", in: folder)["setAside"]?.object?["EDU-05"]?.object
    #expect(aside?["answer"]?.object?["option"] == .string("none"))
    #expect(aside?["target"]?.object?["owner"] == .string("Head of unit"))
    #expect(try await Run(["check", "a.json"] + library("1.1.0"), folder: folder).errors.isEmpty)
    let again = try await Run(["migrate", "a.json"] + library("1.1.0"), folder: folder)
    #expect(again.status == .code(0) && again.output.isEmpty && again.errors.contains("Nothing had to be written"))
    #expect(try folder.text(of: "a.json~") == before)
  }

  @Test func `a dry run tells the same, also as JSON, in Swedish and in Spanish, and writes nothing`() async throws {
    let folder = try await folder()
    let before = try folder.text(of: "a.json")
    let dry = ["migrate", "--dry-run", "a.json"] + library("1.1.0")
    let swedish = try await Run(dry + ["--language", "sv"], folder: folder)
    #expect(swedish.output.contains("Måste besvaras på nytt: 2\n") && swedish.errors.contains("Inget skrevs"))
    let spanish = try await Run(dry + ["--language", "es"], folder: folder)
    #expect(
      spanish.output.contains("Hay que responderlas de nuevo: 2\n") && spanish.errors.contains("No se ha escrito"))
    let run = try await Run(dry + ["--format", "json"], folder: folder)
    let report = try JSON(parsing: Array(run.output.utf8)).object
    #expect(report?["format"] == .string("mipexr-migration/1") && report?["written"] == .bool(false))
    #expect(run.output.contains("\"now\": \"LAN-01\""))
    #expect(try folder.text(of: "a.json") == before && !folder.holds("a.json.lock"))
  }

  @Test func `an older file is scored as its answers carry over, checked, and not answered before it is taken over`()
    async throws
  {
    let folder = try await folder()
    let before = try folder.text(of: "a.json")
    let score = try await Run(["score", "a.json", "--format", "json"] + library("1.1.0"), folder: folder)
    #expect(score.status == .code(0) && score.errors.contains("take it over with: mipexr migrate a.json"))
    let check = try await Run(["check", "a.json"] + library("1.1.0"), folder: folder)
    #expect(check.status == .code(0) && check.errors.contains("hint: EDU-04 has to be answered again"))
    let set = try await Run(["set", "a.json", "GEN-01=none"] + library("1.1.0"), folder: folder)
    #expect(set.status == .code(65) && set.errors.contains("Take it over first: mipexr migrate a.json"))
    #expect(try folder.text(of: "a.json") == before)
    #expect(try await Run(["migrate", "a.json"] + library("1.1.0"), folder: folder).status == .code(0))
    let after = try await Run(["score", "a.json", "--format", "json"] + library("1.1.0"), folder: folder)
    #expect(after.output == score.output && after.errors.isEmpty)
  }

  @Test func `back: a file of 1.1.0 where only 1.0.0 is at hand is for looking, and nothing writes it`() async throws {
    let folder = try await folder()
    #expect(try await Run(["migrate", "a.json"] + library("1.1.0"), folder: folder).status == .code(0))
    let before = try folder.text(of: "a.json")
    for command in [
      ["check", "a.json"], ["score", "a.json"], ["set", "a.json", "GEN-01=none"], ["migrate", "a.json"],
    ] {
      let run = try await Run(command + library("1.0.0"), folder: folder)
      #expect(
        run.status == .code(65) && run.errors.contains("1.1.0") && run.output.isEmpty, "\(command): \(run.errors)")
    }
    let walk = try Walk(arguments: ["a.json"] + library("1.0.0"), folder: folder)
    try await walk.waitFor("Read only: the file answers version 1.1.0")
    try await walk.press(.character("1"))
    try await walk.waitFor("read only")
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.text(of: "a.json") == before)
  }

  @Test func `a file of a newer format is looked at, or refused when it cannot be understood, and never written`()
    async throws
  {
    let folder = try await folder()
    let newer = try folder.text(of: "a.json").replacing("mipexr-assessment/1", with: "mipexr-assessment/2")
    try folder.write(newer, to: "a.json")
    for command in [
      ["check", "a.json"], ["score", "a.json"], ["set", "a.json", "GEN-01=none"], ["migrate", "a.json"],
    ] {
      let run = try await Run(command + library("1.0.0"), folder: folder)
      #expect(run.status == .code(65) && run.errors.contains("open it with a newer mipexr"))
      #expect(!run.errors.contains("a.json~"))
    }
    let looked = try await Run(["--plain", "a.json"] + library("1.0.0"), input: "1\ns\n", folder: folder)
    #expect(looked.status == .code(74) && looked.output.contains("Read only: a newer mipexr wrote this file."))
    #expect(looked.output.contains("Nothing was changed in a.json. Goodbye."))
    let read = try await Run(["--plain", "a.json"] + library("1.0.0"), input: "l\nb\ns\n", folder: folder)
    #expect(read.status == .code(0))
    #expect(try folder.text(of: "a.json") == newer)
    let strange = newer.replacing("\"answers\": {", with: "\"answers\": [{").replacing("\"created\"", with: "\"x\"")
    try folder.write(strange, to: "a.json")
    let refused = try await Run(["--plain", "a.json"] + library("1.0.0"), folder: folder)
    #expect(refused.status == .code(65) && !refused.errors.isEmpty)
    #expect(try folder.text(of: "a.json") == strange)
  }

  @Test func `the wizard offers it, takes it over and gives it back, on the screen`() async throws {
    let folder = try await folder()
    let before = try folder.text(of: "a.json")
    let walk = try Walk(arguments: ["a.json"] + library("1.1.0"), folder: folder)
    try await walk.waitFor("Take the answers over to 1.1.0")
    try await walk.waitFor("To be answered again: 2")
    #expect(try folder.text(of: "a.json") == before)
    try await walk.press(.enter)
    try await walk.waitFor("The file is at version 1.1.0 now.")
    try await walk.waitFor("saved ")
    #expect(try folder.text(of: "a.json~") == before)
    try await walk.press(.character("u"))
    try await walk.waitFor("Taken back: the file answers version 1.0.0 again")
    try await walk.press(.enter)
    try await walk.waitFor("The file is at version 1.1.0 now.")
    try await walk.press(.character("q"))
    #expect(try await walk.exit() == .code(0))
    #expect(try folder.answers("a.json")["LAN-01"]?["option"] == .string("partly"))
  }

  @Test func `undo of the whole leaves the file byte for byte as it was`() async throws {
    let folder = try await folder()
    let before = try folder.text(of: "a.json")
    for lines in ["1\nu\ns\n", "1\nu\n2\ns\n", "1\nu\n1\nu\n"] {
      let run = try await Run(["--plain", "a.json"] + library("1.1.0"), input: lines, folder: folder)
      #expect(run.status == .code(0))
      #expect(try folder.text(of: "a.json") == before)
    }
  }

  @Test func `line mode offers the same in words, and looking only gives the file free`() async throws {
    let folder = try await folder()
    let before = try folder.text(of: "a.json")
    let look = try await Run(["--plain", "a.json"] + library("1.1.0"), input: "2\n1\ns\n", folder: folder)
    #expect(look.output.contains("1. Take the answers over to 1.1.0\n2. Look only, change nothing\n"))
    #expect(look.output.contains("Nothing is lost: every former answer stays in the file's history."))
    #expect(look.output.contains("is shown as it would be in version 1.1.0"))
    #expect(try folder.text(of: "a.json") == before)
    let first = try Walk(arguments: ["a.json"] + library("1.1.0"), folder: folder)
    try await first.waitFor("Look only, change nothing")
    try await first.press(.escape)
    try await first.waitFor("Read only")
    let second = try await Run(["migrate", "a.json"] + library("1.1.0"), folder: folder)
    #expect(second.status == .code(0), "\(second.errors)")
    #expect(try await first.quit() == .code(0))
  }

  @Test func `a file that is open in the wizard is not migrated under its feet`() async throws {
    let folder = try await folder()
    let walk = try Walk(arguments: ["a.json"] + library("1.1.0"), folder: folder)
    try await walk.waitFor("Take the answers over")
    let run = try await Run(["migrate", "a.json"] + library("1.1.0"), folder: folder)
    #expect(run.status == .code(75))
    #expect(try await walk.quit() == .code(0))
  }

  @Test func `a version that only rewords asks nothing, and a file of it is for looking where it is not at hand`()
    async throws
  {
    let folder = try await folder()
    for file in ["questionnaire.yaml", "texts/en.yaml", "texts/sv.yaml"] {
      let text = try String(contentsOfFile: "\(Self.versions)/1.0.0/Questionnaires/mini/\(file)", encoding: .utf8)
      try folder.write(text.replacing("1.0.0", with: "1.0.1"), to: "reworded/Questionnaires/mini/\(file)")
    }
    let reworded = ["--library", folder.path(of: "reworded")]
    let walk = try await Run(["--plain", "a.json"] + reworded, input: "1\ns\n", folder: folder)
    #expect(walk.output.contains("GEN-01.") && !walk.output.contains("Take the answers over"))
    #expect(try folder.answers("a.json")["GEN-01"]?["option"] == .string("none"))
    let migrated = try await Run(["migrate", "a.json"] + reworded, folder: folder)
    #expect(migrated.output == "a.json: mini 1.0.0 to 1.0.1\nKept as they are: 6\nTargets kept: 1\n")
    #expect(try await Run(["score", "a.json"] + library("1.0.0"), folder: folder).status == .code(0))
    let set = try await Run(["set", "a.json", "GEN-01=full"] + library("1.0.0"), folder: folder)
    #expect(set.status == .code(65) && set.errors.contains("here is version 1.0.0 only"))
  }

  @Test func `an older file is compared as its answers carry over, in the wizard too`() async throws {
    let folder = try await folder()
    try folder.write(try folder.text(of: "a.json").replacing("2026\"", with: "2024\""), to: "old.json")
    #expect(try await Run(["migrate", "a.json"] + library("1.1.0"), folder: folder).status == .code(0))
    let compare = try await Run(["compare", "a.json", "old.json"] + library("1.1.0"), folder: folder)
    #expect(compare.status == .code(0) && compare.output.contains("No answer differs."))
    #expect(compare.errors.contains("old.json:") && compare.errors.contains("take it over with"))
    let walk = try await Run(
      ["--plain", "a.json"] + library("1.1.0"), input: "v\nold.json\nb\ns\n", folder: folder)
    #expect(walk.status == .code(0) && walk.output.contains("2024"), "\(walk.output)")
    let newer = try await Run(
      ["--plain", "old.json"] + library("1.0.0"), input: "v\na.json\n\ns\n", folder: folder)
    #expect(newer.output.contains("here is version 1.0.0 only"), "\(newer.output)")
  }
}

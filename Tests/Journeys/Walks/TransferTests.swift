import Assessment
import Testing

/// Data out of the tool and in again, as people and scripts do it.
@Suite(.timeLimit(.minutes(1))) struct TransferTests {
  @Test func `an export says where it is, and never takes another file's place`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let first = try await Run(["export", "skane.json", "--output", "a.csv"], folder: folder)
    #expect(first.status == .code(0) && first.errors.contains("a.csv") && first.output.isEmpty)
    #expect(try folder.text(of: "a.csv").hasPrefix("file,region,nuts,period,questionnaire,version,indicator,"))
    try folder.write("mine", to: "b.csv")
    let second = try await Run(["export", "skane.json", "--output", "b.csv"], folder: folder)
    #expect(second.status == .code(73) && second.errors.contains("b.csv"))
    #expect(try folder.text(of: "b.csv") == "mine")
  }

  @Test func `a Data Package is a folder that appears whole, in the language asked for`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let run = try await Run(
      ["export", "skane.json", "--format", "datapackage", "--output", "out/", "--language", "sv"], folder: folder)
    #expect(run.status == .code(0))
    #expect(try folder.text(of: "out/datapackage.json").contains("Vad som frågades."))
    #expect(try folder.names == ["out", "skane.json"])
    let none = try await Run(["export", "skane.json", "--format", "datapackage"], folder: folder)
    #expect(none.status == .code(64) && none.errors.contains("--output"))
  }

  @Test func `one file that cannot be used keeps all from leaving`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    try folder.write("{", to: "broken.json")
    let run = try await Run(["export", "skane.json", "broken.json", "--output", "a.csv"], folder: folder)
    #expect(run.status == .code(65) && !folder.holds("a.csv"))
  }

  @Test func `answers to the form become files, once, and the rows that do not fit are told`() async throws {
    let folder = try Folder()
    try folder.write(
      "region,period,q_GEN-01,q_GEN-02,meta-instanceID\nSE224,2026,full,_unknown,uuid:1a-2b\nSE224,2026,most,,uuid:3\n",
      to: "answers.csv")
    let first = try await Run(["import", "answers.csv", "--into", "in"], folder: folder)
    #expect(first.status == .code(65) && first.output == "in/SE224-2026-1a-2b.json\n")
    #expect(first.errors.contains("answers.csv:3:12: error: row 3, column q_GEN-01"))
    #expect(first.errors.contains("1 imported, 1 did not fit"))
    #expect(try folder.answers("in/SE224-2026-1a-2b.json")["GEN-02"] == ["unknown": .bool(true)])
    let second = try await Run(["import", "answers.csv", "--into", "in"], folder: folder)
    #expect(second.output.isEmpty && second.errors.contains("was imported before"))
    #expect(try await Run(["check", "in/SE224-2026-1a-2b.json"], folder: folder).status == .code(0))
  }

  @Test func `rows without a name of their own get files of their own`() async throws {
    let folder = try Folder()
    try folder.write("region,region_name,q_GEN-01\n_other,Öland/..,full\n_other,Öland/..,none\n", to: "a.csv")
    let run = try await Run(["import", "a.csv", "--into", "in"], folder: folder)
    #expect(run.status == .code(0) && run.output == "in/oland.json\nin/oland-2.json\n")
  }

  @Test func `a form goes to a file, and what is no text not to the terminal`() async throws {
    let folder = try Folder()
    let none = try await Run(["export-questionnaire", "mipex-r"], folder: folder)
    #expect(none.status == .code(64) && none.output.isEmpty)
    #expect(try await Run(["export-questionnaire", "nothing", "--format", "csv"], folder: folder).status == .code(65))
    let json = try await Run(["export-questionnaire", "outcomes", "--format", "json"], folder: folder)
    #expect(try JSON(parsing: Array(json.output.utf8)).object?["indicators"]?.array?.count == 55)
  }
}

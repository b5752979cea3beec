import Assessment
import Testing
import Wizard

/// A new self-assessment with any questionnaire of the library.
@Suite(.serialized, .timeLimit(.minutes(1))) struct ChoosingTests {
  @Test func `the start screen makes a file with another questionnaire, under a name of its own`() async throws {
    let walk = try Walk(arguments: [])
    try await walk.waitFor("Start a new self-assessment")
    try await walk.press(.enter)
    let version = try #require(Content.fixed.questionnaire?.version)
    try await walk.waitFor("> Regional integration policy on the MIPEX-R frame (mipex-r \(version))")
    try await walk.press(.down, .enter)
    try await walk.waitFor("which region")
    try await walk.type("Skåne")
    try await walk.waitFor("Region     > Skåne")
    try await walk.type("\n\n\n\n\n")
    try await walk.waitFor("EMP-01")
    #expect(try await walk.quit() == .code(0))
    let file = try walk.folder.assessment("skane-2026-outcomes.json").object
    #expect(file?["questionnaire"]?.object?["id"] == .string("outcomes"))
  }

  @Test func `in line mode a number chooses`() async throws {
    let folder = try Folder()
    let run = try await Run(["--plain"], input: "1\n2\nSkåne\n\n\n\n\ns\n", folder: folder)
    #expect(run.output.contains("What do you want to answer?\n1. Regional integration policy"))
    #expect(run.output.contains("EMP-01"))
    #expect(folder.holds("skane-2026-outcomes.json"))
  }

  @Test func `an own questionnaire of the library is offered too`() async throws {
    let folder = try Folder()
    let structure = """
      format: mipexr-questionnaire/1
      id: own
      version: 2.0.0
      source: Own.
      languages: [en]
      overall: indicators
      bands: [{id: low, from: 0}]
      axes: [{id: area, dimensions: [education]}]
      sections: [all]
      indicators:
        - {id: A, section: all, area: education, options: [{id: no, score: 0}, {id: yes, score: 100}]}

      """
    try folder.write(structure, to: "library/Questionnaires/own/questionnaire.yaml")
    try folder.write(
      "language: en\nstatus: draft\ntitle: Our own\nindicators:\n  A: {question: Is it so?}\n",
      to: "library/Questionnaires/own/texts/en.yaml")
    let run = try await Run(
      ["--plain", "--library", "library", "--language", "sv", "a.json"], input: "3\nSkåne\n\n\n\n\ns\n", folder: folder)
    #expect(run.output.contains("3. Our own (own 2.0.0)"))
    #expect(run.output.contains("Is it so?"))
    let file = try folder.assessment("a.json").object
    #expect(file?["questionnaire"]?.object?["version"] == .string("2.0.0"))
    #expect(file?["language"] == .string("en"), "the questionnaire has no Swedish")
  }
}

import Assessment
import Testing
import Wizard

/// All questions that people get, one after the other.
@Suite(.serialized, .timeLimit(.minutes(2))) struct WholeWalkTests {
  private static let content = Content.builtIn

  @Test func `61 answers typed on the screen are those of the file, and the screen's profile is the command's`()
    async throws
  {
    let answers = try Self.content.answers()
    #expect(answers.count == 61)
    let walk = try await Walk.wizard(of: Self.content)
    for answer in answers { try await walk.answer(answer.id, answer.choice, of: Self.content) }
    try await walk.waitFor("Save and leave")
    try await walk.waitUntilSaved()
    let shown = try await walk.profile()
    #expect(try await walk.quit() == .code(0))
    #expect(try walk.folder.answers() == Self.members(of: answers))
    let counted = try await walk.folder.score(of: Self.content)
    #expect(counted.count == 18)
    #expect(shown == counted)
    let check = try await Run(["check", "skane.json"], environment: Self.content.environment, folder: walk.folder)
    #expect(check.status == .code(0))
  }

  @Test func `the same answers typed as lines make the same file`() async throws {
    let answers = try Self.content.answers()
    let folder = try Folder()
    try await folder.makeAssessment(of: Self.content)
    let lines = try answers.flatMap { try Self.lines(for: $0.choice, in: $0.id) }
    let run = try await Run(
      ["--plain", "skane.json"], input: (lines + ["s"]).joined(separator: "\n") + "\n",
      environment: Self.content.environment, folder: folder)
    #expect(run.status == .code(0))
    #expect(run.errors.isEmpty)
    #expect(try folder.answers() == Self.members(of: answers))
  }

  private static func members(of answers: [(id: String, choice: Choice)]) -> [String: [String: JSON]] {
    Dictionary(uniqueKeysWithValues: answers.map { ($0.id, $0.choice.members) })
  }

  private static func lines(for choice: Choice, in id: String) throws -> [String] {
    switch choice {
    case .option(let option): [String(try content.key(of: option, in: id))]
    case .unknown: ["d"]
    case .notApplicable(let reason): ["0", reason]
    case .figures: throw JourneyFailure("\(id) is answered with an option")
    }
  }
}

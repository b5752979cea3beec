import Assessment
import Sentences
import TestSupport
import Testing

@testable import Wizard

/// A file of version 1.0.0 of the sample, of which the library has 1.1.0.
@Suite struct MigrationTests {
  private static let questionnaire: Questionnaire = {
    var questionnaire = Sample.questionnaire
    var revision = Revision(version: Version(1, 1, 0))
    revision.moved = ["LEA-01": "EDU-02"]
    revision.options = ["EDU-03": ["some": "partly"]]
    revision.changed = ["GEN-02"]
    questionnaire.version = Version(1, 1, 0)
    questionnaire.revisions = [revision]
    return questionnaire
  }()

  private static func assessment(_ language: String = "en") -> Assessment {
    var assessment = Sample.assessment(language: language)
    let choices: [(String, Choice)] = [
      ("GEN-01", .option("full")), ("GEN-02", .option("partly")), ("EDU-01", .option("better")),
      ("LEA-01", .option("none")), ("EDU-03", .option("some")), ("OLD-07", .unknown),
    ]
    for (id, choice) in choices { assessment.record(Answer(choice: choice), for: id, at: Sample.start) }
    assessment.record(.init(option: "best", owner: "Head of unit"), asTargetOf: "EDU-01", at: Sample.start)
    return assessment
  }

  private static func walk(
    _ size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .ascii, language: String = "en"
  ) -> Walk {
    var walk = Sample.walk(size, glyphs: glyphs)
    let migration = Migration(of: assessment(language), to: questionnaire, at: Sample.start)
    walk.send(.opened(Session(questionnaire, migration, fileName: "assessments/a.json")))
    return walk
  }

  private func saved(_ walk: inout Walk) -> [Assessment] {
    walk.takeEffects().compactMap { if case .save(let assessment, _, _) = $0 { assessment } else { nil } }
  }

  @Test func `an older file is offered to be taken over, and nothing is written before that`() {
    var walk = Self.walk()
    #expect(walk.state.kind == .migration)
    walk.press(.down, .up, .character("L"), .character("?"), .escape)
    #expect(walk.state.kind == .migration && saved(&walk).isEmpty)
    walk.press(.character("q"))
    #expect(saved(&walk).isEmpty)
  }

  @Test func `taken over, the answers are saved as they are now and can be changed`() throws {
    var walk = Self.walk()
    walk.press(.enter)
    let first = try #require(saved(&walk).last)
    #expect(first.questionnaire.version == Version(1, 1, 0))
    #expect(first.answers["EDU-02"]?.choice == .option("none") && first.setAside.keys.sorted() == ["OLD-07"])
    #expect(walk.state.notice?.message.text(in: .english).contains("1.1.0") == true)
    walk.press(.character("1"))
    #expect(saved(&walk).last?.answers["GEN-01"]?.choice == .option("none"))
    walk.press(.character("u"))
    #expect(walk.answer("GEN-01")?.choice == .option("full"))
  }

  @Test(arguments: [[Key.down, .enter], [.escape]])
  func `looking only shows the answers as they would be, gives the file free and never writes`(keys: [Key]) {
    var walk = Self.walk()
    keys.forEach { walk.press($0) }
    #expect(walk.takeEffects().contains { if case .letGo = $0 { true } else { false } })
    #expect(walk.state.kind == .question)
    walk.send(.jump(to: "EDU-02"))
    #expect(walk.session?.answer?.choice == .option("none"))
    walk.press(.character("3"), .character("n"), .character("u"), .character("q"))
    #expect(saved(&walk).isEmpty && walk.session?.answer?.choice == .option("none"))
    #expect(walk.session?.readOnly?.message.text(in: .english).contains("take the answers over") == true)
  }

  @Test func `a line that only tells is no choice`() {
    var walk = Self.walk()
    walk.press(.end, .enter)
    #expect(walk.state.kind == .migration && saved(&walk).isEmpty)
    #expect(walk.state.notice?.message.text(in: .swedish) == "Välj en av de två första raderna.")
  }

  @Test func `undo straight after it gives the file back as it was, and offers it again`() throws {
    var walk = Self.walk()
    walk.press(.enter, .character("u"))
    #expect(saved(&walk).last == Self.assessment())
    #expect(walk.state.kind == .migration)
    walk.press(.enter)
    #expect(saved(&walk).last?.questionnaire.version == Version(1, 1, 0))
  }

  @Test func `undo later goes past the version: what it moved stays, what a person did before is taken back`() {
    var walk = Self.walk()
    walk.press(.enter, .character("2"))
    walk.press(.character("u"))
    #expect(walk.id == "GEN-01" && walk.answer("GEN-01")?.choice == .option("full"))
    walk.press(.character("u"))
    #expect(walk.answer("GEN-01") == nil && walk.answer("EDU-02")?.choice == .option("none"))
    walk.press(.character("u"))
    #expect(walk.answer("EDU-02")?.choice == .option("none"))
    #expect(walk.state.notice?.message.text(in: .english).contains("version 1.1.0 stays") == true)
  }

  @Test func `a file that another process holds is shown as it would be, and not offered`() {
    var walk = Self.walk()
    walk.send(.readOnly(.lockedBy("host (7)"), file: "assessments/a.json"))
    #expect(walk.state.kind == .question && walk.session?.readOnly == .lockedBy("host (7)"))
    walk.press(.enter, .character("u"))
    #expect(saved(&walk).isEmpty)
  }

  @Test(arguments: [
    (Session.ReadOnly.newer(.init(file: Version(2, 0, 0), known: Version(1, 1, 0))), "2.0.0"),
    (.newerFormat, "newer mipexr"),
  ])
  func `a newer file says why it is for looking, and is never written`(reason: Session.ReadOnly, word: String) {
    var walk = Sample.walk()
    walk.send(.opened(Session(Self.questionnaire, Self.assessment(), fileName: "a.json", readOnly: reason)))
    #expect(walk.state.notice?.message.text(in: .english).contains(word) == true)
    walk.press(.character("1"), .character("L"), .character("q"))
    #expect(saved(&walk).isEmpty && walk.answer("GEN-01")?.choice == .option("full"))
  }

  @Test(arguments: ScreenTests.sizes)
  func `the offer and the history after it look as recorded`(size: Size) throws {
    for (signs, glyphs) in [("ascii", Glyphs.ascii), ("utf8", Glyphs.unicode)] {
      let end = "\(size.width)x\(size.height)-\(signs)"
      var walk = Self.walk(size, glyphs: glyphs)
      try Golden.compare(walk, to: "migration-\(end)")
      walk.press(.down, .down, .down, .down)
      try Golden.compare(walk, to: "migration-read-\(end)")
      walk.press(.home, .enter, .character("y"))
      try Golden.compare(walk, to: "migration-history-\(end)")
      try Golden.compare(Self.walk(size, glyphs: glyphs, language: "sv"), to: "migration-swedish-\(end)")
    }
  }

  @Test func `the offer in Spanish looks as recorded`() throws {
    try Golden.compare(Self.walk(glyphs: .unicode, language: "es"), to: "spanish-migration-80x24-utf8")
  }
}

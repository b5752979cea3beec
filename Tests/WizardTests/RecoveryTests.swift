import Assessment
import Sentences
import TestSupport
import Testing
import Text

@testable import Wizard

/// A damaged file, FILE~ beside it, and what a person does about it.
@Suite struct RecoveryTests {
  private static func assessment(_ language: String = "en", _ choices: [(String, Choice)]) -> Assessment {
    var assessment = Sample.assessment(language: language)
    for (id, choice) in choices { assessment.record(Answer(choice: choice), for: id, at: Sample.start) }
    return assessment
  }

  private static let old: [(String, Choice)] = [
    ("GEN-01", .option("full")), ("GEN-02", .option("partly")), ("EDU-01", .notApplicable(reason: "the state runs it")),
  ]

  /// Two answers differ: one that is new, and one with a note.
  private static func damage(
    before hasBefore: Bool = true, whole hasAnswers: Bool = true, made isMade: Bool = false,
    offered isOffered: Bool = false, language: String = "en"
  ) -> Damage {
    let before = assessment(language, old)
    var after = assessment(language, old + [("EDU-02", .unknown)])
    after.answers["GEN-02"]?.note = "Decided in May 2026"
    after.answers["GEN-02"]?.evidence = [Evidence(title: "Minutes of the council")]
    let answers = hasAnswers ? after.answers : [:]
    let finding = Finding(
      .error, file: "assessments/skane-2026.json",
      place: hasAnswers ? Place(line: 214, column: 7) : Place(line: 1, column: 1),
      JSONMessage.unexpected(found: .end, expected: hasAnswers ? .quote : .value))
    return Damage(
      file: "assessments/skane-2026.json", findings: [finding], newFile: "assessments/skane-2026-recovered.json",
      questionnaire: hasBefore || isMade || isOffered ? Sample.questionnaire : nil, before: hasBefore ? before : nil,
      merged: hasBefore ? after : nil, made: isMade ? after : nil,
      offer: isOffered ? ScreenTests.offers[1] : nil, answers: answers,
      differing: hasBefore && hasAnswers ? ["EDU-02", "GEN-02"] : [])
  }

  private static func walk(
    _ damage: Damage, _ size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .ascii, language: String = "en"
  ) -> Walk {
    var walk = Sample.walk(size, glyphs: glyphs)
    walk.state.contentLanguage = language
    walk.send(.damaged(damage))
    return walk
  }

  private func recovered(_ walk: inout Walk) -> [Assessment] {
    walk.takeEffects().compactMap { if case .recover(let assessment, _) = $0 { assessment } else { nil } }
  }

  private func notice(_ walk: Walk, _ language: Language = .english) -> String {
    walk.state.notice?.message.text(in: language) ?? ""
  }

  @Test(arguments: [[Key.enter], [.character("1")], [.end, .home, .enter]])
  func `the first choice asks for the version before, and for nothing else`(keys: [Key]) {
    let damage = Self.damage()
    var walk = Self.walk(damage)
    #expect(walk.state.kind == .recovery && walk.takeEffects().isEmpty)
    keys.forEach { walk.press($0) }
    #expect(recovered(&walk) == [damage.before])
    #expect(walk.state.kind == .recovery)
  }

  @Test(arguments: [[Key.down, .enter], [.character("2")]])
  func `the second choice takes the damaged file's answers in`(keys: [Key]) {
    let damage = Self.damage()
    var walk = Self.walk(damage)
    keys.forEach { walk.press($0) }
    #expect(recovered(&walk) == [damage.merged])
  }

  @Test func `opened, the notice names the file that is open and those that stay as they were`() throws {
    let damage = Self.damage()
    var walk = Self.walk(damage)
    walk.press(.character("2"))
    walk.send(
      .opened(
        Session(Sample.questionnaire, try #require(damage.merged), fileName: "assessments/skane-2026-recovered.json"))
    )
    #expect(walk.state.kind == .question && walk.state.damage == nil)
    #expect(
      notice(walk)
        == "You are in skane-2026-recovered.json now, with 2 answers of the damaged file put in; undo takes "
        + "them back. skane-2026.json and skane-2026.json~ are as they were.")
    walk.press(.down)
    #expect(walk.state.notice == nil)
  }

  @Test(arguments: [[Key.down, .down, .enter], [.character("3")], [.escape]])
  func `leaving everything as it is goes back to where the file was named, and makes nothing`(keys: [Key]) {
    var walk = Self.walk(Self.damage())
    keys.forEach { walk.press($0) }
    #expect(walk.state.kind == .start && walk.state.damage == nil)
    #expect(walk.takeEffects().isEmpty)
    #expect(notice(walk, .swedish) == "Inget ändrades: skane-2026.json är som den var.")
  }

  @Test(arguments: [[Key.character("3")], [.escape], [.character("q")]])
  func `leaving everything as it is ends the program that was started with the file`(keys: [Key]) {
    var walk = Sample.walk()
    walk.state.startRecovery(Self.damage())
    keys.forEach { walk.press($0) }
    let effects = walk.takeEffects()
    #expect(effects.count == 1)
    if case .leave(.quit)? = effects.first {} else { Issue.record("not left") }
    #expect(walk.state.damage != nil)
  }

  @Test func `what does not exist cannot be chosen`() {
    #expect(Self.damage().choices == [.before, .merged, .leave])
    #expect(Self.damage(whole: false).choices == [.before, .leave])
    #expect(Self.damage(before: false, made: true).choices == [.made, .leave])
    #expect(Self.damage(before: false).choices == [.leave])
    #expect(Self.damage(before: false, offered: true).choices == [.asked, .leave])
    #expect(Self.damage(before: false, made: true, offered: true).choices == [.made, .leave])
    var walk = Self.walk(Self.damage(whole: false))
    walk.press(.character("3"))
    #expect(recovered(&walk).isEmpty && walk.state.kind == .recovery)
    #expect(notice(walk) == "Choose one of the numbered lines.")
  }

  @Test func `where the damage hides the region, region and period are asked for and the whole answers go with them`()
    throws
  {
    let damage = Self.damage(before: false, offered: true)
    var walk = Self.walk(damage)
    walk.press(.enter, .escape)
    #expect(walk.state.kind == .recovery)
    walk.press(.character("1"))
    #expect(walk.state.kind == .setup)
    walk.type("skå")
    walk.press(.enter, .enter, .enter, .enter, .enter)
    guard case .create(let made, let path)? = walk.takeEffects().last else {
      Issue.record("no file is made")
      return
    }
    #expect(path == "assessments/skane-2026-recovered.json")
    #expect(made.answers == damage.answers && made.region.nuts == "SE224" && made.questionnaire.id == "sample")
    walk.send(.opened(Session(Sample.questionnaire, made, fileName: path)))
    #expect(notice(walk) == "You are in skane-2026-recovered.json now. skane-2026.json is as it was.")
    walk.press(.escape)
  }

  @Test func `a new assessment begun after leaving a damaged file has none of its answers`() {
    var walk = Self.walk(Self.damage(before: false, offered: true))
    walk.press(.enter, .escape, .escape, .enter)
    walk.send(.questionnaires([ScreenTests.offers[1]]))
    walk.type("skå")
    walk.press(.enter, .enter, .enter, .enter, .enter)
    guard case .create(let made, let path)? = walk.takeEffects().last else {
      Issue.record("no file is made")
      return
    }
    #expect(made.answers.isEmpty && path == "skane-2026.json")
  }

  @Test func `a line that only tells is no choice`() {
    var walk = Self.walk(Self.damage())
    walk.press(.end, .enter)
    #expect(recovered(&walk).isEmpty && walk.state.kind == .recovery)
    #expect(notice(walk, .swedish) == "Välj en av de numrerade raderna.")
  }

  @Test func `answers stand in the order of the walk, with what differs beside the choice`() {
    let walk = Self.walk(Self.damage())
    let told = walk.reading.filter { $0.contains("Version before: ") }
    #expect(
      told == [
        "GEN-02 Does the region set money aside for integration each year? Version before: Partly. "
          + "Damaged file: Partly; Note: Decided in May 2026; Evidence: 1 (Minutes of the council).",
        "EDU-02 Are teachers trained for multilingual classes? Version before: open. Damaged file: Don't know.",
      ])
  }

  @Test func `what is written beside an answer is told where the two differ, on the side that has it`() {
    var full = Answer(choice: .option("full"))
    (full.note, full.flag, full.confidence) = ("Decided", .open, .low)
    full.evidence = ["a", "b", "c", "d"].map { Evidence(title: $0) }
    func told(_ before: Answer, _ found: Answer) -> [String] {
      var version = Self.assessment("en", [])
      version.answers["GEN-01"] = before
      let both = Damage(
        file: "a.json", findings: [], newFile: "b.json", questionnaire: Sample.questionnaire, before: version,
        merged: nil, made: nil, offer: nil, answers: ["GEN-01": found], differing: ["GEN-01"])
      let (left, right) = Self.walk(both).view.answers("GEN-01", both)
      return [left, right]
    }
    let bare = Answer(choice: .option("full"))
    #expect(told(full, full) == ["Full", "Full"])
    let all = told(full, bare)
    #expect(all[1] == "Full" && all[0].hasPrefix("Full; Note: Decided; Evidence: 4 (a, b, c); "))
    #expect(all[0].split(separator: "; ").count == 5)
    #expect(told(bare, full) == [all[1], all[0]])
  }

  @Test func `two long notes are shown where they part`() {
    let start = String(repeating: "the same words again and again ", count: 40)
    var before = Self.assessment("en", Self.old)
    before.answers["GEN-02"]?.note = start + "until May"
    var answers = before.answers
    answers["GEN-02"]?.note = start + "until\nJune"
    let damage = Damage(
      file: "a.json", findings: [], newFile: "b.json", questionnaire: Sample.questionnaire, before: before,
      merged: before,
      made: nil, offer: nil, answers: answers, differing: ["GEN-02"])
    let (left, right) = Self.walk(damage).view.answers("GEN-02", damage)
    #expect(left == "Partly; Note: ... and again until May")
    #expect(right == "Partly; Note: ... and again until June")
  }

  @Test func `a new name is shown when another file has taken the first one`() {
    var walk = Self.walk(Self.damage())
    walk.press(.character("2"), .down)
    walk.send(.damaged(Self.damage(whole: false)))
    walk.send(.notice(RecoveryMessage.nameTaken("x.json"), isFailure: true))
    #expect(walk.state.screens.map(\.kind) == [.start, .recovery])
    walk.press(.enter)
    #expect(recovered(&walk).count == 2)
  }

  @Test func `the help and the handbook come and go, and the language changes`() {
    var walk = Self.walk(Self.damage())
    walk.press(.character("?"), .escape, .character("h"))
    #expect(walk.takeEffects().contains { if case .readPage("your-answers", _) = $0 { true } else { false } })
    walk.press(.escape, .character("L"))
    #expect(walk.state.kind == .recovery && walk.state.contentLanguage == "sv")
    #expect(walk.reading.contains("1. Öppna den förra versionen"))
  }

  @Test func `names and texts out of the files are shown harmless`() {
    var made = Self.assessment("en", Self.old)
    made.region.name = "Sk\u{1B}[2Jåne\u{202E}"
    var answers = made.answers
    answers["X\u{1B}\n1"] = Answer(choice: .option("\u{7}bell"))
    answers["GEN-01"] = Answer(choice: .notApplicable(reason: "\u{1B}]0;x\u{7}"))
    let finding = Finding(.error, file: "\u{1B}a.json", JSONMessage.notUTF8("0xFF"))
    for before in [made, nil] {
      let damage = Damage(
        file: "\u{1B}a\u{202E}.json", findings: [finding], newFile: "\u{1B}b.json", questionnaire: Sample.questionnaire,
        before: before, merged: before, made: made, offer: nil, answers: answers, differing: answers.keys.sorted())
      for size in ScreenTests.sizes {
        let walk = Self.walk(damage, size)
        for line in walk.frame.lines + walk.reading {
          #expect(!line.unicodeScalars.contains { $0.isHarmful }, "\(line)")
        }
      }
    }
  }

  @Test func `what can be had of a damaged file looks as recorded in Spanish`() throws {
    let walk = Self.walk(Self.damage(language: "es"), glyphs: .unicode, language: "es")
    try Golden.compare(walk, to: "spanish-recovery-80x24-utf8")
    let small = Self.walk(Self.damage(before: false, made: true), Size(width: 40, height: 12), language: "es")
    try Golden.compare(small, to: "spanish-recovery-made-40x12-ascii")
  }

  @Test(arguments: ScreenTests.sizes, [false, true])
  func `what can be had of a damaged file looks as recorded`(size: Size, isUnicode: Bool) throws {
    let glyphs = isUnicode ? Glyphs.unicode : .ascii
    for language in ["en", "sv"] {
      let end = "\(language)-\(size.width)x\(size.height)-\(isUnicode ? "utf8" : "ascii")"
      var walk = Self.walk(Self.damage(language: language), size, glyphs: glyphs, language: language)
      try Golden.compare(walk, to: "recovery-\(end)")
      walk.press(.end)
      try Golden.compare(walk, to: "recovery-read-\(end)")
      for (name, damage) in [
        ("empty", Self.damage(whole: false)), ("made", Self.damage(before: false, made: true)),
        ("nothing", Self.damage(before: false)), ("asked", Self.damage(before: false, offered: true)),
      ] {
        try Golden.compare(
          Self.walk(damage, size, glyphs: glyphs, language: language), to: "recovery-\(name)-\(end)")
      }
    }
  }
}

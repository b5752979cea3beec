import Sentences
import Testing

@testable import Assessment

@Suite struct MigrationTests {
  private static func indicator(_ id: String, _ options: String...) -> Indicator {
    let options = options.enumerated().map { Indicator.Option(id: $1, score: Quantity($0 * 50)) }
    return Indicator(id: id, section: 0, dimensions: [], kind: .choice(options, scale: nil))
  }

  private static func questionnaire(
    _ version: Version, _ indicators: [Indicator], _ revisions: [Revision] = []
  ) -> Questionnaire {
    Questionnaire(
      id: "q", version: version, source: "", languages: ["en"], overall: .indicators, bands: [], axes: [],
      dimensions: [], sections: ["s"], indicators: indicators, revisions: revisions)
  }

  private static func revision(
    _ version: Version, moved: [String: String] = [:], options: [String: [String: String]] = [:],
    changed: Set<String> = []
  ) -> Revision {
    var revision = Revision(version: version)
    (revision.moved, revision.options, revision.changed) = (moved, options, changed)
    return revision
  }

  private static func assessment(_ version: Version, _ choices: [String: Choice]) -> Assessment {
    var assessment = Assessment(
      questionnaire: .init(id: "q", version: version), region: .init(name: "Skåne"), period: "2026", language: "en",
      created: Timestamp(seconds: 0))
    for (id, choice) in choices.sorted(by: { $0.key < $1.key }) {
      assessment.record(Answer(choice: choice), for: id, at: Timestamp(seconds: 1))
    }
    return assessment
  }

  private let later = Timestamp(seconds: 100)

  /// Everything that the old version's answers can meet, in one step.
  private let next = questionnaire(
    Version(1, 1, 0),
    [
      indicator("KEPT", "none", "full"), indicator("NEW-ID", "none", "full"), indicator("RENAMED", "no", "partly"),
      indicator("NARROWED", "rare", "often"), indicator("CHANGED", "none", "full"), indicator("ADDED", "none", "full"),
    ],
    [
      revision(
        Version(1, 1, 0), moved: ["OLD-ID": "NEW-ID"], options: ["RENAMED": ["half": "partly"]], changed: ["CHANGED"])
    ])

  private var old: Assessment {
    Self.assessment(
      Version(1, 0, 0),
      [
        "KEPT": .option("full"), "OLD-ID": .option("none"), "RENAMED": .option("half"), "NARROWED": .option("always"),
        "CHANGED": .option("full"), "GONE": .notApplicable(reason: "the state runs it"),
      ])
  }

  @Test func `each answer is kept, moved, opened again or set aside, and told so`() throws {
    let migration = Migration(of: old, to: next, at: later)
    let outcomes = Dictionary(uniqueKeysWithValues: migration.rows.map { ($0.indicator, $0.answer) })
    #expect(
      outcomes == [
        "KEPT": .kept, "OLD-ID": .moved(option: nil), "RENAMED": .moved(option: .init(old: "half", new: "partly")),
        "NARROWED": .again(.options), "CHANGED": .again(.question), "GONE": .aside(.gone),
      ])
    let new = migration.assessment
    #expect(new.questionnaire.version == Version(1, 1, 0))
    #expect(
      new.answers.compactMapValues(\.choice) == [
        "KEPT": .option("full"), "NEW-ID": .option("none"), "RENAMED": .option("partly"),
      ])
    #expect(new.answers.filter { $0.value.choice == nil }.keys.sorted() == ["CHANGED", "NARROWED"])
    #expect(new.answers["NARROWED"]?.flag == .open && new.answers["KEPT"]?.flag == nil)
    #expect(new.setAside["GONE"] == RetiredAnswer(version: Version(1, 0, 0), answer: old.answers["GONE"]))
    #expect(migration.againCount == 2 && migration.changesAnswers)
    #expect(
      migration.lines.map { [$0.count] + $0.rows } == [
        [.answers(kind: .kept, count: 1)],
        [
          .answers(kind: .moved, count: 2), .moved(id: "OLD-ID", new: "NEW-ID"),
          .renamed(id: "RENAMED", old: "half", new: "partly"),
        ],
        [.answers(kind: .again, count: 2), .otherQuestion("CHANGED"), .otherOptions("NARROWED")],
        [.answers(kind: .aside, count: 1), .gone("GONE")],
      ])
  }

  @Test func `what is written beside an answer goes with it, also where the choice cannot`() {
    var assessment = old
    for id in ["OLD-ID", "CHANGED"] {
      var answer = assessment.answers[id] ?? Answer()
      answer.note = "decided in May"
      answer.confidence = .high
      answer.evidence = [Evidence(title: "Minutes")]
      answer.extra = ["colour": .string("blue")]
      assessment.record(answer, for: id, at: Timestamp(seconds: 2))
    }
    let new = Migration(of: assessment, to: next, at: later).assessment
    #expect(new.answers["NEW-ID"] == assessment.answers["OLD-ID"])
    let again = new.answers["CHANGED"]
    #expect(again?.note == "decided in May" && again?.evidence.count == 1 && again?.extra["colour"] == .string("blue"))
    #expect(again?.choice == nil && again?.confidence == nil && again?.flag == .open)
  }

  @Test func `targets go the same ways: one whose option is gone keeps day, owner and action`() {
    var assessment = old
    for (id, option) in [
      ("KEPT", "full"), ("OLD-ID", "full"), ("RENAMED", "half"), ("NARROWED", "always"), ("GONE", "x"),
    ] {
      let target = Assessment.Target(option: option, due: "2027-06-30", owner: "Head of unit", action: "Fund it")
      assessment.record(target, asTargetOf: id, at: Timestamp(seconds: 3))
    }
    let migration = Migration(of: assessment, to: next, at: later)
    let new = migration.assessment
    #expect(
      new.targets.mapValues(\.option) == ["KEPT": "full", "NEW-ID": "full", "RENAMED": "partly", "NARROWED": ""])
    #expect(new.targets["NARROWED"]?.owner == "Head of unit")
    #expect(new.setAside["GONE"]?.target?.option == "x")
    #expect(
      migration.rows.first { $0.indicator == "RENAMED" }?.target == .moved(option: .init(old: "half", new: "partly")))
  }

  @Test func `what was set aside comes back with its question, along every version's map since`() {
    let aside = Migration(of: old, to: next, at: later).assessment
    let returned = Self.questionnaire(
      Version(1, 3, 0), [Self.indicator("KEPT", "none", "full"), Self.indicator("HERE", "none", "full")],
      next.revisions + [Self.revision(Version(1, 3, 0), moved: ["GONE": "HERE"])])
    let migration = Migration(of: aside, to: returned, at: later)
    #expect(migration.rows.first { $0.indicator == "GONE" }?.answer == .back)
    #expect(migration.assessment.answers["HERE"] == old.answers["GONE"])
    #expect(migration.assessment.setAside["GONE"] == nil)
    #expect(migration.assessment.setAside.keys.sorted() == ["CHANGED", "NARROWED", "NEW-ID", "RENAMED"])
  }

  @Test func `two indicators that change names do not meet`() {
    let swapped = Self.questionnaire(
      Version(1, 1, 0), [Self.indicator("A", "x", "y"), Self.indicator("B", "x", "y")],
      [Self.revision(Version(1, 1, 0), moved: ["A": "B", "B": "A"])])
    let old = Self.assessment(Version(1, 0, 0), ["A": .option("x"), "B": .option("y")])
    let new = Migration(of: old, to: swapped, at: later).assessment
    #expect(new.answers["A"] == old.answers["B"] && new.answers["B"] == old.answers["A"])
  }

  @Test func `an answer never pushes out another one: it is set aside`() {
    let merged = Self.questionnaire(
      Version(1, 1, 0), [Self.indicator("A", "x", "y")], [Self.revision(Version(1, 1, 0), moved: ["B": "A"])])
    let old = Self.assessment(Version(1, 0, 0), ["A": .option("x"), "B": .option("y")])
    let migration = Migration(of: old, to: merged, at: later)
    #expect(migration.assessment.answers == ["A": old.answers["A"]].compactMapValues(\.self))
    #expect(
      migration.rows.last?.answer == .aside(.taken) && migration.assessment.setAside["B"]?.answer == old.answers["B"])
  }

  @Test(arguments: [("A", "B"), ("B", "A")])
  func `what keeps its place is not pushed out, whatever comes there from elsewhere`(kept: String, moved: String) {
    let merged = Self.questionnaire(
      Version(1, 2, 0), [Self.indicator(kept, "x", "y")], [Self.revision(Version(1, 2, 0), moved: [moved: kept])])
    let old = Self.assessment(Version(1, 1, 0), [kept: .option("x"), moved: .option("y")])
    let new = Migration(of: old, to: merged, at: later).assessment
    #expect(new.answers[kept] == old.answers[kept] && new.setAside[moved]?.answer == old.answers[moved])
    var aside = Self.assessment(Version(1, 1, 0), [kept: .option("x")])
    let retired = RetiredAnswer(version: Version(1, 0, 0), answer: Answer(choice: .option("y")))
    aside.setAside[moved] = retired
    let after = Migration(of: aside, to: merged, at: later).assessment
    #expect(after.answers[kept] == aside.answers[kept] && after.setAside[moved] == retired)
  }

  @Test func `what comes back leaves alone what has just been set aside under the same id`() {
    let next = Self.questionnaire(
      Version(1, 2, 0), [Self.indicator("HERE", "x", "y")], [Self.revision(Version(1, 1, 0), moved: ["A": "HERE"])])
    var old = Self.assessment(Version(1, 1, 0), ["A": .option("x")])
    let answer = old.answers["A"]
    old.setAside["A"] = RetiredAnswer(version: Version(1, 0, 0), answer: answer)
    let new = Migration(of: old, to: next, at: later).assessment
    #expect(new.answers["HERE"]?.choice == .option("x"))
    #expect(new.setAside["A"] == RetiredAnswer(version: Version(1, 1, 0), answer: answer))
  }

  @Test(arguments: [(Version(1, 0, 0), true), (Version(1, 1, 0), false), (Version(1, 1, 1), false)])
  func `only what a later version changed is answered again`(answered: Version, isAgain: Bool) {
    let next = Self.questionnaire(
      Version(1, 2, 0), [Self.indicator("A", "x", "y")],
      [Self.revision(Version(1, 1, 0), changed: ["A"]), Self.revision(Version(1, 3, 0), changed: ["A"])])
    let migration = Migration(of: Self.assessment(answered, ["A": .option("x")]), to: next, at: later)
    #expect(migration.assessment.answers["A"]?.choice == (isAgain ? nil : .option("x")))
    #expect(migration.againCount == (isAgain ? 1 : 0))
  }

  @Test func `over a new first number only what it names is carried`() {
    let second = Self.questionnaire(
      Version(2, 1, 0), [Self.indicator("A", "x", "y"), Self.indicator("B", "x", "y")],
      [Self.revision(Version(2, 0, 0), moved: ["A": "A"])])
    let old = Self.assessment(Version(1, 4, 0), ["A": .option("x"), "B": .option("y")])
    let migration = Migration(of: old, to: second, at: later)
    #expect(migration.rows.map(\.answer) == [.kept, .again(.question)])
  }

  @Test func `figures are carried where their groups and limits are the same`() {
    func measured(_ version: Version, _ groups: [String], maximum: Double) -> Questionnaire {
      let measure = Indicator.Measure(unit: "percent", minimum: 0, maximum: maximum, groups: groups, better: "higher")
      return Self.questionnaire(version, [Indicator(id: "E", section: 0, dimensions: [], kind: .number(measure))])
    }
    let figures = Figures(values: ["nationals": Figure("54.2")].compactMapValues(\.self))
    let old = Self.assessment(Version(1, 0, 0), ["E": .figures(figures)])
    let cases = [(["nationals", "others"], 100.0, true), (["others"], 100, false), (["nationals"], 50, false)]
    for (groups, maximum, isKept) in cases {
      let migration = Migration(of: old, to: measured(Version(1, 1, 0), groups, maximum: maximum), at: later)
      #expect(migration.rows.first?.answer == (isKept ? .kept : .again(.options)))
    }
  }

  @Test func `undo goes past what the version did, and takes back what a person did to everything else`() {
    var assessment = Migration(of: old, to: next, at: later).assessment
    #expect(assessment.undoable?.indicator == "KEPT")
    assessment.record(Answer(choice: .option("full")), for: "NEW-ID", at: later)
    assessment.undo(at: later)
    #expect(assessment.answers["NEW-ID"]?.choice == .option("none"))
    assessment.redo(at: later)
    #expect(assessment.answers["NEW-ID"]?.choice == .option("full"))
    while assessment.undo(at: later) != nil {}
    #expect(assessment.answers["KEPT"] == nil)
    #expect(assessment.answers["NEW-ID"]?.choice == .option("none"))
    #expect(assessment.answers["RENAMED"]?.choice == .option("partly"))
    #expect(assessment.answers["OLD-ID"] == nil && assessment.answers["GONE"] == nil)
  }

  @Test func `undo never brings back what the newer version has no room for, also where the answer was kept`() {
    var assessment = Self.assessment(Version(1, 0, 0), ["NARROWED": .option("always"), "RENAMED": .option("half")])
    assessment.record(Answer(choice: .option("often")), for: "NARROWED", at: later)
    assessment.record(Answer(choice: .unknown), for: "RENAMED", at: later)
    assessment.record(Answer(choice: .option("none")), for: "GONE", at: later)
    assessment.record(nil, for: "GONE", at: later)
    assessment.record(Answer(choice: .option("none")), for: "KEPT", at: later)
    let migration = Migration(of: assessment, to: next, at: later)
    #expect(!migration.changesAnswers && migration.assessment.answers == assessment.answers)
    var new = migration.assessment
    while new.undo(at: later) != nil {}
    #expect(new.answers.compactMapValues(\.choice) == ["NARROWED": .option("often"), "RENAMED": .unknown])
    while new.redo(at: later) != nil {}
    #expect(new.answers.count == 3)
  }

  @Test func `whatever the versions did, nothing is lost, all that is there fits, and undo keeps it so`() {
    for seed in 0..<300 {
      var random = SplitMix64(state: UInt64(seed))
      let old = Self.random(Version(1, 0, 0), [], using: &random)
      var assessment = Self.answered(old, using: &random)
      let middle = Self.random(Version(1, 1, 0), [], using: &random)
      let last = Self.random(Version(1, 2, 0), middle.revisions, using: &random)
      for questionnaire in [middle, last] {
        let before = assessment
        let migration = Migration(of: before, to: questionnaire, at: later)
        assessment = migration.assessment
        let notes = { (answers: [Answer]) in Set(answers.map(\.note)) }
        let kept = notes(Array(assessment.answers.values)).union(notes(assessment.setAside.values.compactMap(\.answer)))
        #expect(notes(Array(before.answers.values)).isSubset(of: kept), "seed \(seed)")
        let told = notes(assessment.history.flatMap { [$0.from, $0.to] }.compactMap(\.self))
        #expect(notes(before.setAside.values.compactMap(\.answer)).isSubset(of: kept.union(told)), "seed \(seed)")
        var replayed = before.answers
        for change in assessment.history[before.history.count...] where change.target == nil {
          #expect(replayed[change.indicator] == change.from)
          replayed[change.indicator] = change.to
        }
        #expect(replayed == assessment.answers, "seed \(seed)")
        #expect(Self.fits(assessment, questionnaire), "seed \(seed)")
        var undone = assessment
        while undone.undo(at: later) != nil { #expect(Self.fits(undone, questionnaire), "seed \(seed)") }
        while undone.redo(at: later) != nil { #expect(Self.fits(undone, questionnaire), "seed \(seed)") }
      }
    }
  }

  private static func fits(_ assessment: Assessment, _ questionnaire: Questionnaire) -> Bool {
    assessment.answers.allSatisfy { id, answer in
      guard let position = questionnaire.positions[id] else { return false }
      guard case .option(let option) = answer.choice else { return true }
      return questionnaire.indicators[position].options.contains { $0.id == option }
    }
      && assessment.targets.allSatisfy { id, target in
        questionnaire.positions[id].map { position in
          target.option.isEmpty || questionnaire.indicators[position].options.contains { $0.id == target.option }
        } ?? false
      }
  }

  /// Some of eight indicators with some of four options, and a map of which half makes no sense.
  private static func random(
    _ version: Version, _ before: [Revision], using random: inout SplitMix64
  ) -> Questionnaire {
    let ids = ["A", "B", "C", "D", "E", "F", "G", "H"]
    let options = ["w", "x", "y", "z"]
    let indicators = ids.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }.map { id in
      let own = options.enumerated().filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
      return Indicator(
        id: id, section: 0, dimensions: [],
        kind: .choice(own.map { .init(id: $1, score: Quantity($0 * 30)) }, scale: nil))
    }
    var revision = Revision(version: version)
    for id in ids where Int.random(in: 0..<4, using: &random) == 0 {
      revision.moved[id] = ids.randomElement(using: &random)
      revision.options[id] = ["w": "x", "y": "z"]
    }
    revision.changed = Set(ids.filter { _ in Int.random(in: 0..<6, using: &random) == 0 })
    return questionnaire(version, indicators, before + [revision])
  }

  /// Answers, targets and steps taken back, all of them such as the questionnaire has room for.
  private static func answered(_ questionnaire: Questionnaire, using random: inout SplitMix64) -> Assessment {
    var result = assessment(questionnaire.version, [:])
    for step in 0..<30 {
      guard let indicator = questionnaire.indicators.randomElement(using: &random) else { break }
      let option = indicator.options.randomElement(using: &random)?.id
      let moment = Timestamp(seconds: step)
      var answer = Answer(choice: option.map(Choice.option) ?? .unknown)
      answer.note = "note \(step)"
      switch Int.random(in: 0..<8, using: &random) {
      case 0: result.undo(at: moment)
      case 1: result.redo(at: moment)
      case 2: result.record(nil, for: indicator.id, at: moment)
      case 3: result.record(.init(option: option ?? ""), asTargetOf: indicator.id, at: moment)
      default: result.record(answer, for: indicator.id, at: moment)
      }
    }
    return result
  }

  @Test func `nothing is lost: the history, read from its end, gives the former answers back`() {
    var assessment = Migration(of: old, to: next, at: later, by: "Case officer").assessment
    while let change = assessment.history.popLast(), change.migration != nil {
      #expect(change.migration == Version(1, 1, 0) && change.by == "Case officer")
      #expect(assessment.answers[change.indicator] == change.to)
      assessment.answers[change.indicator] = change.from
    }
    #expect(assessment.answers == old.answers)
  }

  @Test func `the same version, or an older one, changes nothing`() {
    for version in [Version(1, 1, 0), Version(1, 2, 0)] {
      let file = Self.assessment(version, ["KEPT": .option("full")])
      let migration = Migration(of: file, to: next, at: file.modified)
      #expect(migration.assessment == file && !migration.changesAnswers)
      #expect(file.carried(to: next) == file)
    }
    #expect(old.carried(to: next).answers["NEW-ID"]?.choice == .option("none"))
  }

  @Test(arguments: [
    ("1.0.9", Assessment.Reference.VersionRelation.older, false), ("0.9.0", .older, false), ("1.1.0", .current, false),
    ("1.1.3", .current, true), ("1.2.0", .newer, true), ("2.0.0", .newer, true),
  ])
  func `a version stands by its first two numbers, and any newer one is for looking`(
    text: String, standing: Assessment.Reference.VersionRelation, isNewer: Bool
  ) throws {
    let reference = Assessment.Reference(id: "q", version: try #require(Version(text)))
    #expect(reference.standing(to: next) == standing && reference.isNewer(than: next) == isNewer)
    #expect(Assessment.Reference(id: "p", version: Version(1, 1, 0)).standing(to: next) == .otherQuestionnaire)
  }
}

/// The same numbers in every run (Steele, Lea and Flood 2014).
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

import Assessment
import Foundation
import Scoring
import Sentences
import Testing

@testable import Wizard

/// Golden screens of answers of every kind, with the roles in which they are painted: weights, a score on a limit, not
/// applicable, not known, low confidence, targets that are late, reached, and of an option that is no more.
///
/// Recorded only by hand (`RECORD_SNAPSHOTS=1 swift test --filter EverythingScreenTests`) and reviewed like code.
@Suite struct EverythingScreenTests {
  private typealias Case = ScreenTests.Case

  static let questionnaire: Questionnaire = {
    var indicators = Sample.questionnaire.indicators
    indicators[0].weight = Quantity(2)
    indicators[3].weight = Quantity(thousandths: 500)
    indicators.append(
      Indicator(
        id: "NUM-01", section: 1, dimensions: [indicators[3].dimensions[0]],
        kind: .number(
          .init(unit: "percent", minimum: 0, maximum: 100, groups: ["migrants", "nationals"], better: "higher"))))
    var texts = Sample.questionnaire.texts
    texts["en"]?.units = ["percent": "per cent"]
    texts["en"]?.groups = ["migrants": "Migrants", "nationals": "Nationals"]
    texts["en"]?.indicators["NUM-01"] = IndicatorText(question: "What is the rate?", why: "It tells a lot.")
    let sample = Sample.questionnaire
    return Questionnaire(
      id: sample.id, version: sample.version, source: sample.source, languages: sample.languages,
      overall: sample.overall, bands: sample.bands, axes: sample.axes, dimensions: sample.dimensions,
      sections: sample.sections, indicators: indicators, texts: texts)
  }()

  static let assessment: Assessment = {
    var assessment = Sample.assessment()
    assessment.people = [.init(name: "Kim Berg", role: "facilitator")]
    func record(_ id: String, _ choice: Choice, _ change: (inout Answer) -> Void = { _ in }) {
      var answer = Answer(choice: choice)
      change(&answer)
      assessment.record(answer, for: id, at: Sample.start, by: "Kim Berg")
    }
    record("GEN-01", .option("full")) {
      $0.confidence = .low
      $0.note = "Decided in May"
      $0.evidence = [Evidence(title: "Minutes", link: "https://example.org", date: "2026-05")]
    }
    record("GEN-02", .notApplicable(reason: "The state runs it")) { $0.flag = .resolved }
    record("EDU-01", .option("partly")) { $0.confidence = .high }
    record("EDU-02", .unknown) { $0.flag = .open }
    record("EDU-03", .option("none"))
    record(
      "NUM-01",
      .figures(
        Figures(
          values: ["migrants": Figure("54.2"), "nationals": Figure("80")].compactMapValues(\.self), year: "2024",
          source: "Eurostat")))
    let targets: [(String, Assessment.Target)] = [
      ("EDU-01", .init(option: "full", due: "2025-06-30", owner: "Head of schools", action: "Train all teachers")),
      ("GEN-01", .init(option: "partly", due: "2027-01-31")), ("EDU-03", .init(option: "partly", owner: "Kim Berg")),
      ("EDU-02", .init(option: "", action: "Choose again")),
    ]
    for (id, target) in targets { assessment.record(target, asTargetOf: id, at: Sample.start, by: "Ada") }
    return assessment
  }()

  static func session(_ size: Size, _ glyphs: Glyphs = .ascii) -> Walk {
    var walk = Walk(state: Sample.state(), display: Display(size: size, glyphs: glyphs))
    walk.state.questionnaire = questionnaire
    walk.send(.opened(Session(questionnaire, assessment, fileName: "assessments/skane-2026.json")))
    return walk
  }

  static let cases: [ScreenTests.Case] = [
    Case(name: "question") { _ in },
    Case(name: "question-changed") { $0.press(.character("1")) },
    Case(name: "question-not-applicable") { $0.press(.right) },
    Case(name: "question-unknown") { $0.send(.jump(to: "EDU-02")) },
    Case(name: "question-figures") { $0.send(.jump(to: "NUM-01")) },
    Case(name: "question-scrolled") { $0.press(.pageDown) },
    Case(name: "figures") {
      $0.send(.jump(to: "NUM-01"))
      $0.press(.enter, .down)
    },
    Case(name: "list") { $0.press(.character("l"), .down) },
    Case(name: "list-low") { $0.press(.character("l"), .left, .character("f"), .right, .right, .character("f")) },
    Case(name: "profile") { $0.press(.character("p"), .down, .down) },
    Case(name: "profile-targets") { $0.press(.character("p"), .tab, .end) },
    Case(name: "trace") { $0.press(.character("p"), .enter, .down) },
    Case(name: "trace-dimension") { $0.press(.character("p"), .down, .enter) },
    Case(name: "moves") { $0.press(.character("m")) },
    Case(name: "moves-best") { $0.press(.character("m"), .tab, .end) },
    Case(name: "plan") { $0.press(.character("a"), .down, .down) },
    Case(name: "target") {
      $0.send(.jump(to: "EDU-01"))
      $0.press(.character("g"), .down)
    },
    Case(name: "history") { $0.press(.character("y"), .end) },
    Case(name: "evidence") { $0.press(.character("e")) },
    Case(name: "review") { $0.press(.character("r"), .down, .down) },
    Case(name: "palette") {
      $0.press(.character("/"))
      $0.type("re")
      $0.press(.down)
    },
    Case(name: "comparison") {
      $0.press(.character("v"))
      $0.send(.compared(earlier, questionnaire, file: "skane-2024.json"))
      $0.press(.down)
    },
    Case(name: "difference") {
      $0.press(.character("v"))
      $0.send(.compared(earlier, questionnaire, file: "skane-2024.json"))
      $0.press(.enter, .down)
    },
    Case(name: "report") { $0.press(.character("R"), .down, .character(" ")) },
    Case(name: "help-plan") { $0.press(.character("a"), .character("?")) },
  ]

  private static let earlier: Assessment = {
    var assessment = Sample.assessment()
    assessment.period = "2024"
    for (id, choice) in [
      ("GEN-01", Choice.option("none")), ("GEN-02", .option("full")), ("EDU-01", .option("partly")),
      ("EDU-02", .notApplicable(reason: "No such course")), ("EDU-03", .option("full")),
    ] { assessment.answers[id] = Answer(choice: choice) }
    return assessment
  }()

  @Test(arguments: cases, ScreenTests.sizes)
  func `a screen looks and is painted as recorded`(screen: ScreenTests.Case, size: Size) throws {
    var walk = Self.session(size)
    screen.walk(&walk)
    try Golden.compare(walk, to: "everything-\(screen.name)-\(size.width)x\(size.height)", withRoles: true)
  }
}

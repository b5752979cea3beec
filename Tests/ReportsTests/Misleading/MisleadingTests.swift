import Assessment
import Foundation
import Library
import Scoring
import Sentences
import Testing
import Wizard

@testable import Reports

/// Files that misled, as their readers see them now: the head of the brief, the profile on a small screen, and aloud.
///
/// Recorded only by hand (`RECORD_SNAPSHOTS=1 swift test --filter MisleadingTests`) and read like code: does somebody who
/// reads it for a minute carry away the sentence that stands at the top, and no other one?
@Suite struct MisleadingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  private static let library = Library(
    folders: [URL(filePath: #filePath).appending(path: "../../../Fixtures/Library").standardized.path], builtIn: false)
  private static let made = Timestamp(seconds: 1_795_000_000)

  @Test(arguments: MisleadingFile.all)
  func `a file that misled tells what a councillor should carry away`(file: MisleadingFile) throws {
    let built = try #require(Self.library.questionnaire("mipex-r", languages: ["en"]).value)
    let questionnaire = file.questionnaire?(built) ?? built
    let assessment = Self.assessment(file.make(questionnaire), "2026", questionnaire, file.fingerprint)
    let engine = Engine(questionnaire, answers: assessment.answers)
    let setting = Report.Setting(code: "en", language: .english, made: Self.made, version: "1")
    let brief = String(decoding: Markdown.write(Report(engine, of: assessment, setting).brief), as: UTF8.self)
    let head = brief.split(separator: "## ", maxSplits: 1)[0]
    var told = [file.takeaway, "", "--- brief ---", String(head)]
    if let before = file.before?(questionnaire) {
      told += ["--- comparison ---"] + Self.comparison(of: assessment, with: before, questionnaire)
    }
    let (state, display) = Self.profile(assessment, questionnaire)
    told += ["--- screen ---"] + state.frame(on: display).lines + ["--- aloud ---"] + state.reading(on: display)
    try Self.compare(told.joined(separator: "\n") + "\n", to: "\(file.name).txt")
  }

  private static func assessment(
    _ answers: [String: Answer], _ period: String, _ questionnaire: Questionnaire, _ fingerprint: String? = nil
  ) -> Assessment {
    var assessment = Assessment(
      questionnaire: .init(id: questionnaire.id, version: questionnaire.version, fingerprint: fingerprint),
      region: .init(name: "Skåne"), period: period, language: "en", created: made)
    assessment.answers = answers
    return assessment
  }

  private static func comparison(
    of assessment: Assessment, with before: [String: Answer], _ questionnaire: Questionnaire
  ) -> [String] {
    let entries = [assessment, Self.assessment(before, "2024", questionnaire)].map {
      ComparisonSet.Entry(
        file: "skane-\($0.period).json", assessment: $0, engine: Engine(questionnaire, answers: $0.answers))
    }
    return ComparisonLines(ComparisonReport(ComparisonSet(entries), code: "en"), language: .english).overview
  }

  /// The profile's screen, as the key `p` opens it.
  private static func profile(_ assessment: Assessment, _ questionnaire: Questionnaire) -> (State, Display) {
    var display = Display(size: Size(width: 80, height: 24))
    var state = State(contentLanguage: "en", questionnaire: questionnaire, regions: [], now: made)
    _ = state.update(.opened(Session(questionnaire, assessment, fileName: "skane-2026.json")), at: made, on: &display)
    _ = state.update(.key(.character("p")), at: made, on: &display)
    return (state, display)
  }

  private static func compare(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      return try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)), "\(name) has changed")
  }
}

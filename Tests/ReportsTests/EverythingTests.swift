import Assessment
import Scoring
import Sentences
import TestSupport
import Testing

@testable import Reports

/// What leaves the program of the sample with a bit of everything, line by line.
@Suite struct EverythingTests {
  private static let plain = StyleSheet("p { margin: 0 }")

  @Test func `the full report in Markdown`() throws {
    try Golden.compare(Markdown.write(EverythingSample.report().full), to: "full.md")
    try Golden.compare(
      Markdown.write(EverythingSample.report("sv", .swedish, withoutNotes: true).full), to: "full-without-notes-sv.md")
  }

  @Test func `the full report in HTML, with its drawings`() throws {
    let style = try #require(Self.plain)
    try Golden.compare(EverythingSample.report("sv", .english).full.html(style: style), to: "full-sv-en.html")
  }

  @Test func `two pages`() throws {
    let style = try #require(Self.plain)
    try Golden.compare(EverythingSample.report().brief.html(style: style), to: "brief.html")
    try Golden.compare(
      Markdown.write(EverythingSample.report("en", .spanish, overall: .dimensions(axis: 0)).brief), to: "brief-es.md")
    try Golden.compare(Markdown.write(EverythingSample.report(overall: .none).full), to: "no-overall.md")
  }

  @Test(arguments: [("indicators", OverallRule.indicators), ("dimensions", .dimensions(axis: 0)), ("none", .none)])
  func `profile and traces as lines`(name: String, overall: OverallRule) throws {
    let engine = EverythingSample.engine(EverythingSample.assessment, overall)
    let text = ProfileText(engine, code: "en", language: .swedish)
    let subjects = [Trace.Subject.overall] + engine.questionnaire.dimensions.indices.map { .dimension($0) }
    let lines =
      text.lines(of: EverythingSample.assessment) + [text.line(of: EverythingSample.assessment, file: "a.json")]
      + subjects.flatMap { ["", "\($0)"] + text.lines(of: engine.trace($0)) }
    try Golden.compare(lines, to: "profile-\(name).txt")
    try Golden.compare(
      JSON.profile(engine, of: EverythingSample.assessment).written(), to: "profile-\(name).json")
    var bytes = Array(ProfileCSV.header.utf8) + [10]
    ProfileRows(engine.questionnaire).append(
      engine.profile, of: EverythingSample.assessment, file: "a.json", to: &bytes)
    try Golden.compare(bytes, to: "profile-\(name).csv")
  }

  @Test func `a comparison with an earlier period and with another region, as lines, rows and JSON`() throws {
    let report = EverythingSample.comparison([
      EverythingSample.assessment, EverythingSample.before, EverythingSample.other,
    ])
    let lines = ComparisonLines(report, language: .english)
    let subjects = [Trace.Subject.overall] + EverythingSample.questionnaire.dimensions.indices.map { .dimension($0) }
    try Golden.compare(
      lines.overview + subjects.flatMap { ["", "\($0)"] + lines.explanation(of: $0) }, to: "comparison.txt")
    try Golden.compare(ComparisonCSV.rows(report), to: "comparison.csv")
    try Golden.compare(JSON.comparison(report).written(), to: "comparison.json")
  }

  @Test func `a comparison as a document`() throws {
    let style = try #require(Self.plain)
    let made = Timestamp(seconds: 1_795_000_000)
    let three = EverythingSample.comparison([
      EverythingSample.assessment, EverythingSample.before, EverythingSample.other,
    ])
    let document = ComparisonDocument(three, language: .english, version: "1.0", made: made).document
    try Golden.compare(document.html(style: style), to: "comparison.html")
    let two = EverythingSample.comparison(
      [EverythingSample.before, EverythingSample.assessment], withNotes: false, code: "sv")
    try Golden.compare(
      Markdown.write(ComparisonDocument(two, language: .swedish, version: "1.0", made: made).document),
      to: "comparison-without-notes-sv.md")
  }

  @Test func `the tables of a data package and what describes them`() throws {
    let package = EverythingSample.package
    for table in package.tables { try Golden.compare(table.csv, to: "data-\(table.name).csv") }
    try Golden.compare(package.descriptor.written(), to: "datapackage.json")
    try Golden.compare(package.json.written(), to: "data.json")
  }

  @Test func `the questionnaire as a form on paper and as data`() throws {
    let questionnaire = EverythingSample.questionnaire
    try Golden.compare(PaperForm(questionnaire, code: "sv", language: .english).html, to: "form-sv.html")
    let workbook = XLSForm(questionnaire, regions: FormSample.regions, period: "2026").workbook
    let rows = String(decoding: workbook, as: UTF8.self).split(separator: "<row").dropFirst().compactMap { row in
      row.firstRange(of: "</row>").map { "<row" + row[..<$0.upperBound] }
    }
    try Golden.compare(rows, to: "form-rows.txt")
    try Golden.compare(QuestionnaireData.csv(questionnaire, code: "en"), to: "questionnaire.csv")
    try Golden.compare(QuestionnaireData.json(questionnaire).written(), to: "questionnaire.json")
  }

  @Test func `regions and what is published of them`() throws {
    let bare = Region(nuts: "SE224", level: 3, country: "SE", names: ["en": "Skåne"])
    let report = RegionReport(regions: [EverythingSample.published, bare], code: "sv", decimalMark: ",")
    try Golden.compare(report.lines(without: "nothing published") + report.csv, to: "regions.txt")
  }

  @Test func `what becomes of a file in a newer version`() throws {
    var questionnaire = EverythingSample.questionnaire
    var revision = Revision(version: Version(1, 3, 0))
    revision.moved = ["OLD-1": "A-3", "OLD-2": "A-1"]
    revision.options = ["B-3": ["some": "most"]]
    revision.changed = ["B-5"]
    questionnaire.version = Version(1, 3, 0)
    questionnaire.revisions = [revision]
    var assessment = EverythingSample.assessment
    assessment.answers["A-3"] = nil
    for (id, choice) in [
      ("OLD-1", Choice.option("none")), ("OLD-2", .unknown), ("GONE", .option("full")), ("B-3", .option("some")),
      ("B-1", .option("lost")),
    ] { assessment.answers[id] = Answer(choice: choice) }
    let migration = Migration(of: assessment, to: questionnaire, at: Timestamp(seconds: 1_795_000_000))
    let report = MigrationReport(migration, file: "a.json", isWritten: false)
    try Golden.compare(report.lines(in: .english) + report.lines(in: .spanish), to: "migration.txt")
    try Golden.compare(report.json.written(), to: "migration.json")
  }
}

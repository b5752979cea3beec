import Assessment
import Scoring
import Sentences
import TestSupport
import Testing

@testable import Reports

/// A comparison as text, CSV and JSON.
@Suite struct ComparisonReportTests {
  private func report(
    _ entries: [ComparisonSet.Entry] = [ComparisonSample.first, ComparisonSample.second], hasNotes: Bool = true
  ) -> ComparisonReport {
    ComparisonReport(ComparisonSet(entries), hasNotes: hasNotes, code: "en")
  }

  private func text(_ report: ComparisonReport, _ language: Language = .english) -> [String] {
    ComparisonLines(report, language: language).overview
  }

  @Test func `the overview names both, shows their numbers with the difference, and the answers behind it`() {
    let lines = text(report())
    #expect(lines[0] == "Trend of Skåne")
    #expect(lines[1] == "A: Skåne 2024 (a.json), 2 of 3 answered")
    #expect(lines.contains("Overall      A 25          B 100 (+100*)"))
    #expect(lines.contains { $0.hasPrefix("  education: +100. On the one question answered in both: 0 to 100.") })
    let told = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(told.contains("Whole profiles: +75. A 25 (17-50), 2 of 3 answered; B 100 (50-100), 1 of 2 answered."))
    #expect(lines.contains { $0.hasPrefix("* The whole profiles differ by another number") })
    #expect(lines.contains("    A +100.0: A none, B full"))
    #expect(lines.contains("    B -25.0: A partly, B open"))
    #expect(lines.contains("      note A: said Eva on Monday"))
    #expect(lines.contains("    C 0.0: A don't know, B not applicable (Eva runs it)"))
  }

  @Test func `three periods have a row a dimension, a number a period, and the change from first to last`() {
    let middle = ComparisonSample.entry("m.json", "Skåne", "2025", ["A": ComparisonSample.answer("partly")])
    let report = report([ComparisonSample.second, ComparisonSample.first, middle])
    #expect(text(report).contains("Overall      2024 25   2025 50   2026 100  change +100*"))
    #expect(text(report, .swedish).contains("  education  2024 25   2025 50   2026 100  ändring +100*"))
    #expect(text(report, .spanish).contains("  education  2024 25   2025 50   2026 100  cambio +100*"))
    let long = ["2023 as a whole", "2024 as a whole", "2025"].map {
      ComparisonSample.entry("\($0).json", "Skåne", $0, ["A": ComparisonSample.answer("full")])
    }
    #expect(text(self.report(long)).contains("Overall      A 100  B 100  C 100  change 0"))
    let empty = ComparisonSample.entry("e.json", "Skåne", "2020", [:])
    #expect(
      text(self.report([empty, middle, ComparisonSample.second])).contains { $0.hasSuffix("2026 100  change -") })
  }

  @Test func `a row of the CSV file names the periods of both sides`() {
    let rows = ComparisonCSV.rows(report())
    #expect(rows[0].hasSuffix(",from_period,to_period,common_difference"))
    #expect(rows.dropFirst().allSatisfy { $0.contains(",2024,2026,") })
  }

  @Test(arguments: Language.all)
  func `no line is wider than 80 columns, whatever is compared`(language: Language) {
    let many = (2010..<2031).map {
      ComparisonSample.entry("\($0).json", "Skåne", "\($0)", ["A": ComparisonSample.answer("none")])
    }
    for report in [report(), report(many)] {
      let lines = text(report, language) + ComparisonLines(report, language: language).explanation(of: .dimension(0))
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    }
  }

  @Test func `without notes no format holds a note or a reason`() {
    let report = report(hasNotes: false)
    let whole =
      text(report) + ComparisonCSV.rows(report) + [String(decoding: JSON.comparison(report).written(), as: UTF8.self)]
    #expect(!whole.joined().contains("Eva"))
    let told =
      text(self.report()) + ComparisonCSV.rows(self.report())
      + [String(decoding: JSON.comparison(self.report()).written(), as: UTF8.self)]
    #expect(told.filter { $0.contains("Eva") }.count > 5)
  }

  @Test func `Swedish and Spanish have their decimal mark on paper, files have none of it`() throws {
    for language in [Language.swedish, .spanish] {
      #expect(text(report(), language).contains("    A +100,0: A none, B full"))
    }
    let rows = try CSV.rows(Array(ComparisonCSV.rows(report()).joined(separator: "\n").utf8)).map { $0.map(\.text) }
    let heads = try #require(rows.first)
    let cell = { (row: [String], name: String) in heads.firstIndex(of: name).map { row[$0] } }
    #expect(rows.count == 1 + 2 * (1 + 3))
    #expect(rows.map { cell($0, "contribution") } == ["contribution", "", "100", "-25", "0", "", "100", "-25", "0"])
    #expect(cell(rows[1], "to") == "'=b.json" && cell(rows[1], "difference") == "75")
    #expect(cell(rows[1], "common_difference") == "100")
    #expect(cell(rows[1], "from_low") == "16.666666666666668")
  }

  @Test func `JSON carries the exact numbers, and null where there is none`() throws {
    let json = try #require(JSON.comparison(report()).object)
    #expect(json["format"] == .string("mipexr-comparison/1") && json["trend"] == .bool(true))
    let overall = try #require(json["comparisons"]?.array?.first?.object?["overall"]?.object)
    #expect(overall["difference"] == .number("75") && overall["rangesOverlap"] == .bool(true))
    #expect(overall["common"]?.object?["indicators"] == .integer(1))
    let answers = try #require(overall["answers"]?.array)
    #expect(answers.map { $0.object?["indicator"] } == ["A", "B", "C"].map { .string($0) })
    #expect(answers.last?.object?["from"]?.object?["score"] == .null)
    #expect(try JSON(parsing: JSON.comparison(report()).written()) == JSON.comparison(report()))
  }

  @Test func `what cannot be compared says which indicators stand in the way`() {
    var other = ComparisonSample.questionnaire
    other.version = Version(2, 0, 0)
    other.indicators[1].weight = Quantity(2)
    let entries = [ComparisonSample.first, ComparisonSample.entry("b.json", "Azores", "2026", [:], Engine(other))]
    let lines = text(report(entries))
    #expect(lines.contains { $0.hasPrefix("  Overall: not compared") })
    #expect(lines.contains { $0.hasSuffix("count otherwise: B.") })
    #expect(lines.contains { $0.hasPrefix("  They answer different questionnaires: q 1.0.0 and q 2.0.0.") })
    #expect(lines.contains("  education  A 25          B /"))
    #expect(ComparisonCSV.rows(report(entries)).contains { $0.hasPrefix("a.json,b.json,axis,education,") })
    let json = JSON.comparison(report(entries)).object?["comparisons"]?.array?.first?.object
    #expect(json?["overall"] == .null)
    let dimension = json?["dimensions"]?.array?.first?.object
    #expect(dimension?["notCompared"]?.object?["indicators"] == .array([.string("B")]))
  }

  @Test func `published scores stand beside ours with their source, and a region without says how to add one`() {
    let scores = [
      PublishedScore(
        dimension: nil, score: Quantity(thousandths: 64_500), source: "A report", date: "2024",
        address: "https://example.org")
    ]
    let questionnaire = ComparisonSample.questionnaire
    var report = ComparisonReport(ComparisonSet([ComparisonSample.first]), code: "en")
    report.published = [scores, []].map {
      PublishedProfile(
        Region(nuts: "ES62", level: 2, country: "ES", names: ["en": "Murcia"], scores: $0), for: questionnaire)
    }
    let lines = text(report)
    #expect(lines.contains("Published scores of Murcia (ES62)"))
    #expect(lines.contains { $0.hasPrefix("  Overall: 64.5 published, 25 here (2024, A report,") })
    #expect(lines.joined(separator: " ").contains("no published score at hand. Add one with: mipexr regions import"))
    #expect(ComparisonCSV.rows(report).last?.contains("ES62,,overall,,25,") == true)
  }

  @Test func `measured indicators are compared figure by figure`() {
    let measure = Indicator.Measure(unit: "percent", minimum: 0, maximum: 100, groups: ["total"], better: "higher")
    let questionnaire = Questionnaire(
      id: "q", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .none, bands: [],
      axes: [Axis(id: "axis", dimensions: 0..<1)], dimensions: [Dimension(id: "d", axis: 0)], sections: ["s"],
      indicators: [Indicator(id: "EMP-01", section: 0, dimensions: [0], kind: .number(measure))])
    func entry(_ figure: String) -> ComparisonSet.Entry {
      let figures = Figures(values: Figure(figure).map { ["total": $0] } ?? [:])
      let answers = ["EMP-01": Answer(choice: .figures(figures))]
      return ComparisonSample.entry("\(figure).json", "Skåne", figure, answers, Engine(questionnaire, answers: answers))
    }
    let report = report([entry("54.2"), entry("55.3")])
    #expect(text(report, .swedish).contains("    EMP-01 total: A 54,2, B 55,3: +1,1"))
    #expect(ComparisonCSV.rows(report).contains { $0.hasPrefix("54.2.json,55.3.json,,total,EMP-01,54.2,") })
  }
}

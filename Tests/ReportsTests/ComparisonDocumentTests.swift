import Assessment
import Scoring
import Sentences
import TestSupport
import Testing
import Text

@testable import Reports

/// A comparison as HTML and Markdown.
@Suite struct ComparisonDocumentTests {
  private static let middle = ComparisonSample.entry(
    "m.json", "Skåne", "2025", ["A": ComparisonSample.answer("partly"), "C": ComparisonSample.answer("none")])
  private static let pair = [ComparisonSample.first, ComparisonSample.second]
  private static let course = [ComparisonSample.first, middle, ComparisonSample.second]

  private static func document(
    _ entries: [ComparisonSet.Entry], published: [PublishedProfile] = [], hasNotes: Bool = true,
    _ language: Language = .english
  ) -> Document {
    let report = ComparisonReport(ComparisonSet(entries), published: published, hasNotes: hasNotes, code: "en")
    return ComparisonDocument(report, language: language, version: "1", made: Timestamp(seconds: 1_795_000_000))
      .document
  }

  private static func texts(_ document: Document) -> [String] {
    [document.html(style: .builtIn), Markdown.write(document)].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The cells of every row of the table with a caption, as plain text.
  private static func rows(_ document: Document, _ caption: String) -> [[String]] {
    tables(document.body).filter { $0.caption == caption }.flatMap { table in
      [table.heads.map(\.name)]
        + table.rows.map { row in
          row.map { cell in
            if case .text(let text) = cell { text.map(\.text).joined() } else { "" }
          }
        }
    }
  }

  private static func tables(_ blocks: [Block]) -> [Table] {
    blocks.flatMap { block -> [Table] in
      switch block {
      case .table(let table): [table]
      case .group(_, let blocks): tables(blocks)
      default: []
      }
    }
  }

  @Test func `two assessments stand in columns with their difference, and a bar each`() throws {
    let document = Self.document([ComparisonSample.second, ComparisonSample.entry("a.json", "Azores", "2024", [:])])
    #expect(document.title == "Azores 2024 against Skåne 2026")
    #expect(
      Self.rows(document, "axis") == [
        ["Dimension", "A", "B", "Difference"], ["education", "100 (50–100)", "- (0–100)", "-"],
      ])
    let drawing = try #require(document.drawings.first)
    #expect(document.drawings.count == 1)
    #expect(drawing.description == "education: A 100 (50 to 100), B no score (0 to 100)")
    let boxes = drawing.shapes.filter { if case .box(_, _, _, let role) = $0 { role != .scale } else { false } }
    #expect(boxes.count == 1, "no score, no bar")
  }

  @Test func `three periods are drawn as a line a dimension, with every period in a column beside it`() throws {
    let document = Self.document(Self.course.reversed())
    #expect(document.title == "Trend of Skåne, 2024 to 2026")
    #expect(
      Self.rows(document, "axis") == [
        ["Dimension", "2024", "2025", "2026", "Change 2024 to 2026"],
        ["education", "25 (17–50)", "25 (17–50)", "100 (50–100)", "+100 whole +75"],
      ])
    #expect(
      document.drawings.map(\.title) == [
        "The overall score over time, with its range", "axis: each dimension over time, with its range",
      ])
    #expect(document.drawings[1].description.hasPrefix("education: 2024 25 (17 to 50), 2025 25 (17 to 50), 2026 100"))
  }

  @Test func `the answers of all periods stand beside each other, also those that came and went`() throws {
    var back = ComparisonSample.second.assessment.answers
    back["A"] = ComparisonSample.answer("none")
    let entries = [ComparisonSample.first, Self.middle, ComparisonSample.entry("z.json", "Skåne", "2027", back)]
    let rows = Self.rows(
      Self.document(entries),
      "Change 2024 to 2027: what each answer adds to the difference of the overall scores, in points")
    #expect(rows.first == ["Indicator", "2024", "2025", "2027", "Adds"])
    let row = try #require(rows.last)
    #expect(Array(row.dropFirst()) == ["none", "partly", "none", "-"])
    #expect(rows.contains { $0[0].hasPrefix("B") && $0[1] == "partly. Note: said Eva on Monday" && $0[3] == "open" })
  }

  @Test func `a missing score breaks the line, and years stand as far apart as they are`() {
    let empty = ComparisonSample.entry("e.json", "Skåne", "2025", [:])
    let late = ComparisonSample.entry("l.json", "Skåne", "2034", ["A": ComparisonSample.answer("full")])
    let broken = Self.document([ComparisonSample.first, empty, late]).drawings[0]
    let whole = Self.document([ComparisonSample.first, Self.middle, late]).drawings[0]
    let lines = { (drawing: Drawing) in
      drawing.shapes.compactMap { if case .line(let points, .score, _) = $0 { points.map(\.x) } else { nil } }
    }
    #expect(lines(broken).isEmpty && lines(whole).count == 2)
    let steps = lines(whole).map { $0[1] - $0[0] }
    #expect(abs(steps[1] - 9 * steps[0]) < 1e-6)
  }

  @Test func `a number that both sides lack, or cannot share, is a sign and never a 0`() {
    var other = ComparisonSample.questionnaire
    other.version = Version(2, 0, 0)
    other.indicators[1].weight = Quantity(2)
    let entries = [ComparisonSample.first, ComparisonSample.entry("b.json", "Azores", "2026", [:], Engine(other))]
    let document = Self.document(entries)
    #expect(Self.rows(document, "axis").last == ["education", "25 (17–50)", "/", "-"])
    #expect(document.drawings[0].description.hasSuffix("B not compared"))
    for text in Self.texts(document) { #expect(text.contains("count otherwise: B.")) }
  }

  @Test func `more than six stand below each other, without a drawing`() {
    let many = (1...8).map {
      ComparisonSample.entry("\($0).json", "R\($0)", "2026", ["A": ComparisonSample.answer("full")])
    }
    let document = Self.document(many)
    #expect(document.drawings.isEmpty)
    #expect(Self.rows(document, "axis").map(\.count) == Array(repeating: 2, count: 9))
    #expect(Self.rows(document, "axis").last == ["H: R8 2026", "100 0 (33–100)"])
  }

  @Test func `published scores stand apart with their source, and a region without says so`() {
    let score = PublishedScore(
      dimension: nil, score: Quantity(thousandths: 64_500), source: "A report", date: "2024",
      address: "https://example.org")
    let published = [[score], []].map { scores in
      PublishedProfile(
        Region(nuts: "ES62", level: 2, country: "ES", names: ["en": "Murcia"], scores: scores),
        for: ComparisonSample.questionnaire)
    }
    let document = Self.document([ComparisonSample.first], published: published)
    #expect(
      Self.rows(document, "Published scores of Murcia (ES62)").last == [
        "Overall", "64.5", "25", "A report, 2024",
      ])
    let texts = Self.texts(document)
    #expect(texts[0].contains("<a href=\"https://example.org\" dir=\"auto\">A report</a>"))
    for text in texts {
      #expect(text.contains("no published score at hand") && text.contains("not the same measure"))
    }
  }

  @Test func `figures of all periods stand in columns`() {
    let measure = Indicator.Measure(unit: "percent", minimum: 0, maximum: 100, groups: ["total"], better: "higher")
    let questionnaire = Questionnaire(
      id: "q", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .none, bands: [],
      axes: [Axis(id: "axis", dimensions: 0..<1)], dimensions: [Dimension(id: "d", axis: 0)], sections: ["s"],
      indicators: [Indicator(id: "EMP-01", section: 0, dimensions: [0], kind: .number(measure))])
    let entries = [("2023", "54.2"), ("2024", "54.2"), ("2025", "55.3")].map { period, figure -> ComparisonSet.Entry in
      let answers = ["EMP-01": Answer(choice: .figures(Figures(values: Figure(figure).map { ["total": $0] } ?? [:])))]
      return ComparisonSample.entry("\(period).json", "Skåne", period, answers, Engine(questionnaire, answers: answers))
    }
    let document = Self.document(entries, .swedish)
    let rows = Self.rows(document, "Siffror som skiljer sig")
    #expect(rows.last.map { Array($0.dropFirst()) } == ["54,2", "54,2", "55,3", "+1,1"])
    #expect(document.drawings.isEmpty)
  }

  @Test(arguments: [
    (Language.english, "left out of this copy"), (.swedish, "borttagna i det här exemplaret"),
    (.spanish, "En este ejemplar se han omitido"),
  ])
  func `without notes nothing that a person wrote is left, and the copy says so`(language: Language, told: String) {
    for entries in [Self.pair, Self.course] {
      #expect(
        Self.texts(Self.document(entries, language)).allSatisfy { $0.contains("said Eva") && $0.contains("Eva runs") })
      for text in Self.texts(Self.document(entries, hasNotes: false, language)) {
        #expect(!text.contains("Eva"))
        #expect(text.contains(told))
      }
    }
  }

  @Test func `names of regions, periods and files cannot become markup`() {
    let hostile = "<script>\u{202E}| # "
    let entries = ["2024", "2025", "2026"].map {
      ComparisonSample.entry(hostile + $0, hostile, hostile + $0, ["A": ComparisonSample.answer("full", note: hostile)])
    }
    let texts = [Self.document(entries), Self.document(Array(entries.dropLast()))].flatMap(Self.texts)
    #expect(texts.allSatisfy { !$0.contains("<script") || $0.contains("\\<script") })
    #expect(texts.allSatisfy { !$0.contains("\u{202E}") })
  }
}

import Assessment
import Scoring
import Testing

@testable import Reports

/// What a column or a member was called in 0.1.0 it is still called, and columns stand where they stood.
///
/// Scripts that read by name or by position go on. New columns come behind the others.
@Suite struct NamesTests {
  @Test func `the profile's columns are those of 0.1.0`() {
    let former =
      "file,region,nuts,period,questionnaire,version,axis,dimension,score,low,high,answered,applicable,total,band"
    #expect(ProfileCSV.header.hasPrefix(former))
  }

  @Test func `the comparison's columns are those of 0.1.0, in their order`() {
    let report = ComparisonReport(ComparisonSet([ComparisonSample.first, ComparisonSample.second]), code: "en")
    let former = """
      from,to,axis,dimension,indicator,from_score,from_low,from_high,from_answered,from_applicable,to_score,to_low,to_high,\
      to_answered,to_applicable,difference,ranges_overlap,common,common_from,common_to,only_from,only_to,from_answer,\
      to_answer,contribution,from_note,to_note,not_compared,source,from_period,to_period
      """
    #expect(ComparisonCSV.rows(report)[0].hasPrefix(former))
  }

  @Test(arguments: [
    (
      "answers",
      [
        "file", "region", "nuts", "period", "questionnaire", "version", "indicator", "section", "kind", "asked",
        "state",
      ]
        + ["option", "weight", "score", "low", "high", "year", "source", "reason", "note", "evidence", "confidence"]
        + ["flag", "at", "target", "due", "by", "owner", "action"]
    ),
    (
      "dimensions",
      ["file", "region", "nuts", "period", "questionnaire", "version", "axis", "dimension", "score", "low", "high"]
        + ["answered", "applicable", "total", "band"]
    ),
    (
      "indicators",
      ["questionnaire", "version", "indicator", "section", "section_name", "kind", "weight", "asked_if", "unit"]
        + ["minimum", "maximum", "groups", "better", "question", "guidance", "handbook"]
    ),
    ("options", ["questionnaire", "indicator", "position", "option", "score", "label", "meaning"]),
    ("evidence", ["file", "indicator", "number", "title", "link", "date"]),
  ])
  func `the package's tables have the columns of 0.1.0`(table: String, former: [String]) throws {
    let package = FormSample.package([FormSample.assessment(["A-1": Answer(choice: .option("full"))])])
    let columns = try #require(package.tables.first { $0.name == table }).columns.map(\.name)
    #expect(former.filter { !columns.contains($0) } == [])
  }

  @Test func `the members of a profile are those of 0.1.0`() throws {
    let entry = ComparisonSample.first
    for json in [
      JSON.profile(entry.engine, of: entry.assessment), JSON.wholeProfile(entry.engine, of: entry.assessment),
    ] {
      let profile = try #require(json.object)
      #expect(profile["format"] == .string("mipexr-profile/1"))
      expect(["format", "questionnaire", "region", "period", "overall", "axes"], in: profile)
      expect(["id", "version"], in: profile["questionnaire"]?.object)
      let standing = ["score", "low", "high", "answered", "applicable", "total", "band"]
      expect(standing, in: profile["overall"]?.object)
      let axis = try #require(profile["axes"]?.array?.first?.object)
      expect(standing + ["id"], in: axis["dimensions"]?.array?.first?.object)
    }
  }

  @Test func `the members of a comparison are those of 0.1.0`() throws {
    let report = ComparisonReport(ComparisonSet([ComparisonSample.first, ComparisonSample.second]), code: "en")
    let json = try #require(JSON.comparison(report).object)
    expect(["format", "trend", "entries", "comparisons", "published"], in: json)
    expect(["file", "region", "nuts", "period", "questionnaire"], in: json["entries"]?.array?.first?.object)
    let comparison = try #require(json["comparisons"]?.array?.first?.object)
    expect(["from", "to", "overall", "dimensions", "figures"], in: comparison)
    let overall = comparison["overall"]?.object
    expect(["from", "to", "difference", "rangesOverlap", "onlyFrom", "onlyTo", "common", "answers"], in: overall)
    expect(["from", "to", "indicators"], in: overall?["common"]?.object)
  }

  private func expect(_ names: [String], in members: [String: JSON]?, at place: SourceLocation = #_sourceLocation) {
    #expect(names.filter { members?[$0] == nil } == [], sourceLocation: place)
  }
}

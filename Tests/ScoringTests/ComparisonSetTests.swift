import Assessment
import Testing

@testable import Scoring

/// Who is held against whom.
@Suite struct LineupTests {
  private let questionnaire = Questionnaire(
    id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
    axes: [Axis(id: "axis", dimensions: 0..<1)], dimensions: [Dimension(id: "d", axis: 0)], sections: ["all"],
    indicators: [])

  private func entry(_ region: String, _ period: String, nuts: String? = nil) -> ComparisonSet.Entry {
    ComparisonSet.Entry(
      file: "\(region)\(period).json",
      assessment: Assessment(
        questionnaire: .init(id: "test", version: Version(1, 0, 0)), region: .init(name: region, nuts: nuts),
        period: period, language: "en", created: Timestamp(seconds: 0)),
      engine: Engine(questionnaire))
  }

  @Test func `periods of one region are a trend, put in order`() {
    let comparisonSet = ComparisonSet([entry("Skåne", "2026", nuts: "SE224"), entry("Scania", "2024", nuts: "SE224")])
    #expect(comparisonSet.isTrend)
    #expect(comparisonSet.entries.map(\.title) == ["Scania 2024", "Skåne 2026"])
    #expect(comparisonSet.comparisons.count == 1)
  }

  @Test func `two regions, a period twice or a nameless region are no trend and stay in order`() {
    let others = [
      [entry("Skåne", "2026"), entry("Azores", "2024")], [entry("Skåne", "2026"), entry("Skåne", "2026")],
      [entry("", "2026"), entry("", "2024")], [entry("Skåne", "2026"), entry("Skåne", "")],
    ]
    for entries in others {
      let comparisonSet = ComparisonSet(entries)
      #expect(!comparisonSet.isTrend)
      #expect(comparisonSet.entries.map(\.file) == entries.map(\.file))
    }
    #expect(entry("", "").title == ".json")
  }

  @Test func `periods are put in order by their year, within a year only where they are written alike`() {
    let ordered = [
      ["2026 H2", "2026 H1"], ["2026-09", "2026-03"], ["2026-01-31", "2025 autumn"], ["2026", "2024/25"],
    ]
    for periods in ordered {
      let comparisonSet = ComparisonSet(periods.map { entry("Skåne", $0) })
      #expect(
        comparisonSet.isTrend && comparisonSet.entries.map(\.assessment.period) == periods.reversed(), "\(periods)")
    }
    for periods in [
      ["2026 spring", "2026 autumn"], ["spring 2025", "autumn 2024"], ["before", "after"], ["2026", "2026-03"],
    ] {
      let comparisonSet = ComparisonSet(periods.map { entry("Skåne", $0) })
      #expect(!comparisonSet.isTrend && comparisonSet.entries.map(\.assessment.period) == periods, "\(periods)")
    }
  }

  @Test func `of several published scores the newest is laid beside the dimension`() {
    func score(_ dimension: String?, _ points: Int, _ date: String) -> PublishedScore {
      PublishedScore(dimension: dimension, score: Quantity(points), source: "https://example.org", date: date)
    }
    let region = Region(
      nuts: "SE224", level: 3, country: "SE", names: ["en": "Scania"],
      scores: [score(nil, 50, "2021"), score(nil, 60, "2024-05"), score("other", 10, "2024")])
    let published = PublishedProfile(region, for: questionnaire)
    #expect(published.overall?.score == Quantity(60))
    #expect(published[.dimension(0)] == nil && !published.isEmpty)
    #expect(published.overall.map { Score($0).points } == 60)
  }
}

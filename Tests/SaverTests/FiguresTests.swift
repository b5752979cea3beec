import Assessment
import Sentences
import Testing

@testable import Saver

@Suite struct FiguresTests {
  private static let start =
    #"{"format": "mipexr-assessment/1", "questionnaire": {"id": "n", "version": "1.0.0"}, "created": "2026-11-22T10:00:00Z", "#

  @Test func `figures come back as they went, with members that are not known`() throws {
    let text =
      Self.start
      + #""answers": {"A": {"figures": {"values": {"total": 54.20, "x": -3}, "year": "2024", "source": "S", "own": 1}}}}"#
    let assessment = try Assessment(reading: Array(text.utf8), file: "a.json")
    let again = try Assessment(reading: assessment.encoded, file: "a.json")
    #expect(again == assessment)
    guard case .figures(let figures)? = again.answers["A"]?.choice else {
      Issue.record("no figures: \(String(describing: again.answers["A"]))")
      return
    }
    #expect(figures.values.mapValues(\.description) == ["total": "54.20", "x": "-3"])
    #expect(figures.extra == ["own": .number("1")])
  }

  @Test func `a value that is no plain number is named at its place`() {
    let text = Self.start + "\n\"answers\": {\"A\": {\"figures\": {\"values\": {\"total\": 1e9, \"a\": \"x\"}}}}}"
    #expect {
      try Assessment(reading: Array(text.utf8), file: "a.json")
    } throws: { error in
      guard let invalid = error as? InvalidFile else { return false }
      return invalid.findings.map { $0.text(in: .english) }
        == [
          "a.json:2:51: error: \"total\" is no figure, expected a number such as 54.2, with at most 15 signs",
          "a.json:2:61: error: \"a\" is a text, expected a number",
        ]
    }
  }

  @Test func `check names a wrong group, a number outside the limits, and figures where options are asked for`() throws
  {
    let text =
      Self.start
      + #""answers": {"A": {"figures": {"values": {"total": 140, "cats": 1}}}, "B": {"figures": {"year": "1"}}}}"#
    let assessment = try Assessment(reading: Array(text.utf8), file: "a.json")
    let measure = Indicator.Measure(unit: "percent", minimum: 0, maximum: 100, groups: ["total"], better: "higher")
    let options = [Indicator.Option(id: "no", score: Quantity(0)), Indicator.Option(id: "yes", score: Quantity(100))]
    let questionnaire = Questionnaire(
      id: "n", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .none, bands: [], axes: [],
      dimensions: [], sections: ["s"],
      indicators: [
        Indicator(id: "A", section: 0, dimensions: [], kind: .number(measure)),
        Indicator(id: "B", section: 0, dimensions: [], kind: .choice(options, scale: nil)),
      ])
    let findings = assessment.findings(against: questionnaire, file: "a.json", text: Array(text.utf8))
    #expect(findings.count == 3)
    #expect(findings.allSatisfy { $0.level == .error && $0.place != nil })
  }
}

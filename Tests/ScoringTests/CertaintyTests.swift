import Assessment
import Testing

@testable import Scoring

/// How sure a score is, and what it would be with the doubtful answers lower.
@Suite struct CertaintyTests {
  private static let options = [("none", 0), ("partly", 50), ("full", 100)].map {
    Indicator.Option(id: $0, score: Quantity($1))
  }

  private static func certainty(
    _ answers: [String: Answer], conditions: [String: [Indicator.Condition]] = [:]
  ) -> Certainty {
    let questionnaire = Questionnaire(
      id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
      axes: [Axis(id: "axis", dimensions: 0..<1)], dimensions: [Dimension(id: "dimension", axis: 0)],
      sections: ["all"],
      indicators: ["A", "B", "C", "D"].map {
        Indicator(
          id: $0, section: 0, dimensions: [0], kind: .choice(options, scale: nil), condition: conditions[$0] ?? [])
      })
    var assessment = Assessment(
      questionnaire: .init(to: questionnaire), region: .init(name: ""), period: "", language: "en",
      created: Timestamp(seconds: 0))
    assessment.answers = answers
    return Engine(questionnaire, answers: answers).certainty(of: assessment)
  }

  private static func answer(_ option: String, _ confidence: Confidence? = nil, evidence: Bool = false) -> Answer {
    var answer = Answer(choice: .option(option))
    answer.confidence = confidence
    if evidence { answer.evidence = [Evidence(title: "A document")] }
    return answer
  }

  @Test func `the example of the method page comes out`() {
    let certainty = Self.certainty([
      "A": Self.answer("full", evidence: true), "B": Self.answer("partly", .low),
      "C": Answer(choice: .notApplicable(reason: "the state runs it")),
    ])
    #expect((certainty.answered, certainty.lowConfidence, certainty.withoutEvidence) == (2, 1, 1))
    #expect(certainty.notApplicable == 1)
    #expect((certainty.stepDown?.value, certainty.atWorst?.value) == (50, 50))
  }

  @Test func `an answer at its lowest option stays, and one without an option counts nowhere`() {
    var unknown = Answer(choice: .unknown)
    unknown.confidence = .low
    let certainty = Self.certainty(["A": Self.answer("none", .low), "B": Self.answer("full", .high), "C": unknown])
    #expect((certainty.answered, certainty.lowConfidence, certainty.stepDown?.value) == (2, 1, 50))
    #expect(Self.certainty([:]) == Certainty())
  }

  @Test func `a lower answer takes the questions that hang on it along`() {
    let condition = [Indicator.Condition(indicator: 0, options: ["full"])]
    let certainty = Self.certainty(
      ["A": Self.answer("full", .low), "B": Self.answer("full"), "C": Self.answer("none")], conditions: ["B": condition]
    )
    // A at 50, C at 0, and B is not asked any more.
    #expect(certainty.stepDown?.value == 25)
  }
}

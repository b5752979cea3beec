import Assessment
import Scoring

/// Three questions, answered otherwise in 2024 and in 2026.
enum ComparisonSample {
  static let options = [("none", 0), ("partly", 50), ("full", 100)].map {
    Indicator.Option(id: $0, score: Quantity($1))
  }

  static let questionnaire = Questionnaire(
    id: "q", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators,
    bands: [Band(id: "low", from: Quantity(0))], axes: [Axis(id: "axis", dimensions: 0..<1)],
    dimensions: [Dimension(id: "education", axis: 0)], sections: ["s"],
    indicators: ["A", "B", "C"].map {
      Indicator(id: $0, section: 0, dimensions: [0], kind: .choice(options, scale: nil))
    })

  static func entry(
    _ file: String, _ region: String, _ period: String, _ answers: [String: Answer], _ engine: Engine? = nil
  ) -> ComparisonSet.Entry {
    var assessment = Assessment(
      questionnaire: .init(id: "q", version: Version(1, 0, 0)), region: .init(name: region), period: period,
      language: "en", created: Timestamp(seconds: 0))
    assessment.answers = answers
    return ComparisonSet.Entry(
      file: file, assessment: assessment, engine: engine ?? Engine(questionnaire, answers: answers))
  }

  static func answer(_ option: String, note: String = "") -> Answer {
    var answer = Answer(choice: .option(option))
    answer.note = note
    return answer
  }

  static let first = entry(
    "a.json", "Skåne", "2024",
    ["A": answer("none"), "B": answer("partly", note: "said Eva\non Monday"), "C": Answer(choice: .unknown)])
  static let second = entry(
    "=b.json", "Skåne", "2026", ["A": answer("full"), "C": Answer(choice: .notApplicable(reason: "Eva runs it"))])
}

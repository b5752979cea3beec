import Assessment
import Scoring
import Sentences

@testable import Reports

/// A questionnaire with everything that a form must show: a condition on a condition, two dimensions of one axis, own
/// options, figures.
enum FormSample {
  static let options = [("none", 0), ("partly", 50), ("full", 100)].map {
    Indicator.Option(id: $0, score: Quantity($1))
  }

  static let questionnaire: Questionnaire = {
    let measure = Indicator.Measure(
      unit: "percent", minimum: 0, maximum: 100, groups: ["nationals", "total"], better: "higher")
    var questionnaire = Questionnaire(
      id: "form", version: Version(1, 2, 3), source: "Made for the tests.", languages: ["sv", "en"],
      overall: .indicators, bands: [Band(id: "low", from: Quantity(0)), Band(id: "high", from: Quantity(50))],
      axes: [Axis(id: "area", dimensions: 0..<2)],
      dimensions: [Dimension(id: "education", axis: 0), Dimension(id: "health", axis: 0)],
      sections: ["first", "second"],
      indicators: [
        Indicator(id: "A-1", section: 0, dimensions: [0, 1], kind: .choice(options, scale: "s")),
        Indicator(
          id: "B-2", section: 0, dimensions: [0], kind: .choice(options, scale: "s"),
          condition: [.init(indicator: 0, options: ["partly", "full"])]),
        Indicator(
          id: "C-3", section: 1, dimensions: [1], kind: .choice(options, scale: nil), weight: Quantity(2),
          condition: [.init(indicator: 1, options: ["full"])]),
        Indicator(id: "9-N", section: 1, dimensions: [], kind: .number(measure)),
      ])
    var english = Texts(language: "en", status: .reviewed, title: "A form")
    for id in ["A-1", "B-2", "C-3", "9-N"] {
      english.indicators[id] = IndicatorText(
        question: "Question \(id)?", why: "Why.", guidance: "Count ${what} counts.", evidence: ["A plan"],
        options: ["none": "Nothing.", "partly": "Some & <more>.", "full": "All."])
    }
    questionnaire.texts["en"] = english
    return questionnaire
  }()

  static let regions = Regions(regions: [
    Region(nuts: "SE224", level: 3, country: "SE", names: ["en": "Scania", "sv": "Skåne"])
  ])

  static func assessment(_ answers: [String: Answer]) -> Assessment {
    var assessment = Assessment(
      questionnaire: .init(id: "form", version: Version(1, 2, 3)), region: .init(name: "Skåne", nuts: "SE224"),
      period: "2026", language: "sv", created: Timestamp(seconds: 0))
    assessment.answers = answers
    return assessment
  }

  /// Figures of 2024 for the whole population.
  static func figures(_ total: String) -> Figures {
    Figures(values: Figure(total).map { ["total": $0] } ?? [:], year: "2024")
  }

  static func package(_ assessments: [Assessment], notes: Bool = true) -> DataPackage {
    DataPackage(
      assessments.enumerated().map { number, assessment in
        .init(
          file: "\(number).json", engine: Engine(questionnaire, answers: assessment.answers), assessment: assessment)
      },
      .init(notes: notes, code: "en", language: .english, made: Timestamp(seconds: 0), licensed: []))
  }
}

import Assessment
import Library
import Scoring
import Sentences
import Testing

/// The map that is built in, with files of one's own made up for it.
struct MapSample {
  let questionnaire: Questionnaire
  let regions: Regions
  let practices: [Practice]
  let map: RegionMap

  /// Read once, for it is the same for every test.
  static let built = Result { try MapSample() }

  private init() throws {
    let library = Library()
    questionnaire = try #require(library.questionnaire(Practice.frame).value)
    regions = try #require(library.regions().value)
    practices = try #require(library.practices().value)
    map = try #require(library.map().value)
  }

  /// Every `step`th question answered with its best option.
  func entry(_ file: String, _ region: String, nuts: String?, step: Int, period: String = "2026") -> ComparisonSet.Entry
  {
    var assessment = Assessment(
      questionnaire: .init(id: questionnaire.id, version: questionnaire.version),
      region: .init(name: region, nuts: nuts), period: period, language: "en", created: Timestamp(seconds: 0))
    for (number, indicator) in questionnaire.indicators.enumerated() where number.isMultiple(of: step) {
      let option = number.isMultiple(of: 2) ? indicator.options.last : indicator.options.first
      if let option { assessment.answers[indicator.id] = Answer(choice: .option(option.id)) }
    }
    return ComparisonSet.Entry(
      file: file, assessment: assessment, engine: Engine(questionnaire, answers: assessment.answers))
  }

  /// A whole file, one of which a third is answered, an empty one, and one of a region elsewhere.
  var files: [ComparisonSet.Entry] {
    [
      entry("skane.json", "Skåne", nuts: "SE224", step: 1), entry("murcia.json", "Murcia", nuts: nil, step: 3),
      entry("berlin.json", "Berlin", nuts: "DE3", step: 1_000), entry("paris.json", "Paris", nuts: "FR10", step: 1),
    ]
  }

  func teller(
    _ shown: MapFacts.Shown = .score(.overall), files: [ComparisonSet.Entry] = [], in language: Language = .english,
    scores: [String: [PublishedScore]] = [:]
  ) -> MapTeller {
    var regions = regions
    for place in regions.regions.indices { regions.regions[place].scores += scores[regions.regions[place].nuts] ?? [] }
    let facts = MapFacts(
      map, of: regions, practices: practices, files: files, showing: shown, in: questionnaire, code: language.code)
    return MapTeller(facts, language: language)
  }

  func shown(_ id: String) -> MapFacts.Shown {
    questionnaire.dimensions.firstIndex { $0.id == id }.map { .score(.dimension($0)) }
      ?? (id == "practices" ? .practices : .score(.overall))
  }
}

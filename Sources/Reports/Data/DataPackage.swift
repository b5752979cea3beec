package import Assessment
package import Scoring
package import Sentences

/// Assessments and what was asked, as tables from which another program can compute the scores again
/// (Frictionless Data Package, https://specs.frictionlessdata.io/tabular-data-package/).
package struct DataPackage: Sendable {
  /// One assessment, scored.
  package struct Entry: Sendable {
    /// What its rows are called in every table.
    package var file: String
    package var engine: Engine
    package var assessment: Assessment

    package init(file: String, engine: Engine, assessment: Assessment) {
      (self.file, self.engine, self.assessment) = (file, engine, assessment)
    }
  }

  package struct Settings: Sendable {
    /// Whether notes, reasons, evidence, names of people and of files leave the tool.
    package var notes: Bool
    /// Code of the language of the questionnaire's words.
    package var code: String
    /// Language of the descriptions.
    package var language: Language
    package var made: Timestamp
    /// Ids of the questionnaires whose words are under the program's own licence.
    package var licensed: Set<String>

    package init(notes: Bool, code: String, language: Language, made: Timestamp, licensed: Set<String>) {
      (self.notes, self.code, self.language, self.made, self.licensed) = (notes, code, language, made, licensed)
    }
  }

  let settings: Settings
  /// Each once, in the order of the assessments.
  let questionnaires: [Questionnaire]
  /// Every axis of any of the questionnaires; a column each.
  let axes: [String]
  /// Every group of people that figures are given for; a column each.
  let groups: [String]
  package private(set) var tables: [DataTable] = []

  /// Takes the assessments with file names that differ.
  package init(_ entries: [Entry], _ settings: Settings) {
    self.settings = settings
    var questionnaires: [Questionnaire] = []
    for entry in entries where !questionnaires.contains(where: { $0.id == entry.engine.questionnaire.id }) {
      questionnaires.append(entry.engine.questionnaire)
    }
    self.questionnaires = questionnaires
    axes = Self.union(questionnaires.flatMap { $0.axes.map(\.id) })
    groups = Self.union(questionnaires.flatMap { $0.indicators.flatMap { $0.measure?.groups ?? [] } })
    var entries = entries
    if !settings.notes { for number in entries.indices { entries[number].file = String(number + 1) } }
    tables = [answers(entries), dimensions(entries), indicators, options]
    if settings.notes { tables.append(evidence(entries)) }
  }

  /// The rows of the answers alone.
  package var answers: DataTable { tables[0] }

  /// Each id once, in the order of the first.
  private static func union(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}

extension DataPackage {
  /// One cell an axis: the indicator's dimensions on it, with a space between.
  func dimensions(of indicator: Indicator, in questionnaire: Questionnaire) -> [DataTable.Cell] {
    axes.map { id in
      guard let axis = questionnaire.axes.first(where: { $0.id == id }) else { return .none }
      return .init(questionnaire.dimensions(of: indicator, on: axis))
    }
  }

  private func dimensions(_ entries: [Entry]) -> DataTable {
    var table = DataTable(
      "dimensions",
      [
        .init("file"), .init("region"), .init("nuts"), .init("period"), .init("questionnaire"), .init("version"),
        .init("axis"), .init("dimension"), .init("score", .number), .init("low", .number), .init("high", .number),
        .init("answered", .integer), .init("applicable", .integer), .init("total", .integer), .init("band"),
      ], key: ["file", "dimension"])
    for entry in entries {
      let questionnaire = entry.engine.questionnaire
      let profile = entry.engine.profile
      let start = start(of: entry)
      table.append(start + [.none, .text("overall")] + standing(profile.overall, questionnaire))
      for (dimension, standing) in zip(questionnaire.dimensions, profile.dimensions) {
        let names: [DataTable.Cell] = [.text(questionnaire.axes[dimension.axis].id), .text(dimension.id)]
        table.append(start + names + self.standing(standing, questionnaire))
      }
    }
    return table
  }

  /// What every row about an assessment begins with.
  func start(of entry: Entry) -> [DataTable.Cell] {
    let questionnaire = entry.engine.questionnaire
    let region = entry.assessment.region
    return [
      .text(entry.file), .init(region.name), .init(region.nuts), .init(entry.assessment.period),
      .text(questionnaire.id), .text(questionnaire.version.description),
    ]
  }

  private func standing(_ standing: ScoreSummary, _ questionnaire: Questionnaire) -> [DataTable.Cell] {
    [.init(standing.score?.value), .init(standing.low?.value), .init(standing.high?.value)]
      + [standing.answered, standing.applicable, standing.total].map { .init($0) }
      + [.init(standing.band.map { questionnaire.bands[$0].id })]
  }

  private func evidence(_ entries: [Entry]) -> DataTable {
    var table = DataTable(
      "evidence",
      [
        .init("file"), .init("indicator"), .init("number", .integer), .init("title"), .init("link"), .init("date"),
      ], key: ["file", "indicator", "number"],
      references: [.init(columns: ["file", "indicator"], table: "answers")])
    for entry in entries {
      for indicator in entry.engine.questionnaire.indicators {
        let evidence = entry.assessment.answers[indicator.id]?.evidence ?? []
        for (number, item) in evidence.enumerated() {
          table.append([
            .text(entry.file), .text(indicator.id), .init(number + 1), .init(item.title), .init(item.link),
            .init(item.date),
          ])
        }
      }
    }
    return table
  }
}

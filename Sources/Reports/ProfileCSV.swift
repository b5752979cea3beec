package import Assessment
package import Scoring

/// Rows of comma-separated values (RFC 4180), locale-free, safe to open in a spreadsheet.
package enum ProfileCSV {
  package static let header = row([
    "file", "region", "nuts", "period", "questionnaire", "version", "axis", "dimension", "score", "low", "high",
    "answered", "applicable", "total", "band",
  ])

  /// The overall row, then one a dimension.
  package static func rows(_ engine: Engine, of assessment: Assessment, file: String) -> [String] {
    let questionnaire = engine.questionnaire
    let profile = engine.profile
    let start = [
      file, assessment.region.name, assessment.region.nuts ?? "", assessment.period, questionnaire.id,
      questionnaire.version.description,
    ]
    let overall = row(start + ["", "overall"] + cells(profile.overall, questionnaire))
    return [overall]
      + zip(questionnaire.dimensions, profile.dimensions).map { dimension, standing in
        row(start + [questionnaire.axes[dimension.axis].id, dimension.id] + cells(standing, questionnaire))
      }
  }

  private static func cells(_ standing: Standing, _ questionnaire: Questionnaire) -> [String] {
    [standing.score, standing.low, standing.high].map { $0.map { text($0.value) } ?? "" }
      + [standing.answered, standing.applicable, standing.total].map(String.init)
      + [standing.band.map { questionnaire.bands[$0].id } ?? ""]
  }

  private static func text(_ value: Double) -> String {
    if case .number(let text) = JSON.double(value) { text } else { "" }
  }

  /// One row; see `CSV.text` for what is done to its cells.
  package static func row(_ cells: [String]) -> String { CSV.row(cells) }
}

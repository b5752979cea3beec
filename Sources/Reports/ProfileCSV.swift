internal import Assessment

/// Rows of comma-separated values (RFC 4180), locale-free, safe to open in a spreadsheet.
package enum ProfileCSV {
  package static let header = row([
    "file", "region", "nuts", "period", "questionnaire", "version", "axis", "dimension", "score", "low", "high",
    "answered", "applicable", "total", "band",
  ])

  /// One row; see `CSV.text` for what is done to its cells.
  package static func row(_ cells: [String]) -> String { CSV.row(cells) }
}

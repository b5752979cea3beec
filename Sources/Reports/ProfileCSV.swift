/// Rows of comma-separated values (RFC 4180), locale-free, safe to open in a spreadsheet.
package enum ProfileCSV {
  package static let header = row([
    "file", "region", "nuts", "period", "questionnaire", "version", "axis", "dimension", "score", "low", "high",
    "answered", "applicable", "total", "band",
  ])

  /// One row; a cell that a spreadsheet could take for a formula gets an apostrophe in front
  /// (https://owasp.org/www-community/attacks/CSV_Injection).
  package static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

  private static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
    let safe = (isFormula ? "'" : "") + text
    guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

import Assessment
import Reports
import Sentences

/// Any text as separated values, and as answers to the form.
enum CSVTarget {
  static func run(_ bytes: [UInt8]) {
    do throws(CSVFault) {
      let rows = try CSV.rows(bytes)
      ensure(rows.allSatisfy { $0.count == rows[0].count }, "rows of different lengths")
      let places = rows.joined().map { cell in Finding(.hint, file: "f", place: cell.place, CSVMessage.openQuote) }
      ensure(places, standIn: bytes)
      try checkWritten(rows.map { $0.map(\.text) })
      let form = FormImport(
        BuiltIn.main, regions: Regions(), language: "en", now: Timestamp(seconds: 0), file: "f")
      let result = form.read(rows)
      ensure(result.findings, standIn: bytes)
      ensure(
        result.submissions.count + result.refused == max(0, rows.count - 1) || rows.isEmpty,
        "a row is neither read nor refused")
    } catch {
      ensure([error.finding(file: "f")], standIn: bytes)
    }
  }

  private static func checkWritten(_ rows: [[String]]) throws(CSVFault) {
    // A row of one empty cell is an empty line, and those are passed over.
    let rows = rows.filter { $0 != [""] }
    let written = rows.map { CSV.row($0) + "\n" }.joined()
    let again = try CSV.rows(Array(written.utf8))
    let texts = again.map { $0.map { CSV.plain($0.text) } }
    ensure(texts == rows.map { $0.map(CSV.visible) }, "not the same when written and read again")
  }
}

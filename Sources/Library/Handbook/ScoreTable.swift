package import Assessment
package import Sentences
internal import Text

/// A table of published scores from outside, as CSV: a row a score.
package struct ScoreTable: Sendable {
  package var rows: [Row]

  package struct Row: Hashable, Sendable {
    package var region: Region
    package var score: PublishedScore
  }
}

extension Library {
  /// Reads a table of published scores; no value as soon as anything in it is wrong, and all that is wrong.
  package func scores(inTable path: String) -> Reading<ScoreTable> {
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(path, atMost: CSV.limit)
    } catch {
      return Reading(nil, [Finding(.error, file: path, error.message)])
    }
    let report = FindingCollector(file: path)
    do throws(CSVFault) {
      let cells = try CSV.rows(bytes)
      var reader = ScoreTableReader(
        report: report, regions: regions().value ?? Regions(),
        dimensions: (questionnaire(PublishedFrame.id, languages: []).value?.dimensions.map(\.id) ?? []))
      let table = reader.read(cells)
      return Reading(report.hasErrors ? nil : table, report.findings)
    } catch {
      return Reading(nil, [error.finding(file: path)])
    }
  }
}

/// Checks every cell, so that one run names all that is wrong.
struct ScoreTableReader {
  private static let required = ["region", "dimension", "score", "source"]
  private static let columns = required + ["address", "date", "body"]

  let report: FindingCollector
  let regions: Regions
  let dimensions: [String]
  private var positions: [String: Int] = [:]
  private var seen: [Key: Int] = [:]

  private struct Key: Hashable {
    var region: String
    var dimension: String?
    var source: String
    var date: String
  }

  init(report: FindingCollector, regions: Regions, dimensions: [String]) {
    self.report = report
    self.regions = regions
    self.dimensions = dimensions
  }

  mutating func read(_ cells: [[CSV.Cell]]) -> ScoreTable {
    guard let heads = cells.first, cells.count > 1 else {
      report.error(cells.first?.first?.place, ScoreTableMessage.empty(Self.columns))
      return ScoreTable(rows: [])
    }
    readHeads(heads)
    guard !report.hasErrors else { return ScoreTable(rows: []) }
    return ScoreTable(rows: cells.dropFirst().compactMap { read(row: $0) })
  }

  private mutating func readHeads(_ heads: [CSV.Cell]) {
    for (position, head) in heads.enumerated() {
      let name = head.text.trimmed.lowercased()
      if !Self.columns.contains(name) {
        let near = report.near(name, among: Self.columns)
        report.error(head.place, ScoreTableMessage.unknownColumn(name, near: near, columns: Self.columns))
      } else if positions.updateValue(position, forKey: name) != nil {
        report.error(head.place, ScoreTableMessage.columnTwice(name))
      }
    }
    for name in Self.required where positions[name] == nil {
      report.error(heads.first?.place, ScoreTableMessage.missingColumn(name: name, columns: Self.columns))
    }
  }

  private mutating func read(row: [CSV.Cell]) -> ScoreTable.Row? {
    let (region, dimension) = (region(row), dimension(row))
    let score = value("score", row, .score) { text in
      Quantity(text.replacing(",", by: ".")).flatMap { $0 <= Quantity(100) ? $0 : nil }
    }
    let source = value("source", row, .source) { $0 }
    let address = value("address", row, .address) { text in
      text.isEmpty || text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
    }
    let date = value("date", row, .date) { $0.isEmpty || $0.isDate ? $0 : nil }
    let body = text("body", row)?.text ?? ""
    guard let region, let dimension, let score, let source, let address, let date else { return nil }
    let id = dimension == "overall" ? nil : dimension
    let line = row[0].place.line
    if let first = seen.updateValue(line, forKey: Key(region: region.nuts, dimension: id, source: source, date: date)) {
      report.error(row[0].place, ScoreTableMessage.repeated(first))
    }
    return ScoreTable.Row(
      region: region,
      score: PublishedScore(dimension: id, score: score, source: source, date: date, address: address, body: body))
  }

  private func text(_ column: String, _ row: [CSV.Cell]) -> (text: String, place: Place)? {
    positions[column].map { (CSV.plain(row[$0].text).onOneLine.trimmed, row[$0].place) }
  }

  /// A cell's value; an optional column that is missing counts as empty.
  private func value<Value>(
    _ column: String, _ row: [CSV.Cell], _ expected: ScoreCell, _ read: (String) -> Value?
  ) -> Value? {
    guard let (text, place) = text(column, row) else { return read("") }
    if text.isEmpty, Self.required.contains(column) {
      report.error(place, ScoreTableMessage.emptyCell(column: column, expected: expected))
      return nil
    }
    if let value = read(text) { return value }
    report.error(place, ScoreTableMessage.wrong(column: column, found: text, expected: expected))
    return nil
  }

  private func region(_ row: [CSV.Cell]) -> Region? {
    guard let name = value("region", row, .region, { $0 }), let place = text("region", row)?.place else { return nil }
    switch regions.find(name) {
    case .one(let region): return region
    case .several(let found):
      report.error(place, ScoreTableMessage.severalRegions(name: name, found: found.map(\.nuts)))
    case .none(let near):
      report.error(place, ScoreTableMessage.unknownRegion(name, near: near.map { "\($0.name(in: "en")) (\($0.nuts))" }))
    }
    return nil
  }

  private func dimension(_ row: [CSV.Cell]) -> String? {
    guard let id = value("dimension", row, .dimension, { $0 }), let place = text("dimension", row)?.place else {
      return nil
    }
    let known = ["overall"] + dimensions
    if known.contains(id) { return id }
    report.error(place, ScoreTableMessage.unknownDimension(id, near: report.near(id, among: known), known: known))
    return nil
  }
}

internal import Assessment
package import Sentences
internal import Text
import YAML

/// The file of a library's folder that imported scores are kept in, beside `regions.yaml`, which stays as its author wrote it.
package enum ImportedScores {
  package static let path = "Handbook/regions-imported.yaml"

  /// What an import did to the file.
  package struct Result: Sendable {
    package var bytes: [UInt8]
    package var new = 0
    package var changed = 0
    package var same = 0
  }

  /// The file with the table's scores in it; `bytes` is what it holds now, nil when there is none.
  ///
  /// A score of the same region, dimension, source and date takes the place of the one before. No value, and findings,
  /// when the file that is there cannot be read: then nothing may be written over it.
  package static func adding(_ table: ScoreTable, to bytes: [UInt8]?, file: String) -> Reading<Result> {
    var regions: [String: Region] = [:]
    if let bytes {
      let (root, wrong) = YAML.read(bytes, file: file)
      let report = FindingCollector(file: file)
      let found = root.flatMap { RegionsReader(report: report).read($0) }
      let findings = wrong + report.findings
      guard let found, !findings.contains(where: { $0.level == .error }) else { return Reading(nil, findings) }
      regions = Dictionary(found.regions.map { ($0.nuts, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var result = Result(bytes: [])
    for row in table.rows {
      var region = regions[row.region.nuts] ?? row.region
      if regions[row.region.nuts] == nil { region.scores = [] }
      if let position = region.scores.firstIndex(where: { $0.isSame(as: row.score) }) {
        if region.scores[position] == row.score { result.same += 1 } else { result.changed += 1 }
        region.scores[position] = row.score
      } else {
        region.scores.append(row.score)
        result.new += 1
      }
      regions[row.region.nuts] = region
    }
    result.bytes = Array(text(regions.values.sorted { $0.nuts < $1.nuts }).utf8)
    return Reading(result)
  }

  private static func text(_ regions: [Region]) -> String {
    var lines = [
      "# Published scores that \"mipexr regions import\" has added.", "format: \(RegionsReader.format)",
      "nuts: \(RegionsReader.year)", "source: \(quoted("mipexr regions import"))", "regions:",
    ]
    for region in regions {
      lines += [
        "  - nuts: \(region.nuts)", "    level: \(region.level)", "    country: \(region.country)",
        "    names: \(mapping(region.names))",
      ]
      if !region.rated.isEmpty { lines.append("    rated: \(mapping(region.rated))") }
      lines.append("    source: \(quoted(region.source))")
      lines.append("    scores:")
      lines += region.scores.map(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ score: PublishedScore) -> String {
    var members = [
      "dimension: \(score.dimension ?? "overall")", "score: \(score.score)", "source: \(quoted(score.source))",
    ]
    if !score.date.isEmpty { members.append("date: \(score.date)") }
    if !score.address.isEmpty { members.append("address: \(quoted(score.address))") }
    if !score.body.isEmpty { members.append("body: \(quoted(score.body))") }
    return "      - {\(members.joined(separator: ", "))}"
  }

  private static func mapping(_ texts: [String: String]) -> String {
    "{" + texts.sorted { $0.key < $1.key }.map { "\($0.key): \(quoted($0.value))" }.joined(separator: ", ") + "}"
  }

  /// Between double quotation marks, as JSON and YAML both write it; what YAML would not take as text is made visible.
  private static func quoted(_ text: String) -> String {
    "\"" + text.harmless.replacing("\\", by: "\\\\").replacing("\"", by: "\\\"") + "\""
  }
}

extension PublishedScore {
  /// Whether both say the same thing is known from the same place, whatever number it is.
  func isSame(as other: PublishedScore) -> Bool {
    dimension == other.dimension && source == other.source && date == other.date
  }
}

package import Assessment

/// Regions and what is published of them.
package struct RegionReport {
  private let regions: [Region]
  private let code: String
  private let decimalMark: Character

  /// `code` is the language of the names.
  package init(regions: [Region], code: String, decimalMark: Character = ".") {
    self.regions = regions
    self.code = code
    self.decimalMark = decimalMark
  }

  /// A line a region, and one below it for each score of a dimension; `none` where nothing is published.
  package func lines(without none: String) -> [String] {
    let width = (regions.map { $0.name(in: code).count }.max() ?? 0) + 2
    return regions.flatMap { region -> [String] in
      let name = region.name(in: code)
      let start = padded(region.nuts, 7) + padded(region.country, 4) + padded(name, width)
      let overall = region.scores.filter { $0.dimension == nil }
      let others = region.scores.filter { $0.dimension != nil }
      let first = region.scores.isEmpty ? [start + none] : overall.map { start + shown($0) }
      let dimensions = others.map { padded("", 11) + "\($0.dimension ?? ""): \(shown($0))" }
      return (first.isEmpty ? [start] : first) + dimensions
    }
  }

  private func shown(_ score: PublishedScore) -> String {
    let number = String(score.score.description.map { $0 == "." ? decimalMark : $0 })
    return [number, score.date, score.wholeSource, score.body].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A row a score, and one for each region without any.
  package var csv: [String] {
    let heads = ["nuts", "country", "name", "dimension", "score", "date", "source", "address", "body"]
    let rows = regions.flatMap { region -> [[String]] in
      let start = [region.nuts, region.country, region.name(in: code)]
      if region.scores.isEmpty { return [start + Array(repeating: "", count: 6)] }
      return region.scores.map { score in
        start + [
          score.dimension ?? "overall", score.score.description, score.date, score.source, score.address, score.body,
        ]
      }
    }
    return ([heads] + rows).map(CSV.row)
  }

  /// An object a region; `scores` is empty where nothing is published.
  package var json: JSON {
    .array(
      regions.map { region in
        .object([
          "nuts": .string(region.nuts), "country": .string(region.country), "name": .string(region.name(in: code)),
          "source": .string(region.source), "scores": .array(region.scores.map(Self.json)),
        ])
      })
  }

  private static func json(_ score: PublishedScore) -> JSON {
    .object([
      "dimension": .string(score.dimension ?? "overall"), "score": .number(score.score.description),
      "date": score.date.isEmpty ? .null : .string(score.date), "source": .string(score.source),
      "address": score.address.isEmpty ? .null : .string(score.address),
      "body": score.body.isEmpty ? .null : .string(score.body),
    ])
  }
}

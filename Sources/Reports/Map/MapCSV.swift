internal import Assessment
package import Scoring

/// The map as rows: one a region, or one for each of one's own files of it.
package enum MapCSV {
  private static let heads = [
    "nuts", "country", "name", "row", "column", "shown", "published", "date", "source", "address", "body", "own",
    "own_low", "own_high", "own_answered", "own_applicable", "own_file", "own_period", "practices", "north", "south",
    "east", "west",
  ]

  package static func rows(_ teller: MapTeller) -> [String] {
    ([heads] + teller.facts.regions.flatMap { rows($0, teller) }).map(CSV.row)
  }

  private static func rows(_ fact: RegionFact, _ teller: MapTeller) -> [[String]] {
    let start = [
      fact.region.nuts, fact.region.country, teller.name(of: fact), fact.tile.map { "\($0.row)" } ?? "",
      fact.tile.map { "\($0.column)" } ?? "", shown(teller.facts),
    ]
    let end =
      ["\(fact.practices.count)"]
      + RegionMap.Direction.allCases.map { teller.facts.move(from: fact.region.nuts, $0)?.region.nuts ?? "" }
    let isScore = if case .score = teller.facts.shown { true } else { false }
    let published =
      isScore ? fact.published.map(cells) ?? Array(repeating: "", count: 5) : Array(repeating: "", count: 5)
    let files = isScore && !fact.own.isEmpty ? fact.own.map(cells) : [Array(repeating: "", count: 7)]
    return files.map { start + published + $0 + end }
  }

  /// `overall`, a dimension's id, or `practices`.
  private static func shown(_ facts: MapFacts) -> String {
    switch facts.shown {
    case .practices: "practices"
    case .score(.overall): "overall"
    case .score(.dimension(let dimension)): facts.questionnaire.dimensions[dimension].id
    }
  }

  private static func cells(_ published: PublishedScore) -> [String] {
    [published.score.description, published.date, published.source, published.address, published.body]
  }

  private static func cells(_ own: OwnScore) -> [String] {
    let standing = own.standing
    return [standing.score, standing.low, standing.high].map { $0.map { JSON.text($0.value) } ?? "" }
      + ["\(standing.answered)", "\(standing.applicable)", own.file, own.period]
  }
}

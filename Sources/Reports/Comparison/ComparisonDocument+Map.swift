internal import Assessment
internal import Scoring
internal import Sentences

extension ComparisonDocument {
  /// The regions on a map, with all that it shows as a table beside it.
  var map: [Block] {
    guard let facts = report.map else { return [] }
    let teller = MapTeller(facts, language: language)
    let sources = teller.facts.regions.compactMap(\.published)
    return [.list(teller.legend.map { [.paragraph([Inline($0)])] })]
      + [.group(.atlas, [.drawing(.map(teller)), .table(table(teller))])]
      + (sources.isEmpty ? [] : [.list(teller.sourceEntries.map { [.paragraph(told($0))] })])
  }

  private func table(_ teller: MapTeller) -> Table {
    let heads = [
      Table.Column(teller.say(.regionHead), width: 40), .init(teller.say(.publishedHead), .number, width: 14),
      .init(teller.say(.ownHead), width: 30), .init(teller.say(.practices), .number, width: 14),
    ]
    let rows = teller.facts.regions.map { fact -> [Table.Cell] in
      let short = fact.tile.map { " (\($0.name))" } ?? ""
      let own = fact.own.map { own in
        "\(letter(of: own)) \(own.standing.score?.text(in: language) ?? "-")" + (own.standing.isTelling ? "" : "?")
      }
      return [
        .plain(teller.name(of: fact) + short), .plain(fact.published.map(teller.text) ?? "-"),
        .plain(own.joined(separator: ", ")), .plain(String(fact.practices.count)),
      ]
    }
    return Table(caption: teller.title, heads: heads, rows: rows)
  }

  private func letter(of own: OwnScore) -> String {
    comparisonSet.entries.firstIndex { $0.file == own.file }.map(teller.letter) ?? ""
  }

  /// A source, which can be followed where it is an address, and the regions that it speaks of.
  private func told(_ entry: (score: PublishedScore, regions: [String])) -> [Inline] {
    source(entry.score) + [Inline(": " + entry.regions.joined(separator: ", "))]
  }
}

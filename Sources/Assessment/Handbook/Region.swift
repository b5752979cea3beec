/// A region that has been rated, or could be compared with.
package struct Region: Hashable, Sendable {
  /// NUTS code, such as `SE224`.
  package var nuts: String
  /// NUTS level, 1 to 3: two letters for the country and one character a level.
  package var level: Int
  /// The first two letters of the code.
  package var country: String
  /// By language code; under `local` as it calls itself, several languages parted by " / ".
  package var names: [String: String]
  /// By language code: what was rated, where that is not the region itself.
  package var rated: [String: String]
  /// Where the region is named as one of the rated.
  package var source: String
  /// Published scores; most regions have none.
  package var scores: [PublishedScore]

  package init(
    nuts: String, level: Int, country: String, names: [String: String], rated: [String: String] = [:],
    source: String = "", scores: [PublishedScore] = []
  ) {
    self.nuts = nuts
    self.level = level
    self.country = country
    self.names = names
    self.rated = rated
    self.source = source
    self.scores = scores
  }

  /// The name in a language; in English, as it calls itself, or its code where there is none.
  package func name(in language: String) -> String {
    names[language] ?? names["en"] ?? names["local"] ?? nuts
  }
}

/// A score that somebody has published, and where.
package struct PublishedScore: Hashable, Sendable {
  /// A dimension's id; nil for the overall score.
  package var dimension: String?
  package var score: Quantity
  /// Who has published it, or the address where it stands.
  package var source: String
  /// When it was published, as precisely as is known: `2024-05-27`, `2024-05`, `2024`; empty when it is not known.
  package var date: String
  /// Where it stands, if the source is no address itself; may be empty.
  package var address: String
  /// Which body was rated, if it is not the region's own; may be empty.
  package var body: String

  package init(
    dimension: String?, score: Quantity, source: String, date: String, address: String = "", body: String = ""
  ) {
    self.dimension = dimension
    self.score = score
    self.source = source
    self.date = date
    self.address = address
    self.body = body
  }

  /// Source and address in one, as they are shown.
  package var wholeSource: String { address.isEmpty ? source : "\(source), \(address)" }
}

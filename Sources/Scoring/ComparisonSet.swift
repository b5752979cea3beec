package import Assessment

/// Assessments side by side: the first is held against each of the others, and against published scores.
package struct ComparisonSet: Sendable {
  /// The first is what the others are held against; in a trend the periods rise.
  package var entries: [Entry]
  /// Whether these are several periods of one region.
  package var isTrend: Bool
  /// The first entry with each of the others, in their order.
  package var comparisons: [Comparison]

  /// At least one entry; periods of one region are put in order, everything else stays in the order given.
  package init(_ entries: [Entry]) {
    precondition(!entries.isEmpty)
    isTrend = Self.isTrend(entries)
    self.entries = isTrend ? entries.sorted { Self.isEarlier($0, $1) } : entries
    let first = self.entries[0].engine
    comparisons = self.entries.dropFirst().map { Comparison(first, $0.engine) }
  }

  /// One assessment that takes part.
  package struct Entry: Sendable {
    package var file: String
    package var assessment: Assessment
    package var engine: Engine

    package init(file: String, assessment: Assessment, engine: Engine) {
      self.file = file
      self.assessment = assessment
      self.engine = engine
    }

    /// "Skåne 2026"; the file's name where neither is written.
    package var title: String {
      let title = [assessment.region.name, assessment.period].filter { !$0.isEmpty }.joined(separator: " ")
      return title.isEmpty ? file : title
    }
  }

  /// Whether one period is known to come before another: by the year it begins with, and in one year only where both are
  /// written alike, as 2026-03 and 2026-09, or 2026 H1 and 2026 H2; nobody knows whether "spring" or "autumn" is first.
  private static func isEarlier(_ first: Entry, _ second: Entry) -> Bool {
    let (one, two) = (first.assessment.period, second.assessment.period)
    guard let (year, other) = year(of: one).flatMap({ year in self.year(of: two).map { (year, $0) } }) else {
      return false
    }
    if year != other { return year < other }
    func shape(_ period: String) -> [Character] { period.map { $0.isNumber ? "0" : $0 } }
    return shape(one) == shape(two) && one < two
  }

  private static func year(of period: String) -> Int? {
    let digits = period.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4 ? Int(digits) : nil
  }

  /// The same region throughout, every time another period, and each of two is the earlier or the later one.
  private static func isTrend(_ entries: [Entry]) -> Bool {
    let periods = Set(entries.map(\.assessment.period))
    let regions = Set(entries.map { $0.assessment.region.nuts ?? $0.assessment.region.name })
    let ids = Set(entries.map(\.engine.questionnaire.id))
    let isOrdered = entries.indices.allSatisfy { one in
      entries.indices.dropFirst(one + 1).allSatisfy {
        isEarlier(entries[one], entries[$0]) || isEarlier(entries[$0], entries[one])
      }
    }
    return isOrdered && entries.count > 1 && periods.count == entries.count && !periods.contains("")
      && regions.count == 1
      && !regions.contains("") && ids.count == 1
  }
}

/// What somebody has published of a region, laid beside a questionnaire's dimensions.
package struct PublishedProfile: Sendable {
  package var region: Region
  package var overall: PublishedScore?
  /// In the order of `Questionnaire.dimensions`.
  package var dimensions: [PublishedScore?]

  /// Takes the newest score of each dimension; those of dimensions that the questionnaire lacks are left out.
  package init(_ region: Region, for questionnaire: Questionnaire) {
    self.region = region
    func newest(_ id: String?) -> PublishedScore? {
      region.scores.filter { $0.dimension == id }.max { $0.date < $1.date }
    }
    overall = newest(nil)
    dimensions = questionnaire.dimensions.map { newest($0.id) }
  }

  package subscript(subject: Trace.Subject) -> PublishedScore? {
    switch subject {
    case .overall: overall
    case .dimension(let dimension): dimensions[dimension]
    }
  }

  /// Whether there is any score to show.
  package var isEmpty: Bool { overall == nil && dimensions.allSatisfy { $0 == nil } }
}

extension Score {
  /// A published number, rounded for showing like ours.
  package init(_ published: PublishedScore) {
    self.init(sum: published.score.thousandths, weights: 1)
  }
}

extension Profile {
  package subscript(subject: Trace.Subject) -> ScoreSummary {
    switch subject {
    case .overall: overall
    case .dimension(let dimension): dimensions[dimension]
    }
  }
}

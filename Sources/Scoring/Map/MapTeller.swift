package import Assessment
package import Sentences
internal import Text

/// The map in sentences: what stands around the grid, the lists for those who see none, and the record of a region.
package struct MapTeller: Sendable {
  package let facts: MapFacts
  package let language: Language

  package init(_ facts: MapFacts, language: Language) {
    self.facts = facts
    self.language = language
  }
}

extension MapTeller {
  package var title: String { say(.title(shown)) }

  /// What is shown, by its name.
  package var shown: String {
    switch facts.shown {
    case .practices: say(.practices)
    case .score(let subject): name(of: subject)
    }
  }

  package func name(of subject: Trace.Subject) -> String {
    switch subject {
    case .overall: say(.overall)
    case .dimension(let dimension): facts.questionnaire.name(ofDimension: dimension, in: facts.code).name
    }
  }

  package func name(of fact: RegionFact) -> String { fact.region.name(in: facts.code) }

  package func country(of fact: RegionFact) -> String {
    facts.map.country(fact.region.country)?.name(in: facts.code) ?? fact.region.country
  }

  /// A tile's number with its mark: "78", "57*" from a file of one's own, "34?" where too little stands behind it, "-".
  package func value(of fact: RegionFact) -> String {
    switch facts.value(of: fact) {
    case .nothing: "-"
    case .published(let published): text(published)
    case .practices(let count): String(count) + (fact.own.isEmpty ? "" : "*")
    case .own(let own): (own.standing.score?.text(in: language) ?? "-") + (own.standing.isTelling ? "*" : "?")
    }
  }

  package func text(_ published: PublishedScore) -> String { language.number(published.score.description) }

  /// How much is known, and what the signs mean, each only where it occurs.
  package var legend: [String] {
    let total = facts.regions.count
    var lines: [String]
    switch facts.shown {
    case .practices: lines = [say(.practicesKnown(count: practices, regions: facts.known, total: total))]
    case .score(.overall): lines = [say(.overallKnown(count: facts.known, total: total))]
    case .score(let subject): lines = [say(.dimensionKnown(count: facts.known, total: total, name: name(of: subject)))]
    }
    let values = facts.regions.map(value)
    if values.contains("-") { lines.append(say(.dash)) }
    if values.contains(where: { $0.hasSuffix("*") }) { lines.append(say(.star)) }
    if values.contains(where: { $0.hasSuffix("?") }) { lines.append(say(.unsure)) }
    return lines + elsewhere
  }

  private var practices: Int { facts.regions.reduce(0) { $0 + $1.practices.count } }

  private var elsewhere: [String] {
    facts.elsewhere.map { say(.elsewhere(file: $0.file, region: $0.region)) }
  }

  /// Where the published scores come from: one score of each source, and the regions that it speaks of.
  package var sourceEntries: [(score: PublishedScore, regions: [String])] {
    guard case .score = facts.shown else { return [] }
    var entries: [(score: PublishedScore, regions: [String])] = []
    for fact in facts.regions {
      guard let published = fact.published else { continue }
      let place = entries.firstIndex {
        ($0.score.wholeSource, $0.score.date, $0.score.body) == (published.wholeSource, published.date, published.body)
      }
      if let place {
        entries[place].regions.append(name(of: fact))
      } else {
        entries.append((published, [name(of: fact)]))
      }
    }
    return entries
  }

  /// The same in lines.
  package var sources: [String] {
    sourceEntries.map { entry in
      let words = [entry.score.wholeSource, entry.score.date, entry.score.body].filter { !$0.isEmpty }
      return say(.source(source: words.joined(separator: ", "), regions: entry.regions))
    }
  }

  /// What is said where no score is known, where one is one's own, and where too little stands behind it.
  package var nothing: String { say(.nothing) }
  package var ownFile: String { say(.ownFile) }
  package var fewAnswered: String { say(.fewAnswered) }

  package func say(_ message: MapMessage) -> String { message.text(in: language) }
}

extension MapTeller {
  /// One region in one sentence after the other: score and where it is from, practices, and where the arrows lead.
  package func line(_ fact: RegionFact) -> String {
    let start = say(.region(name: name(of: fact), country: country(of: fact), told: told(fact).joined(separator: "; ")))
    return ([start, practices(of: fact)] + neighbours(of: fact)).joined(separator: " ")
  }

  private func told(_ fact: RegionFact) -> [String] {
    guard case .score = facts.shown else { return [say(.practiceCount(fact.practices.count))] }
    return fact.own.map(told) + [fact.published.map(told) ?? say(.nothing)]
  }

  private func told(_ own: OwnScore) -> String {
    let standing = own.standing
    let basis = say(.basis(answered: standing.answered, applicable: standing.applicable))
    guard let score = standing.score else { return say(.ownNothing(file: own.file, basis: basis)) }
    guard !standing.isTelling, let low = standing.low, let high = standing.high else {
      return say(.own(score: score.shown.description, file: own.file, basis: basis))
    }
    return say(
      .ownBetween(
        score: score.shown.description, file: own.file, low: low.shown.description, high: high.shown.description,
        basis: basis))
  }

  private func told(_ published: PublishedScore) -> String {
    let source = [published.wholeSource, published.date, published.body].filter { !$0.isEmpty }
    return say(.published(score: published.score.description, source: source.joined(separator: ", ")))
  }

  private func practices(of fact: RegionFact) -> String {
    guard case .score = facts.shown else { return "" }
    return say(.practiceCount(fact.practices.count)) + "."
  }

  /// Where the arrows lead, in words; nothing for a region without a tile.
  package func neighbours(of fact: RegionFact) -> [String] {
    let found = RegionMap.Direction.allCases.compactMap { direction -> String? in
      guard let other = facts.move(from: fact.region.nuts, direction) else { return nil }
      return say(direction.message(name(of: other)))
    }
    return found.isEmpty ? [] : [say(.neighbours(found))]
  }

  /// The regions of one country after the other, a blank line between countries.
  package var byCountry: [String] {
    facts.regions.enumerated().flatMap { place, fact in
      let isFirst = place == 0 || facts.regions[place - 1].region.country != fact.region.country
      return (isFirst && place > 0 ? [""] : []) + ["- " + line(fact)]
    }
  }

  /// The greatest number first; what has none stands at the end, which says nothing of how it would do.
  package var byValue: [String] { facts.byValue.map { "- " + line($0) } }
}

extension MapTeller {
  /// All that is known of one region: what is published, own files beside it, practices by name, and neighbours.
  package func record(of fact: RegionFact) -> [String] {
    var lines = [say(.recordHead(name: name(of: fact), code: fact.region.nuts, country: country(of: fact)))]
    if let rated = fact.region.rated[facts.code] ?? fact.region.rated["en"] { lines.append(say(.rated(rated))) }
    lines += fact.own.map { told($0) + "." }
    let profile = PublishedProfile(fact.region, for: facts.questionnaire)
    let subjects = [.overall] + facts.questionnaire.dimensions.indices.map { Trace.Subject.dimension($0) }
    lines += subjects.compactMap { subject in profile[subject].map { "\(name(of: subject)): \(told($0))." } }
    if profile.isEmpty { lines.append(say(.nothingYet)) }
    lines += fact.practices.map { practice in
      say(.practice(title: practice.text(in: facts.code).text.title, id: practice.id))
    }
    return lines + neighbours(of: fact)
  }
}

extension RegionMap.Direction {
  fileprivate func message(_ region: String) -> MapMessage {
    switch self {
    case .north: .north(region)
    case .south: .south(region)
    case .east: .east(region)
    case .west: .west(region)
    }
  }
}

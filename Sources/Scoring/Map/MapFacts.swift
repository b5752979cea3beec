package import Assessment

/// All that the map tells, gathered once: the grid, the lists, the table and the drawing are made of it.
package struct MapFacts: Sendable {
  /// What a tile says of its region.
  package enum Shown: Hashable, Sendable {
    case score(Trace.Subject)
    /// How many practices of the region are known.
    case practices
  }

  package let map: RegionMap
  package let questionnaire: Questionnaire
  package let shown: Shown
  /// Code of the language of the names.
  package let code: String
  /// By country as their names come, and in each from north to south.
  package let regions: [RegionFact]
  /// Files of regions that are none of these.
  package let elsewhere: [OwnScore]

  /// `files` answer the questionnaire.
  package init(
    _ map: RegionMap, of regions: Regions, practices: [Practice], files: [ComparisonSet.Entry] = [],
    showing shown: Shown = .score(.overall), in questionnaire: Questionnaire, code: String
  ) {
    self.map = map
    self.questionnaire = questionnaire
    self.shown = shown
    self.code = code
    let subject: Trace.Subject = if case .score(let subject) = shown { subject } else { .overall }
    let own = files.map { OwnScore($0, of: subject, in: regions) }
    let known = Set(regions.regions.map(\.nuts))
    elsewhere = own.filter { !known.contains($0.region) }
    let facts = regions.regions.map { region in
      RegionFact(
        region: region, tile: map[region.nuts], published: PublishedProfile(region, for: questionnaire)[subject],
        own: own.filter { $0.region == region.nuts },
        practices: practices.filter { $0.region.hasPrefix(region.nuts) })
    }
    func key(_ fact: RegionFact) -> (String, Double, String) {
      let country = map.country(fact.region.country)?.name(in: code) ?? fact.region.country
      return (country, -(fact.tile?.point.latitude ?? -90), fact.region.nuts)
    }
    self.regions = facts.sorted { key($0) < key($1) }
  }

  package subscript(region: String) -> RegionFact? { regions.first { $0.region.nuts == region } }

  /// The region that an arrow leads to; nil at the edge.
  package func move(from region: String, _ direction: RegionMap.Direction) -> RegionFact? {
    map.move(from: region, direction).flatMap { self[$0.region] }
  }

  /// What a region's tile says.
  package func value(of fact: RegionFact) -> RegionFact.Value {
    guard case .score = shown else { return .practices(fact.practices.count) }
    if let own = fact.own.last(where: { $0.standing.score != nil }) ?? fact.own.last { return .own(own) }
    return fact.published.map { .published($0) } ?? .nothing
  }

  /// The position of the level among the questionnaire's bands; nil without a score, and where too little stands behind it.
  package func level(of fact: RegionFact) -> Int? {
    switch value(of: fact) {
    case .own(let own): own.standing.band
    case .published(let published): questionnaire.bands.lastIndex { $0.from <= published.score }
    case .nothing, .practices: nil
    }
  }

  /// The regions with a score first, the greatest before the others; what is equal, and what has none, as in `regions`.
  package var byValue: [RegionFact] {
    regions.enumerated().sorted { first, second in
      let (left, right) = (value(of: first.element).number ?? -1, value(of: second.element).number ?? -1)
      return (right, first.offset) < (left, second.offset)
    }.map(\.element)
  }

  /// How many regions have a published score, or a practice.
  package var known: Int {
    regions.count { fact in if case .practices = shown { !fact.practices.isEmpty } else { fact.published != nil } }
  }
}

/// What the map knows of one region.
package struct RegionFact: Hashable, Sendable {
  package var region: Region
  /// Nil for a region that the map has no place for: it is in the lists.
  package var tile: RegionMap.Tile?
  /// The newest published score of what is shown.
  package var published: PublishedScore?
  /// The person's own files of this region, in the order in which they were named.
  package var own: [OwnScore]
  package var practices: [Practice]

  /// What a tile says.
  package enum Value: Hashable, Sendable {
    /// Nothing is published, which is no low score.
    case nothing
    case published(PublishedScore)
    case own(OwnScore)
    case practices(Int)
  }
}

extension RegionFact.Value {
  /// What regions are put in order by.
  package var number: Double? {
    switch self {
    case .nothing: nil
    case .published(let published): published.score.value
    case .own(let own): own.standing.score?.value
    case .practices(let count): Double(count)
    }
  }
}

/// What one of the person's own files says of its region.
package struct OwnScore: Hashable, Sendable {
  package var file: String
  /// NUTS code where the region is known by it or by its name, else the name.
  package var region: String
  package var period: String
  package var standing: ScoreSummary

  init(_ entry: ComparisonSet.Entry, of subject: Trace.Subject, in regions: Regions) {
    file = entry.file
    period = entry.assessment.period
    standing = entry.engine.profile[subject]
    let (name, nuts) = (entry.assessment.region.name, entry.assessment.region.nuts)
    if let nuts {
      region = nuts
    } else if case .one(let found) = regions.find(name) {
      region = found.nuts
    } else {
      region = name
    }
  }
}

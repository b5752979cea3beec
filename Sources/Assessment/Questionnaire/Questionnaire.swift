/// Axes, dimensions, indicators, options and rules: what is asked and how it counts.
///
/// Indicators and dimensions are referred to by their position; ids are for files and people.
package struct Questionnaire: Sendable {
  package var id: String
  package var version: Version
  /// What it rests on and what it is not, in English.
  package var source: String
  package var languages: [String]
  package var overall: OverallRule
  /// How the options' scores come from those that its file gives; they have been moved already.
  package var points: PointsRule
  /// By rising lower limit.
  package var bands: [Band]
  package var axes: [Axis]
  /// The dimensions of all axes, axis after axis.
  package var dimensions: [Dimension]
  package var sections: [String]
  /// In the order of the walk.
  package var indicators: [Indicator]
  /// By language code.
  package var texts: [String: Texts]
  /// What its versions did to the ids of the ones before, by rising version; most did nothing.
  package var revisions: [Revision]
  /// The folder that it comes from, where it stands in the place of a built-in one of the same id and version and counts
  /// otherwise.
  package var replacement: String?
  package let positions: [String: Int]
  /// Positions of the indicators whose condition names the given one.
  package let dependents: [[Int]]

  package init(
    id: String, version: Version, source: String, languages: [String], overall: OverallRule, bands: [Band],
    axes: [Axis], dimensions: [Dimension], sections: [String], indicators: [Indicator], texts: [String: Texts] = [:],
    revisions: [Revision] = [], points: PointsRule = .given
  ) {
    self.id = id
    self.version = version
    self.source = source
    self.languages = languages
    self.overall = overall
    self.points = points
    self.bands = bands
    self.axes = axes
    self.dimensions = dimensions
    self.sections = sections
    self.indicators = indicators
    self.texts = texts
    self.revisions = revisions
    positions = Dictionary(zip(indicators.map(\.id), indicators.indices), uniquingKeysWith: { first, _ in first })
    var dependents = Array(repeating: [Int](), count: indicators.count)
    for (position, indicator) in indicators.enumerated() {
      for term in indicator.condition { dependents[term.indicator].append(position) }
    }
    self.dependents = dependents
  }
}

/// How the overall score is made.
package enum OverallRule: Hashable, Sendable {
  /// The weighted mean over all indicators, each once.
  case indicators
  /// The plain mean of one axis's dimension scores; the axis's position.
  case dimensions(axis: Int)
  /// No overall score: the indicators measure different things.
  case none
}

/// How much an option counts.
package enum PointsRule: String, CaseIterable, Sendable {
  /// As its questionnaire gives it.
  case given
  /// Each indicator's lowest option counts 0 and its highest 100; those between move in proportion.
  case stretch
}

/// A name for a stretch of the scale, from its lower limit up to the next band's.
package struct Band: Hashable, Sendable {
  package var id: String
  package var from: Quantity

  package init(id: String, from: Quantity) {
    self.id = id
    self.from = from
  }
}

/// One of the cuts of the profile.
package struct Axis: Hashable, Sendable {
  package var id: String
  /// Positions in `Questionnaire.dimensions`.
  package var dimensions: Range<Int>

  package init(id: String, dimensions: Range<Int>) {
    self.id = id
    self.dimensions = dimensions
  }
}

/// One bar of an axis.
package struct Dimension: Hashable, Sendable {
  package var id: String
  /// Position in `Questionnaire.axes`.
  package var axis: Int

  package init(id: String, axis: Int) {
    self.id = id
    self.axis = axis
  }
}

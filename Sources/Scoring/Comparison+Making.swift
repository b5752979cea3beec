internal import Assessment

extension Comparison {
  /// Holds the second profile against the first.
  ///
  /// The two may be answered to different questionnaires: then a dimension is compared only where both have it under the
  /// same axis with the same indicators that count alike, and the overall score where that is so of all indicators.
  package init(_ from: Engine, _ to: Engine) {
    let maker = Maker(from: from, to: to)
    let before = from.profile
    let after = to.profile
    var dimensions: [Difference?] = []
    var obstacles: [Int: Obstacle] = [:]
    for position in from.questionnaire.dimensions.indices {
      switch maker.counterpart(of: position) {
      case .success(let other):
        dimensions.append(
          maker.difference(
            before.dimensions[position], after.dimensions[other], maker.members(of: position)))
      case .failure(let obstacle):
        obstacles[position] = obstacle
        dimensions.append(nil)
      }
    }
    var overall = maker.isWholeAlike ? maker.difference(before.overall, after.overall, maker.shared) : nil
    if case .dimensions(let axis) = from.questionnaire.overall {
      overall?.adopt(
        from.questionnaire.axes[axis].dimensions.map { dimensions[$0] }, bands: from.questionnaire.bands)
    }
    self.init(overall: overall, dimensions: dimensions, obstacles: obstacles)
  }
}

extension Comparison.Obstacle: Error {}

/// Builds differences from two engines.
private struct Maker {
  let from: Engine
  let to: Engine

  /// The indicators that both questionnaires have, as positions in the first and the second.
  let shared: [(from: Int, to: Int)]
  /// Whether the two are of one make, so that nothing has to be held against each other.
  private let isSame: Bool

  init(from: Engine, to: Engine) {
    self.from = from
    self.to = to
    isSame = from.questionnaire.id == to.questionnaire.id && from.questionnaire.version == to.questionnaire.version
    shared = from.questionnaire.indicators.indices.compactMap { position in
      to.questionnaire.positions[from.questionnaire.indicators[position].id].map { (position, $0) }
    }
  }

  /// Whether the overall scores are made of the same indicators in the same way.
  var isWholeAlike: Bool {
    isSame
      || from.questionnaire.overall == to.questionnaire.overall
        && from.questionnaire.definitions { _ in true } == to.questionnaire.definitions { _ in true }
  }

  func members(of dimension: Int) -> [(from: Int, to: Int)] {
    shared.filter { from.questionnaire.indicators[$0.from].dimensions.contains(dimension) }
  }

  func counterpart(of dimension: Int) -> Result<Int, Comparison.Obstacle> {
    if isSame { return .success(dimension) }
    let (first, second) = (from.questionnaire, to.questionnaire)
    let wanted = first.dimensions[dimension]
    let found = second.dimensions.firstIndex {
      $0.id == wanted.id && second.axes[$0.axis].id == first.axes[wanted.axis].id
    }
    guard let found else { return .failure(.missing) }
    let ours = first.definitions { $0.dimensions.contains(dimension) }
    let theirs = second.definitions { $0.dimensions.contains(found) }
    let different = Set(ours.keys).union(theirs.keys).filter { ours[$0] != theirs[$0] }
    return different.isEmpty ? .success(found) : .failure(.differs(different.sorted()))
  }

  func difference(_ before: ScoreSummary, _ after: ScoreSummary, _ members: [(from: Int, to: Int)])
    -> Comparison.Difference
  {
    let pairs = members.map { Pair(indicator: $0.from, from: from.term($0.from), to: to.term($0.to)) }
    var sums = Sums(bands: from.questionnaire.bands)
    for pair in pairs { sums.add(pair) }
    var terms = pairs.filter(\.isDifferent).map {
      Comparison.Term(indicator: $0.indicator, from: $0.from.part, to: $0.to.part, contribution: sums.contribution($0))
    }
    terms.sort()
    return Comparison.Difference(
      from: before, to: after, common: sums.common, onlyFrom: sums.onlyFrom, onlyTo: sums.onlyTo, terms: terms)
  }
}

/// An indicator on both sides.
private struct Pair {
  var indicator: Int
  var from: Trace.Term
  var to: Trace.Term

  /// Whether the two are not the same answer; why something is not applicable, or not asked, is no difference.
  var isDifferent: Bool {
    switch (from.part, to.part) {
    case (.notApplicable, .notApplicable), (.notAsked, .notAsked): false
    default: from.part != to.part
    }
  }
}

/// What both answered, and how much there is besides.
private struct Sums {
  let bands: [Band]
  private var from = Side()
  private var to = Side()
  private var commonWeight = 0
  private var commonFrom = 0
  private var commonTo = 0
  private var count = 0

  private struct Side {
    var weight = 0
    var only = 0
  }

  var onlyFrom: Int { from.only }
  var onlyTo: Int { to.only }

  mutating func add(_ pair: Pair) {
    let (first, second) = (pair.from.share, pair.to.share)
    if let first { from.weight += first.weight }
    if let second { to.weight += second.weight }
    switch (first, second) {
    case (let first?, let second?):
      commonWeight += first.weight
      commonFrom += first.sum
      commonTo += second.sum
      count += 1
    case (_?, nil): from.only += 1
    case (nil, _?): to.only += 1
    case (nil, nil): break
    }
  }

  var common: Comparison.Common? {
    guard count > 0 else { return nil }
    return Comparison.Common(
      from: WeightedMean(sum: commonFrom, weights: commonWeight),
      to: WeightedMean(sum: commonTo, weights: commonWeight),
      count: count, bands: bands)
  }

  init(bands: [Band]) { self.bands = bands }

  /// Nil when nothing is in common; 0 when the indicator has a score on neither side.
  func contribution(_ pair: Pair) -> Double? {
    guard let common else { return nil }
    switch (pair.from.share, pair.to.share) {
    case (let first?, let second?): return Double(second.sum - first.sum) / (Double(commonWeight) * 1000)
    case (let first?, nil): return -first.pull(from: common.from, among: from.weight)
    case (nil, let second?): return second.pull(from: common.to, among: to.weight)
    case (nil, nil): return 0
    }
  }
}

/// What an answered indicator brings into a mean, in thousandths.
private struct Share {
  var weight: Int
  var sum: Int

  /// How far it pulls the mean of all away from the mean of those in common, in points.
  func pull(from mean: Score, among weights: Int) -> Double {
    (Double(sum) / 1000 - Double(weight) * mean.value) / Double(weights)
  }
}

extension Trace.Term {
  fileprivate var share: Share? {
    guard case .counted(_, let score) = part else { return nil }
    return Share(weight: weight.thousandths, sum: score.thousandths * weight.thousandths)
  }
}

extension Comparison.Term: Comparable {
  /// What moves the score most comes first; else the order of the walk.
  package static func < (left: Self, right: Self) -> Bool {
    let (first, second) = (abs(left.contribution ?? 0), abs(right.contribution ?? 0))
    return first == second ? left.indicator < right.indicator : first > second
  }
}

extension Comparison.Difference {
  /// Makes the contributions and the common scores those of a mean of dimensions: all must be comparable, with a score on
  /// both sides, else there are none.
  fileprivate mutating func adopt(_ parts: [Self?], bands: [Band]) {
    let scored = parts.filter { $0?.from.score != nil || $0?.to.score != nil }
    let usable = scored.compactMap { part in part?.exact == nil || part?.common == nil ? nil : part }
    guard parts.allSatisfy({ $0 != nil }), usable.count == scored.count, !usable.isEmpty else {
      common = nil
      for position in terms.indices { terms[position].contribution = nil }
      return terms.sort()
    }
    var contributions: [Int: Double] = [:]
    for term in usable.flatMap(\.terms) {
      contributions[term.indicator, default: 0] += (term.contribution ?? 0) / Double(usable.count)
    }
    for position in terms.indices {
      terms[position].contribution = contributions[terms[position].indicator] ?? 0
    }
    terms.sort()
    var (first, second) = (MeanOfFractions(), MeanOfFractions())
    for part in usable.compactMap(\.common) {
      first.add(part.fractions.from)
      second.add(part.fractions.to)
    }
    if let from = Score(first, bands: bands), let to = Score(second, bands: bands) {
      common?.from = from
      common?.to = to
    }
  }
}

extension Questionnaire {
  /// How an indicator counts, whatever its words are and wherever it stands.
  fileprivate struct Definition: Equatable {
    var weight: Quantity
    var options: [Indicator.Option]
    var condition: [String: [String]]
  }

  fileprivate func definitions(where isMeant: (Indicator) -> Bool) -> [String: Definition] {
    var definitions: [String: Definition] = [:]
    for indicator in indicators where isMeant(indicator) {
      let condition = indicator.condition.map { (indicators[$0.indicator].id, $0.options) }
      definitions[indicator.id] = Definition(
        weight: indicator.weight, options: indicator.options,
        condition: Dictionary(condition, uniquingKeysWith: { first, _ in first }))
    }
    return definitions
  }
}

package import Assessment

/// Keeps the profile of one questionnaire up to date while answers come in.
///
/// One new choice touches only the dimensions of its indicator, and of the indicators whose condition it decides.
package struct Engine: Sendable {
  package private(set) var questionnaire: Questionnaire
  /// What is chosen, by position of the indicator, also while it is not asked.
  package private(set) var choices: [Choice?]
  /// Whether the indicator's condition holds, by position.
  package private(set) var asked: [Bool]
  /// Whether an indicator that is not asked now could come to be asked, whatever is chosen for what is open; by position.
  private var reachable: [Bool]
  /// How many those are: in most questionnaires, and in all that are filled in, none.
  private var reachableCount = 0
  private var tallies: [Tally]
  private var whole = Tally()
  /// Every indicator after those that its condition names.
  private let order: [Int]
  /// By position of the indicator.
  private let shares: [Shares]
  /// The indicators with a condition: all, and those of each dimension.
  private let conditional: (all: [Int], dimensions: [[Int]])

  /// Starts with the choices of `answers`; entries for indicators that the questionnaire lacks are passed over.
  package init(_ questionnaire: Questionnaire, answers: [String: Answer] = [:]) {
    self.questionnaire = questionnaire
    order = questionnaire.conditionOrder
    shares = questionnaire.indicators.map(Shares.init)
    choices = questionnaire.indicators.map { answers[$0.id]?.choice }
    asked = Array(repeating: false, count: choices.count)
    reachable = asked
    conditional = questionnaire.conditional
    tallies = Array(repeating: Tally(), count: questionnaire.dimensions.count)
    count()
  }

  /// Starts again with other choices, by position of the indicator, as many as there are indicators.
  package mutating func restart(with choices: [Choice?]) {
    precondition(choices.count == self.choices.count)
    self.choices = choices
    for position in asked.indices { (asked[position], reachable[position]) = (false, false) }
    reachableCount = 0
    for position in tallies.indices { tallies[position] = Tally() }
    whole = Tally()
    count()
  }

  private mutating func count() {
    for indicator in order {
      asked[indicator] = holds(questionnaire.indicators[indicator].condition)
      reach(indicator, canBeAsked(indicator))
      add(indicator)
    }
  }

  /// Adds the questionnaire's words in one more language; no number changes.
  package mutating func add(_ texts: Texts) {
    questionnaire.texts[texts.language] = texts
  }

  /// Takes a choice, or nil to open the indicator again.
  package mutating func choose(_ choice: Choice?, for indicator: Int) {
    take(indicator)
    choices[indicator] = choice
    add(indicator)
    propagate(from: indicator)
  }

  package var profile: Profile {
    Profile(overall: overall, dimensions: tallies.indices.map(standing(ofDimension:)))
  }

  /// The overall standing alone, without the dimensions where they do not make it.
  package var overall: ScoreSummary {
    var overall = standing(whole, Ends(whole, reachable(conditional.all)))
    switch questionnaire.overall {
    case .indicators: break
    case .none: (overall.score, overall.low, overall.high, overall.band) = (nil, nil, nil, nil)
    case .dimensions(let axis):
      let positions = questionnaire.axes[axis].dimensions
      let mean = mean(ofAxis: axis)
      let ends = EndsOfMean(
        positions.map { (tallies[$0].applicableWeight > 0, Ends(tallies[$0], reachable(conditional.dimensions[$0]))) })
      overall.score = Score(mean, bands: questionnaire.bands)
      overall.low = Score(ends.low, bands: questionnaire.bands)
      overall.high = Score(ends.high, bands: questionnaire.bands)
      overall.band =
        overall.score != nil && overall.isTelling
        ? questionnaire.bands.lastIndex { mean.isAtLeast(thousandths: $0.from.thousandths) } : nil
    }
    return overall
  }

  /// The overall score alone, without its range.
  package var overallScore: Score? {
    switch questionnaire.overall {
    case .indicators: whole.score.map { Score($0, bands: questionnaire.bands) }
    case .none: nil
    case .dimensions(let axis): Score(mean(ofAxis: axis), bands: questionnaire.bands)
    }
  }

  private func mean(ofAxis axis: Int) -> MeanOfFractions {
    var mean = MeanOfFractions()
    for score in questionnaire.axes[axis].dimensions.compactMap({ tallies[$0].score }) { mean.add(score) }
    return mean
  }

  /// The standing of one dimension.
  package func standing(ofDimension dimension: Int) -> ScoreSummary {
    standing(tallies[dimension], Ends(tallies[dimension], reachable(conditional.dimensions[dimension])))
  }

  /// The profile as it would be with another choice; nothing changes.
  package func profile(choosing choice: Choice?, for indicator: Int) -> Profile {
    var copy = self
    copy.choose(choice, for: indicator)
    return copy.profile
  }

  private func holds(_ condition: [Indicator.Condition]) -> Bool {
    condition.allSatisfy { term in
      guard asked[term.indicator], case .option(let option)? = choices[term.indicator] else { return false }
      return term.options.contains(option)
    }
  }

  private mutating func propagate(from indicator: Int) {
    var waiting = questionnaire.dependents[indicator]
    while let next = waiting.popLast() {
      let isAsked = holds(questionnaire.indicators[next].condition)
      let before = (asked[next], reachable[next])
      take(next)
      asked[next] = isAsked
      add(next)
      reach(next, canBeAsked(next))
      guard before != (isAsked, reachable[next]) else { continue }
      waiting += questionnaire.dependents[next]
    }
  }

  @_optimize(speed)
  private mutating func add(_ indicator: Int) {
    let share = share(of: indicator)
    whole += share
    for dimension in shares[indicator].dimensions { tallies[dimension] += share }
  }

  private mutating func take(_ indicator: Int) {
    let share = share(of: indicator)
    whole -= share
    for dimension in shares[indicator].dimensions { tallies[dimension] -= share }
  }
}

extension Engine {
  /// Whether an indicator that is not asked could come to be asked: each condition holds for some way of choosing.
  ///
  /// One that is named by two conditions is taken as able to meet both, so that the range may be wider than need be.
  private func canBeAsked(_ indicator: Int) -> Bool {
    !asked[indicator]
      && questionnaire.indicators[indicator].condition.allSatisfy { term in
        guard asked[term.indicator] || reachable[term.indicator] else { return false }
        switch choices[term.indicator] {
        case .notApplicable: return false
        case .option(let option) where shares[term.indicator].has(option: option): return term.options.contains(option)
        case .option, .unknown, .figures, nil: return shares[term.indicator].has(anyOf: term.options)
        }
      }
  }

  private mutating func reach(_ indicator: Int, _ isReachable: Bool) {
    guard reachable[indicator] != isReachable else { return }
    reachable[indicator] = isReachable
    reachableCount += isReachable ? 1 : -1
  }

  /// What those of some indicators that could come to be asked would bring to the ends of the range.
  private func reachable(_ indicators: [Int]) -> [Tally] {
    guard reachableCount > 0 else { return [] }
    return indicators.compactMap { reachable[$0] ? choiceShare(of: $0) : nil }.filter { $0.applicableWeight > 0 }
  }

  /// What one indicator adds to the sums of each of its dimensions.
  private func share(of position: Int) -> Tally { asked[position] ? choiceShare(of: position) : Tally() }

  private func choiceShare(of position: Int) -> Tally {
    switch choices[position] {
    case .option(let id): shares[position].share(ofOption: id)
    case .notApplicable: Tally(total: 1)
    case .figures: shares[position].measured
    case .unknown, nil: shares[position].open
    }
  }

  private func standing(_ tally: Tally, _ ends: Ends) -> ScoreSummary {
    let score = tally.score
    var standing = ScoreSummary(
      score: score.map { Score($0, bands: questionnaire.bands) },
      low: ends.low.map { Score($0, bands: questionnaire.bands) },
      high: ends.high.map { Score($0, bands: questionnaire.bands) },
      answered: tally.answered, applicable: tally.applicable, total: tally.total, band: nil)
    guard let score, standing.isTelling else { return standing }
    standing.band = questionnaire.bands.lastIndex { score.isAtLeast(thousandths: $0.from.thousandths) }
    return standing
  }
}

extension Indicator {
  /// The score of a choice; nil when it is no option of this indicator.
  package func score(of choice: Choice?) -> Quantity? {
    guard case .option(let id)? = choice else { return nil }
    return options.first { $0.id == id }?.score
  }

  /// The lowest and the highest score an answer could bring; nil for a number.
  package var bounds: (low: Quantity, high: Quantity)? {
    let scores = options.map(\.score)
    guard let low = scores.min(), let high = scores.max() else { return nil }
    return (low, high)
  }
}

extension Questionnaire {
  fileprivate var conditional: (all: [Int], dimensions: [[Int]]) {
    let all = indicators.indices.filter { !indicators[$0].condition.isEmpty }
    var parts = Array(repeating: [Int](), count: dimensions.count)
    for indicator in all {
      for dimension in indicators[indicator].dimensions { parts[dimension].append(indicator) }
    }
    return (all, parts)
  }

  /// Every indicator after those that its condition names (Kahn's algorithm); one in a cycle is left out and so
  /// never asked.
  fileprivate var conditionOrder: [Int] {
    var missing = indicators.map(\.condition.count)
    var order = indicators.indices.filter { missing[$0] == 0 }
    var next = 0
    while next < order.count {
      for dependent in dependents[order[next]] {
        missing[dependent] -= 1
        if missing[dependent] == 0 { order.append(dependent) }
      }
      next += 1
    }
    return order
  }
}

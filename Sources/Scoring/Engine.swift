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
  private var tallies: [Tally]
  private var whole = Tally()
  /// Every indicator after those that its condition names.
  private let order: [Int]
  /// By position of the indicator.
  private let shares: [Shares]

  /// Starts with the choices of `answers`; entries for indicators that the questionnaire lacks are passed over.
  package init(_ questionnaire: Questionnaire, answers: [String: Answer] = [:]) {
    self.questionnaire = questionnaire
    order = questionnaire.conditionOrder
    shares = questionnaire.indicators.map(Shares.init)
    choices = questionnaire.indicators.map { answers[$0.id]?.choice }
    asked = Array(repeating: false, count: choices.count)
    tallies = Array(repeating: Tally(), count: questionnaire.dimensions.count)
    count()
  }

  /// Starts again with other choices, by position of the indicator, as many as there are indicators.
  package mutating func restart(with choices: [Choice?]) {
    precondition(choices.count == self.choices.count)
    self.choices = choices
    for position in asked.indices { asked[position] = false }
    for position in tallies.indices { tallies[position] = Tally() }
    whole = Tally()
    count()
  }

  private mutating func count() {
    for indicator in order {
      asked[indicator] = holds(questionnaire.indicators[indicator].condition)
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
    let dimensions = tallies.map(standing)
    return Profile(overall: overall(of: dimensions), dimensions: dimensions)
  }

  /// The overall standing alone, without the dimensions where they do not make it.
  package var overall: Standing {
    if case .dimensions = questionnaire.overall { profile.overall } else { overall(of: []) }
  }

  /// The standing of one dimension.
  package func standing(ofDimension dimension: Int) -> Standing { standing(tallies[dimension]) }

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
      guard isAsked != asked[next] else { continue }
      take(next)
      asked[next] = isAsked
      add(next)
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
  /// What one indicator adds to the sums of each of its dimensions.
  private func share(of position: Int) -> Tally {
    guard asked[position] else { return Tally() }
    return switch choices[position] {
    case .option(let id): shares[position].share(ofOption: id)
    case .notApplicable: Tally(total: 1)
    case .figures: shares[position].measured
    case .unknown, nil: shares[position].open
    }
  }

  private func standing(_ tally: Tally) -> Standing {
    let isScored = tally.answeredWeight > 0
    let isOpen = tally.applicableWeight > 0
    return Standing(
      score: isScored ? Score(sum: tally.answeredSum, weights: tally.answeredWeight) : nil,
      low: isOpen ? Score(sum: tally.lowSum, weights: tally.applicableWeight) : nil,
      high: isOpen ? Score(sum: tally.highSum, weights: tally.applicableWeight) : nil,
      answered: tally.answered, applicable: tally.applicable, total: tally.total,
      band: isScored
        ? questionnaire.bands.lastIndex { $0.from.thousandths * tally.answeredWeight <= tally.answeredSum } : nil)
  }

  private func overall(of dimensions: [Standing]) -> Standing {
    var overall = standing(whole)
    switch questionnaire.overall {
    case .indicators: break
    case .none: (overall.score, overall.low, overall.high, overall.band) = (nil, nil, nil, nil)
    case .dimensions(let axis):
      let parts = dimensions[questionnaire.axes[axis].dimensions]
      overall.score = Score(meanOf: parts.compactMap(\.score))
      overall.low = Score(meanOf: parts.compactMap(\.low))
      overall.high = Score(meanOf: parts.compactMap(\.high))
      overall.band = overall.score.flatMap { score in
        questionnaire.bands.lastIndex { $0.from.value <= score.value }
      }
    }
    return overall
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

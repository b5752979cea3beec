package import Assessment

/// Why a number is what it is: every indicator that could count, and how it does.
package struct Trace: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case overall
    /// Position in `Questionnaire.dimensions`.
    case dimension(Int)
  }

  package struct Term: Hashable, Sendable {
    /// Position in `Questionnaire.indicators`.
    package var indicator: Int
    package var weight: Quantity
    package var part: Part
  }

  /// How an indicator takes part in the mean.
  package enum Part: Hashable, Sendable {
    case counted(option: String, score: Quantity)
    /// Open: counts from low to high in the range.
    case open(low: Quantity, high: Quantity)
    /// Don't know: counts like open.
    case unknown(low: Quantity, high: Quantity)
    case notApplicable(reason: String)
    /// The condition does not hold; the position of the indicator that decides it.
    case notAsked(because: Int)
    /// A number: it has no score.
    case unscored
  }

  package var subject: Subject
  package var standing: ScoreSummary
  /// In the order of the walk.
  package var terms: [Term]
  /// When the overall score is the mean of an axis's dimensions: those with a score.
  package var dimensions: [Int]
}

extension Engine {
  /// The trace of the overall score or of one dimension.
  package func trace(_ subject: Trace.Subject) -> Trace {
    let profile = profile
    switch subject {
    case .dimension(let dimension):
      let members = questionnaire.indicators.indices.filter {
        questionnaire.indicators[$0].dimensions.contains(dimension)
      }
      return Trace(
        subject: subject, standing: profile.dimensions[dimension], terms: members.map(term), dimensions: [])
    case .overall:
      var parts: [Int] = []
      if case .dimensions(let axis) = questionnaire.overall {
        parts = questionnaire.axes[axis].dimensions.filter { profile.dimensions[$0].score != nil }
      }
      return Trace(
        subject: subject, standing: profile.overall, terms: questionnaire.indicators.indices.map(term),
        dimensions: parts)
    }
  }

  func term(_ indicator: Int) -> Trace.Term {
    Trace.Term(indicator: indicator, weight: questionnaire.indicators[indicator].weight, part: part(indicator))
  }

  private func part(_ position: Int) -> Trace.Part {
    let indicator = questionnaire.indicators[position]
    guard asked[position] else { return .notAsked(because: decider(of: position)) }
    switch choices[position] {
    case .notApplicable(let reason): return .notApplicable(reason: reason)
    case .option(let option):
      if let score = indicator.score(of: choices[position]) { return .counted(option: option, score: score) }
    case .unknown:
      if let (low, high) = indicator.bounds { return .unknown(low: low, high: high) }
    case .figures, nil: break
    }
    guard let (low, high) = indicator.bounds else { return .unscored }
    return .open(low: low, high: high)
  }

  /// The first indicator whose answer keeps this one from being asked.
  private func decider(of position: Int) -> Int {
    let terms = questionnaire.indicators[position].condition
    let failing = terms.first { term in
      guard asked[term.indicator], case .option(let option)? = choices[term.indicator] else { return true }
      return !term.options.contains(option)
    }
    return failing?.indicator ?? position
  }
}

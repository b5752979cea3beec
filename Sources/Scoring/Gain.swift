package import Assessment

/// What a better answer to one indicator would bring to the overall score.
package struct Gain: Hashable, Sendable {
  /// How far an indicator is taken.
  package enum Reach: Hashable, Sendable {
    /// To the next better option.
    case next
    /// To the best option.
    case best
  }

  /// Position in `Questionnaire.indicators`.
  package var indicator: Int
  /// The option's id now.
  package var from: String
  /// The option's id then.
  package var to: String
  /// Points of the overall score, exact; not above 0 where a better answer asks for something that is worse.
  package var gain: Double
}

extension Engine {
  /// The gain of every indicator that is asked and answered below its best option, the greatest first; ties in the
  /// order of the walk.
  ///
  /// Each is taken alone, all else as it is. Empty when there is no overall score. An indicator whose better answer
  /// leaves no overall score is passed over.
  package func gains(_ reach: Gain.Reach) -> [Gain] {
    guard let before = overall.score else { return [] }
    var trial = self
    let gains = questionnaire.indicators.indices.compactMap { position -> Gain? in
      guard asked[position], case .option(let from)? = choices[position],
        let to = questionnaire.indicators[position].option(above: from, reach)
      else { return nil }
      trial.choose(.option(to), for: position)
      let after = trial.overall.score
      trial.choose(.option(from), for: position)
      return after.map { Gain(indicator: position, from: from, to: to, gain: $0.value - before.value) }
    }
    return gains.sorted { ($1.gain, $0.indicator) < ($0.gain, $1.indicator) }
  }
}

extension Indicator {
  /// The option with the nearest higher, or with the highest, score; nil when there is no better one.
  package func option(above option: String, _ reach: Gain.Reach) -> String? {
    guard let score = score(of: .option(option)) else { return nil }
    let better = options.filter { $0.score > score }
    let wanted =
      switch reach {
      case .next: better.map(\.score).min()
      case .best: better.map(\.score).max()
      }
    return better.first { $0.score == wanted }?.id
  }
}

package import Assessment

/// What a better answer to one indicator would bring to the overall score.
package struct Improvement: Hashable, Sendable {
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
  package func gains(_ reach: Improvement.Reach) -> [Improvement] {
    gains(reach, among: Array(questionnaire.indicators.indices))
  }

  private func gains(_ reach: Improvement.Reach, among positions: [Int]) -> [Improvement] {
    guard let before = overallScore else { return [] }
    var trial = self
    let gains = positions.compactMap { position -> Improvement? in
      guard asked[position], case .option(let from)? = choices[position],
        let to = questionnaire.indicators[position].option(above: from, reach)
      else { return nil }
      trial.choose(.option(to), for: position)
      let after = trial.overallScore
      trial.choose(.option(from), for: position)
      return after.map { Improvement(indicator: position, from: from, to: to, gain: $0.value - before.value) }
    }
    return gains.sorted { ($1.gain, $0.indicator) < ($0.gain, $1.indicator) }
  }
}

extension Engine {
  /// The steps that bring something, in the one order in which every face names them.
  ///
  /// By what the next higher option brings to the whole, however far they are taken; then those that touch the weakest
  /// dimension; then those whose answer has evidence, which are known best; then in the order of the walk.
  ///
  /// Of all indicators, or of some positions.
  package func steps(_ reach: Improvement.Reach, of assessment: Assessment, among positions: [Int]? = nil)
    -> [Improvement]
  {
    let positions = positions ?? Array(questionnaire.indicators.indices)
    let next = Dictionary(
      gains(.next, among: positions).map { ($0.indicator, Self.rank($0.gain)) }, uniquingKeysWith: { first, _ in first }
    )
    let scores = questionnaire.dimensions.indices.map { standing(ofDimension: $0).score?.value ?? .infinity }
    func key(_ step: Improvement) -> (Int, Double, Int, Int) {
      let indicator = questionnaire.indicators[step.indicator]
      let hasEvidence = assessment.answers[indicator.id]?.evidence.isEmpty == false
      return (
        -(next[step.indicator] ?? 0), indicator.dimensions.map { scores[$0] }.min() ?? .infinity, hasEvidence ? 0 : 1,
        step.indicator
      )
    }
    let found = gains(reach, among: positions).filter { $0.gain > 0 }.map { (key($0), $0) }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// How many steps bring the same as most of the first `count`, and what that is; nil when no two of them do.
  package func tie(in steps: [Improvement], among count: Int) -> (count: Int, gain: Double)? {
    let groups = Dictionary(grouping: steps) { Self.rank($0.gain) }
    let shown = Dictionary(grouping: steps.prefix(count)) { Self.rank($0.gain) }
    guard let most = shown.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }), most.value.count > 1,
      let group = groups[most.key]
    else { return nil }
    return (group.count, group[0].gain)
  }

  /// Millionths of a point: what is apart by less is the noise of binary fractions.
  private static func rank(_ gain: Double) -> Int { Int((gain * 1e6).rounded()) }
}

extension Indicator {
  /// The option with the nearest higher, or with the highest, score; nil when there is no better one.
  package func option(above option: String, _ reach: Improvement.Reach) -> String? {
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

import Assessment

@testable import Scoring

/// The rules of scoring, word for word and slowly: nothing is kept, everything is counted anew from the answers.
///
/// Written apart from the engine and on exact fractions, so that the two can disagree.
struct Reference {
  var questionnaire: Questionnaire
  var choices: [Choice?]

  func isAsked(_ position: Int) -> Bool {
    for term in questionnaire.indicators[position].condition {
      guard isAsked(term.indicator), case .option(let option)? = choices[term.indicator],
        term.options.contains(option)
      else { return false }
    }
    return true
  }

  /// Whether it is not asked now, and some option for what is open could have it asked.
  func isReachable(_ position: Int) -> Bool {
    !isAsked(position)
      && questionnaire.indicators[position].condition.allSatisfy { term in
        guard isAsked(term.indicator) || isReachable(term.indicator) else { return false }
        return switch choices[term.indicator] {
        case .option(let option): term.options.contains(option)
        case .unknown, nil: !term.options.isEmpty
        case .notApplicable, .figures: false
        }
      }
  }

  func standing(of members: [Int]) -> ScoreSummary {
    let asked = members.filter(isAsked)
    let answered = Mean(asked.filter(isAnswered).map { item($0) { $0[0] } }).ratio
    let bands = questionnaire.bands
    let (some, applicable) = (asked.filter(isAnswered).count, asked.filter(isApplicable).count)
    // A level needs half of what applies answered, and at most half that does not apply.
    let isNamed = 2 * some >= applicable && 2 * applicable >= asked.count
    return ScoreSummary(
      score: answered?.score(bands), low: end(of: members, \.first, <)?.score(bands),
      high: end(of: members, \.last, >)?.score(bands), answered: some, applicable: applicable,
      total: asked.count, band: isNamed ? answered?.band(bands) : nil)
  }

  private func isApplicable(_ position: Int) -> Bool {
    if case .notApplicable = choices[position] { false } else { true }
  }

  private func isAnswered(_ position: Int) -> Bool {
    if case .option = choices[position] { true } else { false }
  }

  /// Weight and score: the answer's, or the one that is picked of all options' in rising order.
  private func item(_ position: Int, _ pick: ([Int]) -> Int) -> (weight: Int, score: Int) {
    let indicator = questionnaire.indicators[position]
    if case .option(let id)? = choices[position] {
      for option in indicator.options where option.id == id {
        return (indicator.weight.thousandths, option.score.thousandths)
      }
    }
    return (indicator.weight.thousandths, pick(indicator.options.map(\.score.thousandths).sorted()))
  }

  /// The mean of all that is asked, each at its worst, or best, and of what could be asked as long as it makes it worse,
  /// or better, the worst, or best, first.
  private func end(
    of members: [Int], _ pick: KeyPath<[Int], Int?>, _ isBeyond: (Ratio, Ratio) -> Bool
  ) -> Ratio? {
    func items(_ isMeant: (Int) -> Bool) -> [(weight: Int, score: Int)] {
      members.filter { isApplicable($0) && isMeant($0) }.map { item($0) { $0[keyPath: pick] ?? 0 } }
    }
    var taken = items(isAsked)
    for item in items(isReachable).sorted(by: { isBeyond(Ratio(Int128($0.score), 1), Ratio(Int128($1.score), 1)) }) {
      guard let mean = Mean(taken).ratio else {
        taken = [item]
        continue
      }
      if isBeyond(Ratio(Int128(item.score), 1000), mean) { taken.append(item) }
    }
    return Mean(taken).ratio
  }

  var profile: Profile {
    let members = questionnaire.dimensions.indices.map { dimension in
      questionnaire.indicators.indices.filter { questionnaire.indicators[$0].dimensions.contains(dimension) }
    }
    var overall = standing(of: Array(questionnaire.indicators.indices))
    if case .dimensions(let axis) = questionnaire.overall {
      let parts = questionnaire.axes[axis].dimensions.map { members[$0] }
      let scores = parts.compactMap { Mean($0.filter(isAsked).filter(isAnswered).map { item($0) { $0[0] } }).ratio }
      let mean = Ratio(meanOf: scores)
      overall.score = mean?.score(questionnaire.bands)
      let isNamed = 2 * overall.answered >= overall.applicable && 2 * overall.applicable >= overall.total
      overall.band = isNamed ? mean?.band(questionnaire.bands) : nil
      overall.low = end(ofMean: parts, \.first, <)?.score(questionnaire.bands)
      overall.high = end(ofMean: parts, \.last, >)?.score(questionnaire.bands)
    }
    return Profile(overall: overall, dimensions: members.map(standing))
  }

  private func end(
    ofMean parts: [[Int]], _ pick: KeyPath<[Int], Int?>, _ isBeyond: (Ratio, Ratio) -> Bool
  ) -> Ratio? {
    func isSure(_ members: [Int]) -> Bool { members.contains { isAsked($0) && isApplicable($0) } }
    var taken = parts.filter(isSure).compactMap { end(of: $0, pick, isBeyond) }
    for other in parts.filter({ !isSure($0) }).compactMap({ end(of: $0, pick, isBeyond) }).sorted(by: isBeyond) {
      guard let mean = Ratio(meanOf: taken) else {
        taken = [other]
        continue
      }
      if isBeyond(other, mean) { taken.append(other) }
    }
    return Ratio(meanOf: taken)
  }
}

/// A weighted mean as a fraction of whole numbers.
private struct Mean {
  var sum = 0
  var weights = 0

  init(_ items: [(weight: Int, score: Int)]) {
    for item in items {
      sum += item.score * item.weight
      weights += item.weight
    }
  }

  /// In points.
  var ratio: Ratio? { weights > 0 ? Ratio(Int128(sum), Int128(weights) * 1000) : nil }
}

/// An exact quotient, in its lowest terms; what the small questionnaires of the tests make of it fits into 128 bits.
struct Ratio: Hashable, Comparable {
  var upper: Int128
  var lower: Int128

  init(_ upper: Int128, _ lower: Int128) {
    var (one, two) = (upper, lower)
    while two != 0 { (one, two) = (two, one % two) }
    (self.upper, self.lower) = (upper / one, lower / one)
  }

  /// Nil for the mean of nothing.
  init?(meanOf ratios: [Ratio]) {
    guard !ratios.isEmpty else { return nil }
    let sum = ratios.reduce(Ratio(0, 1)) { Ratio($0.upper * $1.lower + $1.upper * $0.lower, $0.lower * $1.lower) }
    self.init(sum.upper, sum.lower * Int128(ratios.count))
  }

  static func < (left: Self, right: Self) -> Bool { left.upper * right.lower < right.upper * left.lower }

  func band(_ bands: [Band]) -> Int? {
    bands.indices.last { Ratio(Int128(bands[$0].from.thousandths), 1000) <= self }
  }

  func score(_ bands: [Band]) -> Score {
    var score = Score(sum: 0, weights: 1)
    score.value = nearest
    score.points = Int((2 * upper + lower) / (2 * lower))
    score.shown = Quantity(score.points)
    // What is shown lies in the band of the exact number, with as few decimals as do it.
    for place in [10, 100, 1000] where Ratio(Int128(score.shown.thousandths), 1000).band(bands) != band(bands) {
      score.shown = Quantity(thousandths: Int(upper * Int128(place) / lower) * (1000 / place))
    }
    return score
  }

  /// The nearest `Double`: of the neighbours of a quotient that may be off by a little, the one whose distance, compared
  /// in 128 bits after the whole points and 2^40 are taken off, is the least.
  private var nearest: Double {
    let guess = Double(upper) / Double(lower)
    return [guess, guess.nextDown, guess.nextUp].min { distance(to: $0) < distance(to: $1) } ?? guess
  }

  /// In units of 2^-90 of a point, rounded down.
  private func distance(to value: Double) -> Int128 {
    let whole = Int128(value.rounded(.down))
    var (bits, rest) = (Int128(0), upper - whole * lower)
    for _ in 0..<90 {
      rest *= 2
      bits = bits * 2 + rest / lower
      rest %= lower
    }
    return abs(bits - Int128((value - value.rounded(.down)) * 0x1p90))
  }
}

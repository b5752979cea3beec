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

  func standing(of members: [Int]) -> Standing {
    var (answered, low, high) = (Mean(), Mean(), Mean())
    var (applicable, total, count) = (0, 0, 0)
    for position in members where isAsked(position) {
      total += 1
      if case .notApplicable = choices[position] { continue }
      applicable += 1
      let indicator = questionnaire.indicators[position]
      let weight = indicator.weight.thousandths
      if case .option(let id)? = choices[position] {
        for option in indicator.options where option.id == id {
          count += 1
          answered.add(option.score.thousandths, weight)
          low.add(option.score.thousandths, weight)
          high.add(option.score.thousandths, weight)
        }
      } else {
        low.add(indicator.options.map(\.score.thousandths).min() ?? 0, weight)
        high.add(indicator.options.map(\.score.thousandths).max() ?? 0, weight)
      }
    }
    return Standing(
      score: answered.score, low: low.score, high: high.score, answered: count, applicable: applicable, total: total,
      band: answered.band(questionnaire.bands))
  }

  var profile: Profile {
    let dimensions = questionnaire.dimensions.indices.map { dimension in
      standing(
        of: questionnaire.indicators.indices.filter {
          questionnaire.indicators[$0].dimensions.contains(dimension)
        })
    }
    var overall = standing(of: Array(questionnaire.indicators.indices))
    if case .dimensions(let axis) = questionnaire.overall {
      let parts = questionnaire.axes[axis].dimensions.map { dimensions[$0] }
      overall.score = plainMean(parts.compactMap(\.score))
      overall.low = plainMean(parts.compactMap(\.low))
      overall.high = plainMean(parts.compactMap(\.high))
      overall.band = nil
      for (position, band) in questionnaire.bands.enumerated() {
        if let score = overall.score, band.from.value <= score.value { overall.band = position }
      }
    }
    return Profile(overall: overall, dimensions: dimensions)
  }

  private func plainMean(_ scores: [Score]) -> Score? { Score(meanOf: scores) }
}

/// A weighted mean as a fraction of whole numbers.
private struct Mean {
  var sum = 0
  var weights = 0

  mutating func add(_ score: Int, _ weight: Int) {
    sum += score * weight
    weights += weight
  }

  var score: Score? {
    guard weights > 0 else { return nil }
    var score = Score(sum: 0, weights: 1)
    score.value = Double(sum) / Double(weights * 1000)
    // Half up: the largest whole number of points that is at most the mean plus a half.
    var points = 0
    while (2 * points + 1) * weights * 1000 <= 2 * sum { points += 1 }
    score.points = points
    return score
  }

  func band(_ bands: [Band]) -> Int? {
    guard weights > 0 else { return nil }
    return bands.indices.last { bands[$0].from.thousandths * weights <= sum }
  }
}

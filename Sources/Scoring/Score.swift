package import Assessment
package import Sentences

/// A mean on the scale from 0 to 100.
package struct Score: Hashable, Comparable, Sendable {
  /// The exact quotient, correctly rounded to a `Double`.
  package var value: Double
  /// What is shown: whole points, rounded half up; where that would carry the number over a band's limit, as many
  /// decimals, rounded down, as keep it in its band, which is one for limits in whole points.
  package var shown: Quantity
  /// Whole points, rounded half up, whatever the bands are.
  var points: Int

  init(_ fraction: WeightedMean, bands: [Band] = []) {
    let (sum, weights) = (fraction.sum, fraction.weights)
    value = Double(sum) / (Double(weights) * 1000)
    points = (2 * sum + weights * 1000) / (2 * weights * 1000)
    shown = Self.shown(points, bands, fraction.isAtLeast)
  }

  /// The quotient of two counts of thousandths; `weights` must be positive.
  init(sum: Int, weights: Int, bands: [Band] = []) { self.init(WeightedMean(sum: sum, weights: weights), bands: bands) }

  /// Nil when the mean is of nothing.
  init?(_ mean: MeanOfFractions, bands: [Band] = []) {
    guard !mean.isEmpty else { return nil }
    value = mean.value
    points = mean.points
    shown = Self.shown(points, bands, mean.isAtLeast)
  }

  package static func < (left: Score, right: Score) -> Bool { left.value < right.value }

  private static func shown(_ points: Int, _ bands: [Band], _ isAtLeast: (_ thousandths: Int) -> Bool) -> Quantity {
    func isInItsBand(_ shown: Int) -> Bool {
      bands.allSatisfy { ($0.from.thousandths <= shown) == isAtLeast($0.from.thousandths) }
    }
    if isInItsBand(points * 1000) { return Quantity(points) }
    let exact = MeanOfFractions.greatest(upTo: 100_000, where: isAtLeast)
    let step = [100, 10].first { isInItsBand(exact - exact % $0) } ?? 1
    return Quantity(thousandths: exact - exact % step)
  }
}

extension Score {
  /// The shown number with a language's decimal mark.
  package func text(in language: Language) -> String { language.number(shown.description) }
}

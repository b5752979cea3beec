internal import Assessment

/// Krippendorff's alpha: how alike a group reads a whole questionnaire.
///
/// 1 is all alike, 0 is what chance would give; below 0 they differ more than by chance.
///
/// K. Krippendorff, Computing Krippendorff's Alpha-Reliability, Annenberg School for Communication (2011),
/// https://repository.upenn.edu/asc_papers/43.
package struct Reliability: Hashable, Sendable {
  /// What tells how far two values are apart.
  package enum Metric: CaseIterable, Sendable {
    case nominal, ordinal, interval, ratio
  }

  /// How often each value was given, by value, one entry a question; a question with one answer alone compares nothing.
  private let units: [[Int: Int]]
  /// Rising.
  private let values: [Int]
  /// How often each value was given, by its position in `values`.
  private let marginals: [Int]

  /// One entry a question; the order of the questions does not matter.
  package init(_ questions: [Agreement]) {
    self.init(
      values: questions.map { Dictionary(zip($0.scores.map(\.thousandths), $0.counts), uniquingKeysWith: +) })
  }

  /// From counts of values of any kind, one entry a question.
  package init(values questions: [[Int: Int]]) {
    let units = questions.map { $0.filter { $0.value > 0 } }.filter { $0.values.reduce(0, +) > 1 }
    self.units = units
    values = Set(units.flatMap(\.keys)).sorted()
    marginals = values.map { value in units.reduce(0) { $0 + $1[value, default: 0] } }
  }
}

extension Reliability {
  /// Nil where nothing can be compared: fewer than two answers to any one question, or one value throughout.
  ///
  /// Whole numbers are added up for questions with equally many answers, and the quotients in a fixed order, so that
  /// neither the order of the participants nor that of the questions changes a bit of the result.
  package func alpha(_ metric: Metric) -> Double? {
    let total = marginals.reduce(0, +)
    var (observed, expected) = (0.0, 0.0)
    for first in values.indices {
      for second in values.indices.dropFirst(first + 1) {
        let distance = distance(first, second, metric)
        observed += coincidences(values[first], values[second]) * distance
        expected += Double(marginals[first]) * Double(marginals[second]) * distance
      }
    }
    return expected > 0 ? 1 - Double(total - 1) * observed / expected : nil
  }

  /// How often the two values meet in a question, each question weighted by the number of its answers less one.
  private func coincidences(_ first: Int, _ second: Int) -> Double {
    var sums: [Int: Int] = [:]
    for unit in units {
      guard let one = unit[first], let other = unit[second] else { continue }
      sums[unit.values.reduce(-1, +), default: 0] += one * other
    }
    return sums.sorted { $0.key < $1.key }.reduce(0) { $0 + Double($1.value) / Double($1.key) }
  }

  /// The squared distance of two values, by their positions.
  private func distance(_ first: Int, _ second: Int, _ metric: Metric) -> Double {
    let (low, high) = (Double(values[first]), Double(values[second]))
    let root: Double =
      switch metric {
      case .nominal: 1
      case .ordinal:
        Double(2 * marginals[first...second].reduce(0, +) - marginals[first] - marginals[second]) / 2
      case .interval: high - low
      case .ratio: low + high == 0 ? 0 : (high - low) / (high + low)
      }
    return root * root
  }
}

import Assessment

@testable import Scoring

extension Agreement {
  /// Options that stand equally far apart from 0 to 100, but for four, which have the scores of the questionnaire.
  static func of(_ counts: [Int], unknown: Int = 0, notApplicable: Int = 0, present: Int? = nil) -> Agreement {
    Agreement(
      scores: scores(counts.count), counts: counts, unknown: unknown, notApplicable: notApplicable, present: present)
  }

  static func scores(_ options: Int) -> [Quantity] {
    if options == 4 { return [0, 33, 67, 100].map { Quantity($0) } }
    return (0..<options).map { Quantity(thousandths: 100_000 * $0 / (options - 1)) }
  }

  static func random(using random: inout Seeded) -> Agreement {
    let options = Int.random(in: 2...5, using: &random)
    var scores = (0..<options).map { _ in Int.random(in: 0...100_000, using: &random) }
    scores.sort()
    let counts = (0..<options).map { _ in Int.random(in: 0...12, using: &random) }
    let (unknown, none) = (Int.random(in: 0...5, using: &random), Int.random(in: 0...2, using: &random))
    let open = Int.random(in: 0...3, using: &random)
    return Agreement(
      scores: scores.map { Quantity(thousandths: $0) }, counts: counts, unknown: unknown, notApplicable: none,
      present: counts.reduce(unknown + none + open, +))
  }

  /// The options of the people who chose one, a person each.
  var people: [Int] { counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) } }
}

/// Kendall's W: how alike people rank the same things, such as actions.
///
/// 0 is no concordance, 1 the same order throughout.
///
/// M. G. Kendall and B. Babington Smith, The problem of m rankings, Annals of Mathematical Statistics 10 (1939), 275-287;
/// corrected for ties.
package enum Concordance {
  /// One entry a person: what the person gives each thing, such as its rank, or its points; equal numbers are a tie.
  ///
  /// Everybody has to rank the same things. Nil with fewer than two people or things, or where everybody ties everything.
  package static func kendall(_ rankings: [[Int]]) -> Fraction? {
    guard let things = rankings.first?.count, things > 1, rankings.count > 1 else { return nil }
    precondition(rankings.allSatisfy { $0.count == things })
    var sums = Array(repeating: 0, count: things)
    var ties = 0
    for ranking in rankings {
      for (position, rank) in doubledRanks(ranking).enumerated() { sums[position] += rank }
      ties += tied(ranking)
    }
    let people = rankings.count
    let mean = people * (things + 1)
    let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let most = people * people * (things * things * things - things) - people * ties
    // 12 S over the most, and the squares of doubled ranks are four times S.
    return most > 0 ? Fraction(3 * squares, most) : nil
  }

  /// Twice the rank of each, from 2 on: things that tie share the mean of their ranks, which may end in a half.
  private static func doubledRanks(_ ranking: [Int]) -> [Int] {
    let sorted = ranking.sorted()
    return ranking.map { value in
      let below = sorted.firstIndex(of: value) ?? 0
      let through = sorted.lastIndex(of: value) ?? 0
      return below + through + 2
    }
  }

  /// The sum of t^3 - t over the ties, t being how many things share a rank.
  private static func tied(_ ranking: [Int]) -> Int {
    Dictionary(grouping: ranking) { $0 }.values.reduce(0) { $0 + $1.count * $1.count * $1.count - $1.count }
  }
}

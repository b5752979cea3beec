import Assessment

/// What one indicator can add to the sums of each of its dimensions; made once, since a file of answers asks for each.
struct Shares: Sendable {
  let dimensions: [Int]
  /// While there is no answer that counts.
  let open: Tally
  /// With a figure; a choice has none.
  let measured: Tally
  private let options: [(id: String, share: Tally)]

  init(_ indicator: Indicator) {
    dimensions = indicator.dimensions
    let weight = indicator.weight.thousandths
    options = indicator.options.map { option in
      let sum = option.score.thousandths * weight
      let share = Tally(
        answeredSum: sum, answeredWeight: weight, lowSum: sum, highSum: sum, applicableWeight: weight,
        answered: 1, applicable: 1, total: 1)
      return (option.id, share)
    }
    if let (low, high) = indicator.bounds {
      open = Tally(
        lowSum: low.thousandths * weight, highSum: high.thousandths * weight, applicableWeight: weight,
        applicable: 1, total: 1)
    } else {
      open = Tally(applicable: 1, total: 1)
    }
    measured = indicator.measure == nil ? open : Tally(answered: 1, applicable: 1, total: 1)
  }

  /// An option that the indicator does not have is no answer.
  func share(ofOption id: String) -> Tally { options.first { $0.id == id }?.share ?? open }

  func has(option id: String) -> Bool { options.contains { $0.id == id } }

  func has(anyOf ids: [String]) -> Bool { ids.contains(where: has) }
}

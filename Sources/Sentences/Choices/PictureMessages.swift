// Sentences around numbers, on screens and on paper.

extension WizardMessage {
  /// A list's head: all there are, or some of them.
  package static func listCount(_ shown: Int, _ total: Int) -> Self {
    shown == total ? .listCountAll(total) : .listCount(shown: shown, total: total)
  }

  /// `range`: empty when there is none.
  package static func rangeAndCount(_ range: String, _ answered: Int, _ applicable: Int) -> Self {
    range.isEmpty
      ? .rangeAndCount(answered: answered, applicable: applicable)
      : .rangeAndCountRange(range: range, answered: answered, applicable: applicable)
  }

  /// A weight of `1` goes without saying.
  package static func termCounted(_ label: String, _ score: String, _ weight: String) -> Self {
    weight == "1"
      ? .termCounted(label: label, score: score) : .termCountedWeight(label: label, score: score, weight: weight)
  }

  /// `limits`: empty when there are none.
  package static func noFigure(within limits: String) -> Self { limits.isEmpty ? .noFigure : .noFigureLimits(limits) }

  package static func flagIs(_ flag: String) -> Self { flag == "open" ? .flagIsOpen : .flagIsDone }
}

extension ProfileMessage {
  /// How sure a score is: what is told only where it is so.
  ///
  /// `stepDown` and `atWorst` are shown scores.
  package static func certainty(
    answered: Int, low: Int, bare: Int, stepDown: String?, notApplicable: Int, atWorst: String?, notAsked: Int
  ) -> [Self] {
    guard answered > 0 else { return [] }
    var told = [sureness(answered: answered, low: low, bare: bare)]
    if low > 0, let stepDown { told.append(.stepDown(stepDown)) }
    if notApplicable > 0, let atWorst { told.append(.atWorst(atWorst)) }
    if notAsked > 0 { told.append(.notAskedCount(notAsked)) }
    return told
  }
}

extension PlanMessage {
  package static func planHead(_ count: Int, overdue: Int, reached: Int) -> Self {
    switch (count, overdue > 0, reached > 0) {
    case (0, _, _): .noTargetsYet
    case (_, true, true): .planHeadOverdueReached(count: count, overdue: overdue, reached: reached)
    case (_, true, false): .planHeadOverdue(count: count, overdue: overdue)
    case (_, false, true): .planHeadReached(count: count, reached: reached)
    case (_, false, false): .planHead(count)
    }
  }

  package static func planRow(_ count: Int, overdue: Int) -> Self {
    overdue > 0 ? .planRowOverdue(count: count, overdue: overdue) : .planRow(count)
  }

  /// `range`: empty when there is none.
  package static func openHead(within range: String) -> Self { range.isEmpty ? .openHead : .openHeadRange(range) }

  package static func history(of count: Int) -> Self { count == 0 ? .nothingChanged : .historyHead(count) }
}

extension FormMessage {
  /// What a figure may be; nil where neither end is known.
  package static func limits(_ low: String?, _ high: String?) -> Self? {
    switch (low, high) {
    case (let low?, let high?): .limits(low: low, high: high)
    case (let low?, nil): .atLeast(low)
    case (nil, let high?): .atMost(high)
    case (nil, nil): nil
    }
  }
}

extension ImportFault {
  package static func noFigure(_ value: String, minimum: String?, maximum: String?) -> Self {
    switch (minimum, maximum) {
    case (let low?, let high?): .noFigureBetween(value: value, minimum: low, maximum: high)
    case (let low?, nil): .noFigureFrom(value: value, minimum: low)
    case (nil, let high?): .noFigureTo(value: value, maximum: high)
    case (nil, nil): .noFigure(value)
    }
  }
}

extension DocumentMessage {
  package static func overallIs(points: String, band: String) -> Self {
    band.isEmpty ? .overallIs(points) : .overallIsBand(points: points, band: band)
  }

  package static func gap(_ first: String, _ second: String, difference: String, ratio: String?) -> Self {
    guard let ratio else { return .gap(first: first, second: second, difference: difference) }
    return .gapRatio(first: first, second: second, difference: difference, ratio: ratio)
  }

  package static func flag(_ state: String) -> Self { state == "open" ? .flagOpen : .flagDone }

  /// Points in digits: `1.6`, `+1`.
  package static func points(_ digits: String) -> Self { isOne(digits) ? .onePoint(digits) : .manyPoints(digits) }

  package static func gain(points: String, option: String) -> Self {
    isOne(points) ? .gainOfOne(points: points, option: option) : .gainOfMany(points: points, option: option)
  }

  private static func isOne(_ digits: String) -> Bool { ["1", "+1", "\u{2212}1"].contains(digits) }

  /// A day, or a whole month; nil where there is no such month.
  package static func date(day: Int?, month: Int, year: String) -> Self? {
    guard MonthName.allCases.indices.contains(month - 1) else { return nil }
    let name = MonthName.allCases[month - 1]
    return day.map { .date(day: $0, month: name, year: year) } ?? .monthOf(month: name, year: year)
  }

  /// A score in words, for those who cannot see its bar; `points` as in "59 points".
  package static func words(
    _ name: String, points: String?, low: String?, high: String?, answered: Int, applicable: Int
  ) -> Self {
    let range = low == high ? nil : (low: low ?? "0", high: high ?? "0")
    switch (points, range) {
    case (let points?, let range?):
      return .wordsRange(
        name: name, points: points, low: range.low, high: range.high, answered: answered, applicable: applicable)
    case (let points?, nil): return .words(name: name, points: points, answered: answered, applicable: applicable)
    case (nil, let range?):
      return .wordsUnscoredRange(
        name: name, low: range.low, high: range.high, answered: answered, applicable: applicable)
    case (nil, nil): return .wordsUnscored(name: name, answered: answered, applicable: applicable)
    }
  }
}

package import Assessment

/// The questions of a workshop, those worth the talk first.
package struct Agenda: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Position in `Questionnaire.indicators`.
    package var indicator: Int
    package var agreement: Agreement
    package var why: Workshop.Item.Reason
    /// Whether the group may take it as agreed without talk: it could be answered, the answers are at most ten points apart,
    /// and nobody flagged it.
    package var isAgreed: Bool
  }

  package var entries: [Entry]

  /// How many points apart answers may be in the mean and count as agreed.
  package static let near = Fraction(10, 1)

  /// Puts questions in order: first those that fewer than half of those present could answer, most don't-knows first; then by
  /// gap; at equal gaps two camps first, then by the share of don't-knows, then in the questionnaire's order.
  ///
  /// - Parameters:
  ///   - questions: By position of the indicator; one without a single vote is left out.
  ///   - flagged: Positions of indicators that are flagged in the assessment.
  package init(_ questions: [Int: Agreement], flagged: Set<Int> = []) {
    entries = questions.filter { $0.value.answered + $0.value.unknown + $0.value.notApplicable > 0 }
      .map { Entry(indicator: $0.key, $0.value, isFlagged: flagged.contains($0.key)) }
      .sorted { $0.comesBefore($1) }
  }

  /// The first so many.
  package func first(_ count: Int) -> [Entry] { Array(entries.prefix(max(0, count))) }

  /// The first for which there is time, each taking so many minutes.
  package func first(inMinutes minutes: Int, each: Int) -> [Entry] {
    each > 0 ? first(minutes / each) : entries
  }
}

extension Agenda.Entry {
  fileprivate init(indicator: Int, _ agreement: Agreement, isFlagged: Bool) {
    self.indicator = indicator
    self.agreement = agreement
    let isNear = agreement.gap.map { $0 <= Agenda.near } ?? true
    why = agreement.isBeyondMost ? .unknown : isFlagged && isNear ? .flag : .gap
    isAgreed = why == .gap && isNear
  }

  fileprivate func comesBefore(_ other: Self) -> Bool {
    let (left, right) = (agreement, other.agreement)
    if left.isBeyondMost != right.isBeyondMost { return left.isBeyondMost }
    if left.isBeyondMost, let order = left.unknownShare.comesBefore(right.unknownShare) { return order }
    if let order = left.gap.comesBefore(right.gap) { return order }
    if left.hasTwoCamps != right.hasTwoCamps { return left.hasTwoCamps }
    return left.unknownShare.comesBefore(right.unknownShare) ?? (indicator < other.indicator)
  }
}

extension Fraction? {
  /// Whether the greater number comes first, none last; nil where the two are equal.
  fileprivate func comesBefore(_ other: Self) -> Bool? {
    guard self != other else { return nil }
    guard let self, let other else { return self != nil }
    return self > other
  }
}

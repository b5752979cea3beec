internal import Assessment
package import Scoring
internal import Sentences

/// What a comparison is told from: the line-up, published scores of regions, and whether notes come along.
package struct ComparisonReport {
  package var comparisonSet: ComparisonSet
  package var published: [PublishedProfile]
  /// Notes, and reasons for what is not applicable, may name people: they can be left out.
  package var hasNotes: Bool
  /// The language of the questionnaire's words.
  package var code: String
  /// The regions and where these are among them; nil where there is nothing to see on a map.
  package var map: MapFacts?

  package init(_ comparisonSet: ComparisonSet, published: [PublishedProfile] = [], hasNotes: Bool = true, code: String)
  {
    self.comparisonSet = comparisonSet
    self.published = published
    self.hasNotes = hasNotes
    self.code = code
  }

  var questionnaire: Questionnaire { comparisonSet.entries[0].engine.questionnaire }

  /// The whole, then every dimension.
  var subjects: [Trace.Subject] { [.overall] + questionnaire.dimensions.indices.map { .dimension($0) } }

  /// Whether the questionnaire has only figures, and so no scores.
  var hasOnlyNumbers: Bool { questionnaire.indicators.allSatisfy { $0.measure != nil } }

  /// "A" for the first entry, "B" for the second; numbers behind the alphabet.
  static func letter(_ position: Int) -> String {
    position < 26 ? String(UnicodeScalar(UInt8(65 + position))) : String(position + 1)
  }

  /// The note to an answer; empty when there is none, or notes are left out.
  func note(_ entry: Int, _ indicator: Int) -> String {
    hasNotes ? comparisonSet.entries[entry].assessment.answers[questionnaire.indicators[indicator].id]?.note ?? "" : ""
  }

  /// The names of an entry's questionnaire and the first one's, where they are not the same.
  func otherQuestionnaire(_ entry: Int) -> ComparisonMessage? {
    let other = comparisonSet.entries[entry].engine.questionnaire
    let names = [other, questionnaire].map { "\($0.id) \($0.version)" }
    return names[0] == names[1] ? nil : .otherQuestionnaire(first: names[1], second: names[0])
  }

  /// What an entry's profile says of a subject of the first questionnaire; nil when it has no such dimension.
  func standing(_ entry: Int, _ subject: Trace.Subject) -> ScoreSummary? {
    if entry == 0 { return comparisonSet.entries[0].engine.profile[subject] }
    return comparisonSet.comparisons[entry - 1][subject]?.to
  }

  /// The measured indicators whose figures differ, by group.
  func figures(_ entry: Int) -> [FigureChange] {
    let other = comparisonSet.entries[entry].engine
    return questionnaire.indicators.enumerated().flatMap { position, indicator -> [FigureChange] in
      guard let measure = indicator.measure, let there = other.questionnaire.positions[indicator.id] else { return [] }
      let from = comparisonSet.entries[0].engine.choices[position]?.figures
      let to = other.choices[there]?.figures
      return measure.groups.compactMap { group in
        let change = FigureChange(indicator: position, group: group, from: from?.values[group], to: to?.values[group])
        return change.from?.value == change.to?.value ? nil : change
      }
    }
  }

  struct FigureChange {
    /// Position in the first questionnaire's indicators.
    var indicator: Int
    var group: String
    var from: Figure?
    var to: Figure?

    /// Second minus first, without the noise of binary fractions; nil unless both are there.
    var difference: Double? {
      guard let from, let to else { return nil }
      return ((to.value - from.value) * 1e6).rounded() / 1e6
    }
  }
}

extension Choice {
  fileprivate var figures: Figures? { if case .figures(let figures) = self { figures } else { nil } }
}

extension Trace.Part {
  /// One word for a state, the option's id for an answer: for files.
  var id: String {
    switch self {
    case .counted(let option, _): option
    case .open: "open"
    case .unknown: "unknown"
    case .notApplicable: "not-applicable"
    case .notAsked: "not-asked"
    case .unscored: "number"
    }
  }

  /// The option's score; nil for all else.
  var score: Quantity? { if case .counted(_, let score) = self { score } else { nil } }

  /// Why it is not applicable; empty for all else.
  var reason: String { if case .notApplicable(let reason) = self { reason } else { "" } }
}

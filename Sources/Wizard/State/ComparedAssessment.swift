internal import Assessment
package import Scoring
internal import Sentences
internal import Text

/// Another assessment, held against the one that is open; it is only looked at.
///
/// The two are put in order by the line-up that the command makes, so that both show the same sign: the later period minus
/// the earlier one, and where periods have no order the other minus the one that is open.
package struct ComparedAssessment: Sendable {
  /// Region and period, or the file's name.
  package let name: String
  private let other: ComparisonSet.Entry
  private let ownName: String
  private var comparisonSet: ComparisonSet
  private var isOwnFirst: Bool

  init(_ name: String, _ other: ComparisonSet.Entry, against own: ComparisonSet.Entry) {
    self.name = name
    self.other = other
    ownName = own.title
    comparisonSet = ComparisonSet([own, other])
    isOwnFirst =
      comparisonSet.entries[0].file == own.file && comparisonSet.entries[0].assessment.period == own.assessment.period
  }

  /// What the other is held against: the engine of the first of the two.
  package var engine: Engine { comparisonSet.entries[0].engine }

  package var comparison: Comparison { comparisonSet.comparisons[0] }

  /// What the first and the second of the two are called.
  package var names: (first: String, second: String) { isOwnFirst ? (ownName, name) : (name, ownName) }

  /// Brings the comparison up to date with the answers of the one that is open.
  mutating func take(_ own: ComparisonSet.Entry) { self = ComparedAssessment(name, other, against: own) }

  /// The rows of the comparison: the whole, then every dimension of the first one's questionnaire.
  package var rowCount: Int { engine.questionnaire.dimensions.count + 1 }
}

/// The choice of a file to compare with: a path, or one of those found.
package struct ComparePicker: Sendable {
  package var path = TextBuffer(limit: 1000)
  /// Assessments at hand, latest first; nil until they have been looked for.
  package var found: [State.Recent]?
  package var focus = 0

  /// Those found whose title or path holds what is typed.
  package var matches: [State.Recent] {
    let typed = path.text.lowercased()
    return (found ?? []).filter { typed.isEmpty || "\($0.title) \($0.path)".lowercased().holds(typed) }
  }

  /// What Enter takes.
  var choice: String? { matches[safe: focus]?.path ?? (path.isEmpty ? nil : path.text) }
}

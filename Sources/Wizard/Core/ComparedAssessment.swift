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

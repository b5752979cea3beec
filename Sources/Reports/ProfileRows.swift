package import Assessment
package import Scoring

/// Writes the rows of `ProfileCSV` for one assessment after the other, to the same questionnaire.
///
/// Straight into bytes, and what is the same in every file is made once: eighteen rows for each of a hundred thousand
/// files are two hundred megabytes.
package struct ProfileRows: Sendable {
  private let questionnaire: Questionnaire
  /// The cells of the questionnaire, and, a dimension each, those of axis and dimension; the overall row comes first.
  private let reference: [UInt8]
  private let subjects: [[UInt8]]
  private let bands: [[UInt8]]

  package init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let dimensions = questionnaire.dimensions.map { [questionnaire.axes[$0.axis].id, $0.id] }
    reference = Self.bytes("," + ProfileCSV.row([questionnaire.id, questionnaire.version.description]))
    subjects = ([["", "overall"]] + dimensions).map { Self.bytes("," + ProfileCSV.row($0) + ",") }
    bands = questionnaire.bands.map { Self.bytes(ProfileCSV.row([$0.id])) }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// The overall row, then one a dimension, each with its line feed.
  package func append(_ profile: Profile, of assessment: Assessment, file: String, to bytes: inout [UInt8]) {
    let region = assessment.region
    let start = Self.bytes(ProfileCSV.row([file, region.name, region.nuts ?? "", assessment.period])) + reference
    for (number, subject) in subjects.enumerated() {
      bytes += start
      bytes += subject
      append(number == 0 ? profile.overall : profile.dimensions[number - 1], to: &bytes)
    }
  }

  private func append(_ standing: ScoreSummary, to bytes: inout [UInt8]) {
    append(standing.score, to: &bytes)
    append(standing.low, to: &bytes)
    append(standing.high, to: &bytes)
    append(standing.answered, to: &bytes)
    append(standing.applicable, to: &bytes)
    append(standing.total, to: &bytes)
    if let band = standing.band { bytes += bands[band] }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(_ score: Score?, to bytes: inout [UInt8]) {
    if let score, case .number(let text) = JSON.double(score.value) { bytes += text.utf8 }
    bytes.append(UInt8(ascii: ","))
  }

  private func append(_ count: Int, to bytes: inout [UInt8]) {
    bytes += String(count).utf8
    bytes.append(UInt8(ascii: ","))
  }
}

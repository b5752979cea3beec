package import Assessment
import Messages

/// What can be had of a damaged file; nothing of it is written anywhere.
package struct Recovery: Sendable {
  /// The version before, FILE~, when that can be read.
  package var backup: AssessmentFile?
  /// Answers that stand whole in the damaged file, up to the place of the damage.
  package var answers: [String: Answer]

  /// Reads the damaged file's answers and FILE~.
  package init(of path: String, limits: JSON.Limits = .standard, calls: SystemCalls = .real) {
    backup = try? AssessmentFile.read(path + "~", limits: limits, calls: calls)
    let contents = try? FileContents(limit: limits.file, calls: calls) { () throws(Errno) in
      try calls.open(path, AssessmentFile.readingFlags)
    }
    answers = contents.map { Self.answers(in: $0.bytes, limits) } ?? [:]
  }

  /// FILE~ with the damaged file's answers in the place of its own; nil without FILE~, which has the questionnaire's name.
  ///
  /// The history says what was put in, so that a person can take it back.
  package func merged(at now: Timestamp) -> Assessment? {
    guard var assessment = backup?.assessment else { return nil }
    for (id, answer) in answers.sorted(by: { $0.key < $1.key }) where assessment.answers[id] != answer {
      assessment.record(answer, for: id, at: now)
    }
    return assessment
  }

  private static func answers(in bytes: [UInt8], _ limits: JSON.Limits) -> [String: Answer] {
    do throws(JSON.Fault) {
      var reader = try AssessmentReader(bytes, limits: limits, history: false)
      return reader.answersBeforeDamage()
    } catch {
      // Bytes that are no text: what stands before them is still text.
      guard error.offset > 0, error.offset < bytes.count else { return [:] }
      return answers(in: Array(bytes.prefix(error.offset)), limits)
    }
  }
}

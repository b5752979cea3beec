/// What was answered to a question that the questionnaire no longer has; it comes back with the question.
package struct RetiredAnswer: Hashable, Sendable {
  /// The version in which the answer was given or last taken over.
  package var version: Version
  package var answer: Answer?
  package var target: Assessment.Target?
  package var extra: [String: JSON] = [:]

  package init(version: Version, answer: Answer? = nil, target: Assessment.Target? = nil) {
    self.version = version
    self.answer = answer
    self.target = target
  }
}

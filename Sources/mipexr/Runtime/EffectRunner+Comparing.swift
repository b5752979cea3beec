internal import Assessment
internal import Saver
internal import Sentences
internal import Wizard

extension EffectRunner {
  /// Assessments at hand, other than the one that is open.
  func found(_ own: String) -> [Event] {
    let own = Recent.absolute(own)
    return [.found(Recent.all().filter { $0.path != own && !$0.isDamaged })]
  }

  /// Reads another file; it is neither held nor written, and what is open stays open.
  func compared(_ path: String, _ own: Questionnaire, _ language: String) -> [Event] {
    do throws(ReadError) {
      let other = try AssessmentFile.read(path).assessment
      let isSame = own.id == other.questionnaire.id
      let reading = isSame ? nil : questionnaire(other.questionnaire.id, in: language)
      guard let questionnaire = isSame ? own : reading?.value else {
        return (reading?.findings ?? []).prefix(1).map { .notice(FindingMessage(finding: $0), isFailure: true) }
      }
      let findings = other.findings(against: questionnaire, file: path).filter { $0.level == .error }
      guard findings.isEmpty else {
        return findings.prefix(1).map { .notice(FindingMessage(finding: $0), isFailure: true) }
      }
      return [.compared(other.carried(to: questionnaire), questionnaire, file: path)]
    } catch {
      return error.findings.prefix(1).map { .notice(FindingMessage(finding: $0), isFailure: true) }
    }
  }
}

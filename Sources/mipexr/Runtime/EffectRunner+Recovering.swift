internal import Assessment
internal import Saver
internal import Sentences
internal import Wizard

extension EffectRunner {
  /// What can be had of a damaged file, to choose from; nil when that is nothing.
  func damage(of path: String, _ findings: [Finding]) -> Damage? {
    let recovery = Recovery(of: path)
    let now = Environment.now
    let before = recovery.backup?.assessment
    var made = recovery.made(at: now)
    guard before != nil || !recovery.answers.isEmpty else { return nil }
    let source = before ?? made
    let language = ownLanguage ?? source?.language ?? Environment.current.contentLanguage
    let offer = source == nil ? fitting(recovery.answers) : nil
    let questionnaire = (source?.questionnaire.id ?? offer?.id).flatMap { self.questionnaire($0, in: language).value }
    // What its questionnaire is missing for cannot be opened, under whatever name.
    guard questionnaire != nil || source == nil else { return nil }
    if made?.language.isEmpty == true { made?.language = Environment.current.contentLanguage }
    return Damage(
      file: path, findings: findings, newFile: Recovery.freePath(beside: path), questionnaire: questionnaire,
      before: before, merged: recovery.merged(at: now), made: made, offer: offer, answers: recovery.answers,
      differing: recovery.differing)
  }

  /// The questionnaire to which all of the answers can be answers; nil when none is.
  private func fitting(_ answers: [String: Answer]) -> QuestionnaireSummary? {
    let language = ownLanguage ?? Environment.current.contentLanguage
    return offers(in: language).first { questionnaire($0.id, in: language).value?.admits(answers) == true }
  }

  /// Makes the new file and opens it; where another one has taken the name, the choice is given again.
  func recover(_ assessment: Assessment, of damage: Damage) -> [Event] {
    do throws(SaveError) {
      try SafeFile.make(assessment, at: damage.newFile, now: Environment.now)
    } catch {
      guard case .exists = error, let renewed = self.damage(of: damage.file, damage.findings) else {
        return [.notice(error.finalMessage, isFailure: true)]
      }
      return [.damaged(renewed), .notice(RecoveryMessage.nameTaken(damage.newFile), isFailure: true)]
    }
    return opened(damage.newFile, missing: { [.notice($0, isFailure: true)] })
  }
}

extension Questionnaire {
  /// Whether it has every indicator, and every option chosen.
  fileprivate func admits(_ answers: [String: Answer]) -> Bool {
    answers.allSatisfy { id, answer in
      guard let position = positions[id] else { return false }
      switch answer.choice {
      case .option(let option): return indicators[position].options.contains { $0.id == option }
      case .figures: return indicators[position].measure != nil
      case .notApplicable, .unknown, nil: return true
      }
    }
  }
}

internal import Assessment
internal import Messages
internal import Saver
internal import Wizard

extension Desk {
  /// What can be had of a damaged file, to choose from; nil when that is nothing.
  func damage(of path: String, _ findings: [Finding]) -> Damage? {
    let recovery = Recovery(of: path)
    let now = Surroundings.now
    let before = recovery.backup?.assessment
    var made = recovery.made(at: now)
    guard before != nil || !recovery.answers.isEmpty else { return nil }
    guard let source = before ?? made else {
      return Damage(
        file: path, findings: findings, newFile: "", questionnaire: nil, before: nil, merged: nil, made: nil,
        answers: recovery.answers, differing: [])
    }
    let questionnaire = questionnaire(source.questionnaire.id, in: ownLanguage ?? source.language).value
    // What its questionnaire is missing for cannot be opened, under whatever name.
    guard questionnaire != nil else { return nil }
    if made?.language.isEmpty == true { made?.language = Surroundings.current.contentLanguage }
    return Damage(
      file: path, findings: findings, newFile: Recovery.freePath(beside: path), questionnaire: questionnaire,
      before: before, merged: recovery.merged(at: now), made: made, answers: recovery.answers,
      differing: recovery.differing)
  }

  /// Makes the new file and opens it; where another one has taken the name, the choice is given again.
  func recover(_ assessment: Assessment, of damage: Damage) -> [Event] {
    do throws(SaveError) {
      try SafeFile.make(assessment, at: damage.newFile, now: Surroundings.now)
    } catch {
      guard case .exists = error, let renewed = self.damage(of: damage.file, damage.findings) else {
        return [.notice(error.finalMessage, isFailure: true)]
      }
      return [.damaged(renewed), .notice(RecoveryMessage.nameTaken(damage.newFile), isFailure: true)]
    }
    return opened(damage.newFile, missing: { [.notice($0, isFailure: true)] })
  }
}

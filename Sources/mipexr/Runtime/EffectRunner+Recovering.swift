internal import Assessment
internal import Glibc
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
    if damage.rescue != nil { return takeOver(assessment, of: damage) }
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

extension EffectRunner {
  /// Where answers to a file are kept for as long as it cannot be written.
  static func rescuePlace(of target: SaveTarget) -> RescuePlace {
    RescuePlace(of: target, folder: Environment.current.rescueFolder)
  }

  /// What an earlier session could not write to the file, to choose from; nil when there is nothing of that kind, and
  /// when that session is still at it.
  func rescued(_ target: SaveTarget) -> Damage? {
    guard let rescue = Rescue(of: target, in: Self.rescuePlace(of: target)) else { return nil }
    guard case .acquired(let lock, _) = FileLock.acquire(beside: target, at: Environment.now) else { return nil }
    defer { lock.release() }
    guard !rescue.isInFile else {
      rescue.remove()
      return nil
    }
    let assessment = rescue.file.assessment
    let language = ownLanguage ?? assessment.language
    let folder = target.path.folderPart
    let isBeside = rescue.file.path.folderPart == folder
    // Where the file has gone, what was rescued takes its name.
    let newFile = access(target.path, F_OK) == 0 ? Recovery.freePath(beside: target.path) : target.path
    return Damage(
      file: target.path, findings: [], newFile: newFile,
      questionnaire: questionnaire(assessment.questionnaire.id, in: language).value, before: rescue.before?.assessment,
      merged: rescue.merged(at: Environment.now), made: assessment, offer: nil, answers: assessment.answers,
      differing: rescue.differing, rescue: isBeside ? rescue.file.path.lastPart : rescue.file.path)
  }

  /// Puts rescued answers where the person wants them; where anything is not as it was shown, the choice is given again.
  private func takeOver(_ assessment: Assessment, of damage: Damage) -> [Event] {
    do throws(SaveError) {
      let target = try SaveTarget(resolving: damage.file)
      let now = Environment.now
      let found = Rescue(of: target, in: Self.rescuePlace(of: target))
      guard let rescue = found, rescue.differing.sorted() == damage.differing.sorted() else { return again(damage) }
      switch damage.chosen {
      case .merged:
        try save(assessment, over: rescue, target)
        rescue.remove()
      case .made:
        try SafeFile.make(assessment, at: damage.newFile, now: now)
        rescue.remove()
        return opened(damage.newFile, missing: { [.notice($0, isFailure: true)] })
      default: _ = try rescue.keepApart(beside: target, at: now)
      }
      return opened(damage.file, missing: { [.notice($0, isFailure: true)] })
    } catch {
      if error.isOthersDoing { return again(damage) }
      return [.notice(error.finalMessage, isFailure: true)]
    }
  }

  /// Writes the file, which goes to FILE~.
  private func save(_ assessment: Assessment, over rescue: Rescue, _ target: SaveTarget) throws(SaveError) {
    let lock = try FileLock.hold(target, at: Environment.now)
    defer { lock.release() }
    var file = SafeFile(target, known: rescue.before?.identity)
    try file.save(assessment)
  }

  private func again(_ damage: Damage) -> [Event] {
    let changed = RescueMessage.changed(damage.file.lastPart)
    guard let target = try? SaveTarget(resolving: damage.file), let renewed = rescued(target) else {
      return opened(damage.file, missing: { [.notice($0, isFailure: true)] })
    }
    return [.damaged(renewed), .notice(changed, isFailure: true)]
  }
}

extension SaveError {
  /// Whether another program has changed what is there.
  fileprivate var isOthersDoing: Bool {
    switch self {
    case .changedByOthers, .exists: true
    case .system, .unfit, .held: false
    }
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

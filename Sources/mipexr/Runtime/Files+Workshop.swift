internal import Assessment
internal import Saver
internal import Sentences

/// Workshop files as the commands use them, and the assessment that each is about.
extension Files {
  static func readWorkshop(_ path: String) throws -> WorkshopFile {
    do throws(WorkshopFile.Refusal) {
      return try WorkshopFile.read(path)
    } catch {
      Output.complain(error.findings)
      if error.isDamage, let message = obtainableWorkshop(of: path) { Output.complain(message) }
      switch error {
      case .unreadable(let error): throw exit(for: error)
      case .invalid: throw Exit.invalid
      }
    }
  }

  /// Names the version before, if it can be read, or says how much of the damaged file stands whole.
  private static func obtainableWorkshop(of path: String) -> WorkshopMessage? {
    let recovery = WorkshopRecovery(of: path)
    if recovery.backup != nil { return .backup(path) }
    return recovery.rounds.isEmpty ? nil : .remains(file: path, count: recovery.rounds.count)
  }

  /// A workshop with its questionnaire, or the way out with all that does not fit.
  static func readWorkshop(_ path: String, in shared: SharedOptions) throws -> (WorkshopFile, Questionnaire) {
    let found = try readWorkshop(path)
    let code = Environment.current.contentLanguage
    let questionnaire = try shared.questionnaire(found.workshop.questionnaire.id, languages: ["en", code])
    try checkWorkshop(found, against: questionnaire)
    return (found, questionnaire)
  }

  /// The way out with all that does not fit the questionnaire.
  static func checkWorkshop(_ found: WorkshopFile, against questionnaire: Questionnaire) throws {
    let faults = found.workshop.faults(against: questionnaire, text: found.text)
    guard !faults.isEmpty else { return }
    Output.complain(faults.map { $0.finding(file: found.path) })
    throw Exit.invalid
  }

  /// The path of the assessment that a workshop is about: a name in the folder of the workshop, and nothing else.
  static func assessment(of found: WorkshopFile) throws -> String {
    let name = found.workshop.assessment
    guard !name.isEmpty, !["..", "."].contains(name), !name.utf8.contains(UInt8(ascii: "/")), !name.utf8.contains(0)
    else {
      Output.complain(WorkshopMessage.badAssessment(file: found.path, found: name))
      throw Exit.invalid
    }
    let folder = found.path.folderPart
    return folder == "." && !found.path.hasPrefix("./") ? name : folder == "/" ? "/" + name : "\(folder)/\(name)"
  }

  static func create(_ workshop: Workshop, at path: String) throws {
    do throws(SaveError) {
      try SafeFile.make(workshop, at: path, now: Environment.now)
    } catch {
      if case .exists = error {
        Output.complain(WorkshopMessage.exists(path))
      } else {
        Output.complain(error.finalMessage)
      }
      if case .held = error { throw Exit.busy }
      throw Exit.cannotCreate
    }
  }

  /// Reads a workshop, changes it and writes it back where it changed, under its lock.
  ///
  /// Nothing is written when the body throws; a refusal is told.
  static func change(
    workshop path: String, in shared: SharedOptions,
    _ body: (inout Workshop, Questionnaire, WorkshopFile) throws -> Void
  ) throws {
    try withLock(on: path) { target in
      let (found, questionnaire) = try readWorkshop(path, in: shared)
      var workshop = found.workshop
      do {
        try body(&workshop, questionnaire, found)
      } catch let refusal as Workshop.Refusal {
        throw told(refusal, path, questionnaire)
      }
      guard workshop != found.workshop else { return }
      try save(target) { target throws(SaveError) in
        var file = SafeFile(target, known: found.identity)
        try file.save(workshop)
      }
    }
  }

  /// Tells a refusal, and gives the way out.
  ///
  /// Data that does not fit has another status than words that do not.
  static func told(_ refusal: Workshop.Refusal, _ path: String, _ questionnaire: Questionnaire) -> Exit {
    Output.complain(WorkshopMessage.refused(file: path, why: refusal.told(in: questionnaire)))
    switch refusal {
    case .noSuchIndicator, .noSuchOption, .noOptions, .noReason, .noDissent, .notACount, .otherTotal, .onAgendaAlready:
      return .usage
    case .tooFewBallots, .otherQuestionnaire, .newerQuestionnaire, .noAnswers: return .invalid
    default: return .failed
    }
  }

  static func save(_ target: SaveTarget, _ write: (SaveTarget) throws(SaveError) -> Void) throws {
    do throws(SaveError) {
      try write(target)
    } catch {
      Output.complain(error.finalMessage)
      throw Exit.cannotWrite
    }
  }
}

internal import Assessment
internal import Sentences

extension State {
  /// The first two lines of the offer can be chosen, the others are there to be read.
  static let migrationChoices = 2

  mutating func acceptMigration(_ focus: Int) -> [Effect] {
    switch focus {
    case 0: return takeOver()
    case 1: return lookOnly()
    default:
      tell(MigrationMessage.choose)
      return []
    }
  }

  /// The answers as the newer version has them are the file's from now on.
  private mutating func takeOver() -> [Effect] {
    guard let migration = session?.migration else { return [] }
    session?.readOnly = nil
    session?.takenOver = migration
    endOffer()
    tell(MigrationMessage.done(version: migration.to.description, again: migration.againCount))
    return save()
  }

  /// Whether undo would take back the whole of it, since nothing has been done after it.
  var canTakeMigrationBack: Bool {
    guard let session, let migration = session.takenOver else { return false }
    return session.assessment.history.count == migration.assessment.history.count
  }

  /// The file gets back what it held, and the newer version is offered again.
  mutating func takeMigrationBack() -> [Effect] {
    guard let session, let migration = session.takenOver else { return [] }
    let effects = begin(Session(session.questionnaire, migration, fileName: session.fileName))
    tell(MigrationMessage.takenBack(migration.from.description))
    return effects + send(migration.before)
  }

  /// The file stays as it is, and free for others.
  mutating func lookOnly() -> [Effect] {
    endOffer()
    if let readOnly = session?.readOnly { tell(readOnly.message, isFailure: true) }
    return session.map { [.letGo(file: $0.fileName)] } ?? []
  }

  /// What cannot be written cannot be taken over; it is shown as it would be.
  mutating func onlyLook(at file: String, because reason: Session.ReadOnly) {
    guard session?.fileName == file else { return }
    session?.readOnly = reason
    endOffer()
    tell(reason.message, isFailure: true)
  }

  mutating func endOffer() {
    session?.migration = nil
    screens.removeAll { $0.kind == .migration }
  }

  /// What there is to say when nothing can be undone: nothing was done, or a newer version stands before it.
  var nothingToUndo: any Message {
    let version = session?.assessment.history.last { $0.migration != nil }?.migration
    return version.map { MigrationMessage.stays($0.description) } ?? WizardMessage.nothingToUndo
  }
}

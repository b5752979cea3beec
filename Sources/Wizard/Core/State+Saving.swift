internal import Assessment
internal import Sentences

extension State {
  /// The effect of a change: the newest version goes to disk; nothing in the demonstration.
  mutating func save() -> [Effect] {
    guard let session, !session.isDemo, session.readOnly == nil else { return [] }
    return send(session.assessment)
  }

  /// The one place where a version is given out.
  mutating func send(_ version: Assessment) -> [Effect] {
    session?.saving.send(version.view)
    return session.map { [.save(version, file: $0.fileName, number: $0.saving.newest)] } ?? []
  }

  /// Saves what is not on disk yet, the place in the questionnaire included.
  mutating func saveIfNeeded() -> [Effect] {
    guard let session, !session.saving.holds(session.assessment.view) else { return [] }
    return save()
  }

  mutating func confirmSaved(_ file: String, _ number: Int, at moment: Timestamp) {
    if workshop?.fileName == file { _ = workshop?.saving.confirm(number, at: moment) }
    guard session?.fileName == file, session?.saving.confirm(number, at: moment) == true else { return }
    if screen is RescueScreen { screens.removeLast() }
  }

  /// Whether something that was answered here is not known to be on the disk.
  package var isUnsaved: Bool {
    guard let session, session.canBeWritten, !session.isDemo else { return false }
    return [session.saving.status, workshop?.saving.status ?? .untouched].contains { status in
      switch status {
      case .pending, .failed: true
      case .untouched, .saved: false
      }
    }
  }

  /// Ends the wizard from any screen; what is being written is kept.
  mutating func leave(_ exitReason: ExitReason) -> [Effect] {
    if screen is RescueScreen, exitReason == .quit || exitReason == .interrupted { return [.leave(.abandoned)] }
    // What is being written may stand below the help.
    if screen is HelpScreen, screens.count > 1 { screens.removeLast() }
    if session != nil { screen.finish(in: &self) }
    return saveIfNeeded() + [.leave(exitReason)]
  }

  /// Puts the answer of the question in view in place and sends it to disk.
  mutating func record(_ answer: Answer) -> [Effect] {
    guard let position = session?.position else { return [] }
    session?.record(answer, for: position, at: now)
    return save()
  }

  /// Puts it in place, to go to disk when the screen is left.
  mutating func keep(_ answer: Answer) {
    guard let position = session?.position else { return }
    session?.record(answer, for: position, at: now)
    session?.saving.status = .pending
  }

  mutating func fail(_ file: String, because message: any Message) {
    if session?.fileName == file { session?.saving.status = .failed(message) }
    if workshop?.fileName == file { workshop?.saving.status = .failed(message) }
  }

  mutating func askForAnotherPlace(for file: String, because message: any Message) {
    fail(file, because: message)
    if !(screen is RescueScreen) { screens.append(RescueScreen()) }
    notice = Notice(message: message, isFailure: true)
  }
}

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
    if case .failed = saving {} else { saving = .pending }
    newestView = version.view
    newestNumber += 1
    return [.save(version, number: newestNumber)]
  }

  /// Saves what is not on disk yet, the place in the questionnaire included.
  mutating func saveIfNeeded() -> [Effect] {
    guard let session else { return [] }
    if case .saved = saving, savedView == session.assessment.view { return [] }
    if case .untouched = saving, savedView == session.assessment.view { return [] }
    return save()
  }

  mutating func confirmSaved(_ number: Int, at moment: Timestamp) {
    // A newer change is on its way; its own saving will be the news.
    guard number == newestNumber else { return }
    savedView = newestView
    saving = .saved(at: moment)
    if case .rescue = screen { screens.removeLast() }
  }

  /// Whether something that was answered here is not known to be on the disk.
  package var isUnsaved: Bool {
    guard let session, session.canBeWritten, !session.isDemo else { return false }
    return switch saving {
    case .pending, .failed: true
    case .untouched, .saved: false
    }
  }

  /// Ends the wizard from any screen; what is being written is kept.
  mutating func leave(_ exitReason: ExitReason) -> [Effect] {
    if case .rescue = screen, exitReason == .quit || exitReason == .interrupted { return [.leave(.abandoned)] }
    // What is being written may stand below the help.
    if case .help = screen, screens.count > 1 { screens.removeLast() }
    finishWriting()
    return saveIfNeeded() + [.leave(exitReason)]
  }

  mutating func askForAnotherPlace(because message: any Message) {
    saving = .failed(message)
    if case .rescue = screen {} else { screens.append(.rescue(TextBuffer(limit: 1000))) }
    notice = Notice(message: message, isFailure: true)
  }
}

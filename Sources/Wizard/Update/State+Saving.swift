internal import Assessment
internal import Messages

extension State {
  /// The effect of a change: the newest version goes to disk; nothing in the demonstration.
  mutating func save() -> [Effect] {
    guard let session, !session.isDemo, session.readOnly == nil else { return [] }
    if case .failed = saving {} else { saving = .pending }
    sentView = session.assessment.view
    return [.save(session.assessment)]
  }

  /// Saves what is not on disk yet, the place in the questionnaire included.
  mutating func saveIfNeeded() -> [Effect] {
    guard let session else { return [] }
    if case .saved = saving, savedView == session.assessment.view { return [] }
    if case .untouched = saving, savedView == session.assessment.view { return [] }
    return save()
  }

  mutating func confirmSaved(at moment: Timestamp, isNewest: Bool) {
    // A newer change is on its way; its own saving will be the news.
    guard isNewest else { return }
    savedView = sentView
    saving = .saved(at: moment)
    if case .rescue = screen { screens.removeLast() }
  }

  /// Ends the wizard from any screen; what is being written is kept.
  mutating func leave(_ departure: Departure) -> [Effect] {
    if case .rescue = screen, departure == .quit || departure == .interrupted { return [.leave(.abandoned)] }
    // What is being written may stand below the help.
    if case .help = screen, screens.count > 1 { screens.removeLast() }
    finishWriting()
    return saveIfNeeded() + [.leave(departure)]
  }

  mutating func askForAnotherPlace(because message: any Message) {
    saving = .failed(message)
    if case .rescue = screen {} else { screens.append(.rescue(TextBuffer(limit: 1000))) }
    notice = Notice(message: message, isFailure: true)
  }
}

package import Assessment
internal import Sentences

extension State {
  /// The one way by which anything changes: an event in, effects out.
  ///
  /// The display is that of the window in which it happens: how far a page key goes depends on it.
  package mutating func update(_ event: Event, at now: Timestamp, on display: inout Display) -> [Effect] {
    self.now = now
    switch event {
    case .key(let key): return press(key, on: display)
    case .alt(let key): return edit { $0.take(alt: key) }
    case .action(let name): return perform(name, on: display)
    case .option(let number): return perform(.option(number), on: display)
    case .text(let text): return write(text)
    case .lines(let text): return write(lines: text, on: display)
    case .edited(let text): return replaceNote(by: text)
    case .jump(let id): return jump(to: id)
    case .resize(let size): display.size = size
    case .saved(let file, let number, let moment): confirmSaved(file, number, at: moment)
    case .saveFailed(let message, let file): fail(file, because: message)
    case .leaveFailed(let message, let file): askForAnotherPlace(for: file, because: message)
    case .found(let recent): take(found: recent)
    case .compared(let other, let questionnaire, let file): show(other, of: questionnaire, file: file)
    case .page(let page, let isFallback): show(page, isFallback: isFallback)
    case .texts(let texts):
      questionnaire.texts[texts.language] = texts
      session?.add(texts)
      if damage?.questionnaire?.id == questionnaire.id { damage?.questionnaire?.texts[texts.language] = texts }
    case .opened(let session): return begin(session)
    case .damaged(let damage): offer(damage)
    case .questionnaires(let offers): offer(offers)
    case .readOnly(let reason, let file): onlyLook(at: file, because: reason)
    case .reportMade(let made): confirm(made)
    case .notice(let message, let isFailure): notice = Notice(message: message, isFailure: isFailure)
    case .hangUp: return leave(.hungUp)
    case .terminate: return leave(.terminated)
    }
    return []
  }

  private mutating func press(_ key: Key, on display: Display) -> [Effect] {
    #if DEBUG
      precondition(key != trapKey, "the deliberate trap")
    #endif
    notice = nil
    if let action = keys.action(for: key, on: screen.kind) { return attempt(action, on: display) }
    guard screen.kind.isWriting else {
      if case .character = key { tell(noSuchKey) }
      return []
    }
    return edit { $0.take(key) }
  }

  /// Does what an action says, wherever it came from; an action that this screen lacks does nothing.
  mutating func perform(_ name: ActionName, on display: Display) -> [Effect] { perform(.named(name), on: display) }

  private mutating func perform(_ id: Action.ID, on display: Display) -> [Effect] {
    notice = nil
    guard let action = Action.all(on: screen.kind).first(where: { $0.id == id }) else {
      tell(noSuchKey)
      return []
    }
    return attempt(action, on: display)
  }

  private var noSuchKey: WizardMessage { .noSuchKey(keyName(of: .named(.help), on: screen.kind)) }

  private mutating func attempt(_ action: Action, on display: Display) -> [Effect] {
    if let obstacle = action.obstacle(self) {
      notice = Notice(message: obstacle, isFailure: false, isRefusal: true)
      return []
    }
    return action.perform(&self, display)
  }

  /// Lines that may have been pasted or typed ahead: they go on as typing does, but only where text is written.
  ///
  /// Behind the last field of a form, the rest would be commands and answers.
  private mutating func write(lines text: String, on display: Display) -> [Effect] {
    if screen is NoteScreen { return write(text) }
    guard screen.kind.isWriting else {
      tell(noSuchKey)
      return []
    }
    var effects: [Effect] = []
    for character in text where screen.kind.isWriting {
      let key: Key = character == "\n" ? .enter : character == "\t" ? .tab : .character(character)
      effects += press(key, on: display)
    }
    return effects
  }

  /// A pasted or spoken text for the field in focus.
  private mutating func write(_ text: String) -> [Effect] {
    var taken: Int?
    let effects = edit {
      taken = $0.insert(text)
      return true
    }
    tellCut(taken)
    return effects
  }

  /// Says that a text was longer than what it goes into.
  mutating func tellCut(_ taken: Int?) {
    if let taken { tell(TextMessage.onlyFirst(taken), isFailure: true) }
  }

  private mutating func edit(_ change: (inout TextBuffer) -> Bool) -> [Effect] {
    screen.edit(in: &self, change)
  }

  mutating func tell(_ message: WizardMessage, isFailure: Bool = false) {
    tell(message as any Message, isFailure: isFailure)
  }

  mutating func tell(_ message: any Message, isFailure: Bool = false) {
    notice = Notice(message: message, isFailure: isFailure)
  }
}

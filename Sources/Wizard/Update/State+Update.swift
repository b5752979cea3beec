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
    case .alt(let key): return write(alt: key)
    case .action(let id): return perform(id, on: display)
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

  mutating func press(_ key: Key, on display: Display) -> [Effect] {
    #if DEBUG
      precondition(key != trapKey, "the deliberate trap")
    #endif
    notice = nil
    if let action = keys.action(for: key, on: screen.kind) { return attempt(action, on: display) }
    guard screen.kind.isWriting else {
      if case .character = key { tell(noSuchKey) }
      return []
    }
    return write(key)
  }

  /// Does what an action says, wherever it came from; an action that this screen lacks does nothing.
  package mutating func perform(_ id: Action.ID, on display: Display) -> [Effect] {
    notice = nil
    guard let action = Action.table.first(where: { $0.id == id && $0.screens.contains(screen.kind) }) else {
      tell(noSuchKey)
      return []
    }
    return attempt(action, on: display)
  }

  var noSuchKey: WizardMessage { .noSuchKey(keyName(of: .help, on: screen.kind)) }

  private mutating func attempt(_ action: Action, on display: Display) -> [Effect] {
    if let obstacle = action.obstacle(self) {
      notice = Notice(message: obstacle, isFailure: false, isRefusal: true)
      return []
    }
    return act(action.id, on: display)
  }

  mutating func tell(_ message: WizardMessage, isFailure: Bool = false) {
    tell(message as any Message, isFailure: isFailure)
  }

  mutating func tell(_ message: any Message, isFailure: Bool = false) {
    notice = Notice(message: message, isFailure: isFailure)
  }

  private mutating func act(_ id: Action.ID, on display: Display) -> [Effect] {
    switch id {
    case .accept: return accept(on: display)
    case .option1, .option2, .option3, .option4, .option5, .option6, .option7, .option8, .option9:
      return chooseOption((id.optionNumber ?? 1) - 1)
    case .notApplicable, .unknown, .reopen, .note, .evidence, .flag, .confidence, .remove:
      return answer(id)
    case .up: return moveFocus(by: -1, on: display)
    case .down: return moveFocus(by: 1, on: display)
    case .pageUp: return moveFocus(by: -display.pageLength, on: display)
    case .pageDown: return moveFocus(by: display.pageLength, on: display)
    case .first: return moveFocus(by: -1_000_000, on: display)
    case .last: return moveFocus(by: 1_000_000, on: display)
    case .previous, .next: return step(id == .next ? 1 : -1)
    case .nextPane, .previousPane: return movePane(id == .nextPane ? 1 : -1, on: display)
    case .filter: toggleFilter()
    case .nextOpen, .list, .profile, .trace, .handbook, .review, .palette, .help: return go(id)
    case .target, .moves, .plan, .history, .switchView, .compare: return plan(id)
    case .report: openReport()
    case .change: turn()
    case .undo, .redo: return travel(id)
    case .editor: return openEditor()
    case .language: return nextLanguage()
    case .back: return back()
    case .quit: return leave(.quit)
    case .interrupt: return leave(.interrupted)
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    }
    return []
  }
}

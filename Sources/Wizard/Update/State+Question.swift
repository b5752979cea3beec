internal import Assessment
internal import Sentences

extension State {
  /// Takes the option at a position of the list of options.
  mutating func chooseOption(_ number: Int) -> [Effect] {
    if case .recovery = screen { return choose(recovery: number) }
    guard let session, number < session.choiceCount else { return [] }
    if session.indicator.measure != nil { return openFigures() }
    self.session?.focus = number
    return choose(.option(session.indicator.options[number].id))
  }

  mutating func choose(_ choice: Choice) -> [Effect] {
    guard let session else { return [] }
    var answer = session.answer ?? Answer()
    answer.choice = choice
    return record(answer)
  }

  /// Enter on a question: take what is in focus and go on; what is taken already, or cannot be, just goes on.
  mutating func acceptAnswer() -> [Effect] {
    guard let session else { return [] }
    guard obstacleToChange == nil else { return step(1) }
    let choice: Choice?
    switch session.focus {
    case session.choiceCount: choice = nil
    case session.choiceCount + 1: choice = .unknown
    default:
      if session.indicator.measure != nil { return openFigures() }
      choice = .option(session.indicator.options[session.focus].id)
    }
    guard let choice else {
      if case .notApplicable = session.answer?.choice { return step(1) }
      return answer(.notApplicable)
    }
    if session.answer?.choice == choice { return step(1) }
    return choose(choice) + step(1)
  }

  /// To the neighbouring question; behind the last one comes the review.
  mutating func step(_ step: Int) -> [Effect] {
    if case .list(var list) = screen {
      let count = List.Filter.allCases.count
      list.filterFocus = (list.filterFocus + step + count) % count
      screen = .list(list)
      return []
    }
    if let next = session?.neighbour(step) {
      session?.move(to: next)
    } else if step > 0 {
      screens.append(.review(focus: reviewStart))
    } else {
      tell(.firstQuestion)
    }
    return []
  }

  mutating func answer(_ id: Action.ID) -> [Effect] {
    guard let session else { return [] }
    var answer = session.answer ?? Answer()
    switch id {
    case .unknown:
      self.session?.focus = session.choiceCount + 1
      return choose(.unknown)
    case .notApplicable:
      self.session?.focus = session.choiceCount
      screens.append(.reason(TextBuffer(answer.reason, limit: 300)))
      return []
    case .note:
      self.session?.noteStart = answer
      screens.append(.note(TextBuffer(answer.note, isMultiline: true, limit: TextBuffer.noteLimit)))
      return []
    case .evidence:
      screens.append(.evidence(EvidenceForm(focus: answer.evidence.count)))
      return []
    case .reopen: answer.choice = nil
    case .flag: answer.flag = Flag.allCases.after(answer.flag)
    case .confidence: answer.confidence = Confidence.allCases.after(answer.confidence)
    case .remove: return removeEvidence()
    default: break
    }
    return record(answer)
  }

  /// Puts the answer of the question in view in place and sends it to disk.
  mutating func record(_ answer: Answer) -> [Effect] {
    guard let position = session?.position else { return [] }
    session?.record(answer, for: position, at: now)
    return save()
  }

  mutating func travel(_ id: Action.ID) -> [Effect] {
    guard session?.noteStart == nil else { return [] }
    if id == .undo, canTakeMigrationBack { return takeMigrationBack() }
    let isDone = (id == .undo ? session?.undo(at: now) : session?.redo(at: now)) ?? false
    guard isDone, let session, let last = session.assessment.history.last else { return [] }
    refresh()
    switch (id, last.target) {
    case (.undo, nil): tell(.undone(last.indicator))
    case (.undo, _): tell(PlanMessage.undoneTarget(last.indicator))
    case (_, nil): tell(.redone(last.indicator))
    default: tell(PlanMessage.redoneTarget(last.indicator))
    }
    return save()
  }
}

extension Answer {
  var reason: String {
    if case .notApplicable(let reason) = choice { reason } else { "" }
  }
}

extension Array where Element: Equatable {
  /// The element behind the given one, starting with the first and ending with none.
  fileprivate func after(_ element: Element?) -> Element? {
    guard let element else { return first }
    return firstIndex(of: element).flatMap { $0 + 1 < count ? self[$0 + 1] : nil }
  }
}

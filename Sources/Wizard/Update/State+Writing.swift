internal import Assessment
internal import Sentences

extension State {
  /// A key that is text, or moves within the text.
  mutating func write(_ key: Key) -> [Effect] {
    edit { $0.take(key) }
  }

  /// A key with Alt held down.
  mutating func write(alt key: Key) -> [Effect] {
    edit { $0.take(alt: key) }
  }

  /// Lines that may have been pasted or typed ahead: they go on as typing does, but only where text is written.
  ///
  /// Behind the last field of a form, the rest would be commands and answers.
  mutating func write(lines text: String) -> [Effect] {
    if case .note = screen { return write(text) }
    guard screen.kind.isWriting else {
      tell(noSuchKey)
      return []
    }
    var effects: [Effect] = []
    for character in text where screen.kind.isWriting {
      effects += press(character == "\n" ? .enter : character == "\t" ? .tab : .character(character))
    }
    return effects
  }

  /// A pasted or spoken text for the field in focus.
  mutating func write(_ text: String) -> [Effect] {
    var taken: Int?
    let effects = edit {
      taken = $0.insert(text)
      return true
    }
    tellCut(taken)
    return effects
  }

  /// Says that a text was longer than what it goes into.
  private mutating func tellCut(_ taken: Int?) {
    if let taken { tell(TextMessage.onlyFirst(taken), isFailure: true) }
  }

  private mutating func edit(_ change: (inout TextBuffer) -> Bool) -> [Effect] {
    switch screen {
    case .note(var buffer):
      guard change(&buffer) else { return [] }
      screen = .note(buffer)
      return keepNote(buffer.text)
    case .reason(var buffer):
      if change(&buffer) { screen = .reason(buffer) }
    case .open(var buffer):
      if change(&buffer) { screen = .open(buffer) }
    case .rescue(var buffer):
      if change(&buffer) { screen = .rescue(buffer) }
    case .palette(var buffer, _):
      if change(&buffer) { screen = .palette(buffer, focus: 0) }
    case .evidence(var form):
      let field = form.focus - pieces
      if form.fields.indices.contains(field), change(&form.fields[field]) { screen = .evidence(form) }
    case .figures(var form):
      if change(&form.fields[form.focus]) { screen = .figures(form) }
    case .beside(var form):
      guard change(&form.path) else { return [] }
      form.focus = 0
      screen = .beside(form)
    case .target(let form):
      if let form = edited(form, change) { screen = .target(form) }
    case .report(var form):
      guard form.focus == .file else { break }
      form.write(change)
      screen = .report(form)
    case .setup(var setup):
      if change(&setup.fields[setup.focus.rawValue]) { screen = .setup(setup.edited) }
    default: break
    }
    return []
  }

  /// Pieces of evidence on the question in view.
  var pieces: Int { session?.answer?.evidence.count ?? 0 }

  /// A note is data from its first letter on; the history gets one step when it is closed.
  private mutating func keepNote(_ text: String) -> [Effect] {
    guard let id = session?.indicator.id else { return [] }
    var answer = session?.answer ?? Answer()
    answer.note = text
    answer.at = now
    session?.assessment.answers[id] = answer.isEmpty ? nil : answer
    session?.assessment.modified = now
    return save()
  }

  /// The note of the question in view, for the person's own editor; what was typed before goes to disk first.
  mutating func openEditor() -> [Effect] {
    if screen.kind == .question { _ = answer(.note) }
    guard case .note(let buffer) = screen else { return [] }
    return saveIfNeeded() + [.edit(buffer.text)]
  }

  mutating func replaceNote(by text: String) -> [Effect] {
    guard case .note = screen else { return [] }
    var buffer = TextBuffer(isMultiline: true, limit: TextBuffer.noteLimit)
    tellCut(buffer.insert(text))
    screen = .note(buffer)
    return keepNote(buffer.text)
  }

  /// Closes what is being written and keeps it; leaving a field never asks and never loses.
  mutating func finishWriting() {
    guard let session else { return }
    switch screen {
    case .note(let buffer): closeNote(buffer.text)
    case .reason(let buffer):
      guard !buffer.isEmpty else { return }
      var answer = session.answer ?? Answer()
      answer.choice = .notApplicable(reason: buffer.text)
      self.session?.record(answer, for: session.position, at: now)
      saving = .pending
    case .evidence(let form): keep(form)
    case .figures(let form): keep(form)
    case .target(let form): if form.isChanged { keep(form) }
    default: break
    }
  }

  private mutating func closeNote(_ text: String) {
    guard let session, let start = session.noteStart else { return }
    self.session?.noteStart = nil
    self.session?.assessment.answers[session.indicator.id] = start.isEmpty ? nil : start
    // What was sent letter by letter carries a later time, also where the text is the old one again.
    if session.answer ?? Answer() != start { saving = .pending }
    var answer = start
    answer.note = text
    guard answer != start else { return }
    self.session?.record(answer, for: session.position, at: now)
    saving = .pending
  }

  /// Adds the piece of evidence that is being written, when it has a title or a link.
  mutating func keep(_ form: EvidenceForm) {
    let texts = form.fields.map(\.text)
    guard let session, form.fields.prefix(2).contains(where: { !$0.isEmpty }) else { return }
    var answer = session.answer ?? Answer()
    answer.evidence.append(Evidence(title: texts[0].isEmpty ? texts[1] : texts[0], link: texts[1], date: texts[2]))
    self.session?.record(answer, for: session.position, at: now)
    saving = .pending
  }

  mutating func removeEvidence() -> [Effect] {
    if case .target = screen { return removeTarget() }
    guard case .evidence(var form) = screen, var answer = session?.answer, answer.evidence.indices.contains(form.focus)
    else {
      tell(.nothingToRemove)
      return []
    }
    answer.evidence.remove(at: form.focus)
    form.focus = min(form.focus, answer.evidence.count)
    screen = .evidence(form)
    return record(answer)
  }
}

extension Setup {
  /// After a letter: the matches start anew, and a typed file name is the person's own.
  fileprivate var edited: Setup {
    var copy = self
    if focus == .region { copy.match = 0 }
    if focus == .file { copy.hasOwnFile = true }
    return copy
  }
}

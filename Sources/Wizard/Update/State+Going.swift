internal import Assessment
internal import Scoring
internal import Sentences

extension State {
  /// Opens a screen above the one in view, or goes back to it when it is open already.
  mutating func go(_ id: Action.ID) -> [Effect] {
    switch id {
    case .list: open(.list(List(focus: session?.position ?? 0)))
    case .profile: open(.profile(focus: 0))
    case .trace: openTrace()
    case .review: open(.review(focus: reviewStart))
    case .palette: screens.append(.palette(TextBuffer(limit: 100), focus: 0))
    case .help: screens.append(.help(scroll: 0))
    case .handbook: return read(pageInPlace)
    case .nextOpen:
      guard let next = session?.nextOpen else { return [] }
      showQuestion(next)
    default: break
    }
    return []
  }

  /// The page that helps with what is in view: that of the dimension whose number is in focus, or of the question.
  ///
  /// A dimension's page has its id for a name.
  private var pageInPlace: String {
    switch screen {
    case .profile(let focus, _): page(of: subject(ofProfileRow: focus))
    case .trace(let subject, _): page(of: subject)
    case .moves, .plan: "action-plan"
    case .comparison, .difference: "comparing"
    case .history: "self-assessment"
    case .migration, .recovery: "your-answers"
    default: session?.indicator.handbook ?? "index"
    }
  }

  private func page(of subject: Trace.Subject) -> String {
    switch subject {
    case .overall: "reading-a-profile"
    case .dimension(let dimension): questionnaire.dimensions[dimension].id
    }
  }

  mutating func open(_ screen: Screen) {
    if let there = screens.firstIndex(where: { $0.kind == screen.kind }) {
      screens.removeSubrange(there...)
    }
    screens.append(screen)
  }

  private mutating func openTrace() {
    if case .profile(let focus, _) = screen {
      screens.append(.trace(subject(ofProfileRow: focus), focus: 0))
    } else if let dimension = session?.ownDimension {
      screens.append(.trace(.dimension(dimension), focus: 0))
    } else {
      screens.append(.trace(.overall, focus: 0))
    }
  }

  /// The rows of the profile: the whole, then every dimension.
  func subject(ofProfileRow row: Int) -> Trace.Subject { row == 0 ? .overall : .dimension(row - 1) }

  /// Back to the questions, at the given one.
  mutating func showQuestion(_ position: Int) {
    session?.move(to: position)
    if let there = screens.firstIndex(where: { $0.kind == .question }) {
      screens.removeSubrange((there + 1)...)
    }
  }

  mutating func jump(to id: String) -> [Effect] {
    let known = session?.questionnaire.indicators.firstIndex { $0.id.lowercased() == id.lowercased() }
    if let known {
      showQuestion(known)
    } else {
      tell(.noSuchIndicator(id: id, key: keyName(of: .list, on: .question)))
    }
    return []
  }

  /// Leaves the screen in view; what was written on it is kept.
  mutating func back() -> [Effect] {
    if case .handbook(var reader) = screen, let page = reader.trail.popLast() {
      reader.name = page
      screen = .handbook(reader)
      return [.readPage(page)]
    }
    if case .migration = screen { return lookOnly() }
    if case .recovery = screen { return leaveDamage() }
    let wasWriting = screen.kind.isWriting
    if screens.count == 1 { return leave(.quit) }
    if case .reason = screen {} else { finishWriting() }
    screens.removeLast()
    return wasWriting ? saveIfNeeded() : []
  }

  mutating func begin(_ session: Session) {
    self.session = session
    beside = nil
    savedView = session.assessment.view
    newestView = savedView
    newestNumber += 1
    saving = .untouched
    contentLanguage = session.assessment.language
    questionnaire = session.questionnaire
    screens = [.question]
    endRecovery()
    if session.migration != nil {
      screens.append(.migration(focus: 0))
      return
    }
    if let remark = session.remarks.first { tell(remark, isFailure: true) }
    if let readOnly = session.readOnly { tell(readOnly.message, isFailure: true) }
  }

  mutating func nextLanguage() -> [Effect] {
    let all = questionnaire.languages
    guard all.count > 1 else {
      tell(.onlyOneLanguage)
      return []
    }
    let here = all.firstIndex(of: contentLanguage) ?? -1
    contentLanguage = all[(here + 1) % all.count]
    session?.assessment.language = contentLanguage
    tell(.languageIs(contentLanguage))
    var effects = save()
    if questionnaire.texts[contentLanguage] == nil {
      effects.append(.readTexts(questionnaire.id, language: contentLanguage))
    }
    if case .handbook(let reader) = screen { effects.append(.readPage(reader.name)) }
    return effects
  }
}

extension Session.ReadOnly {
  var message: any Message {
    switch self {
    case .lockedBy(let owner): WizardMessage.readOnlyLocked(owner)
    case .notWritable: WizardMessage.readOnlyFile
    case .newer(let versions):
      MigrationMessage.readOnlyNewer(found: versions.file.description, known: versions.known.description)
    case .newerFormat: MigrationMessage.readOnlyFormat
    case .older(let versions):
      MigrationMessage.readOnlyOlder(from: versions.file.description, to: versions.known.description)
    }
  }
}

internal import Assessment
internal import Sentences

extension State {
  /// Opens a screen above the one in view, or goes back to it when it is open already.
  @discardableResult
  mutating func open(_ screen: some Screen) -> [Effect] {
    if let there = screens.firstIndex(where: { $0.kind == screen.kind }) {
      screens.removeSubrange(there...)
    }
    screens.append(screen)
    return []
  }

  /// Back to the questions, at the given one.
  mutating func showQuestion(_ position: Int) {
    session?.move(to: position)
    if let there = screens.firstIndex(where: { $0 is QuestionScreen }) {
      screens.removeSubrange((there + 1)...)
    }
  }

  mutating func jump(to id: String) -> [Effect] {
    let known = session?.questionnaire.indicators.firstIndex { $0.id.lowercased() == id.lowercased() }
    if let known {
      showQuestion(known)
    } else {
      tell(.noSuchIndicator(id: id, key: keyName(of: .named(.list), on: QuestionScreen.kind)))
    }
    return []
  }

  /// Leaves the screen in view; what was written on it is kept.
  mutating func back() -> [Effect] {
    if let effects = screen.goBack(in: &self) { return effects }
    let wasWriting = screen.kind.isWriting
    if screens.count == 1 { return leave(.quit) }
    if !(screen is ReasonScreen) { screen.finish(in: &self) }
    screens.removeLast()
    return wasWriting ? saveIfNeeded() : []
  }

  /// Begins with an assessment that was opened.
  package mutating func open(_ session: Session) { _ = begin(session) }

  /// Shows an assessment that was opened; the one that was open before is given free, if it is another file.
  mutating func begin(_ session: Session) -> [Effect] {
    let before = self.session
    self.session = session
    self.session?.saving.follow(before?.saving)
    beside = nil
    contentLanguage = session.assessment.language
    questionnaire = session.questionnaire
    screens = [QuestionScreen()]
    endRecovery()
    if session.migration != nil {
      screens.append(MigrationScreen())
    } else {
      if let remark = session.remarks.first { tell(remark, isFailure: true) }
      if let readOnly = session.readOnly { tell(readOnly.message, isFailure: true) }
    }
    guard let before, before.fileName != session.fileName else { return [] }
    return [.letGo(file: before.fileName)]
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
    if let reader = screen as? HandbookScreen { effects.append(.readPage(reader.name, language: contentLanguage)) }
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

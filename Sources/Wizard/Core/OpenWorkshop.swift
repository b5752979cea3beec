package import Assessment
internal import Reports
internal import Scoring
internal import Sentences

/// A workshop that is open, beside the assessment that its settled answers go into.
package struct OpenWorkshop: Sendable {
  package var workshop: Workshop
  package let fileName: String
  package var saving = Saving(of: Assessment.View())
  /// How many are in the room, as it was said last; nil while nobody has said it.
  var present: Int?
  /// Forms that were left with words in them: nothing typed is lost.
  private var drafts: [Draft: any Form] = [:]

  private struct Draft: Hashable {
    var kind: ScreenKind
    /// Which question or action it is about; nil for a new one.
    var subject: Int?
  }

  package init(_ workshop: Workshop, fileName: String) {
    self.workshop = workshop
    self.fileName = fileName
    present = workshop.rounds.last { $0.isInRoom }?.present
  }

  /// Keeps a form that is left, or forgets it when what it says is done.
  mutating func keep(draft: (any Form)?, of kind: ScreenKind, about subject: Int?) {
    drafts[Draft(kind: kind, subject: subject)] = draft
  }

  /// The form as it was left; nil where it was not, or is done.
  func draft<Screen: Form>(of kind: ScreenKind, about subject: Int?) -> Screen? {
    drafts[Draft(kind: kind, subject: subject)] as? Screen
  }
}

extension State {
  /// How far the files that are open are on the disk; of two the worse news, then the later one.
  var savingStatus: Saving.Status? {
    guard let own = session?.saving.status else { return nil }
    guard let other = workshop?.saving.status else { return own }
    switch (own, other) {
    case (.failed, _): return own
    case (_, .failed): return other
    case (.pending, _), (_, .pending): return .pending
    case (.saved(let moment), .saved(let another)): return .saved(at: max(moment, another))
    case (.saved, _): return own
    default: return other
    }
  }

  /// Changes the workshop and sends it to disk; nil where it refuses, and nothing has changed then.
  mutating func changeWorkshop(
    _ body: (inout Workshop, Questionnaire) throws(Workshop.Refusal) -> Void
  ) -> [Effect]? {
    guard var workshop = workshop?.workshop else { return nil }
    if let obstacle = obstacleToChange {
      tell(obstacle, isFailure: true)
      return nil
    }
    do throws(Workshop.Refusal) {
      try body(&workshop, questionnaire)
    } catch {
      tell(error.told(in: questionnaire), isFailure: true)
      return nil
    }
    return send(workshop)
  }

  /// The one place where a version of a workshop is given out.
  mutating func send(_ version: Workshop) -> [Effect] {
    guard var open = workshop, open.workshop != version else { return [] }
    open.workshop = version
    open.saving.send(Assessment.View())
    workshop = open
    return [.saveWorkshop(version, file: open.fileName, number: open.saving.newest)]
  }

  /// Takes the workshop's latest step back, or brings it again; the region's answers have an undo of their own.
  mutating func travelWorkshop(_ kind: Change.Kind) -> [Effect] {
    guard var version = workshop?.workshop else { return [] }
    let step = kind == .undo ? version.undo(at: now) : version.redo(at: now)
    guard step != nil else {
      tell(kind == .undo ? WizardMessage.nothingToUndo : .nothingToRedo)
      return []
    }
    tell(kind == .undo ? WorkshopScreenMessage.undone : .redone)
    return send(version)
  }

  /// Begins with a workshop and the assessment that it is about.
  package mutating func open(_ opened: OpenWorkshop, on session: Session) -> [Effect] {
    let effects = begin(session)
    workshop = opened
    screens = [QuestionScreen(), AgendaScreen()]
    return effects
  }
}

extension View {
  var workshop: Workshop? { state.workshop?.workshop }

  var agreementTeller: AgreementTeller {
    AgreementTeller(questionnaire: questionnaire, language: language, code: contentLanguage)
  }

  func say(_ message: WorkshopScreenMessage) -> String { state.say(message) }

  /// The question behind its id.
  func question(_ position: Int) -> String { agreementTeller.question(position) }
}

extension Action {
  /// Undo and redo of the workshop, where the region's answers are not what is changed.
  static let workshopHistory = [
    Action(.undo, [.character("u")], in: .undo, prompt: .undo) { state, _ in state.travelWorkshop(.undo) },
    Action(.redo, [.character("U"), .control("r")], in: .undo) { state, _ in state.travelWorkshop(.redo) },
  ]
}

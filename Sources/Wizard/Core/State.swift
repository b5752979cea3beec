package import Assessment
package import Sentences

/// All that the wizard knows; nothing in it reads a clock, a file or the environment.
package struct State: Sendable {
  /// The language of the questionnaire's texts and the handbook; the program itself follows where it can.
  package var contentLanguage: String
  /// The person's own language, where the program speaks it; told by whoever knows the environment.
  package var ownLanguage: Language?
  package var questionnaire: Questionnaire
  package var regions: [Region]
  /// Assessments that could be continued, latest first.
  package var recent: [Recent]
  /// What a new assessment can be made with; read when one is to be made.
  package var offers: [QuestionnaireSummary] = []
  /// The path that the person has given for a new file.
  var newFile: String?
  package var session: Session?
  /// The workshop whose answers go into the session's assessment.
  package internal(set) var workshop: OpenWorkshop?
  /// Another assessment, held against this one.
  package internal(set) var beside: ComparedAssessment?
  /// The damaged file that was to be opened, as long as nothing has been opened in its place.
  package internal(set) var damage: Damage?
  /// The screen in view is the last one.
  var screens: [any Screen]
  /// What is told once, until the next key.
  package var notice: Notice?
  /// How far the text beside, or above, the question is scrolled.
  var sidebarScroll = 0
  /// The paths of the reports that were made, latest last.
  package internal(set) var reports: [String] = []
  package var keys: KeyMap
  /// Whether a note can be written in an editor of the person's own.
  package var editor = EditorAccess.notNamed
  #if DEBUG
    /// A key that makes the program trap, so that a test can see what a crash leaves behind.
    package var trapKey: Key?
  #endif
  /// The moment of the event in hand.
  package var now: Timestamp
  /// Seconds east of UTC, for times shown to the person.
  package var offset = 0

  package struct Recent: Hashable, Sendable {
    package var path: String
    /// Region and period, as the file says.
    package var title: String
    package var answered: Int
    package var modified: Timestamp
    /// Whether the file is damaged; the rest is told of the version before it then.
    package var isDamaged: Bool

    package init(path: String, title: String, answered: Int, modified: Timestamp, isDamaged: Bool = false) {
      self.path = path
      self.title = title
      self.answered = answered
      self.modified = modified
      self.isDamaged = isDamaged
    }
  }

  package struct Notice: Sendable {
    package var message: any Message
    package var isFailure: Bool
    /// Whether it says why what was asked for was not done.
    package var isRefusal = false

    package init(message: any Message, isFailure: Bool, isRefusal: Bool = false) {
      self.message = message
      self.isFailure = isFailure
      self.isRefusal = isRefusal
    }
  }

  package init(
    contentLanguage: String, questionnaire: Questionnaire, regions: [Region], recent: [Recent] = [],
    keys: KeyMap = .standard, now: Timestamp
  ) {
    self.contentLanguage = contentLanguage
    self.questionnaire = questionnaire
    self.regions = regions
    self.recent = recent
    self.keys = keys
    self.now = now
    screens = [StartScreen()]
  }

  /// The language that the program speaks: that of the texts, or the person's own where there are no texts in it.
  package var language: Language {
    if let ownLanguage, !questionnaire.languages.contains(ownLanguage.code) { return ownLanguage }
    return Language(locale: contentLanguage) ?? .english
  }

  var screen: any Screen {
    get { screens.last ?? StartScreen() }
    set {
      if screens.isEmpty { screens = [newValue] } else { screens[screens.count - 1] = newValue }
    }
  }

  /// The name of the screen in view.
  package var kind: ScreenKind { screen.kind }
}

extension Array {
  /// The element at a position; nil outside.
  subscript(safe position: Int) -> Element? { indices.contains(position) ? self[position] : nil }
}

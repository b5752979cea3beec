package import Assessment
package import Scoring
internal import Sentences

/// What is shown, with what only that screen has to remember.
package enum Screen: Sendable {
  case start(focus: Int)
  /// What a new self-assessment is made with.
  case questionnaires(focus: Int)
  case open(TextBuffer)
  case setup(Setup)
  /// A newer version of the questionnaire, offered.
  case migration(focus: Int)
  /// A damaged file, and what can be had of it.
  case recovery(focus: Int)
  case question
  case list(List)
  case profile(focus: Int, withTargets: Bool = false)
  case trace(Trace.Subject, focus: Int)
  case note(TextBuffer)
  case reason(TextBuffer)
  case evidence(EvidenceForm)
  case figures(FiguresForm)
  case handbook(Reader)
  case review(focus: Int)
  case moves(Moves)
  case plan(focus: Int)
  case target(TargetForm)
  case history(focus: Int)
  case beside(ComparePicker)
  case comparison(focus: Int)
  case difference(Trace.Subject, focus: Int)
  case help(scroll: Int)
  case palette(TextBuffer, focus: Int)
  case rescue(TextBuffer)
  case report(ReportForm)

  /// A screen's name, without what it remembers.
  package enum Kind: String, CaseIterable, Sendable {
    case start, questionnaires, open, setup, question, list, profile, trace, note, reason, evidence, figures, handbook,
      review, help,
      palette,
      rescue
    case moves, plan, target, history, beside, comparison, difference, migration, recovery
    /// The choices of a report, and its line that is written in.
    case report, reportFile
  }

  package var kind: Kind {
    switch self {
    case .start: .start
    case .questionnaires: .questionnaires
    case .open: .open
    case .setup: .setup
    case .migration: .migration
    case .recovery: .recovery
    case .question: .question
    case .list: .list
    case .profile: .profile
    case .trace: .trace
    case .note: .note
    case .reason: .reason
    case .evidence: .evidence
    case .figures: .figures
    case .handbook: .handbook
    case .review: .review
    case .moves: .moves
    case .plan: .plan
    case .target: .target
    case .history: .history
    case .beside: .beside
    case .comparison: .comparison
    case .difference: .difference
    case .help: .help
    case .palette: .palette
    case .rescue: .rescue
    case .report(let form): form.focus == .file ? .reportFile : .report
    }
  }
}

extension Screen.Kind {
  /// Whether letters are text here and not keys.
  package var isWriting: Bool {
    [.open, .setup, .note, .reason, .evidence, .figures, .target, .beside, .palette, .rescue, .reportFile].contains(
      self)
  }
}

/// The list of indicators: which are shown, and which is in focus.
package struct List: Hashable, Sendable {
  package enum Filter: String, CaseIterable, Sendable {
    case open, flagged, unknown, notApplicable, withEvidence, withoutEvidence, low
  }

  /// All must hold.
  package var filters: Set<Filter> = []
  /// The filter that the next press of the key turns on or off.
  package var filterFocus = 0
  /// Position of the indicator in focus.
  package var focus: Int
}

/// A form of single lines.
package struct EvidenceForm: Hashable, Sendable {
  /// Title, link, date.
  package var fields = [TextBuffer(limit: 200), TextBuffer(limit: 500), TextBuffer(limit: 10)]
  /// The line in focus: the pieces there are, then the three fields.
  package var focus = 0
}

/// The form of a measured indicator: a line for each group, then year and source.
package struct FiguresForm: Hashable, Sendable {
  package var fields: [TextBuffer]
  package var focus = 0

  init(_ measure: Indicator.Measure, _ figures: Figures?) {
    let values = measure.groups.map { TextBuffer(figures?.values[$0]?.description ?? "", limit: 15) }
    fields = values + [TextBuffer(figures?.year ?? "", limit: 20), TextBuffer(figures?.source ?? "", limit: 500)]
  }
}

/// The handbook, open at a page.
package struct Reader: Sendable {
  package var name: String
  package var page: Page?
  package var isFallback = false
  package var scroll = 0
  /// Position of the link in focus.
  package var link: Int?
  /// The names of the pages read before, latest last.
  package var trail: [String] = []
}

/// Region, period, person and file, before the first question.
package struct Setup: Sendable {
  package enum Field: Int, CaseIterable, Sendable {
    case region, period, name, role, file
  }

  package var fields: [TextBuffer]
  /// What is answered; nil for the questionnaire that the start screen names.
  package var offer: QuestionnaireSummary?
  package var focus: Field = .region
  /// The region in focus among those that match what is typed.
  package var match = 0
  /// Whether the file's name was typed, and not made from region and period.
  package var hasOwnFile: Bool

  /// Puts a file's name in, as if the person had typed it.
  mutating func name(file: String) {
    fields[Field.file.rawValue] = TextBuffer(file, limit: 1000)
    hasOwnFile = true
  }
}

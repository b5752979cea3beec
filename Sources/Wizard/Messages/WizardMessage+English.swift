internal import Messages

extension WizardMessage {
  var english: String {
    switch self {
    case .screenName(let screen): screen.english
    case .plan(let message): message.english
    case .beside(let message): message.english
    case .report(let message): message.text(in: .english)
    case .migration(let message): message.text(in: .english)
    case .recovery(let message): message.text(in: .english)
    case .tooSmall: "Make the window larger: 20 x 6 at least."
    case .demoMark: "DEMONSTRATION, nothing is saved"
    case .draft: "draft"
    case .readOnlyMark: "read only"
    case .savingNow: "saving"
    case .saved(let clock): "saved \(clock)"
    case .notSaved: "NOT SAVED"
    case .answered(let answered, let applicable): "\(answered) of \(applicable) answered"
    case .count(let answered, let applicable): "\(answered)/\(applicable)"
    case .sectionPlace(let section, let number, let count): "\(section) \(number) of \(count)"
    case .overall: "Overall"
    case .newNumber: "new"
    case .continueWith(let title, let answered, let day): "Continue \(title): \(answered) answered, last changed \(day)"
    case .startNew: "Start a new self-assessment"
    case .startOpen: "Open a file"
    case .startDemo: "Look around in a demonstration; nothing is saved"
    case .startHandbook: "Read the handbook"
    case .startLeave: "Leave"
    case .offerTitle: "What do you want to answer?"
    case .openTitle: "Which file?"
    case .openHint: "Type its path, for example skane-2026.json, and press Enter."
    case .setupTitle: "A new self-assessment: which region, and who answers?"
    case .setupField(let field): field.english
    case .setupHint(let field): field.englishHint
    case .regionAsTyped: "No region of the list matches. The name is taken as you typed it."
    case .chosen: "chosen"
    case .changed(let name, let old, let new): "\(name) \(old) to \(new)."
    case .notApplicable: "Not applicable"
    case .notApplicableMeaning: "Someone else runs this; the region may not act on it."
    case .notApplicableMark: "n/a"
    case .unknown: "Don't know"
    case .unknownMeaning: "We have to find out; it widens the range."
    case .unknownMark: "?"
    case .unanswered: "open"
    case .notTranslated: "This text is not translated yet; it is shown in English."
    case .notAskedNow: "Not asked now, because of an earlier answer. It counts in no number."
    case .noteIs(let text): "Note: \(text)"
    case .evidenceIs(let count): "Evidence: \(count)"
    case .flagIs(let flag): "Flag: \(flag)"
    case .confidenceIs(let level): "Confidence: \(level)"
    case .ifChosen(let effects): "With this choice: \(effects)"
    case .whyItMatters: "Why it matters"
    case .whatCounts: "What counts"
    case .evidenceYouMayHave: "Evidence you may have"
    case .nextStep: "Next step from here"
    case .figures: "Figures"
    case .figuresHint(let limits): "One number a line (\(limits)); leave empty what is not known."
    case .figuresYear: "Year"
    case .figuresSource: "Source"
    case .noFigure(let limits):
      "This is no number, or outside the limits. Expected for example 54.2" + (limits.isEmpty ? "." : ", \(limits).")
    case .gap(let first, let second, let difference, let ratio):
      "\(first) against \(second): difference \(difference), ratio \(ratio)"
    default: englishLists
    }
  }

  private var englishLists: String {
    switch self {
    case .listCount(let shown, let total): shown == total ? "All \(total)" : "\(shown) of \(total)"
    case .listEmpty(let key): "No indicator passes all the filters. Press \(key) to turn the one in focus off."
    case .filter(let filter): filter.english
    case .reviewRow(let filter, let count): "\(filter.englishSentence): \(count)"
    case .finish: "Save and leave"
    case .allAnswered: "Everything is answered. Next: make a report, or come back to something first."
    case .someOpen: "Not everything is answered yet. You can leave at any time and go on later."
    case .rangeAndCount(let range, let answered, let applicable):
      (range.isEmpty ? "" : "range \(range), ") + "\(answered) of \(applicable) answered"
    case .meanOf(let count): "mean of \(count) answers"
    case .termCounted(let label, let score, let weight):
      "\(label), \(score)" + (weight == "1" ? "" : ", weight \(weight)")
    case .termOpen(let low, let high): "open: \(low) to \(high) in the range"
    case .termUnknown(let low, let high): "don't know: \(low) to \(high) in the range"
    case .termNotApplicable(let reason): "left out, not applicable: \(reason)"
    case .termNotAsked(let id): "not asked, because of \(id)"
    case .termUnscored: "a number, it has no score"
    case .noteHint: "Write freely; every letter is saved. Name no persons. Esc goes back."
    case .reasonTitle: "Why does this question not apply?"
    case .reasonHint:
      "One line, for example: the state runs this; the municipalities run this. It leaves the score. Enter takes it, Esc goes back."
    case .evidenceHint: "What the answer rests on: documents, budget lines, figures, for example:"
    case .evidenceTitle: "Title"
    case .evidenceLink: "Link or place"
    case .evidenceDate: "Date"
    case .rescueTitle: "Your answers could not be saved, but they are still here. Where should they go?"
    case .rescueHint:
      "Type the path of a new file and press Enter. Esc goes back to the questions. Ctrl-C leaves without saving."
    case .paletteHint: "Type a part of a question, an id such as EDU-03, or of a command."
    case .nothingFound: "Nothing found."
    default: englishTold
    }
  }

  private var englishTold: String {
    switch self {
    case .pageMissing(let name): "The handbook has no page \"\(name)\"."
    case .address(let address): "Outside the handbook: \(address)"
    case .noLink: "No link is in focus. Tab goes to the next one."
    case .helpTitle(let screen): "Keys on this screen: \(screen)"
    case .helpBars:
      "Bars: the filled part is the score, the lighter part reaches to the best it could still become. "
        + "48 (41-70) is the score and its range: the lowest and the highest it can end at."
    case .helpStates:
      "Don't know and open questions widen the range. Not applicable leaves every count, with the reason you give."
    case .helpSaving(let key):
      "Every answer is saved at once; the time at the top right says when. Leaving always saves. \(key) takes back any step, also from last week."
    case .prompt(let id, let screen): id.englishPrompt(on: screen)
    case .noSuchKey(let help): "That key does nothing here. \(help) shows the keys."
    case .noAssessment: "Open or start a self-assessment first."
    case .readOnlyLocked(let owner): "Read only: \(owner) has the file open. Close it there, then open it again here."
    case .readOnlyFile: "Read only: the file cannot be written. Ask for permission or copy it, then open it again."
    case .noSuchOption(let count): "This question has \(count) options."
    case .nothingToReopen: "This question is open already."
    case .nothingOpen: "No question is open."
    case .nothingToUndo: "Nothing to take back."
    case .nothingToRedo: "Nothing to bring again."
    case .nothingToRemove: "Go to a piece of evidence first, with the arrow keys."
    case .editorNotNamed: "Set VISUAL or EDITOR before the start, for example: export EDITOR=nano"
    case .editorWithoutTerminal:
      "An editor needs a terminal, and here the lines come from elsewhere. Write the note here."
    case .firstQuestion: "This is the first question."
    case .reasonNeeded: "Not applicable needs a reason. Write one, or press Esc."
    case .fieldNeeded: "Fill in this line first."
    case .noSuchIndicator(let id, let key): "There is no indicator \"\(id)\". \(key) shows the list."
    case .onlyOneLanguage: "This questionnaire comes in one language."
    case .languageIs(let code): "Language: \(code)"
    case .undone(let id): "Taken back: \(id)"
    case .redone(let id): "Brought again: \(id)"
    default: ""
    }
  }
}

extension Screen.Kind {
  fileprivate var english: String {
    switch self {
    case .start: "Start"
    case .questionnaires: "Questionnaires"
    case .open: "Open a file"
    case .migration: "New version"
    case .recovery: "Damaged file"
    case .setup: "New self-assessment"
    case .question: "Question"
    case .list: "List of indicators"
    case .profile: "Profile"
    case .trace: "Why this number"
    case .note: "Note"
    case .reason: "Not applicable"
    case .evidence: "Evidence"
    case .figures: "Figures"
    case .handbook: "Handbook"
    case .review: "Review"
    case .moves: "What would move the score most"
    case .plan: "Targets and action plan"
    case .target: "Target"
    case .history: "History"
    case .beside: "Compare"
    case .comparison: "Comparison"
    case .difference: "Behind the difference"
    case .help: "Help"
    case .palette: "Find"
    case .rescue: "Save elsewhere"
    case .report, .reportFile: "Report"
    }
  }
}

extension Setup.Field {
  fileprivate var english: String {
    switch self {
    case .region: "Region"
    case .period: "Period"
    case .name: "Your name"
    case .role: "Your role"
    case .file: "File"
    }
  }

  fileprivate var englishHint: String {
    switch self {
    case .region: "Type a part of the name, choose with the arrow keys."
    case .period: "The year or the months that the answers are about, for example 2026."
    case .name: "May be left empty. It stands beside your answers in the file."
    case .role: "May be left empty, for example: integration strategist."
    case .file: "Where the answers are kept. Enter starts the questions."
    }
  }
}

extension List.Filter {
  fileprivate var english: String {
    switch self {
    case .open: "open"
    case .flagged: "flagged"
    case .unknown: "don't know"
    case .notApplicable: "not applicable"
    case .withEvidence: "with evidence"
    case .withoutEvidence: "without evidence"
    case .low: "below 50"
    }
  }

  fileprivate var englishSentence: String {
    switch self {
    case .open: "Questions without an answer"
    case .flagged: "Flagged to come back to"
    case .unknown: "Answered don't know"
    case .notApplicable: "Not applicable"
    case .withEvidence: "Answers with evidence"
    case .withoutEvidence: "Answers without evidence"
    case .low: "Answers below 50"
    }
  }
}

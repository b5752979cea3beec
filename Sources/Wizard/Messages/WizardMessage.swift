package import Messages

/// What the wizard says on its screens, in line mode as well.
package enum WizardMessage: Message {
  // Screens and header
  case screenName(Screen.Kind), tooSmall, demoMark, draft, readOnlyMark, savingNow, saved(at: String), notSaved
  case answered(Int, of: Int), count(Int, Int), sectionPlace(String, Int, Int), overall, newNumber
  // Start and setup
  case continueWith(String, Int, String), startNew, startOpen, startDemo, startHandbook, startLeave
  case offerTitle, openTitle, openHint, setupTitle, setupField(Setup.Field), setupHint(Setup.Field), regionAsTyped
  // Question
  case chosen, changed(String, Int, String)
  case notApplicable, notApplicableMeaning, notApplicableMark, unknown, unknownMeaning, unknownMark, unanswered
  case notTranslated, notAskedNow, noteIs(String), evidenceIs(Int), flagIs(String), confidenceIs(String)
  case ifChosen(String), whyItMatters, whatCounts, evidenceYouMayHave, nextStep
  case figures, figuresHint(String), figuresYear, figuresSource, noFigure(String), gap(String, String, String, String)
  // Lists, profile, trace, review
  case listCount(Int, Int), listEmpty(key: String), filter(List.Filter), reviewRow(List.Filter, Int), finish,
    allAnswered, someOpen
  case rangeAndCount(String, Int, Int), meanOf(Int), termCounted(String, String, String), termOpen(String, String)
  case termUnknown(String, String), termNotApplicable(String), termNotAsked(String), termUnscored
  // Writing
  case noteHint, reasonTitle, reasonHint, evidenceHint, evidenceTitle, evidenceLink, evidenceDate
  case rescueTitle, rescueHint, paletteHint, nothingFound
  // Handbook and help
  case pageMissing(String), address(String), noLink, helpTitle(String), helpBars, helpStates, helpSaving(key: String)
  // Keys
  case prompt(Action.ID, Screen.Kind)
  // Targets, what would move the score, history
  case plan(PlanMessage), beside(BesideMessage)
  // A newer version of the questionnaire
  case migration(MigrationMessage)
  // A damaged file
  case recovery(RecoveryMessage)
  // A report
  case report(ReportMessage)
  // Told once
  case noSuchKey(help: String), noAssessment, readOnlyLocked(by: String), readOnlyFile, noSuchOption(
    count: Int)
  case nothingToReopen, nothingOpen, nothingToUndo, nothingToRedo, nothingToRemove, firstQuestion, reasonNeeded
  case editorNotNamed, editorWithoutTerminal
  case fieldNeeded, noSuchIndicator(String, key: String), onlyOneLanguage, languageIs(String), undone(String), redone(
    String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

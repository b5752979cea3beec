package import Assessment
package import Sentences

/// Everything that can happen to the wizard; what happens to a file names it as the effects do.
package enum Event: Sendable {
  case key(Key)
  /// A key with Alt held down: it moves within a text, and is no key anywhere else.
  case alt(Key)
  /// An action by its name: from line mode, where nothing is a single key.
  case action(ActionName)
  /// The option of a number, from line mode.
  case option(Int)
  /// A whole line or a pasted text, for the field in focus.
  case text(String)
  /// Lines that came in one breath, pasted or typed ahead.
  case lines(String)
  /// The text that replaces the note being written.
  case edited(String)
  /// Go to the indicator with this id.
  case jump(to: String)
  case resize(Size)
  /// The version of this number is safely on disk.
  case saved(file: String, number: Int, at: Timestamp)
  case saveFailed(any Message, file: String)
  /// Nothing could be written and the person wants to leave.
  case leaveFailed(any Message, file: String)
  /// Assessments at hand, other than the one that is open.
  case found([State.Recent])
  /// Another file was read, with its questionnaire.
  case compared(Assessment, Questionnaire, file: String)
  case page(Page, isFallback: Bool)
  /// The questionnaire's words in one more language.
  case texts(Texts)
  case opened(Session)
  /// The file is damaged, but something can be had of it.
  case damaged(Damage)
  /// What a new self-assessment can be made with.
  case questionnaires([QuestionnaireSummary])
  /// A file that is open can only be looked at.
  case readOnly(Session.ReadOnly, file: String)
  /// A report is written, read back and whole.
  case reportMade(ReportMade)
  case notice(any Message, isFailure: Bool)
  /// The terminal is gone, or the system asks us to end.
  case hangUp, terminate
}

package import Assessment
package import Sentences

/// What the wizard wants done in the world; the answer comes back as an event.
///
/// Each carries the file it means, by the name under which it was opened, and all that whoever does it has to know.
package enum Effect: Sendable {
  /// Save a version; each has a greater number than those before, which comes back with `Event.saved`.
  case save(Assessment, file: String, number: Int)
  /// The same for a workshop.
  case saveWorkshop(Workshop, file: String, number: Int)
  /// Leave, after the newest version of every file is on disk.
  case leave(ExitReason)
  case suspend
  /// Let the person go on with the text of a note in an editor of their own; it comes back as `Event.edited`.
  ///
  /// What was typed before is on its way to the file.
  case edit(String, file: String)
  /// Paint everything anew.
  case repaint
  case readPage(String, language: String)
  /// Bring the words of the questionnaire, by its id, in a language.
  case readTexts(String, language: String)
  case open(path: String)
  /// Find out what a new self-assessment can be made with; their titles are wanted in a language.
  case readQuestionnaires(language: String)
  /// Make a new file for the assessment; a path is relative to the working folder.
  case create(Assessment, path: String)
  /// Make the new file that was told for the version chosen, and open it.
  case recover(Assessment, of: Damage)
  case startDemo(Questionnaire, language: String)
  /// Look for assessments that could be compared with the one of a file.
  case findAssessments(besides: String)
  /// Read another file, to hold it against answers to a questionnaire; its own may be another one.
  case compare(path: String, against: Questionnaire, language: String)
  /// Give the file free: it is only looked at.
  case letGo(file: String)
  /// Write the assessment to another place, since its own file cannot be written.
  case saveElsewhere(Assessment, file: String, path: String)
  /// Make a report of the answers as they are on the screen; what there is to say of them is said in a language.
  case makeReport(ReportOrder, of: Session, said: Language)
}

/// Why the wizard ends.
package enum ExitReason: Hashable, Sendable {
  case quit, interrupted, hungUp, terminated
  /// The person gives up what could not be saved.
  case abandoned
}

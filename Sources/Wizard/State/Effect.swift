package import Assessment

/// What the wizard wants done in the world; the answer comes back as an event.
package enum Effect: Sendable {
  /// Save a version; each has a greater number than those before, which comes back with `Event.saved`.
  case save(Assessment, number: Int)
  /// Leave, after the newest version is on disk.
  case leave(ExitReason)
  case suspend
  /// Let the person go on with the text of the note in an editor of their own; it comes back as `Event.edited`.
  case edit(String)
  /// Paint everything anew.
  case repaint
  case readPage(String)
  /// Bring the words of the questionnaire, by its id, in a language.
  case readTexts(String, language: String)
  case open(path: String)
  /// Find out what a new self-assessment can be made with.
  case readQuestionnaires
  /// Make a new file for the assessment; a path is relative to the working folder.
  case create(Assessment, path: String)
  /// Make the new file that was told for the version chosen, and open it.
  case recover(Assessment, of: Damage)
  case startDemo
  /// Look for assessments that could be compared with the one that is open.
  case findAssessments
  /// Read another file, to hold it against the one that is open.
  case compare(path: String)
  /// Give the file free: it is only looked at.
  case letGo
  /// Write the assessment to another place, since its own cannot be written.
  case saveElsewhere(Assessment, path: String)
  /// Make a report of the answers as they are on the screen.
  case makeReport(ReportOrder)
}

/// Why the wizard ends.
package enum ExitReason: Hashable, Sendable {
  case quit, interrupted, hungUp, terminated
  /// The person gives up what could not be saved.
  case abandoned
}

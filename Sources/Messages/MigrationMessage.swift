/// What is told when a file goes to a newer version of its questionnaire: before, afterwards, and when it cannot.
package enum MigrationMessage: Message, Hashable {
  package enum Kind: Int, CaseIterable, Sendable {
    case kept, moved, again, back, aside
  }

  // How many, and which
  case answers(Kind, Int), targets(Kind, Int)
  case moved(String, to: String), renamed(String, old: String, new: String), otherQuestion(String)
  case otherOptions(String), back(String), gone(String), taken(String, by: String)
  // The offer
  case newVersion(from: String, to: String), take(String), look, nothingLost(file: String), choose
  case done(version: String, again: Int), takenBack(version: String)
  // Afterwards
  case step(version: String), closed, stays(version: String)
  // Only to look at
  case readOnlyOlder(from: String, to: String), readOnlyNewer(found: String, known: String), readOnlyFormat
  // The command
  case head(file: String, questionnaire: String, from: String, to: String), current(file: String, version: String)
  case written(file: String), notWritten(file: String), nothingHere

  /// Names and ids come from files, and may hold anything.
  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish).harmless
  }
}

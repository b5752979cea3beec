/// Why the answers could not be saved: what is wrong, what is safe where, and what to do.
package indirect enum SaveMessage: Message, Hashable {
  case refused(path: String, Step, SystemReason)
  /// The file is not what was read or written last.
  case changedByOthers(path: String, backup: String)
  /// A new file was to be made, and there is one of that name.
  case exists(path: String)
  /// What would be written could not be read again.
  case unfit(path: String, why: JSONMessage?)
  case held(path: String)
  /// The disk is still at it.
  case noAnswer(path: String)
  /// From a command, which ends: nothing stays in memory.
  case atEnd(SaveMessage)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

extension SaveMessage {
  /// What was being done when saving failed, in the order of doing it.
  package enum Step: String, Hashable, CaseIterable, Sendable {
    case find, openFolder, start, create, setMode, write, sync, close, compare, backUp, replace, syncFolder
  }
}

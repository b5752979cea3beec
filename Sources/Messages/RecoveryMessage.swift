/// What is told of a damaged file: what can be had of it, what may be chosen, and what became of the choice.
package enum RecoveryMessage: Message, Hashable {
  // What there is
  case damagedEntry(String, file: String), damaged(file: String, Place?), isEmpty, untouched, untouchedBut(
    newFile: String)
  case before(file: String), noBefore(file: String), lastChanged(String), answers(Int), ofThemNone(Int)
  case remains, whole(Int), sameInBefore
  case beforeInBrief(Int, day: String), wholeInBrief(Int), newFileInBrief(String)
  case differing(Int), inBefore(String), inDamaged(String), noAssessment, regionHidden
  // What may be chosen
  case open, openMerged(Int), make(Int, place: String), ask(Int), leave, choose
  // What became of it
  case opened(newFile: String, file: String, hasBefore: Bool), merged(newFile: String, file: String, Int)
  case left(file: String), nameTaken(String)

  /// Names come from files, and may hold anything.
  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish).harmless
  }
}

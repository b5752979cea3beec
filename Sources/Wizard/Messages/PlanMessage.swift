package import Assessment
package import Messages
package import Scoring

/// What the wizard says of targets, of what would move the score, and of what was done.
package enum PlanMessage: Message {
  /// A part of an answer that changed.
  package enum Part: Sendable {
    case note, evidence, flag, confidence
  }

  // What would move the score most
  case movesHead(Gain.Reach), noGains, openHead(String)
  // Targets
  case target(String), noTarget, by(String, String), targetNow(String), targetField(TargetForm.Field)
  case targetHint(TargetForm.Field?), ifReached(String), dueKept(String)
  case noDay(String), targetKept(String, String), targetRemoved(String), targetLeft, undoneTarget(String)
  case redoneTarget(String), noOptions, nothingInFocus, noTargets
  // The plan
  case planHead(Int, overdue: Int, reached: Int), planEffect(String, String), planEmpty(String), noDate
  case status(PlanRow.Status), withTargets(Int), withTargetsAndPoints(String), planRow(Int, overdue: Int), movesRow
  // History
  case historyHead(Int), earlier(Int), part(Part), travelled(Change.Kind)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

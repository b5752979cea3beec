internal import Assessment
internal import Scoring

extension WorkshopReport {
  /// The profile with the answers from before the workshop, and with those that it settled.
  ///
  /// All else is the same on both sides, so that what others changed in the meantime does not pass for the workshop's work.
  struct Effect: Sendable {
    let before: Profile
    let after: Profile

    /// Nil where the assessment is about another questionnaire, or nothing was settled.
    init?(of workshop: Workshop, on assessment: Assessment, in questionnaire: Questionnaire) {
      guard assessment.questionnaire.id == workshop.questionnaire.id else { return nil }
      var (before, after) = (assessment.answers, assessment.answers)
      let names = Set(
        workshop.history.compactMap { step -> String? in
          guard case .settled(_, _, let entry?)? = step.what else { return nil }
          return workshop.name(on: entry.at)
        })
      var hasSettled = false
      for (id, entry) in workshop.settled {
        guard let choice = entry.answer?.choice else { continue }
        hasSettled = true
        after[id, default: Answer()].choice = choice
        let own = assessment.history.first { step in
          step.indicator == id && step.target == nil && step.at >= workshop.created
            && (step.by.map(names.contains) ?? false)
        }
        if let own { before[id] = own.from }
      }
      guard hasSettled else { return nil }
      self.before = Engine(questionnaire, answers: before).profile
      self.after = Engine(questionnaire, answers: after).profile
    }
  }
}

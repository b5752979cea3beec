extension Workshop {
  /// Takes votes and settled answers from what is left of a later version of the same workshop.
  package mutating func take(_ later: Workshop, at now: Timestamp) {
    var later = later
    later.rules = rules
    later.participants.merge(participants) { later, _ in later }
    later.keepWhatBelongs()
    participants = later.participants
    for round in later.rounds where self.round(round.id) != round {
      put(round, inPlaceOf: self.round(round.id), at: now, by: nil)
    }
    for (indicator, entry) in later.settled.sorted(by: { $0.key < $1.key }) where settled[indicator] != entry {
      apply(Step(.settled(indicator, from: settled[indicator], to: entry), at: now))
    }
  }

  /// Drops what the rules, or the other parts, do not allow.
  ///
  /// Those are votes of nobody, and everything of persons where only counts are kept.
  package mutating func keepWhatBelongs() {
    if rules.anonymity == .counts { participants = [:] }
    var seen: Set<Round.ID> = []
    rounds.removeAll { round in
      if !seen.insert(round.id).inserted { return true }
      guard case .answers(let answers)? = round.votes else { return false }
      return rules.anonymity == .counts || !answers.keys.allSatisfy { participants[$0] != nil }
    }
    // A history with a gap would undo something else than it says.
    if !history.allSatisfy(belongs) { history = [] }
  }

  private func belongs(_ step: Step) -> Bool {
    func belongs(_ round: Round?) -> Bool {
      switch round?.votes {
      case .counts: rules.anonymity != .counts
      case .answers(let answers): belongs(answers)
      case nil: true
      }
    }
    func belongs(_ answers: [String: Answer]) -> Bool { answers.keys.allSatisfy { participants[$0] != nil } }
    switch step.what {
    case .round(let from, let to), .counted(let from, let to): return belongs(from) && belongs(to)
    case .votes(_, let from, let to): return rules.anonymity != .counts && belongs(from) && belongs(to)
    default: return true
    }
  }
}

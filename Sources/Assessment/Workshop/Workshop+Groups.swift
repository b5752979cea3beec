extension Workshop {
  /// Counts by group, as far as they may be shown.
  package struct GroupView: Hashable, Sendable {
    /// By the group's name.
    package var groups: [String: Counts]
    /// Everybody else together: those without a group, and groups too small to be shown; nil where there is nobody else.
    package var others: Counts?
  }

  /// The counts of a revealed vote by group.
  ///
  /// Every group that is shown has at least the minimum of votes, and so have all others together: else the difference to
  /// the whole would give a small group away. Which groups are shown depends on the votes alone, so that asking for one
  /// after the other tells no more than asking for all.
  ///
  /// - Throws: `tooFewToShow` where no group can be shown; `noSuchRound`, `notRevealed`, and `noVotes` where votes are not
  ///   known by participant.
  package func groups(of id: Round.ID) throws(Refusal) -> GroupView {
    guard let round = round(id) else { throw .noSuchRound(id) }
    guard round.revealed != nil else { throw .notRevealed(id) }
    guard case .answers(let answers)? = round.votes else { throw .noVotes(id) }
    var choices: [String: [Choice?]] = [:]
    var others: [Choice?] = []
    for (key, answer) in answers {
      if let group = participants[key]?.group {
        choices[group, default: []].append(answer.choice)
      } else {
        others.append(answer.choice)
      }
    }
    // The smallest go to the others first, until those are none, or enough.
    for (group, members) in choices.sorted(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) {
      guard members.count < rules.minimum || !others.isEmpty && others.count < rules.minimum else { break }
      others += members
      choices[group] = nil
    }
    guard !choices.isEmpty else { throw .tooFewToShow(minimum: rules.minimum) }
    return GroupView(groups: choices.mapValues { Counts($0) }, others: others.isEmpty ? nil : Counts(others))
  }

  /// The counts of one group of a revealed vote.
  ///
  /// - Throws: As `groups(of:)`; `tooFewToShow` where the group is among the others there.
  package func counts(of group: String, in id: Round.ID) throws(Refusal) -> Counts {
    guard let counts = try groups(of: id).groups[group] else { throw .tooFewToShow(minimum: rules.minimum) }
    return counts
  }
}

/// One vote of the group on one question.
package struct Round: Hashable, Sendable {
  package var id: ID
  /// When the question was put; of what came in before the day, when it was taken.
  package var opened: Timestamp
  /// When the last card was in.
  package var closed: Timestamp?
  /// When the room saw the counts.
  package var revealed: Timestamp?
  /// How many took part in the vote.
  package var present: Int
  /// Nil while nothing has come in.
  package var votes: Votes?
  package var extra: [String: JSON] = [:]

  package init(_ id: ID, opened: Timestamp, present: Int, votes: Votes? = nil) {
    self.id = id
    self.opened = opened
    self.present = present
    self.votes = votes
  }
}

extension Round {
  package struct ID: Hashable, Sendable {
    package var indicator: String
    /// 0 is what came in before the day, 1 the first vote in the room, 2 the one after the talk.
    package var number: Int

    package init(_ indicator: String, _ number: Int) {
      self.indicator = indicator
      self.number = number
    }
  }

  /// What was voted.
  package enum Votes: Hashable, Sendable {
    /// A show of hands, or ballots of which nothing else is kept.
    case counts(Counts)
    /// By the participant's key.
    case answers([String: Answer])

    package var counts: Counts {
      switch self {
      case .counts(let counts): counts
      case .answers(let answers): Counts(answers.values.map(\.choice))
      }
    }
  }

  /// The number of what came in before the day.
  package static let before = 0

  /// Whether it was held in the room.
  package var isInRoom: Bool { id.number != Self.before }

  /// How many chose what; nobody anything while nothing has come in.
  package var counts: Counts { votes?.counts ?? Counts() }

  /// Whether the counts may be known: they were revealed, or came in before the day.
  package var isCounted: Bool { votes != nil && (revealed != nil || !isInRoom) }

  /// The round as it may be kept where no votes are.
  var withoutVotes: Round {
    var copy = self
    copy.votes = nil
    return copy
  }
}

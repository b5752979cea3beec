extension Workshop {
  /// What the group agreed on for a question, and why.
  package struct Settled: Hashable, Sendable {
    /// How near the group came to one answer.
    package enum How: String, CaseIterable, Sendable {
      /// All see it so.
      case all
      /// Most do, and the others can live with it.
      case near
      /// There was no agreement, and the lower answer stands.
      case lower
      /// It was put off.
      case parked
    }

    /// Only its choice counts; nil where the question was put off without one.
    package var answer: Answer?
    package var reason: String
    package var evidence: [Evidence] = []
    package var how: How
    /// The number of the vote that it rests on.
    package var round: Int
    package var at: Timestamp
    package var by: String?
    /// What others saw otherwise.
    package var dissent: [Dissent] = []
    package var extra: [String: JSON] = [:]

    package init(_ choice: Choice?, reason: String, how: How, round: Int = Round.before, at: Timestamp) {
      answer = choice.map { Answer(choice: $0) }
      self.reason = reason
      self.how = how
      self.round = round
      self.at = at
    }
  }

  /// Another view, in words.
  package struct Dissent: Hashable, Sendable {
    package var text: String
    /// How many hold it.
    package var votes: Int
    package var group: String?
    package var extra: [String: JSON] = [:]

    package init(_ text: String, votes: Int, group: String? = nil) {
      self.text = text
      self.votes = votes
      self.group = group
    }
  }
}

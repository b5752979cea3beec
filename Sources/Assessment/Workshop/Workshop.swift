/// A group's way to the answers of one region: who took part, what was voted, what was settled and why.
///
/// It holds no answers of the region; those stay in the assessment's file, into which the settled ones are written.
package struct Workshop: Hashable, Sendable {
  package var questionnaire: Assessment.Reference
  /// The name of the assessment's file, which lies in the same folder.
  package var assessment: String
  package var title = ""
  package var created: Timestamp
  package var modified: Timestamp
  package var rules: Rules
  /// By key; a session that keeps only counts has none.
  package var participants: [String: Participant] = [:]
  /// In the order of the day.
  package var agenda: [Item] = []
  /// In the order in which they were held; no two of one question have the same number.
  package var rounds: [Round] = []
  /// By the indicator's id.
  package var settled: [String: Settled] = [:]
  package var actions: [Action] = []
  /// Every change, oldest first; undoing adds to it and takes nothing away.
  package var history: [Step] = []
  package var extra: [String: JSON] = [:]

  package init(on assessment: String, of questionnaire: Assessment.Reference, rules: Rules, created: Timestamp) {
    self.assessment = assessment
    self.questionnaire = questionnaire
    self.rules = rules
    self.created = created
    modified = created
  }
}

extension Workshop {
  /// What the group agreed on before it began.
  package struct Rules: Hashable, Sendable {
    package var anonymity: Anonymity
    /// The fewest people whose counts are shown apart, and whose ballots are counted together.
    package var minimum = 5
    /// The most votes on one question in the room.
    package var rounds = 2
    /// For one question.
    package var minutes = 10
    package var extra: [String: JSON] = [:]

    package init(anonymity: Anonymity) {
      self.anonymity = anonymity
    }
  }

  package enum Anonymity: String, CaseIterable, Sendable {
    /// Nothing of a person is kept, so that nothing can be revealed later either.
    case counts
    /// A person's answers are kept together under a random key, without a name.
    case key
    /// With names; everybody agreed to that.
    case named
  }

  /// One person who takes part.
  package struct Participant: Hashable, Sendable {
    package enum Origin: String, CaseIterable, Sendable {
      case file, form, ballot
    }

    package var name: String?
    /// Whom the person speaks for, such as an association.
    package var group: String?
    package var from: Origin
    /// Of the answers; the same answers have the same one.
    package var digest: String
    /// What tells the same ballot again when it comes with other answers; see `Ballot`.
    package var mark: String?
    package var taken: Timestamp
    package var extra: [String: JSON] = [:]

    package init(from: Origin, digest: String, taken: Timestamp) {
      self.from = from
      self.digest = digest
      self.taken = taken
    }
  }

  /// One question of the day.
  package struct Item: Hashable, Sendable {
    package enum Reason: String, CaseIterable, Sendable {
      /// The answers are far apart.
      case gap
      /// Fewer than half could answer.
      case unknown
      /// It was flagged in the assessment.
      case flag
      /// Somebody wanted it.
      case chosen
    }

    package var indicator: String
    package var why: Reason
    package var minutes: Int
    package var extra: [String: JSON] = [:]

    package init(indicator: String, why: Reason, minutes: Int) {
      self.indicator = indicator
      self.why = why
      self.minutes = minutes
    }
  }

  /// Something to be done.
  package struct Action: Hashable, Sendable {
    package var title: String
    package var votes = 0
    package var owner = ""
    /// A day, `2027-06-30`, or what a person wrote instead.
    package var due = ""
    package var indicator: String?
    package var extra: [String: JSON] = [:]

    package init(title: String, votes: Int = 0, owner: String = "", due: String = "", indicator: String? = nil) {
      self.title = title
      self.votes = votes
      self.owner = owner
      self.due = due
      self.indicator = indicator
    }
  }
}

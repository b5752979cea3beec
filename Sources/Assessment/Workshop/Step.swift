extension Workshop {
  /// One step of a workshop's history.
  package struct Step: Hashable, Sendable {
    package var kind: Change.Kind
    package var at: Timestamp
    package var by: String?
    /// Nil for a step that this version does not know; undo goes past it.
    package var what: What?
    /// Members of what changed that this version does not know.
    package var within: [String: JSON] = [:]
    package var extra: [String: JSON] = [:]

    package init(_ what: What?, as kind: Change.Kind = .change, at: Timestamp, by: String? = nil) {
      self.kind = kind
      self.what = what
      self.at = at
      self.by = by
    }
  }
}

extension Workshop.Step {
  /// What changed, before and after.
  package enum What: Hashable, Sendable {
    case agenda(from: [Workshop.Item], to: [Workshop.Item])
    /// A round was opened, closed or revealed. It stands here without its votes, and they stay as they are.
    case round(from: Round?, to: Round?)
    /// A show of hands. In a session that keeps only counts it stands here without them: the difference of two counts
    /// tells how one person voted who came between.
    case counted(from: Round?, to: Round?)
    /// Votes of those participants who changed theirs, by key; without an entry there was, or is, none.
    case votes(Round.ID, from: [String: Answer], to: [String: Answer])
    case settled(String, from: Workshop.Settled?, to: Workshop.Settled?)
    case actions(from: [Workshop.Action], to: [Workshop.Action])
    /// So many ballots were counted; they can be counted again, and not be taken back.
    case collected(Int)
    /// The facilitator looked at counts that the room had not seen.
    case peeked(Round.ID)

    /// The same step the other way round.
    var inverse: What {
      switch self {
      case .agenda(let from, let to): .agenda(from: to, to: from)
      case .round(let from, let to): .round(from: to, to: from)
      case .counted(let from, let to): .counted(from: to, to: from)
      case .votes(let id, let from, let to): .votes(id, from: to, to: from)
      case .settled(let indicator, let from, let to): .settled(indicator, from: to, to: from)
      case .actions(let from, let to): .actions(from: to, to: from)
      case .collected, .peeked: self
      }
    }

    /// The round that it is about.
    package var round: Round.ID? {
      switch self {
      case .round(let from, let to), .counted(let from, let to): to?.id ?? from?.id
      case .votes(let id, _, _), .peeked(let id): id
      case .agenda, .settled, .actions, .collected: nil
      }
    }

    /// Whether it only tells what happened.
    var isNote: Bool {
      switch self {
      case .collected, .peeked: true
      default: false
      }
    }

    /// Whether what it brought cannot be brought again.
    var isForgetful: Bool {
      if case .counted(_, let to?) = self { to.votes == nil } else { false }
    }
  }
}

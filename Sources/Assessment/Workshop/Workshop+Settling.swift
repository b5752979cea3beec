extension Workshop {
  /// Writes down what the group agreed on; nothing goes into the region's file by that.
  ///
  /// The choice has to be one that somebody made in any vote on the question: a mean is never an answer. It is nil only to
  /// put the question off, and everything else needs a reason.
  ///
  /// - Throws: `notRevealed` while a vote on the question waits for its reveal; `nobodyChose`, `noReason`, `noDissent`.
  package mutating func settle(
    _ indicator: String, as choice: Choice?, how: Settled.How, reason: String, evidence: [Evidence] = [],
    dissent: [Dissent] = [], in questionnaire: Questionnaire, at now: Timestamp, by person: String? = nil
  ) throws(Refusal) {
    let known = try questionnaire.votable(indicator)
    let held = rounds(of: indicator)
    if let hidden = held.first(where: { $0.isInRoom && $0.revealed == nil }) { throw .notRevealed(hidden.id) }
    if choice != nil || how != .parked {
      try known.check(choice)
      guard let choice, held.contains(where: { $0.counts.hold(choice) }) || how == .parked && choice == .unknown else {
        throw .nobodyChose(choice ?? .unknown)
      }
      if case .notApplicable(let why) = choice, why.isBlank { throw .noReason }
    }
    guard !reason.isBlank || choice == nil else { throw .noReason }
    guard dissent.allSatisfy({ !$0.text.isBlank }) else { throw .noDissent }
    guard dissent.allSatisfy({ (0...Counts.most).contains($0.votes) }) else { throw .notACount }
    var entry = Settled(choice, reason: reason, how: how, round: held.last?.id.number ?? Round.before, at: now)
    (entry.evidence, entry.dissent, entry.by) = (evidence, dissent, person)
    apply(Step(.settled(indicator, from: settled[indicator], to: entry), at: now, by: person))
  }

  /// Puts a question off without an answer.
  package mutating func park(
    _ indicator: String, reason: String = "", in questionnaire: Questionnaire, at now: Timestamp,
    by person: String? = nil
  ) throws(Refusal) {
    try settle(indicator, as: nil, how: .parked, reason: reason, in: questionnaire, at: now, by: person)
  }
}

extension Workshop {
  /// Puts the questions of the day in place, in their order.
  package mutating func plan(
    _ items: [Item], in questionnaire: Questionnaire, at now: Timestamp, by person: String? = nil
  ) throws(Refusal) {
    var seen: Set<String> = []
    for item in items {
      _ = try questionnaire.votable(item.indicator)
      guard seen.insert(item.indicator).inserted else { throw .onAgendaAlready(item.indicator) }
      guard (0...Counts.most).contains(item.minutes) else { throw .notACount }
    }
    guard items != agenda else { return }
    apply(Step(.agenda(from: agenda, to: items), at: now, by: person))
  }

  /// Puts one more question at the end of the day, because somebody wants it.
  package mutating func choose(
    _ indicator: String, in questionnaire: Questionnaire, at now: Timestamp, by person: String? = nil
  ) throws(Refusal) {
    let item = Item(indicator: indicator, why: .chosen, minutes: rules.minutes)
    try plan(agenda + [item], in: questionnaire, at: now, by: person)
  }
}

extension Workshop {
  /// How many votes each person has for actions, and how many of them for one action at most.
  package static let actionVotes = (each: 3, forOne: 2)

  /// Writes down an action; with a position, in the place of the one that is there.
  package mutating func propose(
    _ action: Action, inPlaceOf position: Int? = nil, at now: Timestamp, by person: String? = nil
  ) throws(Refusal) {
    guard !action.title.isBlank else { throw .noTitle }
    guard (0...Counts.most).contains(action.votes) else { throw .notACount }
    var new = actions
    if let position {
      guard actions.indices.contains(position) else { throw .noSuchAction(position) }
      new[position] = action
    } else {
      new.append(action)
    }
    guard new != actions else { return }
    apply(Step(.actions(from: actions, to: new), at: now, by: person))
  }

  /// Strikes an action, such as one that nobody wants to own.
  package mutating func strike(_ position: Int, at now: Timestamp, by person: String? = nil) throws(Refusal) {
    guard actions.indices.contains(position) else { throw .noSuchAction(position) }
    var new = actions
    new.remove(at: position)
    apply(Step(.actions(from: actions, to: new), at: now, by: person))
  }

  /// Takes the votes on the actions, one number for each in their order.
  ///
  /// - Throws: `tooManyVotes` above three for each of those present, or two of each for one action.
  package mutating func vote(
    _ votes: [Int], present: Int, at now: Timestamp, by person: String? = nil
  ) throws(Refusal) {
    guard votes.count == actions.count, (votes + [present]).allSatisfy({ (0...Counts.most).contains($0) }) else {
      throw .notACount
    }
    let (each, forOne) = Self.actionVotes
    if let highest = votes.max(), highest > forOne * present {
      throw .tooManyVotes(highest, most: forOne * present)
    }
    let total = votes.reduce(0, +)
    guard total <= each * present else { throw .tooManyVotes(total, most: each * present) }
    var new = actions
    for (position, count) in votes.enumerated() { new[position].votes = count }
    guard new != actions else { return }
    apply(Step(.actions(from: actions, to: new), at: now, by: person))
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

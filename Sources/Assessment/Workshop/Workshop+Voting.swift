extension Workshop {
  /// The rounds of a question, by rising number.
  package func rounds(of indicator: String) -> [Round] {
    rounds.filter { $0.id.indicator == indicator }.sorted { $0.id.number < $1.id.number }
  }

  package func round(_ id: Round.ID) -> Round? { rounds.first { $0.id == id } }

  /// The vote in the room that has not been revealed yet; there is one at most.
  package var openRound: Round? { rounds.last { $0.isInRoom && $0.revealed == nil } }

  /// Puts a question to the vote; gives the round's number.
  ///
  /// - Throws: `isOpen` while another vote waits for its reveal; `noMoreRounds` after as many as the rules allow.
  @discardableResult
  package mutating func open(
    _ indicator: String, present: Int, in questionnaire: Questionnaire, at now: Timestamp, by person: String? = nil
  ) throws(Refusal) -> Int {
    let indicator = try questionnaire.votable(indicator)
    guard (1...Counts.most).contains(present) else { throw .notACount }
    let id = try nextRound(of: indicator.id)
    apply(Step(.round(from: nil, to: Round(id, opened: now, present: present)), at: now, by: person))
    return id.number
  }

  /// Takes one participant's vote, or another one instead of it.
  package mutating func cast(
    _ answer: Answer, by key: String, on indicator: String, in questionnaire: Questionnaire, at now: Timestamp
  ) throws(Refusal) {
    try record([key: answer], on: indicator, in: questionnaire, at: now)
  }

  /// Takes votes of participants, by key; those who voted before and are not among them keep their vote.
  ///
  /// - Throws: `otherTotal` where more would have voted than are present.
  package mutating func record(
    _ votes: [String: Answer], on indicator: String, in questionnaire: Questionnaire, at now: Timestamp,
    by person: String? = nil
  ) throws(Refusal) {
    guard rules.anonymity != .counts else { throw .keepsCountsOnly }
    let indicator = try questionnaire.votable(indicator)
    for (key, answer) in votes {
      guard participants[key] != nil else { throw .noSuchParticipant(key) }
      try indicator.check(answer.choice)
    }
    let round = try unrevealed(indicator.id)
    guard round.closed == nil else { throw .isClosed(round.id) }
    var before: [String: Answer] = [:]
    switch round.votes {
    case .answers(let answers): before = answers
    case .counts: throw .votedOtherwise(round.id)
    case nil: break
    }
    let total = Set(before.keys).union(votes.keys).count
    guard total <= round.present else { throw .otherTotal(total, present: round.present) }
    let changed = votes.mapValues(\.asVote).filter { before[$0.key] != $0.value }
    guard !changed.isEmpty else { return }
    apply(Step(.votes(round.id, from: before.filter { changed[$0.key] != nil }, to: changed), at: now, by: person))
  }

  /// Takes a show of hands, or the same once more when it was typed in wrongly.
  ///
  /// Without a number it is for the open vote on the question, or opens the next one. With `revealing`, as when everybody saw
  /// the cards, it is closed and revealed at the same time. Without `present` there are as many as the vote was opened for,
  /// or as were counted.
  ///
  /// - Returns: The round's number.
  /// - Throws: `otherTotal` where the counts do not add up to those present.
  @discardableResult
  package mutating func count(
    _ counts: Counts, on indicator: String, number: Int? = nil, present: Int? = nil, revealing: Bool = false,
    in questionnaire: Questionnaire, at now: Timestamp, by person: String? = nil
  ) throws(Refusal) -> Int {
    let indicator = try questionnaire.votable(indicator)
    for option in counts.options.keys.sorted() { try indicator.check(.option(option)) }
    guard counts.isPlausible, counts.total > 0 else { throw .notACount }
    let before = try countable(indicator.id, number: number)
    if case .answers? = before?.votes, let before { throw .votedOtherwise(before.id) }
    let expected = present ?? before?.present ?? counts.total
    guard counts.total == expected else { throw .otherTotal(counts.total, present: expected) }
    var round: Round
    if let before {
      round = before
    } else {
      round = Round(try nextRound(of: indicator.id), opened: now, present: expected)
    }
    let complete = Dictionary(uniqueKeysWithValues: indicator.options.map { ($0.id, counts.options[$0.id] ?? 0) })
    round.votes = .counts(Counts(options: complete, unknown: counts.unknown, notApplicable: counts.notApplicable))
    round.present = expected
    if revealing { (round.closed, round.revealed) = (round.closed ?? now, now) }
    put(round, inPlaceOf: before, at: now, by: person)
    return round.id.number
  }
}

extension Workshop {
  /// Ends a vote: nobody votes any more, and nobody sees anything yet.
  package mutating func close(_ indicator: String, at now: Timestamp, by person: String? = nil) throws(Refusal) {
    let before = try unrevealed(indicator)
    guard before.closed == nil else { throw .isClosed(before.id) }
    var round = before
    round.closed = now
    apply(Step(.round(from: before.withoutVotes, to: round.withoutVotes), at: now, by: person))
  }

  /// Lets the room see the counts, also while cards are missing; without a vote in the room, those from before the day.
  package mutating func reveal(_ indicator: String, at now: Timestamp, by person: String? = nil) throws(Refusal) {
    guard let before = rounds(of: indicator).last else { throw .noSuchRound(.init(indicator, Round.before)) }
    guard before.revealed == nil else { throw .isRevealed(before.id) }
    guard before.votes != nil else { throw .noVotes(before.id) }
    var round = before
    (round.closed, round.revealed) = (before.closed ?? now, now)
    apply(Step(.round(from: before.withoutVotes, to: round.withoutVotes), at: now, by: person))
  }

  /// Lets the facilitator see counts that the room has not seen; the history tells it.
  package mutating func peek(
    _ indicator: String, at now: Timestamp, by person: String? = nil
  ) throws(Refusal) -> Counts {
    let round = try unrevealed(indicator)
    guard round.votes != nil else { throw .noVotes(round.id) }
    apply(Step(.peeked(round.id), at: now, by: person))
    return round.counts
  }

  /// The vote in the room on a question that waits for its reveal.
  private func unrevealed(_ indicator: String) throws(Refusal) -> Round {
    guard let round = rounds(of: indicator).last(where: \.isInRoom) else { throw .noSuchRound(.init(indicator, 1)) }
    guard round.revealed == nil else { throw .isRevealed(round.id) }
    return round
  }

  /// The round that a show of hands is for; nil for one that has still to be opened.
  private func countable(_ indicator: String, number: Int?) throws(Refusal) -> Round? {
    let latest = rounds(of: indicator).last { $0.isInRoom }
    guard let number else { return latest?.revealed == nil ? latest : nil }
    let id = Round.ID(indicator, number)
    guard number > 0, number <= (latest?.id.number ?? 0) + 1 else { throw .noSuchRound(id) }
    guard let round = round(id) else { return nil }
    guard round.revealed == nil else { throw .isRevealed(id) }
    return round
  }

  private func nextRound(of indicator: String) throws(Refusal) -> Round.ID {
    if let openRound { throw .isOpen(openRound.id) }
    let held = rounds(of: indicator).last?.id.number ?? Round.before
    guard held < rules.rounds else { throw .noMoreRounds(rules.rounds) }
    return Round.ID(indicator, held + 1)
  }

  /// Puts a show of hands in place; where only counts are kept, the history is told without them.
  mutating func put(_ round: Round, inPlaceOf before: Round?, at now: Timestamp, by person: String?) {
    guard rules.anonymity == .counts else {
      return apply(Step(.counted(from: before, to: round), at: now, by: person))
    }
    apply(Step(.counted(from: before?.withoutVotes, to: round.withoutVotes), at: now, by: person))
    if let position = rounds.firstIndex(where: { $0.id == round.id }) { rounds[position].votes = round.votes }
  }
}

extension Questionnaire {
  /// An indicator that has options to vote for.
  func votable(_ id: String) throws(Workshop.Refusal) -> Indicator {
    guard let position = positions[id] else { throw .noSuchIndicator(id) }
    guard indicators[position].isVotable else { throw .noOptions(id) }
    return indicators[position]
  }
}

extension Indicator {
  /// Whether it has options, and none that in counts would pass for a don't-know or a not-applicable.
  var isVotable: Bool {
    !options.isEmpty && !options.contains { ["unknown", "notApplicable"].contains($0.id) }
  }
}

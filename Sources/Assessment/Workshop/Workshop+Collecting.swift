extension Workshop {
  /// What became of one ballot.
  package enum Intake: Hashable, Sendable {
    /// A new participant, by key.
    case taken(String)
    /// The participant has handed in other answers before.
    case replaced(String)
    /// The participant has handed in the same answers before.
    case asBefore(String)
    /// Counted, and nothing of it is kept.
    case counted
    /// A later ballot of the same person is among the others.
    case superseded
  }

  /// Takes what came in before the day, as round 0 of each question; may be done again, also with some of the ballots.
  ///
  /// A person's second ballot takes the place of the first. A session that keeps only counts counts all ballots anew: those
  /// that are not handed in again count no longer, as nobody could take them out of the counts one by one. Questions of
  /// which the room has seen counts stay as they were seen.
  ///
  /// - Returns: What became of each, in their order.
  /// - Throws: `tooFewBallots` in a session that keeps only counts; `notACount` with more than `Counts.most`.
  package mutating func collect(
    _ ballots: [Ballot], in questionnaire: Questionnaire, at now: Timestamp, by person: String? = nil,
    using random: inout some RandomNumberGenerator
  ) throws(Refusal) -> [Intake] {
    guard ballots.count + participants.count <= Counts.most else { throw .notACount }
    let counting = ballots.indices.map { position in
      !ballots.indices.contains { ballots[$0].supersedes(ballots[position], isLater: $0 > position) }
    }
    var intakes = Array(repeating: Intake.superseded, count: ballots.count)
    let before = (participants, rounds)
    if rules.anonymity == .counts {
      let counted = zip(ballots, counting).filter(\.1).map(\.0)
      guard counted.count >= rules.minimum else { throw .tooFewBallots(counted.count, minimum: rules.minimum) }
      intakes = counting.map { $0 ? .counted : .superseded }
      putBefore(counted.map(\.answers), in: questionnaire, at: now) { indicator in
        .counts(Counts(counted.map { $0.answers[indicator.id]?.choice }, options: indicator.options.map(\.id)))
      }
    } else {
      var changes: [String: Ballot] = [:]
      var seen: Set<String> = []
      for position in ballots.indices where counting[position] {
        intakes[position] = take(ballots[position], &changes, &seen, at: now, using: &random)
      }
      let all = answersBefore.merging(changes.mapValues(\.answers)) { _, new in new }
      putBefore(Array(all.values), in: questionnaire, at: now) { indicator in
        .answers(all.compactMapValues { $0[indicator.id] })
      }
    }
    guard before != (participants, rounds) else { return intakes }
    apply(Step(.collected(intakes.count { $0 != .superseded }), at: now, by: person))
    return intakes
  }

  /// Admits somebody who votes in the room without having handed in a ballot; gives the person's key.
  package mutating func admit(
    name: String? = nil, group: String? = nil, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) throws(Refusal) -> String {
    guard rules.anonymity != .counts else { throw .keepsCountsOnly }
    let key = newKey(using: &random)
    var participant = Participant(from: .ballot, digest: Participant.nothing, taken: now)
    participant.name = rules.anonymity == .named ? name : nil
    participant.group = group
    participants[key] = participant
    modified = max(modified, now)
    return key
  }
}

extension Workshop {
  /// Finds the ballot's participant among those that no other of these ballots is for, or makes one.
  private mutating func take(
    _ ballot: Ballot, _ changes: inout [String: Ballot], _ seen: inout Set<String>, at now: Timestamp,
    using random: inout some RandomNumberGenerator
  ) -> Intake {
    let known = key(of: ballot, except: seen)
    let key = known ?? newKey(using: &random)
    seen.insert(key)
    var participant = participants[key] ?? Participant(from: ballot.from, digest: Participant.nothing, taken: now)
    let isSame = participant.digest == ballot.digest
    if !isSame {
      participant.taken = now
      changes[key] = ballot
    }
    participant.name = rules.anonymity == .named ? ballot.name ?? participant.name : nil
    participant.group = ballot.group ?? participant.group
    (participant.from, participant.digest, participant.mark) = (ballot.from, ballot.digest, ballot.mark)
    participants[key] = participant
    return known == nil ? .taken(key) : isSame ? .asBefore(key) : .replaced(key)
  }

  /// Who handed the ballot in before: told by its mark, by the name, or by the same answers where nothing speaks against.
  private func key(of ballot: Ballot, except seen: Set<String>) -> String? {
    let candidates = participants.sorted { $0.key < $1.key }.filter { !seen.contains($0.key) }
    func first(_ isMeant: (Participant) -> Bool) -> String? { candidates.first { isMeant($0.value) }?.key }
    return first { $0.mark.map(ballot.continues) ?? false }
      ?? first { $0.name != nil && $0.name == ballot.name }
      ?? first { other in
        other.digest == ballot.digest && (other.mark == nil || ballot.mark == nil)
          && (other.name == nil || ballot.name == nil)
      }
  }

  /// What each participant answered before the day, by key and indicator.
  private var answersBefore: [String: [String: Answer]] {
    rounds.reduce(into: [:]) { all, round in
      guard !round.isInRoom, case .answers(let answers)? = round.votes else { return }
      for (key, answer) in answers { all[key, default: [:]][round.id.indicator] = answer }
    }
  }

  /// Puts the votes in place that each question had before the day; those of whom it was not asked took no part.
  private mutating func putBefore(
    _ ballots: [[String: Answer]], in questionnaire: Questionnaire, at now: Timestamp,
    votes: (Indicator) -> Round.Votes
  ) {
    let shown = Set(rounds.filter { $0.revealed != nil }.map(\.id.indicator))
    var before: [String: Round] = [:]
    for round in rounds where !round.isInRoom { before[round.id.indicator] = round }
    let others = rounds.filter { $0.isInRoom || shown.contains($0.id.indicator) }
    rounds = []
    for (position, indicator) in questionnaire.indicators.enumerated() where !shown.contains(indicator.id) {
      guard ballots.contains(where: { $0[indicator.id] != nil }) else { continue }
      let votes = votes(indicator)
      let present = ballots.count { questionnaire.asks(position, given: $0) }
      var round = before[indicator.id] ?? Round(.init(indicator.id, Round.before), opened: now, present: present)
      if round.votes != votes || round.present != present { round.closed = now }
      (round.present, round.votes) = (present, votes)
      rounds.append(round)
    }
    rounds += others
  }

  /// The key's alphabet leaves out letters that could be mistaken on a slip: I, L, O and U (Crockford's base 32,
  /// https://www.crockford.com/base32.html).
  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private func newKey(using random: inout some RandomNumberGenerator) -> String {
    while true {
      let key = String((0..<6).map { _ in Self.letters[Int.random(in: Self.letters.indices, using: &random)] })
      if participants[key] == nil { return key }
    }
  }
}

extension Workshop.Participant {
  /// The digest of one who has not handed in a ballot.
  static var nothing: String { Fingerprint().digits }
}

extension Ballot {
  /// Whether the other one is an earlier ballot of the same person; of two that are alike, the one that comes later counts.
  fileprivate func supersedes(_ other: Ballot, isLater: Bool) -> Bool {
    if let earlier = other.mark, continues(earlier) { return earlier != mark || isLater }
    if let mark, other.continues(mark) { return false }
    return isLater && name != nil && name == other.name
  }
}

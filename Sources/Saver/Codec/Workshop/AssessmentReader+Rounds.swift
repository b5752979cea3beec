import Assessment
import Sentences

extension AssessmentReader {
  mutating func rounds(_ notes: inout WorkshopNotes) throws(JSON.Fault) -> [Round] {
    var seen: Set<Round.ID> = []
    return try array("rounds") { (reader: inout Self) throws(JSON.Fault) in
      _ = try reader.scanner.kind()
      let offset = reader.scanner.position
      let round = try reader.round("rounds", &notes, isPast: false)
      if !seen.insert(round.id).inserted {
        reader.report(.workshop(.roundTwice(indicator: round.id.indicator, number: round.id.number)), at: offset)
      }
      return round
    }
  }

  /// A round; of the history where it is past.
  mutating func round(_ name: String, _ notes: inout WorkshopNotes, isPast: Bool) throws(JSON.Fault) -> Round {
    var round = Round(.init("", 0), opened: Timestamp(seconds: 0), present: 0)
    guard var members = try object(name) else { return round }
    var missing: Set = ["indicator", "number", "opened", "present"]
    var votesOffset = members.start
    while let member = try scanner.next(&members) {
      missing.remove(member)
      switch member {
      case "indicator": round.id.indicator = try text(member) ?? ""
      case "number": round.id.number = try count(member) ?? 0
      case "opened": round.opened = try timestamp(member) ?? round.opened
      case "closed": round.closed = try timestamp(member)
      case "revealed": round.revealed = try timestamp(member)
      case "present": round.present = try count(member) ?? 0
      case "counts", "votes":
        votesOffset = members.nameOffset
        if round.votes != nil { report(.workshop(.votesAndCounts), at: votesOffset) }
        if member == "votes" {
          notes.persons.append(votesOffset)
          round.votes = .answers(try votes(member, &notes))
        } else {
          if isPast { notes.earlierCounts.append(votesOffset) }
          round.votes = .counts(try counts())
        }
      default: round.extra[member] = try scanner.value()
      }
    }
    demand(missing, in: name, at: members.start)
    let total = round.counts.total
    if missing.isEmpty, total > round.present {
      report(.workshop(.moreThanPresent(total: total, present: round.present)), at: votesOffset)
    }
    return round
  }

  /// Votes by participant.
  mutating func votes(_ name: String, _ notes: inout WorkshopNotes) throws(JSON.Fault) -> [String: Answer] {
    var votes: [String: Answer] = [:]
    guard var members = try object(name) else { return votes }
    while let key = try scanner.next(&members) {
      notes.keys.append((key, members.nameOffset))
      votes[key] = try vote(key)
    }
    return votes
  }

  /// An answer that has a choice, and no figures.
  mutating func vote(_ name: String) throws(JSON.Fault) -> Answer {
    let kind = try scanner.kind()
    let (offset, faults) = (scanner.position, faultCount)
    let answer = try answer(name)
    guard kind == .object, faultCount == faults else { return answer }
    switch answer.choice {
    case .option, .notApplicable, .unknown: break
    case .figures, nil: report(.workshop(.noChoice(key: name)), at: offset)
    }
    return answer
  }

  private mutating func counts() throws(JSON.Fault) -> Counts {
    var counts = Counts()
    guard var members = try object("counts") else { return counts }
    while let member = try scanner.next(&members) {
      let count = try count(member) ?? 0
      switch member {
      case "unknown": counts.unknown = count
      case "notApplicable": counts.notApplicable = count
      default: counts.options[member] = count
      }
    }
    guard counts.isPlausible else {
      report(.workshop(.notACount(member: "counts", most: Counts.most)), at: members.start)
      return Counts()
    }
    return counts
  }
}

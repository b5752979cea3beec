import Assessment
import Sentences

extension AssessmentReader {
  /// A number of people, of votes, of minutes.
  mutating func count(_ member: String) throws(JSON.Fault) -> Int? {
    guard try expect(.number, for: member) else { return nil }
    let offset = scanner.position
    let text = try scanner.number()
    guard text.utf8.count <= 6, let count = Int(text), (0...Counts.most).contains(count) else {
      report(.workshop(.notACount(member: member, most: Counts.most)), at: offset)
      return nil
    }
    return count
  }

  /// Notes the members that an object must have and has not.
  mutating func demand(_ members: Set<String>, in part: String, at offset: Int) {
    for member in members.sorted() { report(.missing("\(part).\(member)"), at: offset) }
  }

  mutating func rules() throws(JSON.Fault) -> Workshop.Rules {
    var rules = Workshop.Rules(anonymity: .counts)
    guard var members = try object("rules") else { return rules }
    var missing: Set = ["anonymity"]
    while let member = try scanner.next(&members) {
      missing.remove(member)
      switch member {
      case "anonymity": rules.anonymity = try word(member, of: Workshop.Anonymity.allCases) ?? rules.anonymity
      case "minimum": rules.minimum = try count(member) ?? rules.minimum
      case "rounds": rules.rounds = try count(member) ?? rules.rounds
      case "minutes": rules.minutes = try count(member) ?? rules.minutes
      default: rules.extra[member] = try scanner.value()
      }
    }
    demand(missing, in: "rules", at: members.start)
    return rules
  }

  mutating func participant(_ key: String) throws(JSON.Fault) -> Workshop.Participant {
    var participant = Workshop.Participant(from: .file, digest: "", taken: Timestamp(seconds: 0))
    guard var members = try object(key) else { return participant }
    var missing: Set = ["from", "digest", "taken"]
    while let member = try scanner.next(&members) {
      missing.remove(member)
      switch member {
      case "name": participant.name = try text(member)
      case "group": participant.group = try text(member)
      case "from": participant.from = try word(member, of: Workshop.Participant.Origin.allCases) ?? .file
      case "digest": participant.digest = try text(member) ?? ""
      case "mark": participant.mark = try text(member)
      case "taken": participant.taken = try timestamp(member) ?? participant.taken
      default: participant.extra[member] = try scanner.value()
      }
    }
    demand(missing, in: "participants", at: members.start)
    return participant
  }

  mutating func agenda(_ name: String) throws(JSON.Fault) -> [Workshop.Item] {
    var seen: Set<String> = []
    return try array(name) { (reader: inout Self) throws(JSON.Fault) in
      _ = try reader.scanner.kind()
      let offset = reader.scanner.position
      let item = try reader.item()
      if !seen.insert(item.indicator).inserted {
        reader.report(.workshop(.onAgendaTwice(indicator: item.indicator)), at: offset)
      }
      return item
    }
  }

  private mutating func item() throws(JSON.Fault) -> Workshop.Item {
    var item = Workshop.Item(indicator: "", why: .chosen, minutes: 0)
    guard var members = try object("agenda") else { return item }
    var missing: Set = ["indicator", "why"]
    while let member = try scanner.next(&members) {
      missing.remove(member)
      switch member {
      case "indicator": item.indicator = try text(member) ?? ""
      case "why": item.why = try word(member, of: Workshop.Item.Reason.allCases) ?? .chosen
      case "minutes": item.minutes = try count(member) ?? 0
      default: item.extra[member] = try scanner.value()
      }
    }
    demand(missing, in: "agenda", at: members.start)
    return item
  }

  mutating func settled(_ indicator: String) throws(JSON.Fault) -> Workshop.Settled {
    var entry = Workshop.Settled(nil, reason: "", how: .parked, at: Timestamp(seconds: 0))
    guard var members = try object(indicator) else { return entry }
    var missing: Set = ["how", "at", "answer", "reason"]
    while let member = try scanner.next(&members) {
      missing.remove(member)
      switch member {
      case "answer": entry.answer = try vote(member)
      case "reason": entry.reason = try text(member) ?? ""
      case "evidence":
        entry.evidence = try array(member) { (reader: inout Self) throws(JSON.Fault) in try reader.evidence() }
      case "how": entry.how = try word(member, of: Workshop.Settled.How.allCases) ?? .parked
      case "round": entry.round = try count(member) ?? 0
      case "at": entry.at = try timestamp(member) ?? entry.at
      case "by": entry.by = try text(member)
      case "dissent":
        entry.dissent = try array(member) { (reader: inout Self) throws(JSON.Fault) in try reader.dissent() }
      default: entry.extra[member] = try scanner.value()
      }
    }
    if entry.how == .parked { missing.remove("answer") }
    if entry.answer == nil { missing.remove("reason") }
    demand(missing, in: "settled", at: members.start)
    return entry
  }

  private mutating func dissent() throws(JSON.Fault) -> Workshop.Dissent {
    var dissent = Workshop.Dissent("", votes: 0)
    guard var members = try object("dissent") else { return dissent }
    var missing: Set = ["text"]
    while let member = try scanner.next(&members) {
      missing.remove(member)
      switch member {
      case "text": dissent.text = try text(member) ?? ""
      case "votes": dissent.votes = try count(member) ?? 0
      case "group": dissent.group = try text(member)
      default: dissent.extra[member] = try scanner.value()
      }
    }
    demand(missing, in: "dissent", at: members.start)
    return dissent
  }

  mutating func actions(_ name: String) throws(JSON.Fault) -> [Workshop.Action] {
    try array(name) { (reader: inout Self) throws(JSON.Fault) in try reader.action() }
  }

  private mutating func action() throws(JSON.Fault) -> Workshop.Action {
    var action = Workshop.Action(title: "")
    guard var members = try object("actions") else { return action }
    var missing: Set = ["title"]
    while let member = try scanner.next(&members) {
      missing.remove(member)
      switch member {
      case "title": action.title = try text(member) ?? ""
      case "votes": action.votes = try count(member) ?? 0
      case "owner": action.owner = try text(member) ?? ""
      case "due": action.due = try text(member) ?? ""
      case "indicator": action.indicator = try text(member)
      default: action.extra[member] = try scanner.value()
      }
    }
    demand(missing, in: "actions", at: members.start)
    return action
  }
}

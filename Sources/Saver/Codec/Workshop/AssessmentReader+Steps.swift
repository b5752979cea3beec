import Assessment
import Sentences

extension AssessmentReader {
  mutating func step(_ notes: inout WorkshopNotes) throws(JSON.Fault) -> Workshop.Step {
    var step = Workshop.Step(nil, at: Timestamp(seconds: 0))
    guard var members = try object("history") else { return step }
    var missing: Set = ["at"]
    while let member = try scanner.next(&members) {
      missing.remove(member)
      switch member {
      case "kind": step.kind = try word(member, of: [.change, .undo, .redo]) ?? .change
      case "at": step.at = try timestamp(member) ?? step.at
      case "by": step.by = try text(member)
      case "agenda", "round", "counted", "votes", "settled", "actions", "collected", "peeked":
        if step.what != nil { report(.workshop(.severalChanges), at: members.nameOffset) }
        if member == "votes" { notes.persons.append(members.nameOffset) }
        try change(member, of: &step, &notes)
      default: step.extra[member] = try scanner.value()
      }
    }
    demand(missing, in: "history", at: members.start)
    return step
  }

  private mutating func change(
    _ name: String, of step: inout Workshop.Step, _ notes: inout WorkshopNotes
  ) throws(JSON.Fault) {
    if name == "collected" {
      step.what = .collected(try count(name) ?? 0)
      return
    }
    guard var members = try object(name) else { return }
    var parts = StepParts()
    while let member = try scanner.next(&members) {
      switch member {
      case "indicator" where StepParts.isNamed(name): parts.id.indicator = try text(member) ?? ""
      case "number" where StepParts.isNumbered(name): parts.id.number = try count(member) ?? 0
      case "from" where name != "peeked": parts.from = try side(name, member, &notes)
      case "to" where name != "peeked": parts.to = try side(name, member, &notes)
      default: step.within[member] = try scanner.value()
      }
    }
    if StepParts.isNamed(name), parts.id.indicator.isEmpty {
      report(.missing("\(name).indicator"), at: members.start)
    }
    if name == "round" || name == "counted", parts.from == nil, parts.to == nil {
      report(.missing("\(name).to"), at: members.start)
    }
    step.what = parts.what(name)
  }

  private mutating func side(
    _ name: String, _ member: String, _ notes: inout WorkshopNotes
  ) throws(JSON.Fault) -> StepParts.Side {
    switch name {
    case "agenda": .agenda(try agenda(member))
    case "actions": .actions(try actions(member))
    case "settled": .settled(try settled(member))
    case "votes": .votes(try votes(member, &notes))
    default: .round(try round(member, &notes, isPast: true))
    }
  }
}

/// What stands in a step before it is known to be whole.
private struct StepParts {
  enum Side {
    case agenda([Workshop.Item])
    case actions([Workshop.Action])
    case settled(Workshop.Settled)
    case votes([String: Answer])
    case round(Round)
  }

  var id = Round.ID("", Round.before)
  var from: Side?
  var to: Side?

  static func isNamed(_ name: String) -> Bool { name == "settled" || isNumbered(name) }

  static func isNumbered(_ name: String) -> Bool { name == "votes" || name == "peeked" }

  func what(_ name: String) -> Workshop.Step.What {
    switch name {
    case "agenda": .agenda(from: from.items, to: to.items)
    case "actions": .actions(from: from.actions, to: to.actions)
    case "settled": .settled(id.indicator, from: from.settled, to: to.settled)
    case "votes": .votes(id, from: from.votes, to: to.votes)
    case "round": .round(from: from.round, to: to.round)
    case "counted": .counted(from: from.round, to: to.round)
    default: .peeked(id)
    }
  }
}

extension StepParts.Side? {
  fileprivate var items: [Workshop.Item] { if case .agenda(let items)? = self { items } else { [] } }
  fileprivate var actions: [Workshop.Action] { if case .actions(let actions)? = self { actions } else { [] } }
  fileprivate var settled: Workshop.Settled? { if case .settled(let entry)? = self { entry } else { nil } }
  fileprivate var votes: [String: Answer] { if case .votes(let votes)? = self { votes } else { [:] } }
  fileprivate var round: Round? { if case .round(let round)? = self { round } else { nil } }
}

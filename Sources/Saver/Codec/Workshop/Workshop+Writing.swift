package import Assessment

extension Workshop {
  /// The file's text: sorted members, two-space indent, a final line feed.
  package var encoded: [UInt8] { json.written() }

  /// The workshop as it stands in its file; what is empty is left out.
  package var json: JSON {
    var members = extra
    members["format"] = .string(Self.format)
    members["questionnaire"] = questionnaire.json
    members["assessment"] = .string(assessment)
    members["title"] = .text(title)
    members["created"] = .string(created.description)
    members["modified"] = .string(modified.description)
    members["rules"] = rules.json
    members["participants"] = .object(unlessEmpty: participants.mapValues(\.json))
    members["agenda"] = .array(unlessEmpty: agenda.map(\.json))
    members["rounds"] = .array(unlessEmpty: rounds.map(\.json))
    members["settled"] = .object(unlessEmpty: settled.mapValues(\.json))
    members["actions"] = .array(unlessEmpty: actions.map(\.json))
    members["history"] = .array(unlessEmpty: history.map(\.json))
    return .object(members)
  }
}

extension Workshop.Rules {
  fileprivate var json: JSON {
    var members = extra
    members["anonymity"] = .string(anonymity.rawValue)
    members["minimum"] = .integer(minimum)
    members["rounds"] = .integer(rounds)
    members["minutes"] = .integer(minutes)
    return .object(members)
  }
}

extension Workshop.Participant {
  fileprivate var json: JSON {
    var members = extra
    members["name"] = name.map(JSON.string)
    members["group"] = group.map(JSON.string)
    members["from"] = .string(from.rawValue)
    members["digest"] = .string(digest)
    members["mark"] = mark.map(JSON.string)
    members["taken"] = .string(taken.description)
    return .object(members)
  }
}

extension Workshop.Item {
  fileprivate var json: JSON {
    var members = extra
    members["indicator"] = .string(indicator)
    members["why"] = .string(why.rawValue)
    members["minutes"] = .integer(minutes)
    return .object(members)
  }
}

extension Round {
  fileprivate var json: JSON {
    var members = extra
    members["indicator"] = .string(id.indicator)
    members["number"] = .integer(id.number)
    members["opened"] = .string(opened.description)
    members["closed"] = closed.map { .string($0.description) }
    members["revealed"] = revealed.map { .string($0.description) }
    members["present"] = .integer(present)
    switch votes {
    case .counts(let counts): members["counts"] = counts.json
    case .answers(let answers): members["votes"] = .object(answers.mapValues(\.json))
    case nil: break
    }
    return .object(members)
  }
}

extension Counts {
  fileprivate var json: JSON {
    var members = options.mapValues(JSON.integer)
    if unknown > 0 { members["unknown"] = .integer(unknown) }
    if notApplicable > 0 { members["notApplicable"] = .integer(notApplicable) }
    return .object(members)
  }
}

extension Workshop.Settled {
  fileprivate var json: JSON {
    var members = extra
    members["answer"] = answer?.json
    // An answer never stands without its reason, even if that is empty.
    members["reason"] = answer == nil ? .text(reason) : .string(reason)
    members["evidence"] = .array(unlessEmpty: evidence.map(\.json))
    members["how"] = .string(how.rawValue)
    members["round"] = .integer(round)
    members["at"] = .string(at.description)
    members["by"] = by.map(JSON.string)
    members["dissent"] = .array(unlessEmpty: dissent.map(\.json))
    return .object(members)
  }
}

extension Workshop.Dissent {
  fileprivate var json: JSON {
    var members = extra
    members["text"] = .string(text)
    members["votes"] = .integer(votes)
    members["group"] = group.map(JSON.string)
    return .object(members)
  }
}

extension Workshop.Action {
  fileprivate var json: JSON {
    var members = extra
    members["title"] = .string(title)
    members["votes"] = .integer(votes)
    members["owner"] = .text(owner)
    members["due"] = .text(due)
    members["indicator"] = indicator.map(JSON.string)
    return .object(members)
  }
}

extension Workshop.Step {
  fileprivate var json: JSON {
    var members = extra
    members["kind"] = kind == .change ? nil : .string(kind.rawValue)
    members["at"] = .string(at.description)
    members["by"] = by.map(JSON.string)
    switch what {
    case .agenda(let from, let to): members["agenda"] = sides(.array(from.map(\.json)), .array(to.map(\.json)))
    case .actions(let from, let to): members["actions"] = sides(.array(from.map(\.json)), .array(to.map(\.json)))
    case .settled(let indicator, let from, let to):
      members["settled"] = sides(from?.json, to?.json, ["indicator": .string(indicator)])
    case .round(let from, let to): members["round"] = sides(from?.json, to?.json)
    case .counted(let from, let to): members["counted"] = sides(from?.json, to?.json)
    case .votes(let id, let from, let to):
      members["votes"] = sides(.object(from.mapValues(\.json)), .object(to.mapValues(\.json)), id.members)
    case .collected(let count): members["collected"] = .integer(count)
    case .peeked(let id): members["peeked"] = sides(nil, nil, id.members)
    case nil: break
    }
    return .object(members)
  }

  private func sides(_ from: JSON?, _ to: JSON?, _ others: [String: JSON] = [:]) -> JSON {
    var members = within.merging(others) { _, other in other }
    if let from { members["from"] = from }
    if let to { members["to"] = to }
    return .object(members)
  }
}

extension Round.ID {
  fileprivate var members: [String: JSON] { ["indicator": .string(indicator), "number": .integer(number)] }
}

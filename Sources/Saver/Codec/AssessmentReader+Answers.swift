import Assessment
import Sentences

extension AssessmentReader {
  mutating func answer(_ name: String) throws(JSON.Fault) -> Answer {
    var answer = Answer()
    guard var members = try object(name) else { return answer }
    while let member = try scanner.next(&members) {
      switch member {
      case "option", "notApplicable", "unknown", "figures":
        if answer.choice != nil { report(.severalChoices, at: members.nameOffset) }
        answer.choice = try choice(member)
      case "note": answer.note = try prose(member) ?? ""
      case "evidence":
        answer.evidence = try array(member) { (reader: inout Self) throws(JSON.Fault) in try reader.evidence() }
      case "confidence": answer.confidence = try word(member, of: Confidence.allCases)
      case "flag": answer.flag = try word(member, of: Flag.allCases)
      case "by": answer.by = try prose(member)
      case "at": answer.at = try timestamp(member)
      default: answer.extra[member] = try scanner.value()
      }
    }
    return answer
  }

  private mutating func choice(_ member: String) throws(JSON.Fault) -> Choice? {
    switch member {
    case "option": return try text(member).map(Choice.option)
    case "notApplicable": return try text(member).map(Choice.notApplicable(reason:))
    case "figures": return .figures(try figures())
    default:
      guard try expect(.bool, for: member) else { return nil }
      let offset = scanner.position
      if try !scanner.bool() { report(.notTrue(member), at: offset) }
      return .unknown
    }
  }

  private mutating func figures() throws(JSON.Fault) -> Figures {
    var figures = Figures()
    guard var members = try object("figures") else { return figures }
    while let member = try scanner.next(&members) {
      switch member {
      case "values": figures.values = try figureValues()
      case "year": figures.year = try prose(member) ?? ""
      case "source": figures.source = try prose(member) ?? ""
      default: figures.extra[member] = try scanner.value()
      }
    }
    return figures
  }

  private mutating func figureValues() throws(JSON.Fault) -> [String: Figure] {
    var values: [String: Figure] = [:]
    guard var members = try object("values") else { return values }
    while let member = try scanner.next(&members) {
      guard try expect(.number, for: member) else { continue }
      let offset = scanner.position
      guard case .number(let text) = try scanner.value(), let figure = Figure(text) else {
        report(.noFigure(member), at: offset)
        continue
      }
      values[member] = figure
    }
    return values
  }

  mutating func evidence() throws(JSON.Fault) -> Evidence {
    var evidence = Evidence(title: "")
    guard var members = try object("evidence") else { return evidence }
    while let member = try scanner.next(&members) {
      switch member {
      case "title": evidence.title = try prose(member) ?? ""
      case "link": evidence.link = try prose(member) ?? ""
      case "date": evidence.date = try prose(member) ?? ""
      default: evidence.extra[member] = try scanner.value()
      }
    }
    return evidence
  }

  mutating func change() throws(JSON.Fault) -> Change {
    var change = Change(at: Timestamp(seconds: 0), indicator: "", from: nil, to: nil)
    var (hasTime, hasIndicator) = (false, false)
    guard var members = try object("history") else { return change }
    while let member = try scanner.next(&members) {
      switch member {
      case "kind": change.kind = try word(member, of: [.change, .undo, .redo]) ?? .change
      case "at":
        hasTime = true
        change.at = try timestamp(member) ?? change.at
      case "by": change.by = try text(member)
      case "indicator":
        hasIndicator = true
        change.indicator = try text(member) ?? ""
      case "from": change.from = try answer(member)
      case "to": change.to = try answer(member)
      case "target": change.target = try targetChange()
      case "migration": change.migration = try version(member)
      default: change.extra[member] = try scanner.value()
      }
    }
    if !hasTime { report(.missing("at"), at: members.start) }
    if !hasIndicator { report(.missing("indicator"), at: members.start) }
    return change
  }

  private mutating func targetChange() throws(JSON.Fault) -> TargetChange {
    var change = TargetChange()
    guard var members = try object("target") else { return change }
    while let member = try scanner.next(&members) {
      switch member {
      case "from": change.from = try target(member)
      case "to": change.to = try target(member)
      default: change.extra[member] = try scanner.value()
      }
    }
    return change
  }
}

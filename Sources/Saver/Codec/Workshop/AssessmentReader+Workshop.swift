import Assessment
import Sentences

/// What can only be judged when the whole of a workshop's file is read, with its places.
struct WorkshopNotes {
  var keys: [(key: String, offset: Int)] = []
  /// Where participants, or votes of theirs, stand.
  var persons: [Int] = []
  /// Where the history has counts.
  var earlierCounts: [Int] = []
}

extension AssessmentReader {
  /// Takes the whole; nil, and the reason noted, where it is no workshop.
  mutating func workshop() throws(JSON.Fault) -> Workshop? {
    guard try scanner.kind() == .object else {
      report(.workshop(.notAWorkshop(found: nil)), at: scanner.position)
      try scanner.skip()
      return nil
    }
    var workshop = Workshop.blank
    var notes = WorkshopNotes()
    var format = Format()
    var missing: Set = ["format", "created", "questionnaire", "assessment", "rules"]
    var hasModified = false
    var members = try scanner.openObject()
    while let member = try scanner.next(&members) {
      missing.remove(member)
      if member == "modified" { hasModified = true }
      if member == "format" { format = try self.format() } else { try take(member, into: &workshop, &notes) }
    }
    guard checkWorkshop(format, at: members.start) else { return nil }
    for member in missing.sorted() { report(.missing(member), at: members.start) }
    if !hasModified { workshop.modified = workshop.created }
    check(workshop, notes)
    return workshop
  }

  mutating func take(
    _ member: String, into workshop: inout Workshop, _ notes: inout WorkshopNotes
  ) throws(JSON.Fault) {
    switch member {
    case "questionnaire": workshop.questionnaire = try reference()
    case "assessment": workshop.assessment = try text(member) ?? ""
    case "title": workshop.title = try text(member) ?? ""
    case "created": workshop.created = try timestamp(member) ?? workshop.created
    case "modified": workshop.modified = try timestamp(member) ?? workshop.modified
    case "rules": workshop.rules = try rules()
    case "participants":
      _ = try scanner.kind()
      notes.persons.append(scanner.position)
      workshop.participants = try entries(member) { (reader: inout Self, key) throws(JSON.Fault) in
        try reader.participant(key)
      }
      if workshop.participants.isEmpty { notes.persons.removeLast() }
    case "agenda": workshop.agenda = try agenda(member)
    case "rounds": workshop.rounds = try rounds(&notes)
    case "settled":
      workshop.settled = try entries(member) { (reader: inout Self, id) throws(JSON.Fault) in try reader.settled(id) }
    case "actions": workshop.actions = try actions(member)
    case "history":
      workshop.history = try array(member) { (reader: inout Self) throws(JSON.Fault) in try reader.step(&notes) }
    default: workshop.extra[member] = try scanner.value()
    }
  }

  /// What one part says of another.
  private mutating func check(_ workshop: Workshop, _ notes: WorkshopNotes) {
    if workshop.rules.anonymity == .counts {
      for offset in notes.persons { report(.workshop(.keepsPersons), at: offset) }
      for offset in notes.earlierCounts { report(.workshop(.keepsEarlierCounts), at: offset) }
      return
    }
    for (key, offset) in notes.keys where workshop.participants[key] == nil {
      report(.workshop(.unknownKey(key)), at: offset)
    }
  }

  /// Whether the format is one that this version reads; if not, that is all there is to say of the file.
  private mutating func checkWorkshop(_ format: Format, at start: Int) -> Bool {
    if format.name == Workshop.format { return true }
    let offset = format.offset ?? start
    if let name = format.name, format.isNewer(than: Workshop.format) {
      reportOnly(.told(.newerFormat(found: name, known: Workshop.format)), at: offset)
    } else {
      reportOnly(.workshop(.notAWorkshop(found: format.name)), at: offset)
    }
    return false
  }
}

extension Workshop {
  static let blank = Workshop(
    on: "", of: .init(id: "", version: Version(0, 0, 0)), rules: Rules(anonymity: .counts),
    created: Timestamp(seconds: 0))
}

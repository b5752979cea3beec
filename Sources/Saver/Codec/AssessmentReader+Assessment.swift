import Assessment
import Sentences

extension AssessmentReader {
  /// Takes the whole; nil, and the reason noted, where too little is there to make an assessment.
  mutating func assessment() throws(JSON.Fault) -> Assessment? {
    guard try scanner.kind() == .object else {
      report(.notAnAssessment(found: nil), at: scanner.position)
      try scanner.skip()
      return nil
    }
    var assessment = Assessment.blank
    var format = Format()
    var (hasCreated, hasModified, hasQuestionnaire) = (false, false, false)
    var members = try scanner.openObject()
    while let member = try scanner.next(&members) {
      switch member {
      case "format":
        format = try self.format()
        continue
      case "created": hasCreated = true
      case "modified": hasModified = true
      case "questionnaire": hasQuestionnaire = true
      default: break
      }
      try take(member, into: &assessment)
    }
    guard check(format, at: members.start) else { return nil }
    if !hasCreated { report(.missing("created"), at: members.start) }
    if !hasQuestionnaire { report(.missing("questionnaire"), at: members.start) }
    // What a newer program wrote is looked at when all that we know of it is as we know it, and refused otherwise.
    if let found = newerFormat, hasFaults {
      reportOnly(.told(.newerFormat(found: found, known: Assessment.format)), at: format.offset ?? members.start)
      return nil
    }
    if !hasModified { assessment.modified = assessment.created }
    return assessment
  }

  mutating func take(_ member: String, into assessment: inout Assessment) throws(JSON.Fault) {
    switch member {
    case "questionnaire": assessment.questionnaire = try reference()
    case "region": assessment.region = try region()
    case "period": assessment.period = try text(member) ?? ""
    case "language": assessment.language = try text(member) ?? ""
    case "title": assessment.title = try text(member) ?? ""
    case "created": assessment.created = try timestamp(member) ?? assessment.created
    case "modified": assessment.modified = try timestamp(member) ?? assessment.modified
    case "people":
      assessment.people = try array(member) { (reader: inout Self) throws(JSON.Fault) in try reader.person() }
    case "answers" where seats != nil: try seatAnswers()
    case "answers":
      assessment.answers = try entries(member) { (reader: inout Self, id) throws(JSON.Fault) in try reader.answer(id) }
    case "targets":
      assessment.targets = try entries(member) { (reader: inout Self, id) throws(JSON.Fault) in try reader.target(id) }
    case "setAside":
      assessment.setAside = try entries(member) { (reader: inout Self, id) throws(JSON.Fault) in try reader.aside(id) }
    case "view": assessment.view = try view()
    case "history" where !takesHistory: try scanner.skip()
    case "history":
      assessment.history = try array(member) { (reader: inout Self) throws(JSON.Fault) in try reader.change() }
    default: assessment.extra[member] = try scanner.value()
    }
  }

  /// The answers' choices only, each in its seat.
  private mutating func seatAnswers() throws(JSON.Fault) {
    guard var seats else { return }
    // One owner, so that nothing is copied.
    self.seats = nil
    let start = scanner
    guard var tokens = try scanner.tokens(), seats.take(&tokens) else {
      seats.giveUp()
      self.seats = seats
      scanner = start
      return try scanner.skip()
    }
    self.seats = seats
  }

  mutating func entries<Value>(
    _ member: String, of value: (inout AssessmentReader, String) throws(JSON.Fault) -> Value
  ) throws(JSON.Fault) -> [String: Value] {
    var entries: [String: Value] = [:]
    guard var members = try object(member) else { return entries }
    while let id = try scanner.next(&members) { entries[id] = try value(&self, id) }
    return entries
  }
}

extension AssessmentReader {
  struct Format {
    var name: String?
    var offset: Int?

    /// Whether it is of the same name as the one that is known, and has a greater number.
    func isNewer(than known: String) -> Bool {
      let own = name?.split(separator: "/", omittingEmptySubsequences: false) ?? []
      let other = known.split(separator: "/")
      return own.count == 2 && own[0] == other[0] && (Int(own[1]) ?? 0) > (Int(other[1]) ?? 0)
    }
  }

  mutating func format() throws(JSON.Fault) -> Format {
    let isText = try scanner.kind() == .text
    let offset = scanner.position
    if isText { return Format(name: try scanner.text(), offset: offset) }
    try scanner.skip()
    return Format(offset: offset)
  }

  /// Whether the format is one that this version reads; if not, that is all there is to say of the file.
  private mutating func check(_ format: Format, at start: Int) -> Bool {
    if format.name == Assessment.format { return true }
    let newer = format.isNewer(than: Assessment.format) ? format.name : nil
    if let newer, takesNewer {
      newerFormat = newer
      return true
    }
    let fault = newer.map { AssessmentMessage.newerFormat(found: $0, known: Assessment.format) }
    reportOnly(.told(fault ?? .notAnAssessment(found: format.name)), at: format.offset ?? start)
    return false
  }
}

extension Assessment {
  static let blank = Assessment(
    questionnaire: Reference(id: "", version: Version(0, 0, 0)), region: Region(name: ""), period: "", language: "",
    created: Timestamp(seconds: 0))
}

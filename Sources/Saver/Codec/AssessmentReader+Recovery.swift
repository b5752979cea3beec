import Assessment

/// What stands whole in a damaged file.
struct Remains: Sendable {
  var assessment = Assessment.blank
  /// The names of the members that stand whole; answers and targets need not be among them, they count one by one.
  var members: Set<String> = []

  /// An assessment of its own; nil unless the file says what is answered and for which region.
  func made(at now: Timestamp) -> Assessment? {
    guard members.isSuperset(of: ["format", "questionnaire", "region"]), !assessment.answers.isEmpty else { return nil }
    var made = assessment
    if !members.contains("created") { made.created = now }
    made.modified = now
    return made
  }
}

extension AssessmentReader {
  /// What stands whole before the place where the text is damaged; a member of a wrong kind is left out.
  mutating func remains() -> Remains {
    var remains = Remains()
    do throws(JSON.Fault) {
      guard try scanner.kind() == .object else { return remains }
      var members = try scanner.openObject()
      while let member = try scanner.next(&members) { try take(member, into: &remains) }
    } catch {
      // What comes after the damage is not guessed at.
    }
    return remains
  }

  private mutating func take(_ member: String, into remains: inout Remains) throws(JSON.Fault) {
    let faults = faultCount
    switch member {
    case "answers" where try scanner.kind() == .object:
      var entries = try scanner.openObject()
      while let id = try scanner.next(&entries) {
        let faults = faultCount
        let answer = try answer(id)
        if faultCount == faults, !answer.isEmpty { remains.assessment.answers[id] = answer }
      }
    case "targets" where try scanner.kind() == .object:
      var entries = try scanner.openObject()
      while let id = try scanner.next(&entries) {
        let faults = faultCount
        let target = try target(id)
        if faultCount == faults { remains.assessment.targets[id] = target }
      }
    case "format":
      guard try scanner.kind() == .text else { return try scanner.skip() }
      if try scanner.text() == Assessment.format { remains.members.insert(member) }
    default:
      var assessment = remains.assessment
      try take(member, into: &assessment)
      guard faultCount == faults else { return }
      remains.assessment = assessment
      remains.members.insert(member)
    }
  }
}

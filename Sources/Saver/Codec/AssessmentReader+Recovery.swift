import Assessment

extension AssessmentReader {
  /// The answers that stand whole before the place where the text is damaged; those with a member of a wrong kind are
  /// left out.
  mutating func answersBeforeDamage() -> [String: Answer] {
    var answers: [String: Answer] = [:]
    do throws(JSON.Fault) {
      guard try scanner.kind() == .object else { return [:] }
      var members = try scanner.openObject()
      while let member = try scanner.next(&members) {
        guard member == "answers", try scanner.kind() == .object else {
          try scanner.skip()
          continue
        }
        var entries = try scanner.openObject()
        while let id = try scanner.next(&entries) {
          let faults = faultCount
          let answer = try answer(id)
          if faultCount == faults { answers[id] = answer }
        }
      }
    } catch {
      // What comes after the damage is not guessed at.
    }
    return answers
  }
}

extension AssessmentMessage {
  var english: String {
    switch self {
    case .notAnAssessment(nil):
      "this is no assessment file: it has no \"format\"; expected \"format\": \"mipexr-assessment/1\""
    case .notAnAssessment(let found?):
      "this is no assessment file: its format is \"\(found.excerpt)\", expected \"mipexr-assessment/1\""
    case .newerFormat(let found, let known):
      "the file is in the format \"\(found.excerpt)\", this program knows \"\(known)\"; open it with a newer mipexr"
    case .missing(let member):
      "\"\(member)\" is missing; add it"
    case .wrongKind(let member, let found, let expected):
      "\"\(member.excerpt)\" is \(found.english), expected \(expected.english)"
    case .notATime(let member, let found):
      "\"\(member.excerpt)\" is \"\(found.excerpt)\", expected a time such as \"2026-11-22T10:00:00Z\""
    case .notAVersion(let member, let found):
      "\"\(member.excerpt)\" is \"\(found.excerpt)\", expected a version such as \"1.0.0\""
    case .notOneOf(let member, let found, let allowed):
      "\"\(member.excerpt)\" is \"\(found.excerpt)\", expected \(Self.list(allowed, "or"))"
    case .noFigure(let member):
      "\"\(member.excerpt)\" is no figure, expected a number such as 54.2, with at most 15 signs"
    case .notTrue(let member):
      "\"\(member.excerpt)\" is false, expected true; leave it out where it does not hold"
    case .severalChoices:
      "an answer has more than one of \"option\", \"notApplicable\" and \"unknown\"; keep one of them"
    case .more(let count):
      count == 1 ? "1 more finding is not shown" : "\(count) more findings are not shown"
    }
  }

  /// Quoted words with commas, the last one after a conjunction.
  static func list(_ words: [String], _ conjunction: String) -> String {
    let quoted = words.map { "\"\($0.excerpt)\"" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return "\(quoted.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

extension AssessmentMessage.Kind {
  fileprivate var english: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .text: "a text"
    case .array: "a list [...]"
    case .object: "an object {...}"
    }
  }
}

extension SchemaMessage {
  var english: String {
    switch self {
    case .unknownMember(let name, let part, let known, let near):
      "\"\(name.excerpt)\" is no member of \(part.english); expected \(known.listed); \(suggestion(near, else: "remove it"))"
    case .missingMember(let name, let part): "\(part.english) without \"\(name)\"; add it"
    case .wrongForm(let member, let found, let expected):
      "\"\(member.excerpt)\" holds \(found.english); expected \(expected.english)"
    case .emptyList(let member): "\"\(member)\" is empty; expected at least one entry"
    case .wrongFormat(let found, let expected):
      "the format is \"\(found.excerpt)\"; expected \(expected); a newer format needs a newer mipexr"
    case .badID(let id):
      "\"\(id.excerpt)\" cannot be an id; expected 1 to 64 letters a to z, digits, and . _ - after the first"
    case .reservedID(let id): "\"\(id.excerpt)\" has a meaning of its own and cannot be this id; choose another"
    case .duplicate(let part, let id, let first):
      "\(part.english) \"\(id.excerpt)\" stands twice, first on line \(first.line); rename or remove one"
    case .unknown(let part, let id, let known, let near):
      "no \(part.bareEnglish) is called \"\(id.excerpt)\"; expected one of \(known.listed); \(suggestion(near, else: "correct it"))"
    case .readAsAnother(let text):
      "other programs read the bare word \(text.excerpt) as a truth value; put it in double quotes"
    }
  }

  private func suggestion(_ near: String?, else advice: String) -> String {
    near.map { "did you mean \"\($0.excerpt)\"?" } ?? advice
  }
}

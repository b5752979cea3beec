extension AssessmentMessage {
  var swedish: String {
    switch self {
    case .notAnAssessment(nil):
      "detta är ingen självskattningsfil: \"format\" saknas; där ska stå \"format\": \"mipexr-assessment/1\""
    case .notAnAssessment(let found?):
      "detta är ingen självskattningsfil: formatet är \"\(found.excerpt)\" men ska vara \"mipexr-assessment/1\""
    case .newerFormat(let found, let known):
      "filen har formatet \"\(found.excerpt)\", det här programmet kan \"\(known)\"; öppna den med en nyare mipexr"
    case .missing(let member):
      "\"\(member)\" saknas; lägg till det"
    case .wrongKind(let member, let found, let expected):
      "\"\(member.excerpt)\" är \(found.swedish) men ska vara \(expected.swedish)"
    case .notATime(let member, let found):
      "\"\(member.excerpt)\" är \"\(found.excerpt)\" men ska vara en tidpunkt som \"2026-11-22T10:00:00Z\""
    case .notAVersion(let member, let found):
      "\"\(member.excerpt)\" är \"\(found.excerpt)\" men ska vara en version som \"1.0.0\""
    case .notOneOf(let member, let found, let allowed):
      "\"\(member.excerpt)\" är \"\(found.excerpt)\" men ska vara \(Self.list(allowed, "eller"))"
    case .noFigure(let member):
      "\"\(member.excerpt)\" är inget tal; skriv ett tal som 54.2, med högst 15 tecken"
    case .notTrue(let member):
      "\"\(member.excerpt)\" är false men ska vara true; utelämna fältet där det inte gäller"
    case .severalChoices:
      "ett svar har mer än en av \"option\", \"notApplicable\" och \"unknown\"; behåll en av dem"
    case .more(let count):
      count == 1 ? "ytterligare 1 anmärkning visas inte" : "ytterligare \(count) anmärkningar visas inte"
    }
  }
}

extension AssessmentMessage.Kind {
  fileprivate var swedish: String {
    switch self {
    case .null: "null"
    case .bool: "true eller false"
    case .number: "ett tal"
    case .text: "en text"
    case .array: "en lista [...]"
    case .object: "ett objekt {...}"
    }
  }
}

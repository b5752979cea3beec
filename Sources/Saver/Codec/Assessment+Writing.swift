package import Assessment

extension Assessment {
  /// The file's text: sorted members, two-space indent, a final line feed.
  package var encoded: [UInt8] { json.written() }

  /// The assessment as it stands in its file; what is empty is left out.
  package var json: JSON {
    var members = extra
    members["format"] = .string(Self.format)
    members["questionnaire"] = questionnaire.json
    members["region"] = .object(unlessEmpty: region.json)
    members["period"] = .text(period)
    members["language"] = .text(language)
    members["title"] = .text(title)
    members["created"] = .string(created.description)
    members["modified"] = .string(modified.description)
    members["people"] = .array(unlessEmpty: people.map(\.json))
    members["answers"] = .object(unlessEmpty: answers.mapValues(\.json))
    members["targets"] = .object(unlessEmpty: targets.mapValues(\.json))
    members["setAside"] = .object(unlessEmpty: setAside.mapValues(\.json))
    members["view"] = .object(unlessEmpty: view.json)
    members["history"] = .array(unlessEmpty: history.map(\.json))
    return .object(members)
  }
}

extension Assessment.Reference {
  var json: JSON {
    var members = extra
    members["id"] = .string(id)
    members["version"] = .string(version.description)
    members["fingerprint"] = fingerprint.map(JSON.string)
    return .object(members)
  }
}

extension Assessment.Region {
  fileprivate var json: [String: JSON] {
    var members = extra
    members["name"] = .text(name)
    members["nuts"] = nuts.map(JSON.string)
    members["country"] = country.map(JSON.string)
    return members
  }
}

extension Assessment.Person {
  fileprivate var json: JSON {
    var members = extra
    members["name"] = .text(name)
    members["role"] = .text(role)
    return .object(members)
  }
}

extension Assessment.Target {
  fileprivate var json: JSON {
    var members = extra
    members["option"] = .text(option)
    members["due"] = .text(due)
    members["owner"] = .text(owner)
    members["action"] = .text(action)
    return .object(members)
  }
}

extension Assessment.View {
  fileprivate var json: [String: JSON] {
    var members = extra
    members["indicator"] = indicator.map(JSON.string)
    members["screen"] = screen.map(JSON.string)
    return members
  }
}

extension Answer {
  var json: JSON {
    var members = extra
    switch choice {
    case .option(let option): members["option"] = .string(option)
    case .notApplicable(let reason): members["notApplicable"] = .string(reason)
    case .unknown: members["unknown"] = .bool(true)
    case .figures(let figures): members["figures"] = figures.json
    case nil: break
    }
    members["note"] = .text(note)
    members["evidence"] = .array(unlessEmpty: evidence.map(\.json))
    members["confidence"] = confidence.map { .string($0.rawValue) }
    members["flag"] = flag.map { .string($0.rawValue) }
    members["by"] = by.map(JSON.string)
    members["at"] = at.map { .string($0.description) }
    return .object(members)
  }
}

extension Evidence {
  var json: JSON {
    var members = extra
    members["title"] = .text(title)
    members["link"] = .text(link)
    members["date"] = .text(date)
    return .object(members)
  }
}

extension Change {
  fileprivate var json: JSON {
    var members = extra
    members["kind"] = kind == .change ? nil : .string(kind.rawValue)
    members["at"] = .string(at.description)
    members["by"] = by.map(JSON.string)
    members["indicator"] = .string(indicator)
    members["from"] = from?.json
    members["to"] = to?.json
    members["target"] = target?.json
    members["migration"] = migration.map { .string($0.description) }
    return .object(members)
  }
}

extension RetiredAnswer {
  fileprivate var json: JSON {
    var members = extra
    members["version"] = .string(version.description)
    members["answer"] = answer?.json
    members["target"] = target?.json
    return .object(members)
  }
}

extension TargetChange {
  fileprivate var json: JSON {
    var members = extra
    members["from"] = from?.json
    members["to"] = to?.json
    return .object(members)
  }
}

extension JSON {
  /// A text; nil for the empty one.
  static func text(_ text: String) -> JSON? { text.isEmpty ? nil : .string(text) }

  static func array(unlessEmpty values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }

  static func object(unlessEmpty members: [String: JSON]) -> JSON? {
    members.isEmpty ? nil : .object(members)
  }
}

extension Figures {
  fileprivate var json: JSON {
    var members = extra
    members["values"] = .object(unlessEmpty: values.mapValues { .number($0.description) })
    members["year"] = .text(year)
    members["source"] = .text(source)
    return .object(members)
  }
}

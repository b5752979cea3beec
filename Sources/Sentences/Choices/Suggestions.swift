internal import Text

// Where a name is not known: the sentence that proposes a near one, or the one that says what is expected.

extension HandbookMessage {
  package static func linkToNoPage(_ name: String, near: String?) -> Self {
    near.map { .linkToNoPageNear(name: name, near: $0) } ?? .linkToNoPage(name)
  }
}

extension ScoreTableMessage {
  package static func unknownColumn(_ name: String, near: String?, columns: [String]) -> Self {
    near.map { .unknownColumnNear(name: name, near: $0) } ?? .unknownColumn(name: name, columns: columns)
  }

  package static func unknownRegion(_ name: String, near: [String]) -> Self {
    near.isEmpty ? .unknownRegion(name) : .unknownRegionNear(name: name, near: near)
  }

  package static func unknownDimension(_ id: String, near: String?, known: [String]) -> Self {
    near.map { .unknownDimensionNear(id: id, near: $0) } ?? .unknownDimension(id: id, known: known)
  }
}

extension QuestionnaireMessage {
  package static func noPage(_ page: String, near: String?) -> Self {
    near.map { .noPageNear(page: page, near: $0) } ?? .noPage(page)
  }
}

extension RegionMessage {
  package static func unknownDimension(_ id: String, near: String?) -> Self {
    near.map { .unknownDimensionNear(id: id, near: $0) } ?? .unknownDimension(id)
  }

  package static func codeNotOfNUTS(_ code: String, near: String?) -> Self {
    near.map { .codeNotOfNUTSNear(code: code, near: $0) } ?? .codeNotOfNUTS(code)
  }
}

extension SchemaMessage {
  package static func unknownMember(_ name: String, of part: ContentPart, known: [String], near: String?) -> Self {
    guard let near else { return .unknownMember(name: name, part: part, known: known) }
    return .unknownMemberNear(name: name, part: part, known: known, near: near)
  }

  package static func unknown(_ part: ContentPart, _ id: String, known: [String], near: String?) -> Self {
    guard let near else { return .unknown(part: part.absent, id: id, known: known) }
    return .unknownNear(part: part.absent, id: id, known: known, near: near)
  }
}

extension ContentPart {
  /// Without its article: "indicator".
  package var bare: BareContentPart { BareContentPart(rawValue: rawValue) ?? .name }

  /// As it stands where none of them is called so: English "no indicator", Swedish "en indikator".
  package var absent: AbsentContentPart { AbsentContentPart(rawValue: rawValue) ?? .name }
}

extension CheckMessage {
  package static func unknownIndicator(_ id: String, similar: String?) -> Self {
    similar.map { .unknownIndicatorNear(id: id, similar: $0) } ?? .unknownIndicator(id)
  }

  package static func unknownOption(_ option: String, indicator: String, options: [String]) -> Self {
    options.isEmpty
      ? .unknownOptionFigures(option: option, indicator: indicator)
      : .unknownOption(option: option, indicator: indicator, options: options)
  }
}

extension KeyMessage {
  package static func unknownAction(_ name: String, near: String?) -> Self {
    near.map { .unknownActionNear(name: name, near: $0) } ?? .unknownAction(name)
  }
}

extension CommandMessage {
  package static func unknownSubject(_ name: String, known: [String], near: String?) -> Self {
    near.map { .unknownSubjectNear(name: name, near: $0, known: known) } ?? .unknownSubject(name: name, known: known)
  }

  package static func unknownRegion(_ name: String, near: [String]) -> Self {
    near.isEmpty ? .unknownRegion(name) : .unknownRegionNear(name: name, near: near)
  }

  package static func unknownIndicator(_ id: String, near: String?) -> Self {
    near.map { .unknownIndicatorNear(id: id, near: $0) } ?? .unknownIndicator(id)
  }
}

extension CompareCommandMessage {
  package static func unknownFilter(option: String, value: String, known: [String], near: String?) -> Self {
    near.map { .unknownFilterNear(option: option, value: value, near: $0, known: known) }
      ?? .unknownFilter(option: option, value: value, known: known)
  }
}

package import Assessment

/// Practices as data.
package struct PracticeReport {
  private let code: String
  private let regions: Regions

  /// `code` is the language in which one column of texts is given; JSON has all languages.
  package init(code: String, regions: Regions) {
    self.code = code
    self.regions = regions
  }

  /// Id, region and title, for a list.
  package func row(_ practice: Practice) -> [String] {
    [practice.id, regions[practice.region]?.name(in: code) ?? practice.region, practice.text(in: code).text.title]
  }

  /// A header, then a row a practice.
  package func csv(_ practices: [Practice]) -> [String] {
    let heads = [
      "id", "region", "nuts", "areas", "targets", "role", "title", "context", "action", "actors", "challenges",
      "lessons", "transfer", "sources", "cycle", "governance", "from", "to", "evidence", "lead", "indicators",
      "checked",
    ]
    return ([heads] + practices.map(cells)).map(CSV.row)
  }

  private func cells(_ practice: Practice) -> [String] {
    let text = practice.text(in: code).text
    return [
      practice.id, regions[practice.region]?.name(in: code) ?? "", practice.region,
      practice.areas.joined(separator: " "), practice.targets.joined(separator: " "), practice.role?.rawValue ?? "",
      text.title, text.context, text.action, text.actors, text.challenges, text.lessons, text.transfer,
      practice.sources.joined(separator: " "), practice.cycle.joined(separator: " "),
      practice.governance.joined(separator: " "), practice.years?.from.map { "\($0)" } ?? "",
      practice.years?.to.map { "\($0)" } ?? "", practice.evidence?.rawValue ?? "", practice.lead?.rawValue ?? "",
      practice.indicators.joined(separator: " "), practice.checked,
    ]
  }

  /// Everything that is known of a practice; an empty text is one that no source supports.
  package func json(_ practice: Practice) -> JSON {
    .object([
      "id": .string(practice.id), "nuts": .string(practice.region),
      "region": regions[practice.region].map { .string($0.name(in: code)) } ?? .null,
      "areas": list(practice.areas), "targets": list(practice.targets),
      "role": practice.role.map { .string($0.rawValue) } ?? .null,
      "cycle": list(practice.cycle), "governance": list(practice.governance),
      "years": practice.years.map(json) ?? .null,
      "evidence": practice.evidence.map { .string($0.rawValue) } ?? .null,
      "lead": practice.lead.map { .string($0.rawValue) } ?? .null, "indicators": list(practice.indicators),
      "checked": practice.checked.isEmpty ? .null : .string(practice.checked),
      "sources": list(practice.sources), "texts": .object(practice.texts.mapValues(json)),
    ])
  }

  private func list(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  private func json(_ years: Practice.Years) -> JSON {
    .object([
      "from": years.from.map { .number("\($0)") } ?? .null, "to": years.to.map { .number("\($0)") } ?? .null,
    ])
  }

  private func json(_ text: PracticeText) -> JSON {
    .object([
      "title": .string(text.title), "context": .string(text.context), "action": .string(text.action),
      "actors": .string(text.actors), "challenges": .string(text.challenges), "lessons": .string(text.lessons),
      "transfer": .string(text.transfer),
      "aspects": .object(
        text.aspects.mapValues { .object(["inspiring": .string($0.inspiring), "improve": .string($0.improve)]) }),
    ])
  }
}

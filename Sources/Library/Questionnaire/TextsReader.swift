import Assessment
import Sentences
import YAML

/// Reads `texts/LANGUAGE.yaml` and holds it against the structure.
struct TextsReader {
  let report: FindingCollector
  let structure: Structure
  let language: String

  /// Nil when the file holds no mapping.
  func read(_ root: Node) -> Texts? {
    guard
      let members = Members(
        root, .texts, named: language,
        allowed: [
          "language", "status", "title", "source", "axes", "dimensions", "sections", "bands", "scales", "units",
          "groups", "indicators", "wording",
        ], report: report)
    else { return nil }
    let status = members.required("status").flatMap { report.choice($0, Texts.Status.self) } ?? .draft
    checkLanguage(members)
    var texts = Texts(
      language: language, status: status, title: members.text("title") ?? "", source: members.text("source") ?? "")
    let questionnaire = structure.questionnaire
    texts.axes = names(members, "axes", .axis, questionnaire.axes.map(\.id))
    texts.dimensions = names(members, "dimensions", .dimension, questionnaire.dimensions.map(\.id))
    texts.sections = words(members, "sections", .section, questionnaire.sections)
    texts.bands = words(members, "bands", .band, questionnaire.bands.map(\.id))
    texts.scales = scales(members)
    texts.units = words(members, "units", .unit, structure.units.sorted(), level: .warning)
    texts.groups = words(members, "groups", .group, structure.groups.sorted(), level: .warning)
    texts.indicators = indicators(members)
    return texts
  }

  private func checkLanguage(_ members: Members) {
    guard let entry = members.required("language"), let found = report.text(entry), found != language else { return }
    report.error(entry.value.place, TextsMessage.languageUnlikeFile(found: found, expected: language))
  }

  private func names(_ members: Members, _ member: String, _ part: ContentPart, _ known: [String]) -> [String: Name] {
    var names: [String: Name] = [:]
    for entry in members.mapping(member) {
      guard
        let name = Members(
          entry.value, .name, named: entry.key, allowed: ["name", "short", "about"], report: report)
      else { continue }
      if !known.contains(entry.key) { report.unknown(part, entry.key, at: entry.place, known: known) }
      names[entry.key] = Name(
        name: name.requiredText("name") ?? entry.key, short: name.text("short"), about: name.text("about") ?? "")
    }
    return names
  }

  private func words(
    _ members: Members, _ member: String, _ part: ContentPart, _ known: [String], level: Finding.Level = .error
  ) -> [String: String] {
    var words: [String: String] = [:]
    for entry in members.texts(member) {
      if !known.contains(entry.key) { report.unknown(part, entry.key, at: entry.place, known: known, level: level) }
      words[entry.key] = entry.text
    }
    return words
  }

  private func scales(_ members: Members) -> [String: [String: String]] {
    var scales: [String: [String: String]] = [:]
    for entry in members.mapping("scales") {
      guard let options = structure.scales[entry.key] else {
        report.unknown(.scale, entry.key, at: entry.place, known: structure.scales.keys.sorted())
        continue
      }
      scales[entry.key] = optionTexts(entry, options.map(\.id))
    }
    return scales
  }

  /// Texts by option id.
  ///
  /// Unknown options are not reported where the indicator's own options could not be read.
  func optionTexts(_ entry: Node.Entry, _ known: [String]) -> [String: String] {
    guard case .mapping(let entries) = entry.value.content else {
      report.wrongForm(entry.key, entry.value, at: entry.value.isNothing ? entry.place : nil, expected: .mapping)
      return [:]
    }
    var texts: [String: String] = [:]
    texts.reserveCapacity(entries.count)
    for option in entries {
      if !known.isEmpty, !known.contains(option.key) {
        report.unknown(.option, option.key, at: option.place, known: known)
      }
      if let text = report.text(option) { texts[option.key] = text }
    }
    return texts
  }
}

extension Structure {
  private var measures: [Indicator.Measure] {
    questionnaire.indicators.compactMap { if case .number(let measure) = $0.kind { measure } else { nil } }
  }

  var units: Set<String> { Set(measures.map(\.unit)) }

  var groups: Set<String> { Set(measures.flatMap(\.groups)) }
}

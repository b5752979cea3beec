import Assessment
import Sentences
import Text
import YAML

/// Checks that a language has all its texts, that they follow the English ones, and that they fit.
struct TextsChecker {
  let report: FindingCollector
  let structure: Structure
  let texts: Texts
  /// The texts that the others translate; nil when they could not be read.
  let source: Texts?

  private var isSource: Bool { texts.language == structure.sourceLanguage }
  /// A gap in English leaves nothing to show, one in another language is filled with English.
  private var gap: Finding.Level { isSource ? .error : .warning }

  func check(_ root: Node) {
    if texts.title.isEmpty { report.add(gap, root.place, SchemaMessage.missingMember(part: .texts, name: "title")) }
    checkNames(root)
    checkShortNames(root)
    let wording = WordingChecker(root, report: report)
    for entry in root["indicators"]?.entries ?? [] {
      guard let position = structure.questionnaire.positions[entry.key], let text = texts.indicators[entry.key] else {
        continue
      }
      let indicator = structure.questionnaire.indicators[position]
      checkComplete(indicator, text, entry)
      checkSource(text, entry)
      checkLengths(text, entry)
      wording.check(text, entry.value)
    }
  }

  private func checkNames(_ root: Node) {
    let questionnaire = structure.questionnaire
    let lists: [(String, ContentPart, [String], Set<String>)] = [
      ("axes", .axis, questionnaire.axes.map(\.id), Set(texts.axes.keys)),
      ("dimensions", .dimension, questionnaire.dimensions.map(\.id), Set(texts.dimensions.keys)),
      ("sections", .section, questionnaire.sections, Set(texts.sections.keys)),
      ("bands", .band, questionnaire.bands.map(\.id), Set(texts.bands.keys)),
      ("units", .unit, structure.units.sorted(), Set(texts.units.keys)),
      ("groups", .group, structure.groups.sorted(), Set(texts.groups.keys)),
    ]
    for (member, part, expected, found) in lists {
      for id in expected where !found.contains(id) {
        missingName(part, id, at: root.entry(member)?.place ?? root.place)
      }
    }
    for (scale, options) in structure.scales.sorted(by: { $0.key < $1.key }) {
      let place = root["scales"]?.entry(scale)?.place ?? root.entry("scales")?.place ?? root.place
      for option in options where texts.scales[scale]?[option.id] == nil {
        missingName(.option, "\(scale).\(option.id)", at: place)
      }
    }
  }

  /// Dimensions stand beside their bars; without a short name the whole one does.
  private func checkShortNames(_ root: Node) {
    for entry in root["dimensions"]?.entries ?? [] {
      guard let name = texts.dimensions[entry.key], name.short.isLonger(than: 14) else { continue }
      let short = entry.value.entry("short")
      report.add(
        .hint, (short ?? entry.value.entry("name"))?.value.place ?? entry.place,
        TextsMessage.tooLong(path: short == nil ? "name" : "short", count: name.short.unicodeScalars.count, limit: 14))
    }
  }

  private func missingName(_ part: ContentPart, _ id: String, at place: Place) {
    report.add(gap, place, TextsMessage.missingName(part: part.bare, id: id, language: texts.language))
  }

  private func checkComplete(_ indicator: Indicator, _ text: IndicatorText, _ entry: Node.Entry) {
    func missing(_ path: String, in member: String? = nil) {
      let place = member.flatMap { entry.value.entry($0)?.place } ?? entry.place
      report.add(gap, place, TextsMessage.missingText(owner: entry.key, path: path, language: texts.language))
    }
    if text.question.isEmpty { missing("question", in: "question") }
    if text.why.isEmpty { missing("why", in: "why") }
    if text.guidance.isEmpty { missing("guidance", in: "guidance") }
    if text.evidence.isEmpty { missing("evidence", in: "evidence") }
    for option in indicator.options {
      if text.options[option.id]?.isEmpty != false { missing("options.\(option.id)", in: "options") }
      if indicator.scale == nil, text.labels[option.id]?.isEmpty != false {
        missing("labels.\(option.id)", in: "labels")
      }
    }
    for option in indicator.options.dropLast() where text.next[option.id]?.isEmpty != false {
      missing("next.\(option.id)", in: "next")
    }
    if let best = indicator.options.last, let place = entry.value["next"]?.entry(best.id)?.place {
      report.add(.hint, place, TextsMessage.nextOfBest(best.id))
    }
    if indicator.scale != nil, let label = entry.value["labels"]?.entries.first {
      report.warning(label.place, TextsMessage.labelOfScale(label.key))
    }
  }

  private func checkSource(_ text: IndicatorText, _ entry: Node.Entry) {
    let place = entry.value.entry("of")
    if isSource {
      if let place { report.add(.hint, place.place, TextsMessage.ofInSource) }
      return
    }
    guard structure.sourceLanguage == Questionnaire.sourceLanguage,
      let right = source?.indicators[entry.key]?.fingerprint, text.of != right
    else { return }
    if let found = text.of {
      report.warning(place?.value.place, TextsMessage.fingerprintStale(found: found, right: right))
    } else {
      report.warning(entry.place, TextsMessage.fingerprintMissing(right))
    }
  }
}

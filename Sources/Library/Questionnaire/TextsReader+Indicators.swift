import Assessment
import Sentences
import YAML

extension TextsReader {
  static let indicatorMembers = ["question", "why", "guidance", "evidence", "options", "labels", "next", "of"]

  func indicators(_ members: Members) -> [String: IndicatorText] {
    guard let list = members.required("indicators") else { return [:] }
    let questionnaire = structure.questionnaire
    let entries = members.mapping("indicators")
    var texts: [String: IndicatorText] = [:]
    texts.reserveCapacity(entries.count)
    for entry in entries {
      guard let position = questionnaire.positions[entry.key] else {
        report.unknown(
          .indicator, entry.key, at: entry.place, known: questionnaire.indicators.lazy.map(\.id))
        continue
      }
      texts[entry.key] = read(entry, questionnaire.indicators[position].options.map(\.id))
    }
    let source = structure.sourceLanguage
    for indicator in questionnaire.indicators where texts[indicator.id] == nil {
      report.add(
        language == source ? .error : .warning, list.place,
        language == source
          ? TextsMessage.missingInSource(indicator.id)
          : TextsMessage.missingIndicator(id: indicator.id, language: language, source: source))
    }
    return texts
  }

  private func read(_ entry: Node.Entry, _ options: [String]) -> IndicatorText? {
    guard
      let members = Members(
        entry.value, .indicatorText, named: entry.key, allowed: Self.indicatorMembers, report: report)
    else { return nil }
    let question = members.requiredText("question")
    return IndicatorText(
      question: question ?? "", why: members.text("why") ?? "", guidance: members.text("guidance") ?? "",
      evidence: members.items("evidence").compactMap { report.text(item: $0, of: "evidence") },
      options: members.entry("options").map { optionTexts($0, options) } ?? [:],
      labels: members.entry("labels").map { optionTexts($0, options) } ?? [:],
      next: members.entry("next").map { optionTexts($0, options) } ?? [:], of: members.text("of"))
  }
}

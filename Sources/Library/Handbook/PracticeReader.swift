import Assessment
import Sentences
import YAML

/// Reads one practice.
struct PracticeReader {
  static let format = "mipexr-practice/1"
  /// An empty form that authors copy; it is no practice.
  static let form = "form.yaml"

  let report: Report

  /// Nil when the file holds no mapping or no usable id.
  func read(_ root: Node) -> Practice? {
    guard
      let members = Members(
        root, .practice, named: "practice",
        allowed: ["format", "id", "region", "areas", "region-wide", "targets", "role", "sources", "texts"],
        report: report)
    else { return nil }
    report.checkFormat(members, Self.format)
    let id = members.id()
    let practice = Practice(
      id: id?.id ?? "", region: readRegion(members), areas: readAreas(members), targets: ids(members, "targets"),
      role: members.entry("role").flatMap { report.choice($0, Practice.Role.self) }, sources: readSources(members),
      texts: readTexts(members))
    return id == nil ? nil : practice
  }

  private func readRegion(_ members: Members) -> String {
    guard let entry = members.required("region"), let code = report.text(entry) else { return "" }
    if !code.isNUTS { report.error(entry.value.place, RegionMessage.badCode(code)) }
    return code
  }

  private func readAreas(_ members: Members) -> [String] {
    let areas = ids(members, "areas")
    let isRegionWide = members.entry("region-wide").flatMap(report.boolean) ?? false
    let place = members.entry("areas")?.place ?? members.place
    if areas.isEmpty, !isRegionWide { report.error(place, RegionMessage.neitherAreasNorRegionWide) }
    if !areas.isEmpty, isRegionWide { report.error(place, RegionMessage.areasAndRegionWide) }
    return areas
  }

  private func ids(_ members: Members, _ name: String) -> [String] {
    members.items(name).compactMap { item in
      report.text(item: item, of: name).flatMap { report.isID($0, at: item.place) ? $0 : nil }
    }
  }

  private func readSources(_ members: Members) -> [String] {
    let sources = members.items("sources").compactMap { item -> String? in
      guard let text = report.text(item: item, of: "sources") else { return nil }
      if !text.hasPrefix("https://"), !text.hasPrefix("http://") {
        report.error(item.place, RegionMessage.noAddress(text))
      }
      return text
    }
    if sources.isEmpty {
      report.error(members.entry("sources")?.place ?? members.place, RegionMessage.practiceWithoutSource)
    }
    return sources
  }

  private func readTexts(_ members: Members) -> [String: PracticeText] {
    var texts: [String: PracticeText] = [:]
    guard members.required("texts") != nil else { return texts }
    for entry in members.mapping("texts") where report.isID(entry.key, at: entry.place) {
      texts[entry.key] = readText(entry)
    }
    return texts
  }

  private func readText(_ entry: Node.Entry) -> PracticeText? {
    let parts = ["title", "context", "action", "actors", "challenges", "lessons", "transfer"]
    guard
      let members = Members(
        entry.value, .practiceText, named: entry.key, allowed: parts + ["aspects"], report: report)
    else { return nil }
    var text = PracticeText(title: members.requiredText("title") ?? "")
    text.context = members.text("context") ?? ""
    text.action = members.text("action") ?? ""
    text.actors = members.text("actors") ?? ""
    text.challenges = members.text("challenges") ?? ""
    text.lessons = members.text("lessons") ?? ""
    text.transfer = members.text("transfer") ?? ""
    for aspect in members.mapping("aspects") {
      if !Practice.aspects.contains(aspect.key) {
        report.unknown(.aspect, aspect.key, at: aspect.place, known: Practice.aspects)
      }
      let read = Members(aspect.value, .aspect, named: aspect.key, allowed: ["inspiring", "improve"], report: report)
      text.aspects[aspect.key] = read.map {
        PracticeText.Aspect(inspiring: $0.text("inspiring") ?? "", improve: $0.text("improve") ?? "")
      }
    }
    return text
  }
}

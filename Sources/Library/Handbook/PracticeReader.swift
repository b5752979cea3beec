import Assessment
import Sentences
import YAML

/// Reads one practice.
struct PracticeReader {
  static let format = "mipexr-practice/2"
  /// Files of it have fewer members and are read all the same.
  static let formerFormat = "mipexr-practice/1"
  /// An empty form that authors copy; it is no practice.
  static let form = "form.yaml"

  let report: FindingCollector

  /// Nil when the file holds no mapping or no usable id.
  func read(_ root: Node) -> Practice? {
    let isFormer = root["format"]?.text == Self.formerFormat
    guard
      let members = Members(
        root, .practice, named: "practice", allowed: Self.members + (isFormer ? [] : Self.newMembers), report: report)
    else { return nil }
    report.checkFormat(members, isFormer ? Self.formerFormat : Self.format)
    let id = members.id()
    var practice = Practice(
      id: id?.id ?? "", region: readRegion(members), areas: readAreas(members), targets: ids(members, "targets"),
      role: members.entry("role").flatMap { report.choice($0, Practice.Role.self) }, sources: readSources(members),
      texts: readTexts(members))
    if !isFormer { readNewMembers(members, &practice) }
    return id == nil ? nil : practice
  }

  private static let members = [
    "format", "id", "region", "areas", "region-wide", "targets", "role", "sources", "texts",
  ]
  private static let newMembers = ["cycle", "governance", "years", "evidence", "lead", "indicators", "checked"]

  private func readNewMembers(_ members: Members, _ practice: inout Practice) {
    practice.cycle = ids(members, "cycle")
    practice.governance = ids(members, "governance")
    practice.years = members.entry("years").flatMap(readYears)
    practice.evidence = members.entry("evidence").flatMap { report.choice($0, Practice.Evidence.self) }
    practice.lead = members.entry("lead").flatMap { report.choice($0, Practice.Lead.self) }
    practice.indicators = ids(members, "indicators")
    practice.checked = members.entry("checked").flatMap { report.value($0, .date) { $0.isDate ? $0 : nil } } ?? ""
  }

  private func readYears(_ entry: Node.Entry) -> Practice.Years? {
    guard
      let members = Members(entry.value, .practice, named: "years", allowed: ["from", "to"], report: report)
    else { return nil }
    let year = { (name: String) in
      members.entry(name).flatMap { entry in
        report.value(entry, .wholeNumber) { Int($0).flatMap { (1900...2100).contains($0) ? $0 : nil } }
      }
    }
    let years = Practice.Years(from: year("from"), to: year("to"))
    if let from = years.from, let to = years.to, to < from {
      report.error(entry.value.place, RegionMessage.yearsBackwards(to: to, from: from))
    }
    return years.from == nil && years.to == nil ? nil : years
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
    var seen: Set<String> = []
    let sources = members.items("sources").compactMap { item -> String? in
      guard let text = report.text(item: item, of: "sources") else { return nil }
      if !seen.insert(text).inserted { report.error(item.place, RegionMessage.doubledAddress(text)) }
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

import Assessment
import Sentences
import Text
import YAML

/// Reads `regions.yaml`.
struct RegionsReader {
  static let format = "mipexr-regions/1"
  /// The classification whose codes the program compares with.
  static let year = 2021

  let report: FindingCollector

  /// Nil when the file holds no mapping; regions with errors are left out.
  func read(_ root: Node) -> Regions? {
    guard
      let members = Members(
        root, .regions, named: "regions", allowed: ["format", "nuts", "source", "regions"], report: report)
    else { return nil }
    report.checkFormat(members, Self.format)
    let year = members.required("nuts").flatMap(readYear)
    var register = IdRegister(.region)
    let regions = members.requiredItems("regions").compactMap { readRegion($0, &register) }
    return Regions(nuts: year ?? Self.year, source: members.requiredText("source") ?? "", regions: regions)
  }

  private func readYear(_ entry: Node.Entry) -> Int? {
    guard let year = report.value(entry, .wholeNumber, { Int($0) }) else { return nil }
    if year != Self.year { report.error(entry.value.place, RegionMessage.unknownNUTS(year)) }
    return year
  }

  private func readRegion(_ node: Node, _ register: inout IdRegister) -> Region? {
    guard
      let members = Members(
        node, .region, named: "regions",
        allowed: ["nuts", "level", "country", "names", "rated", "source", "scores"], report: report)
    else { return nil }
    let code = members.required("nuts").flatMap(readCode)
    let country = members.required("country")
    let level = members.required("level")
    if let code {
      _ = register.insert(code.code, at: code.place, report)
      country.map { check(code.code, country: $0) }
      level.map { check(code.code, level: $0) }
    }
    guard let code else { return nil }
    let names = texts(members, "names")
    if names.isEmpty { report.error(members.entry("names")?.place ?? node.place, RegionMessage.noName) }
    return Region(
      nuts: code.code, level: code.code.utf8.count - 2, country: String(code.code.prefix(2)), names: names,
      rated: texts(members, "rated"), source: members.requiredText("source") ?? "",
      scores: members.items("scores").compactMap(readScore))
  }

  private func readCode(_ entry: Node.Entry) -> (code: String, place: Place)? {
    guard let code = report.text(entry) else { return nil }
    if code.isNUTS { return (code, entry.value.place) }
    report.error(entry.value.place, RegionMessage.badCode(code))
    return nil
  }

  private func check(_ code: String, country entry: Node.Entry) {
    guard let country = report.text(entry), country != code.prefix(2) else { return }
    report.error(
      entry.value.place, RegionMessage.wrongCountry(code: code, country: country, expected: String(code.prefix(2))))
  }

  private func check(_ code: String, level entry: Node.Entry) {
    let expected = code.utf8.count - 2
    guard let level = report.value(entry, .wholeNumber, { Int($0) }), level != expected else { return }
    report.error(entry.value.place, RegionMessage.wrongLevel(code: code, expected: expected, found: level))
  }

  private func texts(_ members: Members, _ name: String) -> [String: String] {
    Dictionary(members.texts(name).map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  private func readScore(_ node: Node) -> PublishedScore? {
    guard
      let members = Members(
        node, .score, named: "scores", allowed: ["dimension", "score", "source", "date", "address", "body"],
        report: report)
    else { return nil }
    let dimension = members.id("dimension")
    let score = members.required("score").flatMap(report.score)
    let source = members.entry("source").flatMap(report.text) ?? ""
    if source.isEmpty { report.error(node.place, RegionMessage.scoreWithoutSource) }
    let date = members.entry("date").flatMap { report.value($0, .date) { $0.isDate ? $0 : nil } } ?? ""
    guard let dimension, let score, !source.isEmpty else { return nil }
    return PublishedScore(
      dimension: dimension.id == "overall" ? nil : dimension.id, score: score, source: source, date: date,
      address: members.text("address") ?? "", body: members.text("body") ?? "")
  }
}

extension String {
  /// Two capital letters for the country and one to three characters, one a level.
  var isNUTS: Bool {
    let bytes = Array(utf8)
    return (3...5).contains(bytes.count) && bytes.prefix(2).allSatisfy { (65...90).contains($0) }
      && bytes.dropFirst(2).allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
  }

  /// `2026`, `2026-11` or `2026-11-22`; the days of each month are not counted.
  var isDate: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    return (numbers.count < 2 || (1...12).contains(numbers[1])) && (numbers.count < 3 || (1...31).contains(numbers[2]))
  }
}

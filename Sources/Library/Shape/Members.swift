import Sentences
import Text
import YAML

/// The members of one mapping, checked against those it may have.
struct Members {
  let part: ContentPart
  let place: Place
  let report: FindingCollector
  private let entries: [Node.Entry]

  /// Nil, and said so under the name of what holds it, when the node is no mapping.
  init?(_ node: Node, _ part: ContentPart, named name: String, allowed: [String], report: FindingCollector) {
    guard case .mapping(let entries) = node.content else {
      report.wrongForm(name, node, expected: .mapping)
      return nil
    }
    self.part = part
    self.place = node.place
    self.report = report
    self.entries = entries
    for entry in entries where !allowed.contains(entry.key) {
      let near = report.near(entry.key, among: allowed)
      report.error(entry.place, SchemaMessage.unknownMember(entry.key, of: part, known: allowed, near: near))
    }
  }

  /// A member that has a value.
  func entry(_ name: String) -> Node.Entry? {
    // Compared where it stands: to copy each on the way took a twentieth of the time to the first screen.
    entries.indices.first { entries[$0].key == name }.map { entries[$0] }
  }

  func required(_ name: String) -> Node.Entry? {
    if let entry = entry(name) { return entry }
    report.error(place, SchemaMessage.missingMember(part: part, name: name))
    return nil
  }
}

extension Members {
  /// A text; nil when it is missing or something else.
  func text(_ name: String) -> String? {
    entry(name).flatMap(report.text)
  }

  func requiredText(_ name: String) -> String? {
    required(name).flatMap(report.text)
  }

  /// An id that must be there, with the place of its value.
  func id(_ name: String = "id") -> (id: String, place: Place)? {
    guard let entry = required(name), let id = report.text(entry) else { return nil }
    return report.isID(id, at: entry.value.place) ? (id, entry.value.place) : nil
  }

  /// The values of a list that must be there and hold something.
  func requiredItems(_ name: String) -> [Node] {
    guard let entry = required(name) else { return [] }
    let items = report.items(entry)
    if items?.isEmpty == true { report.error(entry.place, SchemaMessage.emptyList(name)) }
    return items ?? []
  }

  func items(_ name: String) -> [Node] {
    entry(name).flatMap(report.items) ?? []
  }

  /// A mapping's members; none when it is missing or something else.
  func mapping(_ name: String) -> [Node.Entry] {
    guard let entry = entry(name) else { return [] }
    if case .mapping(let entries) = entry.value.content { return entries }
    report.wrongForm(name, entry.value, at: entry.value.isNothing ? entry.place : nil, expected: .mapping)
    return []
  }

  /// Texts by name, from a mapping of plain texts.
  func texts(_ name: String) -> [(key: String, place: Place, text: String)] {
    mapping(name).compactMap { entry in report.text(entry).map { (entry.key, entry.place, $0) } }
  }
}

import Sentences
import Text
import YAML

/// Gathers what is wrong in one file.
final class FindingCollector {
  let file: String
  private(set) var findings: [Finding] = []
  /// Looking for what was meant is worth it for a person's slips, not for ten thousand of them.
  private var suggestionsLeft = 100

  init(file: String) {
    self.file = file
  }

  var hasErrors: Bool { findings.contains { $0.level == .error } }

  func add(_ level: Finding.Level, _ place: Place?, _ message: some Message) {
    if findings.count < YAML.findingLimit {
      findings.append(Finding(level, file: file, place: place, message))
    } else if findings.count == YAML.findingLimit {
      findings.append(Finding(.error, file: file, place: place, YAMLMessage.tooMany(YAML.findingLimit)))
    }
  }

  func error(_ place: Place?, _ message: some Message) { add(.error, place, message) }

  func warning(_ place: Place?, _ message: some Message) { add(.warning, place, message) }

  func include(_ more: [Finding]) { findings += more }

  /// Says that a name stands for nothing, with what may have been meant.
  func unknown(
    _ part: ContentPart, _ name: String, at place: Place, known: some Collection<String>,
    level: Finding.Level = .error
  ) {
    add(level, place, SchemaMessage.unknown(part, name, known: Array(known.prefix(13)), near: near(name, among: known)))
  }

  func near(_ name: String, among known: some Collection<String>) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return known.nearest(to: name)
  }

  func wrongForm(_ member: String, _ node: Node, at place: Place? = nil, expected: ContentExpectation) {
    error(place ?? node.place, SchemaMessage.wrongForm(member: member, found: node.form, expected: expected))
  }
}

extension Node {
  var form: ContentForm {
    switch content {
    case .scalar(let text, _): isNothing ? .nothing : .text(text)
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}

import Assessment
import Glibc
import Sentences
import Text
import YAML

extension FindingCollector {
  /// A member's text, on one line; nil, and said so, when it holds something else.
  func text(_ entry: Node.Entry) -> String? {
    text(entry.value, of: entry.key, at: entry.value.isNothing ? entry.place : entry.value.place)
  }

  /// A list's text.
  func text(item: Node, of member: String) -> String? {
    text(item, of: member, at: item.place)
  }

  private func text(_ node: Node, of member: String, at place: Place) -> String? {
    guard case .scalar(let text, let isPlain) = node.content, !node.isNothing else {
      wrongForm(member, node, at: place, expected: .text)
      return nil
    }
    if isPlain, text.isTruthValue { warning(place, SchemaMessage.readAsAnother(text)) }
    return text.onOneLine
  }

  /// A list's values; nil, and said so, when it is no list.
  func items(_ entry: Node.Entry) -> [Node]? {
    if case .sequence(let items) = entry.value.content { return items }
    wrongForm(entry.key, entry.value, at: entry.value.isNothing ? entry.place : nil, expected: .list)
    return nil
  }

  /// A text, or the texts of a list, each with its place.
  func textOrTexts(_ entry: Node.Entry) -> [(text: String, place: Place)] {
    switch entry.value.content {
    case .sequence(let items):
      items.compactMap { item in text(item: item, of: entry.key).map { ($0, item.place) } }
    case .scalar where !entry.value.isNothing:
      text(entry).map { [($0, entry.value.place)] } ?? []
    default:
      missingListOrText(entry)
    }
  }

  private func missingListOrText(_ entry: Node.Entry) -> [(text: String, place: Place)] {
    wrongForm(entry.key, entry.value, at: entry.value.isNothing ? entry.place : nil, expected: .listOrText)
    return []
  }

  /// One of the words of a closed set.
  func choice<Value: RawRepresentable<String> & CaseIterable>(_ entry: Node.Entry, _: Value.Type) -> Value? {
    guard let text = text(entry) else { return nil }
    if let value = Value(rawValue: text) { return value }
    wrongForm(entry.key, entry.value, expected: .oneOf(Value.allCases.map(\.rawValue)))
    return nil
  }

  /// A value that a plain word stands for, such as a number.
  func value<Value>(_ entry: Node.Entry, _ expected: ContentExpectation, _ read: (String) -> Value?) -> Value? {
    if let text = entry.value.text, let value = read(text) { return value }
    wrongForm(entry.key, entry.value, at: entry.value.isNothing ? entry.place : nil, expected: expected)
    return nil
  }

  func score(_ entry: Node.Entry) -> Quantity? {
    value(entry, .quantity(from: 0, to: 100)) { text in
      Quantity(text).flatMap { $0 <= Quantity(100) ? $0 : nil }
    }
  }

  func boolean(_ entry: Node.Entry) -> Bool? {
    value(entry, .boolean) { Bool($0) }
  }

  func number(_ entry: Node.Entry) -> Double? {
    value(entry, .number) { text in
      let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 }
      return isPlain && text.utf8.count < 20 ? Double(text) : nil
    }
  }

  /// Whether a text can be an id; says so when it cannot.
  func isID(_ id: String, at place: Place) -> Bool {
    if id.isIdentifier { return true }
    error(place, SchemaMessage.badID(id))
    return false
  }

  func checkFormat(_ members: Members, _ expected: String) {
    guard let entry = members.required("format"), let found = text(entry) else { return }
    if found != expected {
      error(entry.value.place, SchemaMessage.wrongFormat(found: found, expected: expected))
    }
  }
}

extension String {
  /// Whether it matches `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`.
  var isIdentifier: Bool {
    guard (1...64).contains(utf8.count), let first = utf8.first, first.isLetterOrDigit else { return false }
    return utf8.allSatisfy { $0.isLetterOrDigit || $0 == 46 || $0 == 95 || $0 == 45 }
  }

  /// YAML 1.1 reads these as true or false when they stand without quotes.
  fileprivate var isTruthValue: Bool {
    guard utf8.count <= 5 else { return false }
    return switch lowercased() {
    case "true", "false", "yes", "no", "on", "off": true
    default: false
    }
  }

  /// Asks memchr, because every text of every start comes through here.
  private var hasLineFeed: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, 0x0A, bytes.count) != nil } ?? false
    } ?? utf8.contains(0x0A)
  }

  /// Lines joined by spaces: texts are laid out anew for every screen.
  var onOneLine: String {
    guard hasLineFeed else { return self }
    return split(separator: "\n").joined(separator: " ")
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
  }
}

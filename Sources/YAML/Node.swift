package import Text

/// One value of a YAML file, and where it stands.
package struct Node: Sendable {
  package enum Content: Sendable {
    /// A text; plain when it stands without quotes and is no block.
    case scalar(String, isPlain: Bool)
    case sequence([Node])
    /// In the file's order, no key twice.
    case mapping([Entry])
  }

  /// A key and its value.
  package struct Entry: Sendable {
    package let key: String
    package let place: Place
    package let value: Node

    package init(key: String, place: Place, value: Node) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  package let place: Place
  package let content: Content

  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

extension Node {
  /// The text of a scalar.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Empty, or one of the plain words that YAML reads as no value.
  package var isNothing: Bool {
    guard case .scalar(let text, isPlain: true) = content, text.utf8.count <= 4 else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// The values of a sequence; none for anything else.
  package var items: [Node] {
    if case .sequence(let items) = content { items } else { [] }
  }

  /// The members of a mapping; none for anything else.
  package var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// A mapping's member, with its key's place.
  package func entry(_ key: String) -> Entry? {
    entries.first { $0.key == key }
  }

  /// A mapping's value.
  package subscript(key: String) -> Node? {
    entry(key)?.value
  }
}

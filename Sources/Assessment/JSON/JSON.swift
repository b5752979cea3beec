/// A JSON value (RFC 8259) as it stood in a file.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The number's own text, so that it leaves as it came.
  case number(String)
  case string(String)
  case array([JSON])
  case object([String: JSON])
}

extension JSON {
  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  package var object: [String: JSON]? {
    if case .object(let value) = self { value } else { nil }
  }

  package var array: [JSON]? {
    if case .array(let value) = self { value } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  package var double: Double? {
    if case .number(let text) = self { Double(text) } else { nil }
  }

  /// A whole number.
  package static func integer(_ value: Int) -> JSON { .number(String(value)) }

  /// The shortest text that reads back as the same number; null for infinities and not-a-number.
  package static func double(_ value: Double) -> JSON {
    guard value.isFinite else { return .null }
    if value == value.rounded(), abs(value) < 1e15 { return .number(String(Int(value))) }
    return .number(value.description)
  }
}

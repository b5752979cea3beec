import Sentences

extension JSON.Scanner {
  /// Takes whatever comes next.
  package mutating func value() throws(JSON.Fault) -> JSON {
    switch try kind() {
    case .null:
      try word("null")
      return .null
    case .bool: return .bool(try bool())
    case .number: return .number(try number())
    case .text: return .string(try text())
    case .array: return .array(try array())
    case .object: return .object(try object())
    }
  }

  /// Takes `true` or `false`; `kind()` said `.bool`.
  package mutating func bool() throws(JSON.Fault) -> Bool {
    let isTrue = bytes[position] == UInt8(ascii: "t")
    try word(isTrue ? "true" : "false")
    return isTrue
  }

  private mutating func array() throws(JSON.Fault) -> [JSON] {
    var values: [JSON] = []
    var elements = try openArray()
    while try next(&elements) { values.append(try value()) }
    return values
  }

  private mutating func object() throws(JSON.Fault) -> [String: JSON] {
    var values: [String: JSON] = [:]
    let start = position
    var isFirst = true
    try open("{")
    while try advance(isFirst: &isFirst, closing: "}") {
      let nameOffset = position
      let name = try name()
      let value = try value()
      if values.updateValue(value, forKey: name) != nil { throw duplicate(name, at: nameOffset, inObjectAt: start) }
    }
    return values
  }

  mutating func word(_ word: StaticString) throws(JSON.Fault) {
    let end = position + word.utf8CodeUnitCount
    let isThere = word.withUTF8Buffer { bytes[position...].prefix($0.count).elementsEqual($0) }
    guard isThere, end == bytes.count || !Self.isLetter(bytes[end]) else { throw unexpected(.value) }
    position = end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

import Sentences
import Text

extension JSON {
  /// How a value is laid out.
  package enum Layout: Sendable {
    /// A member a line, two spaces a level, a line feed at the end.
    case indented
    /// All on one line, a line feed at the end.
    case line
  }

  /// The value as UTF-8, members sorted by their names' code points.
  ///
  /// Everything that a terminal could obey or that could mislead a reader is escaped, so that showing the file as it
  /// is does no harm.
  package func written(_ layout: Layout = .indented) -> [UInt8] {
    var writer = Writer(layout: layout)
    writer.write(self, level: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }
}

private struct Writer {
  let layout: JSON.Layout
  var bytes: [UInt8] = []

  mutating func write(_ value: JSON, level: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let text): bytes += text.utf8
    case .string(let text): write(text)
    case .array(let values):
      list("[", "]", values, level) { writer, value in writer.write(value, level: level + 1) }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      list("{", "}", sorted, level) { writer, member in
        writer.write(member.key)
        writer.bytes += (writer.layout == .indented ? ": " : ":").utf8
        writer.write(member.value, level: level + 1)
      }
    }
  }

  private mutating func list<Element>(
    _ open: String, _ close: String, _ elements: [Element], _ level: Int, _ write: (inout Writer, Element) -> Void
  ) {
    bytes += open.utf8
    for (position, element) in elements.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(level + 1)
      write(&self, element)
    }
    if !elements.isEmpty { breakLine(level) }
    bytes += close.utf8
  }

  private mutating func breakLine(_ level: Int) {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(0x20, count: 2 * level)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      bytes += text.utf8
    } else {
      var marks = Marks()
      for scalar in text.unicodeScalars { write(scalar, isShown: marks.admit(scalar)) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ scalar: Unicode.Scalar, isShown: Bool) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\u{8}": bytes += "\\b".utf8
    case "\t": bytes += "\\t".utf8
    case "\n": bytes += "\\n".utf8
    case "\u{C}": bytes += "\\f".utf8
    case "\r": bytes += "\\r".utf8
    case _ where !isShown:
      for unit in UTF16.encode(scalar) ?? .init() { writeEscape(unit) }
    default: bytes += UTF8.encode(scalar) ?? .init()
    }
  }

  private mutating func writeEscape(_ unit: UInt16) {
    let digits = String(unit, radix: 16, uppercase: true)
    bytes += "\\u".utf8
    bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
    bytes += digits.utf8
  }
}

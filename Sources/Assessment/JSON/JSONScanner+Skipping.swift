import Messages

extension JSON.Scanner {
  /// Passes over whatever comes next; names that stand twice in it go unnoticed.
  ///
  /// A loop over a local position, because most of what a hundred thousand files hold is only passed over.
  @_optimize(speed)
  package mutating func skip() throws(JSON.Fault) {
    let bytes = bytes
    let text = bytes.span.bytes
    var index = position
    var nest = Nest()
    repeat {
      index = Self.blanksEnd(text, from: index)
      let byte = text.byte(at: index, orAtEnd: 0)
      switch byte {
      case UInt8(ascii: "\""): index = try textEnd(text, from: index)
      case UInt8(ascii: "{") where !nest.isFull, UInt8(ascii: "[") where !nest.isFull:
        let isObject = byte == UInt8(ascii: "{")
        position = index
        try open(isObject ? "{" : "[")
        index = Self.blanksEnd(text, from: index + 1)
        guard text.byte(at: index, orAtEnd: 0) == Self.closing(isObject) else {
          nest.enter(isObject)
          if isObject { index = try nameEnd(text, from: index, isFirst: true) }
          continue
        }
        index += 1
        depth -= 1
      default:
        position = index
        try skipOther()
        index = position
      }
      index = try end(of: &nest, text, from: index)
    } while !nest.isEmpty
    position = index
  }

  /// Behind a value: leaves what ends there, and stops at the next value if one follows.
  @inline(__always)
  private mutating func end(of nest: inout Nest, _ text: RawSpan, from start: Int) throws(JSON.Fault) -> Int {
    var index = start
    while !nest.isEmpty {
      index = Self.blanksEnd(text, from: index)
      let byte = text.byte(at: index, orAtEnd: 0)
      if byte == UInt8(ascii: ",") {
        return nest.isInObject ? try nameEnd(text, from: index + 1, isFirst: false) : index + 1
      }
      guard byte == Self.closing(nest.isInObject) else {
        position = index
        throw unexpected(nest.isInObject ? .commaOrBrace : .commaOrBracket)
      }
      index += 1
      depth -= 1
      nest.leave()
    }
    return index
  }

  @inline(__always)
  private mutating func nameEnd(_ text: RawSpan, from start: Int, isFirst: Bool) throws(JSON.Fault) -> Int {
    var index = Self.blanksEnd(text, from: start)
    guard text.byte(at: index, orAtEnd: 0) == UInt8(ascii: "\"") else {
      position = index
      throw unexpected(isFirst ? .nameOrEnd : .name)
    }
    index = Self.blanksEnd(text, from: try textEnd(text, from: index))
    guard text.byte(at: index, orAtEnd: 0) == UInt8(ascii: ":") else {
      position = index
      throw unexpected(.colon)
    }
    return index + 1
  }

  @inline(__always)
  private mutating func textEnd(_ text: RawSpan, from start: Int) throws(JSON.Fault) -> Int {
    let end = Self.plainEnd(text, from: start + 1)
    if end - start <= limits.text, text.byte(at: end, orAtEnd: 0) == UInt8(ascii: "\"") { return end + 1 }
    // Escapes, and what is wrong.
    position = start
    _ = try rawText()
    return position
  }

  private mutating func skipOther() throws(JSON.Fault) {
    switch try kind() {
    case .null: try word("null")
    case .bool: _ = try bool()
    case .number: _ = try numberRange()
    // Deeper than the nest has levels.
    case .text, .array, .object: try skip()
    }
  }

  private static func closing(_ isObject: Bool) -> UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }

  /// What the walk is in: a bit a level, the innermost lowest, set for objects.
  private struct Nest {
    private var kinds: UInt64 = 0
    private var level = 0

    var isEmpty: Bool { level == 0 }
    var isFull: Bool { level == UInt64.bitWidth }
    var isInObject: Bool { kinds & 1 != 0 }

    mutating func enter(_ isObject: Bool) {
      kinds = kinds << 1 | (isObject ? 1 : 0)
      level += 1
    }

    mutating func leave() {
      kinds >>= 1
      level -= 1
    }
  }
}

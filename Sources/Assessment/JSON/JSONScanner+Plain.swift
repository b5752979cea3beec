extension JSON.Scanner {
  /// Where a walk has got to over an object whose names need not become texts.
  package struct PlainMembers {
    /// The latest name, between its quotes.
    package fileprivate(set) var name = 0..<0
    fileprivate var isFirst = true
  }

  package enum PlainStep {
    case member, end
    /// Something else, or a name that is not plain or does not stand behind the one before in the order of bytes: what is
    /// wrong, or whether a name stands twice, can only be told by the other walk.
    case other
  }

  /// Enters an object; nil where something else comes next.
  package mutating func openPlainObject() throws(JSON.Fault) -> PlainMembers? {
    guard try kind() == .object else { return nil }
    try open("{")
    return PlainMembers()
  }

  /// Takes the next member's name; its value comes next and has to be taken.
  @_optimize(speed)
  package mutating func next(_ members: inout PlainMembers) throws(JSON.Fault) -> PlainStep {
    let bytes = bytes
    let text = bytes.span.bytes
    let (isFirst, previous) = (members.isFirst, members.name)
    var index = Self.blanksEnd(text, from: position)
    if text.byte(at: index, orAtEnd: 0) == UInt8(ascii: "}") {
      position = index &+ 1
      depth -= 1
      return .end
    }
    if !isFirst {
      guard text.byte(at: index, orAtEnd: 0) == UInt8(ascii: ",") else { return .other }
      index = Self.blanksEnd(text, from: index &+ 1)
    }
    guard text.byte(at: index, orAtEnd: 0) == UInt8(ascii: "\"") else { return .other }
    let end = Self.plainEnd(text, from: index &+ 1)
    let name = index &+ 1..<end
    let colon = Self.blanksEnd(text, from: end &+ 1)
    guard text.byte(at: end, orAtEnd: 0) == UInt8(ascii: "\""), text.byte(at: colon, orAtEnd: 0) == UInt8(ascii: ":"),
      name.count <= limits.text, isFirst || Self.follows(text, name, previous), Self.isASCII(text, name)
    else { return .other }
    position = colon &+ 1
    members.name = name
    members.isFirst = false
    return .member
  }

  /// The bytes of a text, between its quotes; nil where something else comes next, or the text has escapes.
  package mutating func plainText() throws(JSON.Fault) -> Range<Int>? {
    guard try kind() == .text else { return nil }
    let text = try rawText()
    return text.hasEscapes ? nil : text.range
  }

  /// Whether these bytes are the word.
  @_optimize(speed)
  package func holds(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    let text = bytes.span.bytes
    for index in 0..<range.count where text.byte(at: range.lowerBound &+ index) != word.utf8Start[index] {
      return false
    }
    return true
  }

  @_optimize(speed)
  @inline(__always)
  private static func follows(_ text: RawSpan, _ name: Range<Int>, _ previous: Range<Int>) -> Bool {
    for index in 0..<min(name.count, previous.count) {
      let (own, other) = (text.byte(at: name.lowerBound &+ index), text.byte(at: previous.lowerBound &+ index))
      if own != other { return own > other }
    }
    return name.count > previous.count
  }

  @_optimize(speed)
  @inline(__always)
  private static func isASCII(_ text: RawSpan, _ name: Range<Int>) -> Bool {
    for index in name where text.byte(at: index) >= 0x80 { return false }
    return true
  }
}

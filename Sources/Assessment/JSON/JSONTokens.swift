extension JSON {
  /// A walk over an array or object that is known to be well-formed, in which no name need become a text.
  ///
  /// The caller takes what comes in its order; names that stand twice are the caller's matter.
  package struct Tokens {
    package let bytes: [UInt8]
    /// Brackets, both quotes of a text, the beginning of a number or a word.
    @usableFromInline let places: [UInt32]
    @usableFromInline var next = 0

    init(bytes: [UInt8], places: [UInt32]) {
      self.bytes = bytes
      self.places = places
    }
  }
}

extension JSON.Tokens {
  @inlinable @inline(__always)
  var byte: UInt8 { bytes[Int(places[next])] }

  /// Takes the byte if the next token begins with it: a bracket, or the first letter of a word.
  @inlinable @inline(__always)
  package mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    next += 1
    return true
  }

  /// Takes a text: the bytes between its quotes, its escapes as they stand; nil where something else comes next.
  @inlinable @inline(__always)
  package mutating func text() -> Range<Int>? {
    guard byte == UInt8(ascii: "\"") else { return nil }
    defer { next += 2 }
    return Int(places[next]) + 1..<Int(places[next + 1])
  }

  /// Whether these bytes are the word.
  @inlinable @inline(__always)
  package func holds(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    for index in 0..<range.count where bytes[range.lowerBound + index] != word.utf8Start[index] { return false }
    return true
  }
}

// Where a run of bytes ends. Most of a file's bytes are indents and texts, so eight of them are looked at together
// (https://graphics.stanford.edu/~seander/bithacks.html, "Determine if a word has a zero byte" and the ones below it);
// in little-endian order the lowest bit found is that of the first byte.

extension JSON.Scanner {
  /// The first byte from there on that is a quote, a backslash or a control character; the end if there is none.
  @_optimize(speed)
  @inline(__always)
  static func plainEnd(_ text: RawSpan, from start: Int) -> Int {
    var index = start
    while index <= text.byteCount &- 8 {
      let word = text.word(at: index)
      let quote = word ^ 0x2222_2222_2222_2222
      let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let found =
        ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- ones &* 0x20) & ~word) & highBits
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < text.byteCount {
      let byte = text.byte(at: index)
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      index += 1
    }
    return index
  }

  /// The first byte from there on that is no blank; the end if there is none.
  @_optimize(speed)
  @inline(__always)
  static func blanksEnd(_ text: RawSpan, from start: Int) -> Int {
    var index = start
    while index < text.byteCount {
      let byte = text.byte(at: index)
      guard byte <= 0x20, blanks & 1 << UInt64(byte) != 0 else { return index }
      index += 1
      // Behind a line feed comes an indent.
      guard byte == UInt8(ascii: "\n") else { continue }
      while index <= text.byteCount &- 8 {
        let others = text.word(at: index) ^ 0x2020_2020_2020_2020
        index &+= others.trailingZeroBitCount >> 3
        if others != 0 { break }
      }
    }
    return index
  }

  /// Space, line feed, carriage return and tab, a bit each.
  private static var blanks: UInt64 { 1 << 0x20 | 1 << 0x0A | 1 << 0x0D | 1 << 0x09 }
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }
}

extension RawSpan {
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

  /// Eight bytes; the caller has seen that they are there, and a second look costs a third of the time.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    assert(offset >= 0 && offset <= byteCount - 8)
    return UInt64(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }
}

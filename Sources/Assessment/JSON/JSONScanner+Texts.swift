import Sentences

extension JSON.Scanner {
  /// A text as it stands between its quotes; its escapes are known to be right.
  struct RawText {
    var range: Range<Int>
    var hasEscapes: Bool
  }

  /// Takes a text; `kind()` said `.text`.
  package mutating func text() throws(JSON.Fault) -> String {
    string(of: try rawText())
  }

  mutating func rawText() throws(JSON.Fault) -> RawText {
    let start = position + 1
    var end = start
    var hasEscapes = false
    scan: while true {
      end = plainEnd(from: end)
      guard end < bytes.count else {
        position = bytes.count
        throw fault(.unexpected(found: .end, expected: .quote), at: end)
      }
      switch bytes[end] {
      case UInt8(ascii: "\""): break scan
      case UInt8(ascii: "\\"):
        hasEscapes = true
        end = try escapeEnd(from: end)
      default: throw fault(.rawControl(byte: bytes[end]), at: end)
      }
    }
    guard end - start <= limits.text else { throw fault(.textTooLong(limits.text >> 10), at: position) }
    position = end + 1
    return RawText(range: start..<end, hasEscapes: hasEscapes)
  }

  private func plainEnd(from start: Int) -> Int { Self.plainEnd(bytes.span.bytes, from: start) }

  /// Checks the escape that begins there and gives its end; a pair of surrogates is one.
  private func escapeEnd(from start: Int) throws(JSON.Fault) -> Int {
    guard start + 1 < bytes.count else { throw fault(.unexpected(found: .end, expected: .quote), at: bytes.count) }
    switch bytes[start + 1] {
    case UInt8(ascii: "u"): break
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    default: throw fault(.unknownEscape(excerpt(start, 2)), at: start)
    }
    guard let unit = codeUnit(at: start) else { throw fault(.unknownEscape(excerpt(start, 6)), at: start) }
    guard UTF16.isSurrogate(unit) else { return start + 6 }
    guard UTF16.isLeadSurrogate(unit), let trail = codeUnit(at: start + 6), UTF16.isTrailSurrogate(trail) else {
      throw fault(.loneSurrogate(excerpt(start, 6)), at: start)
    }
    return start + 12
  }

  /// The number of the escape `\uXXXX` that begins there; nil if none does.
  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for byte in bytes[start + 2..<start + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private func excerpt(_ start: Int, _ count: Int) -> String {
    String(decoding: bytes[start...].prefix(count), as: UTF8.self)
  }
}

extension JSON.Scanner {
  func string(of raw: RawText) -> String {
    raw.hasEscapes ? unescaped(raw) : plain(raw.range)
  }

  /// The whole file was found to be UTF-8, and no range begins or ends within a character.
  func plain(_ range: Range<Int>) -> String {
    String(copying: UTF8Span(unchecked: bytes.span.extracting(range)))
  }

  private func unescaped(_ raw: RawText) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(raw.range.count)
    var index = raw.range.lowerBound
    while index < raw.range.upperBound {
      let end = plainEnd(from: index)
      result += bytes[index..<end]
      index = end < raw.range.upperBound ? appendEscape(at: end, to: &result) : end
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func appendEscape(at start: Int, to result: inout [UInt8]) -> Int {
    let letter = bytes[start + 1]
    guard letter == UInt8(ascii: "u") else {
      result.append(Self.meaning(ofEscape: letter))
      return start + 2
    }
    let units = [codeUnit(at: start), codeUnit(at: start + 6)].compactMap { $0 }
    let isPair = units.first.map(UTF16.isLeadSurrogate) ?? false
    result += String(decoding: units.prefix(isPair ? 2 : 1), as: UTF16.self).utf8
    return start + (isPair ? 12 : 6)
  }

  private static func meaning(ofEscape letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    default: letter
    }
  }
}

import Sentences
import Text

/// Walks over the bytes once; columns count Unicode scalars.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var place = Place(line: 1, column: 1)

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: bytes[position...])
  }

  mutating func rows() throws(CSVFault) -> [[CSV.Cell]] {
    try checkEncoding()
    var rows: [[CSV.Cell]] = []
    while position < bytes.count {
      if try endOfLine() { continue }
      let row = try row(expecting: rows.first?.count ?? 8)
      if let expected = rows.first?.count, expected != row.count {
        throw fault(.otherCount(found: row.count, expected: expected), at: row[0].place)
      }
      rows.append(row)
    }
    return rows
  }

  private mutating func row(expecting count: Int) throws(CSVFault) -> [CSV.Cell] {
    var row: [CSV.Cell] = []
    row.reserveCapacity(count)
    while true {
      row.append(try cell())
      if position == bytes.count { return row }
      if bytes[position] == separator {
        step()
      } else if try endOfLine() {
        return row
      }
    }
  }

  private mutating func cell() throws(CSVFault) -> CSV.Cell {
    let start = place
    if position < bytes.count, bytes[position] == Self.quote { return try quoted(from: start) }
    let first = position
    while position < bytes.count, !isEnd(bytes[position]) {
      if bytes[position] == Self.quote { throw fault(.quoteInside, at: place) }
      try stepOverText()
    }
    return CSV.Cell(text: String(decoding: bytes[first..<position], as: UTF8.self), place: start)
  }

  private mutating func quoted(from start: Place) throws(CSVFault) -> CSV.Cell {
    var text: [UInt8] = []
    step()
    while position < bytes.count {
      if bytes[position] == Self.quote {
        step()
        guard position < bytes.count, bytes[position] == Self.quote else {
          guard position == bytes.count || isEnd(bytes[position]) else { throw fault(.textAfterQuote, at: place) }
          return CSV.Cell(text: String(decoding: text, as: UTF8.self), place: start)
        }
      }
      text.append(bytes[position])
      try stepOverText()
    }
    throw fault(.openQuote, at: start)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// Whether a line ended here; goes over its end then.
  private mutating func endOfLine() throws(CSVFault) -> Bool {
    if bytes[position] == Self.carriageReturn {
      guard position + 1 < bytes.count, bytes[position + 1] == Self.lineFeed else {
        throw fault(.loneReturn, at: place)
      }
      position += 1
    }
    guard bytes[position] == Self.lineFeed else { return false }
    step()
    return true
  }

  private mutating func stepOverText() throws(CSVFault) {
    let byte = bytes[position]
    let isText = byte >= 0x20 && byte != 0x7F || [0x09, Self.lineFeed, Self.carriageReturn].contains(byte)
    guard isText else { throw fault(.control(byte.hexadecimal.lowercased()), at: place) }
    step()
  }

  private mutating func step() {
    let byte = bytes[position]
    position += 1
    if byte == Self.lineFeed {
      place.line += 1
      place.column = 1
    } else if position == bytes.count || bytes[position] & 0xC0 != 0x80 {
      place.column += 1
    }
  }

  private func checkEncoding() throws(CSVFault) {
    let isWide = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.prefix(2).contains(0)
    if isWide { throw fault(.otherEncoding, at: place) }
    let faulty: Int
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return
    } catch {
      faulty = error.byteOffsets.lowerBound
    }
    throw fault(.notUTF8(bytes[faulty].hexadecimal.lowercased()), at: JSON.places(at: [faulty], in: bytes)[0])
  }

  private func fault(_ what: CSVMessage, at place: Place) -> CSVFault { CSVFault(place: place, what: what) }

  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if byte == lineFeed, !isQuoted { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let best = [UInt8](",;\t".utf8).max { counts[$0, default: 0] < counts[$1, default: 0] }
    return best ?? UInt8(ascii: ",")
  }
}

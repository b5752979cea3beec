import Sentences
import Text

/// A text file's lines, and what in them is no text; lines end as in CommonMark: with LF, CRLF or CR.
struct PlainText {
  private(set) var lines: [Substring.UnicodeScalarView] = []
  private(set) var faults: [(place: Place, message: YAMLMessage)] = []

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    lines = Self.lines(of: text.unicodeScalars)
    if !text.utf8.elementsEqual(bytes) { faults.append((firstInvalid(bytes), .notUTF8)) }
    for (index, line) in lines.enumerated() where !Substring(line).utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      for (column, scalar) in line.enumerated() {
        guard scalar.isHarmful, scalar != "\t" else { continue }
        faults.append((Place(line: index + 1, column: column + 1), .harmful(scalar.shown)))
      }
    }
  }

  private static func lines(of text: String.UnicodeScalarView) -> [Substring.UnicodeScalarView] {
    var lines: [Substring.UnicodeScalarView] = []
    var rest = text[...]
    while let end = rest.firstIndex(where: { $0 == "\n" || $0 == "\r" }) {
      lines.append(rest[..<end])
      let isPair = rest[end...].starts(with: "\r\n".unicodeScalars)
      rest = rest[end...].dropFirst(isPair ? 2 : 1)
    }
    return lines + [rest]
  }

  /// Where decoding first puts a replacement character that the bytes do not hold.
  private func firstInvalid(_ bytes: [UInt8]) -> Place {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var valid = String.UnicodeScalarView()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { valid.append(scalar) }
    let lines = Self.lines(of: valid)
    return Place(line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }
}

/// Finds where links stand: libcmark gives the place of blocks, not reliably that of links.
struct LinkFinder {
  private let lines: [Substring.UnicodeScalarView]
  private var line = 0
  private var column = 0

  init(_ text: PlainText) {
    lines = text.lines
  }

  /// The place of the link's target; the links come in the file's order.
  mutating func place(of link: PageReader.Link) -> Place {
    if link.line - 1 > line { (line, column) = (link.line - 1, 0) }
    let wanted = Array("(\(link.target)".unicodeScalars)
    for index in line..<max(line, lines.count) {
      let scalars = Array(lines[index])
      let start = index == line ? column : 0
      guard scalars.count >= start + wanted.count else { continue }
      for position in start...scalars.count - wanted.count
      where scalars[position..<position + wanted.count].elementsEqual(wanted) {
        (line, column) = (index, position + 1)
        return Place(line: index + 1, column: position + 2)
      }
    }
    return Place(line: link.line, column: 1)
  }
}

import Messages

/// A text file's lines, and what in them is no text.
struct PlainText {
  private(set) var lines: [Substring] = []
  private(set) var faults: [(place: Place, message: YAMLMessage)] = []

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if !text.utf8.elementsEqual(bytes) { faults.append((firstInvalid(bytes), .notUTF8)) }
    for (index, line) in lines.enumerated() where !line.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      for (column, scalar) in line.unicodeScalars.enumerated() {
        guard scalar.isHarmful, scalar != "\t", scalar != "\r" else { continue }
        faults.append((Place(line: index + 1, column: column + 1), .harmful(scalar)))
      }
    }
  }

  /// Where decoding first puts a replacement character that the bytes do not hold.
  private func firstInvalid(_ bytes: [UInt8]) -> Place {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = Place(line: 1, column: 1)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      let endsLine = scalar == "\n"
      place = Place(line: place.line + (endsLine ? 1 : 0), column: endsLine ? 1 : place.column + 1)
    }
    return place
  }
}

/// Finds where links stand: libcmark gives the place of blocks, not reliably that of links.
struct LinkFinder {
  private let lines: [Substring]
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
      let scalars = Array(lines[index].unicodeScalars)
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

internal import Sentences
internal import Text

/// One picture of the screen: cells, cursor and window title.
package struct Frame: Equatable, Sendable {
  package struct Cell: Hashable, Sendable {
    package var character: Character
    package var role: Role

    /// The second column of the wide character to the left.
    package static let continuation = Cell(character: "\0", role: .text)
    package static let blank = Cell(character: " ", role: .text)
  }

  package struct Position: Hashable, Sendable {
    package var row: Int
    package var column: Int
  }

  package let size: Size
  private var cells: PackedCells
  /// On the focused item, at the end of every frame: speech and braille follow it.
  package var cursor = Position(row: 0, column: 0)
  package var title = ""

  package init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = PackedCells(count: self.size.width * self.size.height)
  }

  package var rows: [[Cell]] { (0..<size.height).map { range($0).map { cells[$0] } } }

  /// A row for whoever sends it, without a character made of each cell.
  package func row(_ row: Int) -> Row { Row(cells: cells, columns: range(row)) }

  package struct Row: Sendable {
    fileprivate let cells: PackedCells
    fileprivate let columns: Range<Int>

    package var count: Int { columns.count }
    package func role(at column: Int) -> Role { cells.role(at: columns.lowerBound + column) }
    package func isBlank(at column: Int) -> Bool { cells.code(at: columns.lowerBound + column) == 0x20 }
    /// Whether it is the second column of the wide character to the left.
    package func isContinuation(at column: Int) -> Bool { cells.code(at: columns.lowerBound + column) == 0 }

    /// The character where it is more than one scalar; nil for nearly all.
    package func cluster(at column: Int) -> Character? { cells.cluster(at: columns.lowerBound + column) }

    /// Adds the one scalar of the cell in UTF-8.
    package func append(at column: Int, to bytes: inout [UInt8]) {
      let code = cells.code(at: columns.lowerBound + column)
      if code < 0x80 { return bytes.append(UInt8(code)) }
      if let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) { bytes += encoded }
    }
  }

  private func range(_ row: Int) -> Range<Int> { row * size.width..<(row + 1) * size.width }

  /// Writes from a column on and cuts at `end`; returns the column behind the last character.
  ///
  /// What acts on terminals is shown as visible text, whoever wrote it.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, role: Role = .text, end: Int? = nil, columns: (Character) -> Int
  ) -> Int {
    let end = min(end ?? size.width, size.width)
    guard (0..<size.height).contains(row), column >= 0 else { return column }
    switch text.repertoire {
    case .ascii: return column + cells.put(text, at: range(row).lowerBound + column, room: end - column, role)
    // Finding where characters end costs more than anything else here.
    case .common: return put(text.unicodeScalars.lazy.map(Character.init), row, column, role, end, columns)
    case .any: return put(text.harmless, row, column, role, end, columns)
    }
  }

  private mutating func put(
    _ characters: some Sequence<Character>, _ row: Int, _ column: Int, _ role: Role, _ end: Int,
    _ columns: (Character) -> Int
  ) -> Int {
    var at = column
    let start = range(row).lowerBound
    // Most signs that are not ASCII stand many times in a row: in rules and bars.
    var latest = (character: Character(" "), width: 1)
    for character in characters {
      if character != latest.character { latest = (character, columns(character)) }
      guard latest.width > 0 else { continue }
      guard at + latest.width <= end else { break }
      cells[start + at] = Cell(character: character, role: role)
      for extra in 1..<latest.width { cells[start + at + extra] = .continuation }
      at += latest.width
    }
    return at
  }

  package static func == (left: Frame, right: Frame) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.title == right.title
      && (0..<left.size.height).allSatisfy { left.hasSame(row: $0, as: right) }
  }

  /// Whether a row is the same in another frame of the same size; most are, at every key.
  package func hasSame(row: Int, as other: Frame) -> Bool { cells.areSame(in: range(row), as: other.cells) }

  /// The rows as text, without blanks at their ends.
  package var lines: [String] {
    rows.map { row in
      var line = String(row.lazy.filter { $0 != .continuation }.map(\.character))
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

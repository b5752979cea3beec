internal import Sentences
internal import Text

/// One picture of the screen: cells, cursor and window title.
package struct Frame: Hashable, Sendable {
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
  package private(set) var rows: [[Cell]]
  /// On the focused item, at the end of every frame: speech and braille follow it.
  package var cursor = Position(row: 0, column: 0)
  package var title = ""

  package init(size: Size) {
    self.size = size
    rows = Array(repeating: Array(repeating: .blank, count: max(0, size.width)), count: max(0, size.height))
  }

  /// Writes from a column on and cuts at `end`; returns the column behind the last character.
  ///
  /// What acts on terminals is shown as visible text, whoever wrote it.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, role: Role = .text, end: Int? = nil, columns: (Character) -> Int
  ) -> Int {
    let end = min(end ?? size.width, size.width)
    var at = column
    guard rows.indices.contains(row), at >= 0 else { return at }
    if text.isPlain {
      for byte in text.utf8.prefix(max(0, end - at)) {
        rows[row][at] = Cell(character: Self.ascii[Int(byte)], role: role)
        at += 1
      }
      return at
    }
    // Each scalar by itself is a character then, and finding where characters end costs more than anything else here.
    if text.unicodeScalars.allSatisfy(\.isCommon) {
      return put(text.unicodeScalars.lazy.map(Character.init), row, at, role, end, columns)
    }
    return put(text.harmless, row, at, role, end, columns)
  }

  private mutating func put(
    _ characters: some Sequence<Character>, _ row: Int, _ column: Int, _ role: Role, _ end: Int,
    _ columns: (Character) -> Int
  ) -> Int {
    var at = column
    // Most signs that are not ASCII stand many times in a row: in rules and bars.
    var latest = (character: Character(" "), width: 1)
    for character in characters {
      if character != latest.character { latest = (character, columns(character)) }
      guard latest.width > 0 else { continue }
      guard at + latest.width <= end else { break }
      rows[row][at] = Cell(character: character, role: role)
      for extra in 1..<latest.width { rows[row][at + extra] = .continuation }
      at += latest.width
    }
    return at
  }

  private static let ascii = (0..<0x80).map { Character(Unicode.Scalar($0)) }

  /// Whether a row is the same in another frame of the same size; most are, at every key.
  @_optimize(speed)
  package func hasSame(row: Int, as other: Frame) -> Bool {
    let (own, others) = (rows[row], other.rows[row])
    for column in own.indices where own[column].character != others[column].character { return false }
    for column in own.indices where own[column].role != others[column].role { return false }
    return true
  }

  /// The rows as text, without blanks at their ends.
  package var lines: [String] {
    rows.map { row in
      var line = String(row.lazy.filter { $0 != .continuation }.map(\.character))
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

internal import Messages

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
    let isPlain = text.isPlain
    for character in isPlain ? text : text.harmless {
      let width = isPlain ? 1 : columns(character)
      guard width > 0 else { continue }
      guard at + width <= end else { break }
      rows[row][at] = Cell(character: character, role: role)
      for extra in 1..<width { rows[row][at + extra] = .continuation }
      at += width
    }
    return at
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

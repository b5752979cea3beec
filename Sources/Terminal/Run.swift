internal import Wizard

/// Neighbouring cells of one row that look alike.
struct Run: Hashable {
  var column: Int
  var text: String
  var role: Role

  /// The runs of a row, from its left end to its right.
  ///
  /// Of the row in focus, only the mark and the word behind it are set off: cursor and mark say where it is, and a
  /// whole line would be sent anew with every move.
  static func all(in row: [Frame.Cell], hasCursor: Bool) -> [Run] {
    var runs: [Run] = []
    let accent = hasCursor ? accent(in: row) : 0..<0
    for (column, cell) in row.enumerated() where cell != .continuation {
      let role = accent.contains(column) ? .focus : cell.role == .focus ? .text : cell.role
      let seen = cell.character == " " && !role.isSeenOnBlanks ? .text : role
      if runs.last?.role != seen { runs.append(Run(column: column, text: "", role: seen)) }
      runs[runs.count - 1].append(cell.character)
    }
    return joined(runs)
  }

  /// The runs, with the blanks between two words of one role in that role: to change to and fro takes more bytes.
  private static func joined(_ runs: [Run]) -> [Run] {
    var result: [Run] = []
    for run in runs {
      if let gap = result.last, result.count > 1, gap.text == " ", result[result.count - 2].role == run.role {
        result.removeLast()
        result[result.count - 1].text += gap.text + run.text
      } else {
        result.append(run)
      }
    }
    return result
  }

  /// The columns of the first two words in focus, or of the first when they are long.
  private static func accent(in row: [Frame.Cell]) -> Range<Int> {
    let longest = 10
    guard let start = row.firstIndex(where: { $0.role == .focus }) else { return 0..<0 }
    let ends = row.indices[start...].filter { isWordEnd($0, in: row) }.prefix(2)
    guard let end = ends.last(where: { $0 < start + longest }) ?? ends.first else { return 0..<0 }
    return start..<end + 1
  }

  private static func isWordEnd(_ column: Int, in row: [Frame.Cell]) -> Bool {
    guard row[column].role == .focus, row[column].character != " " else { return false }
    return column + 1 == row.count || row[column + 1].role != .focus || row[column + 1].character == " "
  }
}

extension Run {
  /// Adds a character as it is put: a skin tone would be counted as a sign of its own by curses, but not by terminals.
  fileprivate mutating func append(_ character: Character) {
    // Four bytes are one scalar at most.
    guard character.utf8.count > 4 else {
      text.append(character)
      return
    }
    text.unicodeScalars += character.unicodeScalars.filter { !$0.properties.isEmojiModifier }
  }
}

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
  static func all(in row: Frame.Row, hasCursor: Bool) -> [Run] {
    var runs: [Run] = []
    var bytes: [UInt8] = []
    let accent = hasCursor ? accent(in: row) : 0..<0
    for column in 0..<row.count where !row.isContinuation(at: column) {
      let own = row.role(at: column)
      let role = accent.contains(column) ? .focus : own == .focus ? .text : own
      let seen = row.isBlank(at: column) && !role.isSeenOnBlanks ? .text : role
      if runs.last?.role != seen {
        finish(&runs, &bytes)
        runs.append(Run(column: column, text: "", role: seen))
      }
      add(column, of: row, to: &bytes)
    }
    finish(&runs, &bytes)
    return joined(runs)
  }

  private static func finish(_ runs: inout [Run], _ bytes: inout [UInt8]) {
    guard !runs.isEmpty else { return }
    runs[runs.count - 1].text = String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds a character as it is put: a skin tone would be counted as a sign of its own by curses, but not by terminals.
  private static func add(_ column: Int, of row: Frame.Row, to bytes: inout [UInt8]) {
    guard let cluster = row.cluster(at: column) else { return row.append(at: column, to: &bytes) }
    let scalars = cluster.unicodeScalars.filter { !$0.properties.isEmojiModifier }
    bytes += String(String.UnicodeScalarView(scalars)).utf8
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
  private static func accent(in row: Frame.Row) -> Range<Int> {
    let longest = 10
    guard let start = (0..<row.count).first(where: { row.role(at: $0) == .focus }) else { return 0..<0 }
    let ends = (start..<row.count).filter { isWordEnd($0, in: row) }.prefix(2)
    guard let end = ends.last(where: { $0 < start + longest }) ?? ends.first else { return 0..<0 }
    return start..<end + 1
  }

  private static func isWordEnd(_ column: Int, in row: Frame.Row) -> Bool {
    guard row.role(at: column) == .focus, !row.isBlank(at: column) else { return false }
    return column + 1 == row.count || row.role(at: column + 1) != .focus || row.isBlank(at: column + 1)
  }
}

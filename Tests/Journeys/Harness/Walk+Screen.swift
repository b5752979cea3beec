import Foundation
import Wizard

extension Walk {
  /// The text of each row, without the blanks at its end.
  var screen: [String] { emulator.rows }

  func row(_ number: Int) -> String { screen[number] }

  /// The rows as one text, to look for something in.
  var text: String { screen.joined(separator: "\n") }

  var cursor: Emulator.Cursor { emulator.cursor }

  /// The text of the row that the cursor is on.
  var cursorRow: String { row(cursor.row) }

  func cell(_ row: Int, _ column: Int) -> Cell { emulator.cell(row: row, column: column) }

  /// The first cell of a text on the screen.
  func cell(of text: String) throws -> Cell {
    for (row, line) in screen.enumerated() {
      guard let place = line.range(of: text) else { continue }
      return cell(row, columns(of: line[..<place.lowerBound], row: row))
    }
    throw JourneyFailure("the screen does not show \"\(text)\"\n\(evidence)")
  }

  var isAlternateScreen: Bool { emulator.isAlternate }

  /// Whether the terminal's modes are what they were before the program started.
  var hasModesOfStart: Bool { terminal.modes == terminal.modesAtStart }

  /// The terminal's modes; nil when it is gone.
  var modes: Modes? { terminal.modes }

  /// What the program wrote after it left the alternate screen for the last time, without control sequences.
  var afterwards: String {
    guard let leaving = received.lastRange(of: "\u{1B}[?1049l".utf8) else { return "" }
    return String(decoding: received[leaving.upperBound...], as: UTF8.self)
      .replacing(/\u{1B}(\[[0-?]*[ -\/]*[@-~]|[ -\/]*[0-~])/, with: "").replacing("\r\n", with: "\n")
  }

  /// The column at which the text after a beginning of a row starts: a wide character takes two.
  private func columns(of beginning: Substring, row: Int) -> Int {
    var left = beginning.count
    var column = 0
    while left > 0 || cell(row, column).isContinuation {
      if !cell(row, column).isContinuation { left -= 1 }
      column += 1
    }
    return column
  }
}

extension Array where Element: Equatable {
  /// Where a part occurs last.
  fileprivate func lastRange(of part: some Collection<Element>) -> Range<Int>? {
    let starts = indices.dropLast(Swift.max(part.count - 1, 0))
    return starts.last { self[$0...].starts(with: part) }.map { $0..<($0 + part.count) }
  }
}

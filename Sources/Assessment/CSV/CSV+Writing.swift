import Sentences
import Text

extension CSV {
  /// One row of texts, without its line's end.
  package static func row(_ texts: [String]) -> String { texts.map(text).joined(separator: ",") }

  /// A text as a cell, safe to open in a spreadsheet and to show on a terminal.
  ///
  /// What a spreadsheet could take for a formula, and what begins with an apostrophe, gets an apostrophe in front
  /// (https://owasp.org/www-community/attacks/CSV_Injection), so that taking one away gives the text back: `plain`.
  /// Controls and direction marks are shown as visible text; line feeds and tabs stay.
  package static func text(_ text: String) -> String {
    if isSafe(text) { return text }
    let safe = defused(visible(text))
    guard safe.unicodeScalars.contains(where: { "\",;\t\r\n".unicodeScalars.contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", by: "\"\"") + "\""
  }

  /// Whether nothing need be done; most cells of a hundred thousand rows are such.
  private static func isSafe(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    // Below the slash stand the apostrophe and most of what begins a formula.
    let isFormula = first < UInt8(ascii: "/") || first == UInt8(ascii: "=") || first == UInt8(ascii: "@")
    return !isFormula
      && text.utf8.allSatisfy { byte in
        (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: ",")
          && byte != UInt8(ascii: ";")
      }
  }

  /// The text of a cell that `text` wrote.
  package static func plain(_ cell: String) -> String { cell.hasPrefix("'") ? String(cell.dropFirst()) : cell }

  /// The text as a cell can hold it.
  package static func visible(_ text: String) -> String { text.harmlessLayout }

  private static func defused(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "'=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    return (isFormula ? "'" : "") + text
  }
}

import Sentences
import Text

extension CSV {
  /// One row of texts, without its line's end.
  package static func row(_ texts: [String]) -> String { texts.map(text).joined(separator: ",") }

  /// A text as a cell, safe to open in a spreadsheet and to show on a terminal.
  ///
  /// What a spreadsheet could take for a formula, and what begins with an apostrophe, gets an apostrophe in front
  /// (https://owasp.org/www-community/attacks/CSV_Injection), so that taking one away gives the text back: `plain`. The
  /// same behind a semicolon, a tab or a line's end within the text, where other spreadsheets begin a cell.
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
  package static func plain(_ cell: String) -> String {
    var starts = CellStarts()
    var plain = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars where !starts.isMark(scalar) { plain.append(scalar) }
    return String(plain)
  }

  /// The text as a cell can hold it.
  package static func visible(_ text: String) -> String { text.harmlessLayout }

  private static func defused(_ text: String) -> String {
    var starts = CellStarts()
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if starts.needsMark(scalar) { safe.append("'") }
      safe.append(scalar)
    }
    return String(safe)
  }
}

/// Where in a text a cell begins for any reader: one that separates by semicolons or tabs, as a spreadsheet does in half
/// of Europe, sees cells within a text that stands in quotation marks.
private struct CellStarts {
  private var isFirst = true
  private var isStart = true

  /// Goes on by a scalar of a text; whether an apostrophe has to stand before it.
  mutating func needsMark(_ scalar: Unicode.Scalar) -> Bool {
    let signs = isFirst ? "'=+-@\t\r\n＝＋－＠" : "'=+-@＝＋－＠"
    let needs = isStart && signs.unicodeScalars.contains(scalar)
    move(scalar)
    return needs
  }

  /// Goes on by a scalar of a cell; whether it is such an apostrophe.
  mutating func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let isMark = isStart && scalar == "'"
    if isMark { (isFirst, isStart) = (false, false) } else { move(scalar) }
    return isMark
  }

  private mutating func move(_ scalar: Unicode.Scalar) {
    isFirst = false
    // Blanks and quotation marks before a formula do not hide it from every reader.
    if ";\t\r\n".unicodeScalars.contains(scalar) {
      isStart = true
    } else if scalar != " ", scalar != "\"" {
      isStart = false
    }
  }
}

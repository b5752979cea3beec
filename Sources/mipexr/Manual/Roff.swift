internal import Sentences
internal import Text

/// A manual page in the macros of man(7), written piece by piece.
///
/// Letters outside of ASCII are written by their number, so that the page reads the same whatever the reader's locale.
struct Roff {
  private(set) var page = ""
  /// Whether nothing stands under the heading yet: there a new paragraph is none.
  private var hasJustBegun = false

  mutating func title(_ name: String, section: Int, day: String, source: String, manual: String) {
    // A day is no text: its hyphens stay as they are.
    page += ".TH \(name) \(section) \(day)" + Self.arguments([source, manual]) + "\n"
  }

  mutating func section(_ title: String) {
    macro("SH", [title])
    hasJustBegun = true
  }

  mutating func part(_ title: String) {
    macro("SS", [title])
    hasJustBegun = true
  }

  mutating func paragraph(_ text: String) {
    begin()
    filled(text)
  }

  /// A term, and indented what is to be said of it.
  mutating func entry(_ term: String, _ text: String) {
    macro("TP")
    line("\\fB" + Self.escaped(term) + "\\fR")
    filled(text)
  }

  /// Lines that keep their breaks and blanks: examples and calls.
  mutating func lines(_ lines: [String]) {
    begin()
    macro("RS 4")
    macro("nf")
    for text in lines { line(Self.escaped(text)) }
    macro("fi")
    macro("RE")
  }

  private mutating func begin() {
    if !hasJustBegun { macro("PP") }
    hasJustBegun = false
  }

  private mutating func macro(_ name: String, _ arguments: [String] = []) {
    page += "." + name + Self.arguments(arguments) + "\n"
  }

  private static func arguments(_ arguments: [String]) -> String {
    arguments.map { " \"" + escaped($0).replacing("\"", by: "\\(dq") + "\"" }.joined()
  }

  /// Text that the reader's window breaks anew: short lines, and no option parted at a hyphen.
  private mutating func filled(_ text: String) {
    var current = ""
    for word in Self.escaped(text).split(separator: " ") {
      let word = word.hasPrefix("\\-") ? "\\%" + word : String(word)
      if !current.isEmpty, current.utf8.count + word.utf8.count > 78 {
        line(current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + word
    }
    line(current)
  }

  /// A line of text; a point or an apostrophe at its beginning is no command.
  private mutating func line(_ text: String) {
    page += (text.first == "." || text.first == "'" ? "\\&" : "") + text + "\n"
  }

  /// Text in which nothing is a command, on one line.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "~": "\\(ti"
      case "^": "\\(ha"
      case "`": "\\(ga"
      case "'": "\\(aq"
      case "\n": " "
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u" + Self.hexadecimal(scalar) + "]"
      }
    }.joined()
  }

  /// At least four digits.
  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

internal import CCurses
package import Sentences

extension TerminalScreen {
  /// Whether screens are worth trying: a terminal that is not named, or says it can do nothing, gets line mode.
  package static func isWorthTrying(term: String?) -> Bool {
    !["", "dumb", "unknown"].contains(term ?? "")
  }

  /// Milliseconds that tell the Escape key from a sequence, as `ESCDELAY` says them; more than five seconds are a slip.
  package static func escapeDelay(_ value: String?) -> Int {
    guard let delay = value.flatMap({ Int($0) }), (0...5000).contains(delay) else { return InputReader.standardDelay }
    return delay
  }

  /// Whether the locale's text is UTF-8.
  package static var isUTF8: Bool { terminal_is_utf8() }

  /// Columns that a character takes, as curses counts them.
  package static func columns(of character: Character) -> Int {
    guard !character.isASCII else { return 1 }
    return character.unicodeScalars.reduce(0) { columns, scalar in
      let isEmojiModifier = (0x1F3FB...0x1F3FF).contains(scalar.value)
      return columns > 0 && isEmojiModifier ? columns : columns + Int(terminal_columns(scalar.value))
    }
  }

  /// The first call of a program, before it looks at its arguments or its environment.
  package static func begin() { terminal_begin() }

  /// Puts the terminal back if the program crashes; to be called before the screen is made.
  package static func guardAgainstCrashes(in language: Language) {
    terminal_guard(TerminalMessage.crashed.text(in: language))
  }

  /// Gives the terminal to another program, such as the person's own editor, and takes it back.
  ///
  /// May be called while effects are performed. What is typed to interrupt the other program is not for us.
  package static func lend<Result>(to body: () -> Result) -> Result {
    terminal_pause()
    defer { terminal_resume() }
    return body()
  }
}

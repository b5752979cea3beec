internal import CCurses
package import Sentences
package import Wizard

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

  /// The locale's encoding, as the system names it.
  package static var encoding: String { String(cString: terminal_encoding()) }

  /// What the system knows of a terminal that nobody takes over.
  package struct Description: Sendable {
    /// It is known, and can place text.
    package let canShowScreens: Bool
    package let colours: Int
    /// Of the window that standard output leads to; nil where that is none.
    package let size: Size?
  }

  /// Looks a terminal up by its name, as in `TERM`; empty when there is none.
  package static func description(of term: String) -> Description {
    let facts = terminal_describe(term)
    let isWindow = facts.height > 0 && facts.width > 0
    return Description(
      canShowScreens: facts.opening == TERMINAL_OPENED, colours: Int(facts.colours),
      size: isWindow ? Size(width: Int(facts.width), height: Int(facts.height)) : nil)
  }

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

  /// Whether the window was closed or the system has asked us to end.
  package static var isEnding: Bool { terminal_is_ending() }

  /// Waits for another program that has the terminal, and gives how it ended, as waitpid does.
  package static func wait(for process: Int32) -> Int32 { terminal_wait_for(process) }

  /// What is typed where nothing is painted, byte by byte and without an echo; none at its end, nil when nothing has come
  /// within so many milliseconds.
  package static func typed(within milliseconds: Int?) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = terminal_line_read(&bytes, bytes.count, milliseconds.map { Int32(clamping: $0) } ?? -1)
    return count < 0 ? nil : Array(bytes.prefix(count))
  }

  /// Ends a line that was typed so: the terminal is as it was.
  package static func endLine() { terminal_line_end() }

  /// The time of the inputs, in milliseconds of a clock that only goes forward.
  package static var moment: Int { Int(terminal_now()) }

  /// Gives the terminal to another program, such as the person's own editor, and takes it back.
  ///
  /// May be called while effects are performed. What is typed to interrupt the other program is not for us.
  package static func lend<Result>(to body: () -> Result) -> Result {
    terminal_pause()
    defer { terminal_resume() }
    return body()
  }
}

/// Why the screens cannot be shown, and what stands behind when they break off.
package enum TerminalMessage: Message, Error, Hashable {
  case noTerminal
  /// TERM names a terminal that the system has no description of; an empty name when TERM is not set.
  case unknown(String)
  /// The terminal cannot place text.
  case unable(String)
  /// The first words after a crash; the signal and the place in the program follow in parentheses.
  case crashed

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

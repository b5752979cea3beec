internal import Messages

/// What the argument parser says of itself, in the person's language: it comes in English only.
enum ParserTexts {
  /// Whole words of the parser's frame and its commonest sentences, with what Swedish has for them.
  ///
  /// What stands behind a command's name is of one length, because the lines are laid out already.
  private static let swedish: [(english: String, swedish: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "ANVÄNDNING: "), ("Usage: ", "Användning: "), ("ARGUMENTS:", "ARGUMENT:"),
    ("OPTIONS:", "FLAGGOR:"),
    ("SUBCOMMANDS:", "KOMMANDON:"), ("Error: ", "Fel: "), ("Help: ", "Hjälp: "), (" (default)", " (förvalt)"),
    ("Show the version.", "Visa versionen."), ("Show help information.", "Visa hjälpen."),
    ("Show subcommand help information.", "Visa hjälp för ett kommando."), ("<options>", "<flaggor>"),
    ("<subcommand>", "<kommando>"), ("<subcommands>", "<kommandon>"),
    ("' for detailed help.", "' visar mer hjälp."), ("  See '", "  '"),
    ("--help' for more information.", "--help' visar mer."), ("Missing expected argument", "Det saknas ett argument:"),
    ("Unknown option", "Okänd flagga"), ("Did you mean", "Menade du"), ("Unexpected argument", "Oväntat argument"),
    ("Missing value for", "Det saknas ett värde för"), ("The value", "Värdet"), ("is invalid for", "gäller inte för"),
    ("Please provide one of the following", "Ange ett av följande"),
    ("The option ", "Flaggan "), (" does not take any value, but ", " tar inget värde, men "),
    (" was specified.", " angavs."), ("Invalid option: ", "Ogiltig flagga: "),
    ("Missing required subcommand.", "Det saknas ett kommando."), ("Missing one of: ", "Det saknas ett av: "),
    ("Value to be set with flag ", "Det som flaggan "),
    (" had already been set with flag ", " anger har redan angetts med flaggan "),
    ("Can't generate completion scripts for ", "Kan inte skapa kompletteringar för "), ("' and '", "' och '"),
    ("Please provide one of", "Ange ett av"), ("unexpected arguments", "oväntade argument"),
    ("default:", "om inget anges:"),
    (" or ", " eller "), ("values:", "värden:"),
  ]

  static func translated(_ text: String, to language: Language) -> String {
    switch language {
    case .english: return text
    case .swedish:
      return swedish.reduce(text) { $0.replacing($1.english, by: $1.swedish) }
    }
  }

  /// The parser's own sentences in a script, and nothing else of it: the rest is read by a shell.
  static func translated(script: String, to language: Language) -> String {
    switch language {
    case .english: return script
    case .swedish:
      return swedish.filter { $0.english.hasPrefix("Show ") && $0.english.hasSuffix(".") }
        .reduce(script) { $0.replacing($1.english, by: $1.swedish) }
    }
  }
}

internal import Messages

/// What the argument parser says of itself, in the person's language: it comes in English only.
enum ParserTexts {
  private typealias Phrase = (english: String, own: String)

  /// Whole words of the parser's frame and its commonest sentences, with what a language has for them.
  ///
  /// What stands behind a command's name is of one length, because the lines are laid out already.
  private static func phrases(_ language: Language) -> [Phrase] {
    switch language {
    case .english: []
    case .swedish: swedish
    case .spanish: spanish
    }
  }

  private static let swedish: [Phrase] = [
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
    ("Can't generate completion scripts for ", "Kan inte skapa kompletteringar för "),
    ("Please use --generate", "Ange --generate"), (" with one of:", " med något av:"), ("' and '", "' och '"),
    ("Please provide one of", "Ange ett av"), ("unexpected arguments", "oväntade argument"),
    ("default:", "om inget anges:"),
    (" or ", " eller "), ("values:", "värden:"),
  ]

  private static let spanish: [Phrase] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "USO: "), ("Usage: ", "Uso: "), ("ARGUMENTS:", "ARGUMENTOS:"),
    ("OPTIONS:", "OPCIONES:"),
    ("SUBCOMMANDS:", "ÓRDENES:"), ("Help: ", "Ayuda: "), (" (default)", " (usual)  "),
    ("Show the version.", "Mostrar la versión."), ("Show help information.", "Mostrar la ayuda."),
    ("Show subcommand help information.", "Mostrar la ayuda de una orden."), ("<options>", "<opciones>"),
    ("<subcommand>", "<orden>"), ("<subcommands>", "<órdenes>"),
    ("' for detailed help.", "' da más ayuda."), ("  See '", "  '"),
    ("--help' for more information.", "--help' dice más."), ("Missing expected argument", "Falta un argumento:"),
    ("Unknown option", "Opción desconocida"), ("Did you mean", "¿Quiso decir"),
    ("Unexpected argument", "Argumento inesperado"),
    ("Missing value for", "Falta un valor para"), ("The value", "El valor"), ("is invalid for", "no es válido para"),
    ("Please provide one of the following", "Indique uno de los siguientes"),
    ("The option ", "La opción "), (" does not take any value, but ", " no admite ningún valor, pero se ha indicado "),
    (" was specified.", "."), ("Invalid option: ", "Opción no válida: "),
    ("Missing required subcommand.", "Falta una orden."), ("Missing one of: ", "Falta uno de estos: "),
    ("Value to be set with flag ", "Lo que indica la opción "),
    (" had already been set with flag ", " ya se había indicado con la opción "),
    ("Can't generate completion scripts for ", "No se pueden crear autocompletados para "),
    ("Please use --generate", "Indique --generate"), (" with one of:", " con uno de estos:"), ("' and '", "' y '"),
    ("Please provide one of", "Indique uno de"), ("unexpected arguments", "argumentos inesperados"),
    ("default:", "usual:"),
    (" or ", " o "), ("values:", "valores:"),
  ]

  static func translated(_ text: String, to language: Language) -> String {
    phrases(language).reduce(text) { $0.replacing($1.english, by: $1.own) }
  }

  /// The parser's own sentences in a script, and nothing else of it: the rest is read by a shell.
  static func translated(script: String, to language: Language) -> String {
    phrases(language).filter { $0.english.hasPrefix("Show ") && $0.english.hasSuffix(".") }
      .reduce(script) { $0.replacing($1.english, by: $1.own) }
  }
}

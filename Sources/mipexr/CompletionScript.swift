internal import Sentences
internal import Text

/// What a shell reads to complete a call; the parser writes it from the definitions.
enum CompletionScript {
  /// Whether the call asks for a script; a mistake in it is told in words.
  static func isAsked(_ arguments: [String]) -> Bool {
    arguments.contains { $0.hasPrefix("--generate-completion-script") }
  }

  /// The script with its words in the person's language.
  ///
  /// The parser offers commands alone as the first word; ours may be a file as well, which the wizard opens.
  static func mended(_ script: String, in language: Language) -> String {
    let script = ParserTexts.translated(script: script, to: language)
    if script.hasPrefix("#compdef") {
      return script.replacing(zshCommands, by: zshCommands + "\n        " + zshFiles, atMost: 1)
    }
    if script.holds(fishCommands) { return script + "\ncomplete -c 'mipexr' -n '" + fishFirst + "' -F" }
    return script.replacing(bashCommands, by: bashCommands.replacing("-o", by: "-o bashdefault -o default -o"))
  }

  private static let bashCommands = "complete -o filenames -F _mipexr mipexr"
  private static let zshCommands = "_describe -V subcommand subcommands && ret=0"
  private static let zshFiles = "_files && ret=0"
  private static let fishCommands = "complete -c 'mipexr' -f"
  private static let fishFirst = "__mipexr_should_offer_completions_for_positional \"mipexr\" -eq 1"
}

internal import ArgumentParser

/// What the parser says of one command, taken apart.
///
/// Its help text is the only form of its definitions that needs no JSON encoder; in a release that would weigh 5.7 MB.
struct CommandHelp {
  struct Entry: Hashable {
    /// A positional argument, or an option with its value.
    var term: String
    var about: String
  }

  let type: any ParsableCommand.Type
  /// The call, without the word USAGE.
  let usage: String
  let entries: [Entry]

  init(_ type: any ParsableCommand.Type) {
    self.type = type
    usage = Mipexr.usageString(for: type)
    let message = Mipexr.helpMessage(for: type, columns: 10_000)
    entries = ["ARGUMENTS", "OPTIONS"].flatMap { Self.entries(of: $0, in: message) }
  }

  var isShown: Bool { type.configuration.shouldDisplay }
  var inner: [CommandHelp] { type.configuration.subcommands.map(CommandHelp.init).filter(\.isShown) }

  /// A term starts in the third column; what is said of it stands behind two blanks or more, or on a line of its own.
  private static func entries(of section: String, in message: String) -> [Entry] {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: section + ":") else { return [] }
    var entries: [Entry] = []
    for line in lines[(start + 1)...].prefix(while: { !$0.isEmpty }) {
      let text = line.drop { $0 == " " }
      if line.count - text.count > 2, let last = entries.indices.last {
        entries[last].about += (entries[last].about.isEmpty ? "" : " ") + text
      } else if let gap = text.utf8.indices.first(where: { text[$0...].hasPrefix("  ") }) {
        entries.append(Entry(term: String(text[..<gap]), about: String(text[gap...].drop { $0 == " " })))
      } else {
        entries.append(Entry(term: String(text), about: ""))
      }
    }
    return entries
  }
}

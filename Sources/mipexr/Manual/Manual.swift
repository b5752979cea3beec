internal import ArgumentParser
internal import Sentences
internal import Text
internal import Wizard

/// The manual page: commands and options as the parser describes them, keys from the action table, the rest from a
/// catalogue.
struct Manual {
  private let language: Language
  private let commands = CommandHelp(Mipexr.self).inner
  private var page = Roff()

  init(language: Language, version: String, day: String) {
    self.language = language
    page.title("MIPEXR", section: 1, day: day, source: "mipexr \(version)", manual: say(.title))
    write()
  }

  var text: String { page.page }

  private mutating func write() {
    page.section(say(.name))
    page.paragraph("mipexr - " + Mipexr.configuration.abstract)
    page.section(say(.synopsis))
    page.lines(["mipexr [\(say(.fileValue))]", "mipexr \(say(.commandValue)) [\(say(.optionsValue))]"])
    page.section(say(.description))
    discussion(of: Mipexr.configuration)
    page.section(say(.commands))
    for command in commands { write(command) }
    page.section(say(.options))
    page.paragraph(say(.optionsOfAll))
    for entry in common { write(entry) }
    keys()
    list(.exitStatus, ManualMessage.statuses.map { ($0.term, say($0.text)) })
    list(.environment, ManualMessage.variables.map { ($0.term, say($0.text)) })
    list(.files, ManualMessage.places.map { ($0.term, $0.text.text(in: language) + ".") })
    page.section(say(.seeAlso))
    page.paragraph(say(.handbook))
  }

  private mutating func list(_ title: ManualMessage, _ entries: [(term: String, text: String)]) {
    page.section(say(title))
    for entry in entries { page.entry(entry.term, entry.text) }
  }

  // MARK: Commands

  private mutating func write(_ command: CommandHelp) {
    page.part(usage(command))
    page.paragraph(command.type.configuration.abstract)
    for entry in command.entries where !common.contains(entry) { write(entry) }
    discussion(of: command.type.configuration)
    for inner in command.inner { write(inner) }
  }

  /// The call without what every command has.
  private func usage(_ command: CommandHelp) -> String {
    common.reduce(command.usage) { $0.replacing(" [\($1.term)]", by: "") }
  }

  /// What every command has: told once.
  private var common: [CommandHelp.Entry] {
    (commands.first?.entries ?? []).filter { entry in commands.allSatisfy { $0.entries.contains(entry) } }
  }

  private mutating func write(_ entry: CommandHelp.Entry) {
    page.entry(entry.term, ParserTexts.translated(help: entry.about, to: language))
  }

  /// Calls keep their lines, sentences flow.
  private mutating func discussion(of command: CommandConfiguration) {
    let lines = command.discussion.split(separator: "\n", omittingEmptySubsequences: false)
    let blocks = lines.split(whereSeparator: \.isEmpty).map { $0.map(String.init) }
    for block in blocks {
      if block.allSatisfy({ $0.hasPrefix("mipexr ") || $0.hasPrefix("mkdir ") }) {
        page.lines(block)
      } else {
        page.paragraph(block.joined(separator: " "))
      }
    }
  }

  // MARK: Keys

  private mutating func keys() {
    page.section(say(.keys))
    page.paragraph(say(.keysAbout))
    var told: Set<Action.ID> = []
    for action in Action.table where told.insert(action.id).inserted {
      let keys = KeyMap.tableKeys(of: action.id).map { $0.name(in: language) }
      if !keys.isEmpty { page.entry(keys.joined(separator: ", "), action.id.name.text(in: language)) }
    }
  }

  private func say(_ message: ManualMessage) -> String { message.text(in: language) }
}

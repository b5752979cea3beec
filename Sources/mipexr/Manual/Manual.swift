internal import Assessment
internal import Messages
internal import Wizard

/// The manual page: commands and options as the parser describes them, keys from the action table, the rest from a
/// catalogue.
struct Manual {
  private let language: Language
  /// The root command as the parser describes it.
  private let root: [String: JSON]
  private var page = Roff()

  /// `description` is what the parser says of its commands, in JSON.
  ///
  /// Nil when that cannot be read.
  init?(description: String, language: Language, version: String, day: String) {
    guard let root = (try? JSON(parsing: Array(description.utf8)))?.object?["command"]?.object else { return nil }
    self.language = language
    self.root = root
    let title = say(.title)
    page.title("MIPEXR", section: 1, day: day, source: "mipexr \(version)", manual: title)
    write()
  }

  var text: String { page.page }

  private mutating func write() {
    page.section(say(.name))
    page.paragraph("mipexr - " + text(root, "abstract"))
    page.section(say(.synopsis))
    page.lines(["mipexr [\(say(.fileValue))]", "mipexr \(say(.commandValue)) [\(say(.optionsValue))]"])
    page.section(say(.description))
    discussion(of: root)
    page.section(say(.commands))
    for command in shown(root) { write(command, above: "mipexr") }
    page.section(say(.options))
    page.paragraph(say(.optionsOfAll))
    for option in common { write(option) }
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

  private func shown(_ command: [String: JSON]) -> [[String: JSON]] {
    (command["subcommands"]?.array ?? []).compactMap(\.object).filter {
      $0["shouldDisplay"] != .bool(false) && $0["commandName"] != .string("help")
    }
  }

  private func arguments(_ command: [String: JSON]) -> [[String: JSON]] {
    (command["arguments"]?.array ?? []).compactMap(\.object).filter { $0["shouldDisplay"] != .bool(false) }
  }

  private mutating func write(_ command: [String: JSON], above: String) {
    let name = above + " " + text(command, "commandName")
    let own = arguments(command).filter { !common.contains($0) }
    page.part(([name] + own.map(usage)).joined(separator: " "))
    page.paragraph(text(command, "abstract"))
    for argument in own { write(argument) }
    discussion(of: command)
    for inner in shown(command) { write(inner, above: name) }
  }

  /// What every command has: told once.
  private var common: [[String: JSON]] {
    let lists = shown(root).map(arguments)
    return (lists.first ?? []).filter { argument in lists.allSatisfy { $0.contains(argument) } }
  }

  private mutating func write(_ argument: [String: JSON]) {
    let names = (argument["names"]?.array ?? []).compactMap(\.object).map { name in
      (name["kind"] == .string("short") ? "-" : "--") + text(name, "name")
    }
    let value = argument["kind"] == .string("flag") ? "" : "<\(text(argument, "valueName"))>"
    let term = [names.joined(separator: ", "), value].filter { !$0.isEmpty }.joined(separator: " ")
    page.entry(term, ParserTexts.translated(text(argument, "abstract"), to: language))
  }

  /// How an argument stands in a call.
  private func usage(_ argument: [String: JSON]) -> String {
    let value = "<\(text(argument, "valueName"))>"
    let name = argument["preferredName"]?.object.map { "--" + text($0, "name") }
    let form =
      switch argument["kind"] {
      case .string("positional"): value
      case .string("flag"): name ?? ""
      default: "\(name ?? "") \(value)"
      }
    let repeated = argument["isRepeating"] == .bool(true) ? " ..." : ""
    return argument["isOptional"] == .bool(true) ? "[\(form)]\(repeated)" : form + repeated
  }

  /// Calls keep their lines, sentences flow.
  private mutating func discussion(of command: [String: JSON]) {
    let blocks = text(command, "discussion").split(separator: "\n\n").map { $0.split(separator: "\n").map(String.init) }
    for block in blocks {
      if block.allSatisfy({ $0.hasPrefix("mipexr ") || $0.hasPrefix("mkdir ") }) {
        page.lines(block)
      } else {
        page.paragraph(block.joined(separator: " "))
      }
    }
  }

  private func text(_ object: [String: JSON], _ member: String) -> String {
    object[member]?.string ?? ""
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

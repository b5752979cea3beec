internal import ArgumentParser
internal import Sentences
internal import Text
internal import Wizard

/// The keys of the wizard, as a file to begin one's own with.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: KeysMessage.abstract.said, discussion: KeysMessage.examples.said)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = Environment.current.language
    for line in KeysMessage.head(Environment.current.keyFile ?? "keys.yaml").said.split(separator: "\n") {
      Output.line("# \(line)")
    }
    var written: Set<Action.ID> = []
    for action in Action.table where written.insert(action.id).inserted {
      let keys = KeyMap.tableKeys(of: action.id).map { $0.name(in: language).inYAML }
      Output.line("\n# \(action.id.name.text(in: language))")
      Output.line("\(action.id.rawValue): [\(keys.joined(separator: ", "))]")
    }
    Output.complain(KeyFile.read().findings)
  }
}

extension String {
  /// A single sign in quotes, since many of them mean something in YAML.
  fileprivate var inYAML: String { count > 1 ? self : self == "'" ? "\"'\"" : "'\(self)'" }
}

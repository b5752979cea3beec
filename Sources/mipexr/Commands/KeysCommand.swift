internal import ArgumentParser
internal import Messages
internal import Wizard

/// The keys of the wizard, as a file to begin one's own with.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: KeysMessage.abstract.said, discussion: KeysMessage.examples.said)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = Surroundings.current.language
    for line in KeysMessage.head(path: Surroundings.current.keyFile ?? "keys.yaml").said.split(separator: "\n") {
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

/// What the command about keys says.
enum KeysMessage: Message {
  case abstract, examples, head(path: String)

  var said: String { text(in: Surroundings.current.language) }

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .abstract: "Print the wizard's keys as a file to begin one's own with."
    case .examples:
      """
      mkdir -p ~/.config/mipexr && mipexr keys > ~/.config/mipexr/keys.yaml

      Change the keys there and delete the lines that you do not change. Faults in that file are told here too.
      """
    case .head(let path):
      """
      The keys of mipexr. Keep the lines that you change in \(path.harmless).
      A line is an action and its keys: one character, Ctrl-X, F1 to F12, or a name such as Enter, Esc, Tab, Space, PageUp.
      An action that has no line here keeps its usual keys. Where letters are text, a letter is no key.
      Line mode has letters of its own; ? tells them there.
      """
    }
  }

  private var swedish: String {
    switch self {
    case .abstract: "Skriv ut guidens tangenter som en fil att börja sin egen med."
    case .examples:
      """
      mkdir -p ~/.config/mipexr && mipexr keys > ~/.config/mipexr/keys.yaml

      Ändra tangenterna där och ta bort de rader som inte ändras. Fel i den filen talas också om här.
      """
    case .head(let path):
      """
      Tangenterna i mipexr. Behåll de rader du ändrar i \(path.harmless).
      En rad är en åtgärd och dess tangenter: ett tecken, Ctrl-X, F1 till F12 eller ett namn som Retur, Esc, Tabb, Blanksteg, PageUp.
      En åtgärd som saknar rad här behåller sina vanliga tangenter. Där bokstäver är text är en bokstav ingen tangent.
      Radläget har egna bokstäver; ? visar dem där.
      """
    }
  }

  private var spanish: String {
    switch self {
    case .abstract: "Mostrar las teclas del asistente como un archivo con el que empezar el propio."
    case .examples:
      """
      mkdir -p ~/.config/mipexr && mipexr keys > ~/.config/mipexr/keys.yaml

      Cambie allí las teclas y borre las líneas que no cambie. Los fallos de ese archivo se dicen también aquí.
      """
    case .head(let path):
      """
      Las teclas de mipexr. Conserve las líneas que cambie en \(path.harmless).
      Una línea es una acción y sus teclas: un carácter, Ctrl-X, F1 a F12, o un nombre como Intro, Esc, Tab, Espacio, Re Pág.
      Una acción que no tiene línea aquí conserva sus teclas habituales. Donde las letras son texto, una letra no es una tecla.
      El modo línea tiene sus propias letras; ? las muestra allí.
      """
    }
  }
}

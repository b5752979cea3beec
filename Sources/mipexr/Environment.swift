internal import Assessment
internal import Glibc
internal import Sentences

/// What the program is told by the machine around it: read once, handed on as values.
struct Environment: Sendable {
  /// The code of the language asked for, such as `sv`; the questionnaire's texts come in it where there are any.
  let contentLanguage: String

  /// Of this process.
  static let current = Environment(arguments: CommandLine.arguments)

  init(arguments: [String]) {
    contentLanguage = Self.option("--language", in: arguments) ?? Self.locale ?? "en"
  }

  /// The language that the program itself speaks.
  var language: Language { Language(locale: contentLanguage) ?? .english }

  /// Folders that add to the built-in questionnaires and handbook, the strongest first.
  func libraryFolders(_ named: String?) -> [String] {
    [named, value("MIPEXR_LIBRARY"), dataFolder].compactMap(\.self)
  }

  /// A folder that was named and is not there; what was meant to count would be left out without a word.
  var missingLibrary: Finding? {
    let named = [
      ("--library", Self.option("--library", in: CommandLine.arguments)), ("$MIPEXR_LIBRARY", value("MIPEXR_LIBRARY")),
    ]
    return named.lazy.compactMap { name, path in
      path.flatMap { access($0 + "/.", F_OK) == 0 ? nil : Finding(.error, file: $0, LibraryMessage.noFolder(name)) }
    }.first
  }

  /// The person's own library, which is always looked into.
  var dataFolder: String? {
    (value("XDG_DATA_HOME") ?? value("HOME").map { $0 + "/.local/share" }).map { $0 + "/mipexr" }
  }

  /// Where the list of lately opened files is kept.
  var stateFolder: String? {
    (value("XDG_STATE_HOME") ?? value("HOME").map { $0 + "/.local/state" }).map { $0 + "/mipexr" }
  }

  /// Where answers go that cannot be written beside their file either.
  var rescueFolder: String? { stateFolder.map { $0 + "/rescue" } }

  /// The person's own keys.
  var keyFile: String? {
    (value("XDG_CONFIG_HOME") ?? value("HOME").map { $0 + "/.config" }).map { $0 + "/mipexr/keys.yaml" }
  }

  /// A variable that is set and not empty.
  func value(_ name: String) -> String? { Self.variable(name) }

  private static func variable(_ name: String) -> String? {
    guard let text = getenv(name), text.pointee != 0 else { return nil }
    return String(cString: text)
  }

  /// Whether questions can be asked on a screen.
  var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// The name of this machine, when the person sits at another one.
  var machineOverSSH: String? {
    guard value("SSH_CONNECTION") != nil || value("SSH_TTY") != nil else { return nil }
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static var now: Timestamp { Timestamp(seconds: time(nil)) }

  /// The day that a page is made, which a packager can fix (https://reproducible-builds.org/specs/source-date-epoch/).
  static var made: Timestamp {
    variable("SOURCE_DATE_EPOCH").flatMap { Int($0) }.map { Timestamp(seconds: $0) } ?? now
  }

  /// Seconds east of UTC, as the machine's clock has it now.
  static var offset: Int {
    var moment = time(nil)
    var parts = tm()
    return localtime_r(&moment, &parts) == nil ? 0 : parts.tm_gmtoff
  }

  private static func option(_ name: String, in arguments: [String]) -> String? {
    for (position, argument) in arguments.enumerated() {
      if argument == name, position + 1 < arguments.count { return arguments[position + 1] }
      if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
    }
    return nil
  }

  /// The language of the first locale variable that is set (POSIX: LC_ALL, LC_MESSAGES, LANG); C and POSIX have none.
  private static var locale: String? {
    guard let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first else { return nil }
    let code = locale.prefix { $0.isLetter && $0.isASCII }.lowercased()
    return code.count == 2 ? code : nil
  }
}

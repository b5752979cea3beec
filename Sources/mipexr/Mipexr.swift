internal import ArgumentParser
internal import Glibc
internal import Sentences
internal import Terminal
internal import Text

/// The program: the wizard, unless another command is named.
struct Mipexr: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mipexr", abstract: say(.abstract), discussion: say(.discussion), version: Build.version,
    subcommands: [
      WizardCommand.self, NewCommand.self, SetCommand.self, ScoreCommand.self, ReportCommand.self, CheckCommand.self,
      LintCommand.self,
      QuestionnairesCommand.self, RegionsCommand.self, HandbookCommand.self, ExportCommand.self,
      FormCommand.self, ImportCommand.self, PathsCommand.self, CompareCommand.self, PracticesCommand.self,
      MapCommand.self, KeysCommand.self, MigrateCommand.self, ManualCommand.self,
      DoctorCommand.self, WorkshopCommand.self,
    ],
    defaultSubcommand: WizardCommand.self)

  /// What a first word can be, other than a file.
  static let names = [
    "wizard", "new", "set", "score", "report", "check", "lint", "questionnaires", "regions", "handbook", "help",
    "export", "export-questionnaire", "import", "paths", "compare", "practices", "map", "keys", "migrate", "manual",
    "doctor", "workshop",
  ]
}

@main
enum Main {
  static func main() {
    TerminalScreen.begin()
    Output.occupy()
    refuseWhatIsNoText()
    // A limit on file sizes shall be an error that can be told, and a closed pipe too.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    assert(Mipexr.configuration.subcommands.allSatisfy { Mipexr.names.contains($0.configuration.commandName ?? "") })
    do {
      if let launch = Launch(simple: Array(CommandLine.arguments.dropFirst()), commands: Mipexr.names) {
        try checkLibrary()
        try launch.run()
      } else {
        var command = try Mipexr.parseAsRoot()
        if !(command is DoctorCommand || command is ImportRegionsCommand) { try checkLibrary() }
        try command.run()
      }
      Output.end(0)
    } catch let end as Exit {
      Output.end(end.code)
    } catch {
      leave(error)
    }
  }

  /// For every command but the one that is asked what is wrong and the one that makes the folder.
  private static func checkLibrary() throws {
    guard let missing = Environment.current.missingLibrary else { return }
    Output.complain([missing])
    throw Exit.missing
  }

  /// Words of the call that are not UTF-8 would be stored with a sign in the place of each letter that could not be read,
  /// and a file's name would be another one.
  private static func refuseWhatIsNoText() {
    for (number, word) in UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).enumerated()
    {
      guard let word else { continue }
      let bytes = UnsafeRawBufferPointer(start: word, count: strlen(word))
      guard number > 0, String(validating: bytes, as: UTF8.self) == nil else { continue }
      Output.complain(TextMessage.wordNotText(number: number, shown: String(decoding: bytes, as: UTF8.self)))
      Output.end(Exit.usage.code)
    }
  }

  /// Help goes to standard output, a mistake in the words of the call to standard error, with status 64.
  private static func leave(_ error: any Error) -> Never {
    let code = Mipexr.exitCode(for: error)
    let message = Mipexr.fullMessage(for: error)
    if code.isSuccess, CompletionScript.isAsked(CommandLine.arguments) {
      return leave(CompletionScript.mended(message, in: Environment.current.language), code)
    }
    if code.isSuccess, message == Build.version { leave(Build.told, code) }
    let language = Environment.current.language
    leave(
      code.isSuccess
        ? ParserTexts.translated(help: message, to: language) : ParserTexts.translated(mistake: message, to: language),
      code)
  }

  private static func leave(_ text: String, _ code: ExitCode) -> Never {
    if code.isSuccess { Output.line(text) } else { Output.complain(text) }
    Output.end(code.rawValue)
  }
}

/// The way out with a status of sysexits.h or of the shell.
struct Exit: Error {
  let code: Int32

  static let failed = Exit(code: 1)
  static let unfinished = Exit(code: 2)
  static let usage = Exit(code: EX_USAGE)
  static let invalid = Exit(code: EX_DATAERR)
  static let missing = Exit(code: EX_NOINPUT)
  static let cannotCreate = Exit(code: EX_CANTCREAT)
  static let cannotWrite = Exit(code: EX_IOERR)
  static let busy = Exit(code: EX_TEMPFAIL)
  static let interrupted = Exit(code: 130)
}

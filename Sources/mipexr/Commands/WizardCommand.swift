internal import ArgumentParser
internal import Sentences

/// The wizard: on the screen, or as lines where there is no screen.
struct WizardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wizard", abstract: say(.wizardAbstract), discussion: say(.wizardExamples))

  @Argument(help: ArgumentHelp(say(.oneFileHelp), valueName: say(.fileValue)), completion: .file())
  var file: String?

  @ArgumentParser.Flag(help: ArgumentHelp(say(.plainHelp)))
  var plain = false

  @ArgumentParser.Flag(help: ArgumentHelp(say(.noColorHelp)))
  var noColor = false

  @ArgumentParser.Flag(help: ArgumentHelp(say(.requireCompleteHelp)))
  var requireComplete = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Launch(
      file: file, plain: plain, noColor: noColor, requireComplete: requireComplete, language: shared.language,
      library: shared.library
    ).run()
  }
}

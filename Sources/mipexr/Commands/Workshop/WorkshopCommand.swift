internal import ArgumentParser
internal import Sentences

/// What a facilitator does; with a file, the facilitator's screens.
struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: WorkshopMessage.abstract.said, discussion: WorkshopMessage.examples.said,
    subcommands: [
      WorkshopOpenCommand.self, WorkshopNewCommand.self, WorkshopCollectCommand.self, WorkshopAgendaCommand.self,
      WorkshopVoteCommand.self, WorkshopSettleCommand.self, WorkshopReportCommand.self, WorkshopScreenCommand.self,
    ], defaultSubcommand: WorkshopOpenCommand.self)
}

/// The facilitator's screens: agenda, vote, counts, settling, actions.
struct WorkshopOpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: WorkshopMessage.openAbstract.said, discussion: WorkshopMessage.openExamples.said)

  @Argument(help: ArgumentHelp(WorkshopMessage.openFileHelp.said, valueName: say(.fileValue)), completion: .file())
  var file: String?

  @ArgumentParser.Flag(help: ArgumentHelp(say(.plainHelp)))
  var plain = false

  @ArgumentParser.Flag(help: ArgumentHelp(say(.noColorHelp)))
  var noColor = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard let file else { throw CleanExit.helpRequest(WorkshopCommand.self) }
    var launch = Launch(
      file: file, plain: plain, noColor: noColor, requireComplete: false, language: shared.language,
      library: shared.library)
    launch.isWorkshop = true
    try launch.run()
  }
}

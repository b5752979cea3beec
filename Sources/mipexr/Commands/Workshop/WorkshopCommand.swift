internal import ArgumentParser
internal import Sentences

/// What a facilitator does; alone it shows what there is.
struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: WorkshopMessage.abstract.said, discussion: WorkshopMessage.examples.said,
    subcommands: [
      WorkshopNewCommand.self, WorkshopCollectCommand.self, WorkshopAgendaCommand.self, WorkshopVoteCommand.self,
      WorkshopSettleCommand.self, WorkshopReportCommand.self, WorkshopScreenCommand.self,
    ])

  @OptionGroup var shared: SharedOptions

  func run() throws { throw CleanExit.helpRequest(self) }
}

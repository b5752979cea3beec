internal import ArgumentParser
internal import Sentences

/// A group's way to the answers of one region.
struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: WorkshopReportMessage.commandsAbstract.said,
    subcommands: [WorkshopReportCommand.self])
}

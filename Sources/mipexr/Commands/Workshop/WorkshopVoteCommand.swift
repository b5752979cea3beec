internal import ArgumentParser
internal import Assessment
internal import Reports
internal import Sentences
internal import Text

/// Counts a show of cards that everybody has seen.
struct WorkshopVoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote", abstract: WorkshopMessage.voteAbstract.said, discussion: WorkshopMessage.voteExamples.said)

  @Argument(help: ArgumentHelp(WorkshopMessage.fileHelp.said, valueName: say(.fileValue)), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(WorkshopMessage.indicatorHelp.said, valueName: WorkshopMessage.indicatorValue.said))
  var indicator: String

  @Option(help: ArgumentHelp(WorkshopMessage.countsHelp.said, valueName: WorkshopMessage.countsValue.said))
  var counts: String

  @Option(help: ArgumentHelp(WorkshopMessage.unknownHelp.said, valueName: WorkshopMessage.numberValue.said))
  var unknown = 0

  @Option(help: ArgumentHelp(WorkshopMessage.notApplicableHelp.said, valueName: WorkshopMessage.numberValue.said))
  var notApplicable = 0

  @Option(help: ArgumentHelp(WorkshopMessage.presentHelp.said, valueName: WorkshopMessage.numberValue.said))
  var present: Int?

  @Option(help: ArgumentHelp(WorkshopMessage.roundHelp.said, valueName: WorkshopMessage.numberValue.said))
  var round: Int?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let counts = try readCounts()
    var lines: [String] = []
    try Files.change(workshop: file, in: shared) { workshop, questionnaire, _ in
      let now = Environment.now
      let corrected = takeBack(from: &workshop, at: now)
      let number = try workshop.count(
        counts, on: indicator, number: round, present: present, revealing: true, in: questionnaire, at: now)
      if corrected { Output.complain(WorkshopMessage.corrected(number: number, indicator: indicator)) }
      guard let position = questionnaire.positions[indicator] else { return }
      lines =
        VoteReport(
          workshop, on: position, in: questionnaire, language: Environment.current.language,
          code: Environment.current.contentLanguage
        ).lines
    }
    lines.forEach { Output.line($0.harmless) }
    Output.complain(WorkshopMessage.settleNext(call: file.asShellWord, indicator: indicator))
  }

  /// Takes the counts away that were typed in wrongly, where nothing was done since; everything else stays as it was seen.
  private func takeBack(from workshop: inout Workshop, at now: Timestamp) -> Bool {
    guard let round, case .counted(_, let latest?)? = workshop.undoable?.what,
      latest.id == Round.ID(indicator, round), latest.revealed != nil
    else { return false }
    return workshop.undo(at: now) != nil
  }

  /// Reads `OPTION=NUMBER,OPTION=NUMBER`; whether there are such options, the workshop says.
  private func readCounts() throws -> Counts {
    var read = Counts(unknown: unknown, notApplicable: notApplicable)
    for part in counts.split(separator: ",") {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false).map { String($0.filter { $0 != " " }) }
      guard pair.count == 2, !pair[0].isEmpty, pair[1].utf8.count <= 6, let number = Int(pair[1]) else {
        throw refusal(.noCount(String(part)))
      }
      if let option = Self.others[pair[0]] { throw refusal(.useOption(word: pair[0], option: option)) }
      guard read.options.updateValue(number, forKey: pair[0]) == nil else { throw refusal(.countTwice(pair[0])) }
    }
    return read
  }

  /// What is counted beside the options.
  private static let others = [
    "unknown": "--unknown", "na": "--not-applicable", "notApplicable": "--not-applicable",
    "not-applicable": "--not-applicable",
  ]

  private func refusal(_ message: WorkshopMessage) -> Exit {
    Output.complain(message)
    return .usage
  }
}

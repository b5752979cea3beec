internal import ArgumentParser
internal import Assessment
internal import Library
internal import Saver
internal import Sentences

/// Takes what came in before the day: a line a source, and nothing is written where nothing new came.
struct WorkshopCollectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect", abstract: WorkshopMessage.collectAbstract.said,
    discussion: WorkshopMessage.collectExamples.said)

  @Argument(help: ArgumentHelp(WorkshopMessage.fileHelp.said, valueName: say(.fileValue)), completion: .file())
  var file: String

  @Argument(
    help: ArgumentHelp(WorkshopMessage.sourcesHelp.said, valueName: WorkshopMessage.sourceValue.said),
    completion: .file())
  var sources: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    // Told when it is on the disk, and not before.
    var lines: [String] = []
    var sharedNames = 0
    var hasRefused = false
    var count = 0
    try Files.change(workshop: file, in: shared) { workshop, questionnaire, found in
      let path = try Files.assessment(of: found)
      var box = BallotBox(
        questionnaire, regions: shared.content.regions().value ?? Regions(),
        language: Environment.current.contentLanguage, now: Environment.now, workshop: file, assessment: path)
      for source in sources { box.take(source) }
      let intakes = try collect(box.ballots, into: &workshop, questionnaire, box)
      lines = box.entries.map { $0.line(intakes) }
      sharedNames = box.sharedNames
      hasRefused = box.entries.contains(where: \.isRefused)
      guard !intakes.isEmpty else {
        lines.forEach { Output.line($0) }
        Output.complain(WorkshopMessage.nothingCollected(file))
        throw hasRefused ? Exit.invalid : Exit.failed
      }
      count = workshop.rules.anonymity == .counts ? intakes.count { $0 == .counted } : workshop.participants.count
    }
    lines.forEach { Output.line($0) }
    if sharedNames > 0 { Output.complain(WorkshopMessage.sharedNames(sharedNames)) }
    Output.complain(WorkshopMessage.collected(file: file, count: count, call: file.asShellWord))
    if hasRefused { throw Exit.invalid }
  }

  private func collect(
    _ ballots: [Ballot], into workshop: inout Workshop, _ questionnaire: Questionnaire, _ box: BallotBox
  ) throws -> [Workshop.Intake] {
    guard !ballots.isEmpty else { return [] }
    var random = SystemRandomNumberGenerator()
    do throws(Workshop.Refusal) {
      return try workshop.collect(ballots, in: questionnaire, at: Environment.now, using: &random)
    } catch {
      for entry in box.entries where entry.isRefused { Output.line(entry.line([])) }
      throw error
    }
  }
}

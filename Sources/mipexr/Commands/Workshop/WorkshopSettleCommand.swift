internal import ArgumentParser
internal import Assessment
internal import Saver
internal import Sentences

/// Writes down what a group agreed on, in the workshop and in the region's assessment: in both, or in neither.
struct WorkshopSettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: WorkshopMessage.settleAbstract.said,
    discussion: WorkshopMessage.settleExamples.said)

  enum How: String, ExpressibleByArgument, CaseIterable {
    case all, near, lower, parked
  }

  @Argument(help: ArgumentHelp(WorkshopMessage.fileHelp.said, valueName: say(.fileValue)), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(WorkshopMessage.settleAnswerHelp.said, valueName: say(.answerValue)))
  var answer: String

  @Option(help: ArgumentHelp(WorkshopMessage.reasonHelp.said, valueName: say(.textValue)))
  var reason = ""

  @Option(help: ArgumentHelp(WorkshopMessage.dissentHelp.said, valueName: say(.textValue)))
  var dissent: [String] = []

  @Option(help: ArgumentHelp(WorkshopMessage.howHelp.said, valueName: WorkshopMessage.howValue.said))
  var how: How?

  @ArgumentParser.Flag(help: ArgumentHelp(WorkshopMessage.forceHelp.said))
  var force = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let (indicator, choice) = try readAnswer()
    let path = try Files.assessment(of: try Files.readWorkshop(file))
    try Files.withLock(on: file) { target in
      guard let choice else { return try settle(indicator, as: nil, target) { _, write in try write() } }
      try Files.withLock(on: path) { region in
        let found = try Files.read(path)
        try settle(indicator, as: choice, target) { workshop, write in
          let assessment = try written(indicator, of: workshop, into: found.assessment, path)
          try write()
          try save(assessment, found, region, path)
        }
      }
    }
    Output.complain(
      choice.map { .settled(indicator: indicator, answer: $0.typed, assessment: path) }
        ?? WorkshopMessage.parked(indicator: indicator, file: file, assessment: path))
  }

  /// Settles in the workshop; `finish` gets it with what saves it, to be called when nothing stands in the way.
  private func settle(
    _ indicator: String, as choice: Choice?, _ target: SaveTarget,
    finish: (Workshop, () throws -> Void) throws -> Void
  ) throws {
    let (found, questionnaire) = try Files.readWorkshop(file, in: shared)
    var workshop = found.workshop
    do throws(Workshop.Refusal) {
      try workshop.settle(
        indicator, as: choice, how: nearness(of: choice, indicator, workshop), reason: reason,
        dissent: dissent.map { Workshop.Dissent($0, votes: 1) }, in: questionnaire, at: Environment.now)
    } catch {
      throw Files.told(error, file, questionnaire)
    }
    func write() throws {
      try Files.save(target) { target throws(SaveError) in
        var file = SafeFile(target, known: found.identity)
        try file.save(workshop)
      }
    }
    try finish(workshop, write)
  }

  /// The assessment with the answer in it; nothing is saved yet.
  private func written(
    _ indicator: String, of workshop: Workshop, into assessment: Assessment, _ path: String
  ) throws -> Assessment {
    do throws(Workshop.Obstacle) {
      return try workshop.settle(indicator, into: assessment, overwriting: force, at: Environment.now)
    } catch {
      if case .changed = error {
        Output.complain(WorkshopMessage.obstacleForce(file: path, why: error.told))
        throw Exit.failed
      }
      Output.complain(WorkshopMessage.obstacle(file: path, why: error.told))
      throw Exit.invalid
    }
  }

  /// The workshop is on the disk by now: a failure here says so, and doing the same again is enough.
  private func save(
    _ assessment: Assessment, _ found: AssessmentFile, _ region: SaveTarget, _ path: String
  ) throws {
    guard assessment != found.assessment else { return }
    do throws(SaveError) {
      var file = SafeFile(region, known: found.identity)
      try file.save(assessment)
    } catch {
      Output.complain(error.finalMessage)
      Output.complain(WorkshopMessage.halfDone(file: file, assessment: path))
      throw Exit.cannotWrite
    }
  }

  private func nearness(of choice: Choice?, _ indicator: String, _ workshop: Workshop) -> Workshop.Settled.How {
    if let how { return Workshop.Settled.How(rawValue: how.rawValue) ?? .near }
    guard let choice, let latest = workshop.rounds(of: indicator).last, latest.counts.hold(choice) else { return .near }
    var others = latest.counts
    switch choice {
    case .option(let option): others.options[option] = 0
    case .notApplicable: others.notApplicable = 0
    case .unknown, .figures: others.unknown = 0
    }
    return others.total == 0 ? .all : .near
  }

  /// Reads `ID=option`, `ID=na:REASON` or `ID=unknown`; with `--how parked` the id alone, or `ID=open`, is enough.
  private func readAnswer() throws -> (String, Choice?) {
    let parts = answer.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let text = parts.count == 2 ? parts[1] : "open"
    switch text {
    case "open" where how == .parked: return (parts[0], nil)
    case "open":
      Output.complain(CommandMessage.noAnswer(answer))
      throw Exit.usage
    case "unknown": return (parts[0], .unknown)
    case _ where text.hasPrefix("na:"): return (parts[0], .notApplicable(reason: String(text.dropFirst(3))))
    default: return (parts[0], .option(text))
    }
  }
}

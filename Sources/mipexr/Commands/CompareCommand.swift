internal import ArgumentParser
internal import Assessment
internal import Library
internal import Messages
internal import Reports
internal import Saver
internal import Scoring

/// Two or more assessments, or one and what is published of a region, held against each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: say(.compareAbstract), discussion: say(.compareDiscussion))

  @Argument(help: ArgumentHelp(say(.comparedFilesHelp), valueName: say(.fileValue)))
  var files: [String]

  @Option(help: ArgumentHelp(say(.comparedRegionsHelp), valueName: say(.regionValue)))
  var region: [String] = []

  @Option(help: ArgumentHelp(say(.formatHelp), valueName: say(.formatValue)))
  var format = Format.text

  @Option(help: ArgumentHelp(say(.explainDifferenceHelp), valueName: say(.nameValue)))
  var explain: String?

  @ArgumentParser.Flag(help: ArgumentHelp(say(ComparisonMessage.withoutNotesHelp)))
  var withoutNotes = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard files.count > 1 || !region.isEmpty else {
      Output.complain(ComparisonMessage.tooFewFiles(files.first ?? ""))
      throw Exit.usage
    }
    var questionnaires: [String: Questionnaire] = [:]
    let lineup = Lineup(try files.map { try entry($0, &questionnaires) })
    let published = try region.map { PublishedProfile(try known($0), for: lineup.entries[0].engine.questionnaire) }
    let report = ComparisonReport(
      lineup, published: published, hasNotes: !withoutNotes, code: Surroundings.current.contentLanguage)
    switch format {
    case .text: try print(report)
    case .csv: ComparisonCSV.rows(report).forEach { Output.line($0) }
    case .json: Output.text(JSON.comparison(report).written())
    }
  }

  /// Each questionnaire is read once, however many files answer it.
  private func entry(_ path: String, _ known: inout [String: Questionnaire]) throws -> Lineup.Entry {
    let file = try Files.read(path)
    let id = file.assessment.questionnaire.id
    let questionnaire = try known[id] ?? shared.questionnaire(of: file.assessment)
    known[id] = questionnaire
    let (engine, assessment) = try shared.scored(file, in: questionnaire)
    return Lineup.Entry(file: path, assessment: assessment, engine: engine)
  }

  private func known(_ name: String) throws -> Region {
    let code = Surroundings.current.contentLanguage
    let reading = shared.content.regions()
    Output.complain(reading.findings)
    switch (reading.value ?? Regions()).find(name) {
    case .one(let region): return region
    case .several(let found):
      Output.complain(CommandMessage.severalRegions(name, found.map { "\($0.name(in: code)) (\($0.nuts))" }))
    case .none(let near):
      Output.complain(CommandMessage.unknownRegion(name, near: near.map { "\($0.name(in: code)) (\($0.nuts))" }))
    }
    throw Exit.usage
  }

  private func print(_ report: ComparisonReport) throws {
    let lines = ComparisonLines(report, language: Surroundings.current.language)
    guard let explain else { return lines.overview.forEach { Output.line($0) } }
    let questionnaire = report.lineup.entries[0].engine.questionnaire
    if explain == "overall" { return lines.explanation(of: .overall).forEach { Output.line($0) } }
    guard let dimension = questionnaire.dimensions.firstIndex(where: { $0.id == explain }) else {
      let known = ["overall"] + questionnaire.dimensions.map(\.id)
      Output.complain(CommandMessage.unknownSubject(explain, known: known, near: known.nearest(to: explain)))
      throw Exit.usage
    }
    lines.explanation(of: .dimension(dimension)).forEach { Output.line($0) }
  }
}

internal import ArgumentParser
internal import Assessment
internal import Messages
internal import Reports
internal import Saver
internal import Scoring

/// Profiles of assessment files.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: say(.scoreAbstract), discussion: say(.scoreExamples))

  @Argument(help: ArgumentHelp(say(.filesHelp), valueName: say(.fileValue)))
  var files: [String]

  @Option(help: ArgumentHelp(say(.formatHelp), valueName: say(.formatValue)))
  var format = Format.text

  @Option(help: ArgumentHelp(say(.explainHelp), valueName: say(.nameValue)))
  var explain: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var worst: Exit?
    var profiles: [JSON] = []
    if format == .csv { Output.line(ProfileCSV.header) }
    for (number, path) in files.enumerated() {
      do {
        let (engine, assessment) = try load(path)
        switch format {
        case .text: try print(engine, assessment, isFirst: number == 0)
        case .csv: ProfileCSV.rows(engine, of: assessment, file: path).forEach { Output.line($0) }
        case .json: profiles.append(.profile(engine, of: assessment))
        }
      } catch let end as Exit {
        worst = end
      }
    }
    if format == .json, let only = profiles.first {
      Output.text((profiles.count == 1 ? only : .array(profiles)).written())
    }
    if let worst { throw worst }
  }

  private func load(_ path: String) throws -> (Engine, Assessment) {
    let file = try Files.read(path)
    let questionnaire = try shared.questionnaire(of: file.assessment)
    let findings = file.assessment.findings(against: questionnaire, file: path, text: file.text)
    Output.complain(findings)
    if findings.contains(where: { $0.level == .error }) { throw Exit.invalid }
    return (Engine(questionnaire, answers: file.assessment.answers), file.assessment)
  }

  private func print(_ engine: Engine, _ assessment: Assessment, isFirst: Bool) throws {
    let text = ProfileText(
      engine, code: Surroundings.current.contentLanguage, language: Surroundings.current.language)
    if !isFirst { Output.line("") }
    guard let explain else { return text.lines(of: assessment).forEach { Output.line($0) } }
    for subject in try subjects(named: explain, in: engine.questionnaire) {
      text.lines(of: engine.trace(subject)).forEach { Output.line($0) }
    }
  }

  /// A dimension, the dimensions of an indicator, or the whole.
  private func subjects(named name: String, in questionnaire: Questionnaire) throws -> [Trace.Subject] {
    if name == "overall" { return [.overall] }
    if let dimension = questionnaire.dimensions.firstIndex(where: { $0.id == name }) { return [.dimension(dimension)] }
    if let indicator = questionnaire.positions[name] {
      return questionnaire.indicators[indicator].dimensions.map { .dimension($0) }
    }
    let known = ["overall"] + questionnaire.dimensions.map(\.id)
    Output.complain(CommandMessage.unknownSubject(name, known: known, near: known.nearest(to: name)))
    throw Exit.usage
  }
}

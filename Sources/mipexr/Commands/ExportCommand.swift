internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Saver
internal import Scoring
internal import Sentences

/// Answers and profiles as data; nothing leaves when one of the files cannot be used.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: say(.exportAbstract), discussion: say(.exportExamples))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json, datapackage
  }

  @Argument(help: ArgumentHelp(say(.filesHelp), valueName: say(.fileValue)), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp(say(.dataFormatHelp), valueName: say(.formatValue)))
  var format = Format.csv

  @Option(help: ArgumentHelp(say(.outputHelp), valueName: say(.pathValue)), completion: .file())
  var output: String?

  @ArgumentParser.Flag(help: ArgumentHelp(say(TransferMessage.withoutNotesHelp)))
  var withoutNotes = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    if format == .datapackage, output == nil {
      Output.complain(TransferMessage.outputNeeded(format.rawValue))
      throw Exit.usage
    }
    let package = DataPackage(
      try entries(),
      .init(
        notes: !withoutNotes, code: Environment.current.contentLanguage, language: Environment.current.language,
        made: Environment.now, licensed: licensed))
    switch format {
    case .csv: try OutputWriter.write([("", package.answers.csv)], to: output)
    case .json: try OutputWriter.write([("", package.json.written())], to: output)
    case .datapackage:
      let tables = package.tables.map { ($0.name + ".csv", $0.csv) }
      try OutputWriter.write([("datapackage.json", package.descriptor.written())] + tables, to: output, asFolder: true)
    }
  }

  /// The assessments, each named as short as tells them apart; the same file twice is one.
  private func entries() throws -> [DataPackage.Entry] {
    var worst: Exit?
    var paths: [String] = []
    for path in files where !paths.contains(path) { paths.append(path) }
    let short = paths.map { String($0.split(separator: "/").last ?? "") }
    let names = Set(short).count == paths.count ? short : paths
    let entries = zip(paths, names).compactMap { path, name -> DataPackage.Entry? in
      do {
        let (engine, assessment) = try shared.scored(path, withoutNotes: withoutNotes)
        return DataPackage.Entry(file: name, engine: engine, assessment: assessment)
      } catch {
        worst = error as? Exit
        return nil
      }
    }
    if let worst { throw worst }
    return entries
  }

  /// The built-in questionnaires that no folder overrides.
  private var licensed: Set<String> {
    Set((shared.content.questionnaires().value ?? []).filter { $0.origin == .builtIn }.map(\.id))
  }
}

extension SharedOptions {
  /// An assessment without errors as it counts in the questionnaire at hand, and its scores.
  func scored(_ path: String, withoutNotes: Bool = false) throws -> (Engine, Assessment) {
    let file = try Files.read(path)
    return try scored(file, in: try questionnaire(of: file.assessment), withoutNotes: withoutNotes)
  }

  /// The same of a file that was read, by a questionnaire that was found.
  ///
  /// `withoutNotes`: nothing that a person typed freely comes along, whatever is made of it.
  func scored(
    _ file: AssessmentFile, in questionnaire: Questionnaire, withoutNotes: Bool = false
  ) throws -> (Engine, Assessment) {
    let findings = file.assessment.findings(against: questionnaire, file: file.path, text: file.text)
    Output.complain(findings)
    if findings.contains(where: { $0.level == .error }) { throw Exit.invalid }
    let carried = file.assessment.carried(to: questionnaire)
    let assessment = withoutNotes ? carried.withoutFreeText : carried
    return (Engine(questionnaire, answers: assessment.answers), assessment)
  }
}

internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Saver
internal import Scoring
internal import Sentences
internal import Text

/// Two or more assessments, or one and what is published of a region, held against each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: say(.compareAbstract), discussion: say(.compareDiscussion))

  enum Format: String, DocumentFormat {
    case text, csv, json, html, md, docx, odt, pdf

    var isText: Bool { [.text, .csv, .json, .md].contains(self) }
  }

  @Argument(help: ArgumentHelp(say(.comparedFilesHelp), valueName: say(.fileValue)), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp(say(.comparedRegionsHelp), valueName: say(.regionValue)))
  var region: [String] = []

  @Option(help: ArgumentHelp(say(.comparedFormatHelp), valueName: say(.formatValue)))
  var format: Format?

  @Option(help: ArgumentHelp(say(.explainDifferenceHelp), valueName: say(.nameValue)))
  var explain: String?

  @ArgumentParser.Flag(help: ArgumentHelp(say(CompareCommandMessage.withoutNotesHelp)))
  var withoutNotes = false

  @OptionGroup var way: DocumentOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard files.count > 1 || !region.isEmpty else {
      Output.complain(CompareCommandMessage.tooFewFiles(files.first ?? ""))
      throw Exit.usage
    }
    let format = try way.format(self.format, otherwise: .text, named: "comparison")
    if let explain, format != .text {
      Output.complain(CompareCommandMessage.explainIsText(name: explain, format: format.rawValue))
      throw Exit.usage
    }
    var questionnaires: [String: Questionnaire] = [:]
    let comparisonSet = ComparisonSet(try files.map { try entry($0, &questionnaires) })
    let published = try region.map {
      PublishedProfile(try known($0), for: comparisonSet.entries[0].engine.questionnaire)
    }
    var report = ComparisonReport(
      comparisonSet, published: published, hasNotes: !withoutNotes, code: Environment.current.contentLanguage)
    switch format {
    case .text: try write(lines(report).map { $0 + "\n" }.joined())
    case .csv: try write(ComparisonCSV.rows(report).map { $0 + "\n" }.joined())
    case .json: try OutputWriter.write([("", JSON.comparison(report).written())], to: way.output, force: way.force)
    case .html, .md, .docx, .odt, .pdf:
      report.code = documentCode(comparisonSet)
      report.placeOnMap(of: shared.content)
      let document = ComparisonDocument(
        report, language: Language(locale: report.code) ?? .english, version: Mipexr.configuration.version,
        made: Environment.now
      ).document
      try OutputWriter.write(
        [("", try way.bytes(document, as: format.rawValue))], to: way.output, force: way.force)
    }
  }

  private func write(_ text: String) throws {
    try OutputWriter.write([("", Array(text.utf8))], to: way.output, force: way.force)
  }

  /// The language that was asked for, or the one that all the files are in, or this person's.
  private func documentCode(_ comparisonSet: ComparisonSet) -> String {
    let own = Set(comparisonSet.entries.map(\.assessment.language))
    return shared.language ?? (own.count == 1 ? own.first : nil) ?? Environment.current.contentLanguage
  }

  /// Each questionnaire is read once, however many files answer it.
  private func entry(_ path: String, _ known: inout [String: Questionnaire]) throws -> ComparisonSet.Entry {
    let file = try Files.read(path)
    let id = file.assessment.questionnaire.id
    let languages = ["en", Environment.current.contentLanguage, file.assessment.language]
    let questionnaire = try known[id] ?? shared.questionnaire(id, languages: languages)
    known[id] = questionnaire
    let (engine, assessment) = try shared.scored(file, in: questionnaire, withoutNotes: withoutNotes)
    return ComparisonSet.Entry(file: path, assessment: assessment, engine: engine)
  }

  private func known(_ name: String) throws -> Region {
    let code = Environment.current.contentLanguage
    let reading = shared.content.regions()
    Output.complain(reading.findings)
    switch (reading.value ?? Regions()).find(name) {
    case .one(let region): return region
    case .several(let found):
      Output.complain(
        CommandMessage.severalRegions(name: name, found: found.map { "\($0.name(in: code)) (\($0.nuts))" }))
    case .none(let near):
      Output.complain(CommandMessage.unknownRegion(name, near: near.map { "\($0.name(in: code)) (\($0.nuts))" }))
    }
    throw Exit.usage
  }

  private func lines(_ report: ComparisonReport) throws -> [String] {
    let lines = ComparisonLines(report, language: Environment.current.language)
    guard let explain else { return lines.overview }
    let questionnaire = report.comparisonSet.entries[0].engine.questionnaire
    if explain == "overall" { return lines.explanation(of: .overall) }
    guard let dimension = questionnaire.dimensions.firstIndex(where: { $0.id == explain }) else {
      let known = ["overall"] + questionnaire.dimensions.map(\.id)
      Output.complain(CommandMessage.unknownSubject(explain, known: known, near: known.nearest(to: explain)))
      throw Exit.usage
    }
    return lines.explanation(of: .dimension(dimension))
  }
}

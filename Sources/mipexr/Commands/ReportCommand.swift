internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Saver
internal import Scoring
internal import Sentences

/// A report of one assessment file.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: tell(.reportAbstract), discussion: tell(.reportExamples))

  enum Format: String, DocumentFormat {
    case html, md, docx, odt, pdf, csv, json

    var isText: Bool { [.md, .csv, .json].contains(self) }
  }

  @Argument(help: ArgumentHelp(say(.oneFileHelp), valueName: say(.fileValue)), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(tell(.formatHelp), valueName: say(.formatValue)))
  var format: Format?

  @ArgumentParser.Flag(help: ArgumentHelp(tell(.briefHelp)))
  var brief = false

  @ArgumentParser.Flag(help: ArgumentHelp(tell(.withoutNotesHelp)))
  var withoutNotes = false

  @OptionGroup var way: DocumentOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let format = try chosenFormat()
    let file = try Files.read(self.file)
    let code = shared.language ?? file.assessment.language
    let questionnaire = try shared.questionnaire(file.assessment.questionnaire.id, languages: ["en", code])
    let (engine, assessment) = try shared.scored(file, in: questionnaire, withoutNotes: withoutNotes)
    let bytes =
      try data(engine, assessment, format)
      ?? {
        let document = Report.document(
          of: assessment, engine, in: code, isBrief: brief, isWithoutNotes: withoutNotes, content: shared.content)
        return try way.bytes(document, as: format.rawValue)
      }()
    try OutputWriter.write([("", bytes)], to: way.output, force: way.force)
  }

  /// The formats without sentences; nil for a document.
  private func data(_ engine: Engine, _ assessment: Assessment, _ format: Format) throws -> [UInt8]? {
    switch format {
    case .csv:
      var bytes = Array((ProfileCSV.header + "\n").utf8)
      ProfileRows(engine.questionnaire).append(engine.profile, of: assessment, file: file, to: &bytes)
      return bytes
    case .json: return JSON.wholeProfile(engine, of: assessment).written()
    case .html, .md, .docx, .odt, .pdf: return nil
    }
  }

  private func chosenFormat() throws -> Format {
    let stem = file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "report"
    let format = try way.format(self.format, otherwise: .html, named: stem)
    if brief, format == .csv || format == .json { throw DocumentOptions.usage(.notBrief(format.rawValue)) }
    return format
  }
}

/// A sentence of this command in the person's language.
private func tell(_ message: ExportMessage) -> String { message.text(in: Environment.current.language) }

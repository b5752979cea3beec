internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Saver
internal import Scoring
internal import Sentences

/// A report of one workshop: what was voted, settled and planned, without anybody's answers.
struct WorkshopReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: tell(.abstract), discussion: tell(.examples))

  enum Format: String, DocumentFormat {
    case html, md, csv, json

    var isText: Bool { self != .html }
  }

  @Argument(help: ArgumentHelp(tell(.fileHelp), valueName: say(.fileValue)), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(tell(.formatHelp), valueName: say(.formatValue)))
  var format: Format?

  @OptionGroup var way: DocumentOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let stem = file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "workshop"
    let format = try way.format(self.format, otherwise: .html, named: stem)
    let found = try Files.readWorkshop(file)
    let beside = try assessment(of: found)
    let code = shared.language ?? beside?.assessment.language ?? Environment.current.contentLanguage
    let questionnaire = try shared.questionnaire(found.workshop.questionnaire.id, languages: ["en", code])
    try Files.checkWorkshop(found, against: questionnaire)
    let setting = WorkshopReport.Setting(
      code: code, language: Language(locale: code) ?? .english, made: Environment.now,
      version: Mipexr.configuration.version)
    let assessment = beside?.assessment.carried(to: questionnaire)
    let report = WorkshopReport(found.workshop, in: questionnaire, assessment: assessment, setting)
    try OutputWriter.write([("", try bytes(report, format))], to: way.output, force: way.force)
  }

  private func bytes(_ report: WorkshopReport, _ format: Format) throws -> [UInt8] {
    switch format {
    case .csv: Array(WorkshopCSV.rows(report).map { $0 + "\n" }.joined().utf8)
    case .json: JSON.workshop(report).written()
    case .html, .md: try way.bytes(WorkshopDocument(report).document, as: format.rawValue)
    }
  }
}

extension WorkshopReportCommand {
  /// The region's file, which lies beside the workshop's; without it the report has no profile, and all else.
  private func assessment(of found: WorkshopFile) throws -> AssessmentFile? {
    let path = try Files.assessment(of: found)
    do throws(ReadError) {
      return try AssessmentFile.read(path)
    } catch {
      Output.complain(WorkshopReportMessage.withoutAssessment(path))
      return nil
    }
  }
}

/// A sentence of this command in the person's language.
private func tell(_ message: WorkshopReportMessage) -> String { message.said }

internal import ArgumentParser
internal import Assessment
internal import Reports
internal import Saver
internal import Sentences
internal import Text

/// What a group should talk about first; it reads and writes nothing.
struct WorkshopAgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: WorkshopMessage.agendaAbstract.said,
    discussion: WorkshopMessage.agendaExamples.said)

  @Argument(help: ArgumentHelp(WorkshopMessage.fileHelp.said, valueName: say(.fileValue)), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(WorkshopMessage.minutesHelp.said, valueName: WorkshopMessage.minutesValue.said))
  var minutes: Int?

  @Option(help: ArgumentHelp(say(.formatHelp), valueName: say(.formatValue)))
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let (found, questionnaire) = try Files.readWorkshop(file, in: shared)
    let each = max(1, found.workshop.rules.minutes)
    if let minutes, minutes < each {
      Output.complain(WorkshopMessage.tooFewMinutes(minutes: minutes, each: each))
      throw Exit.usage
    }
    let report = AgendaReport(
      found.workshop, in: questionnaire, flaggedIn: try assessment(of: found), minutes: minutes,
      language: Environment.current.language, code: Environment.current.contentLanguage)
    switch format {
    case .text: report.lines.forEach { Output.line($0.harmless) }
    case .json: Output.text(report.json.written())
    case .csv: report.csv.forEach { Output.line($0) }
    }
  }

  /// Where the assessment cannot be read, that is told, and the agenda goes without its flags.
  private func assessment(of found: WorkshopFile) throws -> Assessment? {
    let path = try Files.assessment(of: found)
    do throws(ReadError) {
      return try AssessmentFile.read(path).assessment
    } catch {
      Output.complain(error.findings.map { Finding(.warning, file: $0.file, place: $0.place, $0.what) })
      return nil
    }
  }
}

internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Sentences

/// A questionnaire as a form, or as data.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-questionnaire", abstract: say(.formAbstract), discussion: say(.formExamples))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case xlsform, html, csv, json
  }

  @Argument(help: ArgumentHelp(say(.formIDHelp), valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp(say(.formFormatHelp), valueName: say(.formatValue)))
  var format = Format.xlsform

  @Option(help: ArgumentHelp(say(.outputHelp), valueName: say(.pathValue)), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp(say(.formPeriodHelp), valueName: say(.periodValue)))
  var period: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    if format == .xlsform, output == nil {
      Output.complain(TransferMessage.outputNeeded(format.rawValue))
      throw Exit.usage
    }
    let questionnaire = try shared.questionnaire(id)
    try OutputWriter.write([("", bytes(questionnaire))], to: output)
  }

  private func bytes(_ questionnaire: Questionnaire) -> [UInt8] {
    let code = Environment.current.contentLanguage
    switch format {
    case .xlsform:
      let regions = shared.content.regions().value ?? Regions()
      return XLSForm(questionnaire, regions: regions, period: period ?? String(Environment.now.date.year)).workbook
    case .html: return PaperForm(questionnaire, code: code, language: Environment.current.language).html
    case .csv: return QuestionnaireData.csv(questionnaire, code: code)
    case .json: return QuestionnaireData.json(questionnaire).written()
    }
  }
}

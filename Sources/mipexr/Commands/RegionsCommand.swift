internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Sentences
internal import Text

/// What regions are known, and their published scores.
struct RegionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regions", abstract: say(.regionsAbstract), subcommands: [ImportRegionsCommand.self])

  @Option(help: ArgumentHelp(say(.formatHelp), valueName: say(.formatValue)))
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let reading = shared.content.regions()
    Output.complain(reading.findings)
    let report = RegionReport(
      regions: reading.value?.regions ?? [], code: Environment.current.contentLanguage,
      decimalMark: Environment.current.language.decimalMark)
    switch format {
    case .csv: report.csv.forEach { Output.line($0) }
    case .json: Output.text(report.json.written())
    case .text:
      report.lines(without: say(.noPublishedScore)).forEach { Output.line($0.harmless) }
      Output.line("")
      Output.line(say(.howToImport))
    }
    if reading.findings.contains(where: { $0.level == .error }) { throw Exit.invalid }
  }
}

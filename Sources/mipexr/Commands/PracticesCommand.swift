internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Sentences
internal import Text
internal import Wizard

/// What regions have done: a list, or one practice in full.
struct PracticesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practices", abstract: say(.practicesAbstract), discussion: say(.practicesExamples))

  @Argument(help: ArgumentHelp(say(.practiceHelp), valueName: say(.nameValue)))
  var name: String?

  @Option(help: ArgumentHelp(say(.formatHelp), valueName: say(.formatValue)))
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let practices = try chosen()
    let code = Surroundings.current.contentLanguage
    let report = PracticeReport(code: code, regions: shared.content.regions().value ?? Regions())
    switch format {
    case .csv: report.csv(practices).forEach { Output.line($0) }
    case .json:
      let objects = practices.map(report.json)
      Output.text((name == nil ? .array(objects) : objects.first ?? .null).written())
    case .text: print(practices, report)
    }
  }

  private func chosen() throws -> [Practice] {
    guard let name else {
      let reading = shared.content.practices()
      Output.complain(reading.findings)
      return reading.value ?? []
    }
    let reading = shared.content.practice(name)
    Output.complain(reading.findings)
    guard let practice = reading.value else {
      throw reading.findings.first?.isOfMissing == true ? Exit.missing : Exit.invalid
    }
    return [practice]
  }

  private func print(_ practices: [Practice], _ report: PracticeReport) {
    if name == nil { return Table(heads: ["id", "region", "title"], rows: practices.map(report.row)).print(as: .text) }
    let display = Display(size: Size(width: 78, height: 24), glyphs: .unicode)
    for practice in practices {
      let page = shared.content.page("practice-\(practice.id)", in: Surroundings.current.contentLanguage).value?.page
      page?.lines(on: display).forEach { Output.line($0) }
    }
  }
}

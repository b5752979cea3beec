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

  @OptionGroup var wanted: PracticeOptions

  @Option(help: ArgumentHelp(say(.formatHelp), valueName: say(.formatValue)))
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let filter = try wanted.filter(shared)
    let practices = try chosen(filter)
    let code = Environment.current.contentLanguage
    let report = PracticeReport(code: code, regions: shared.content.regions().value ?? Regions())
    switch format {
    case .csv: report.csv(practices).forEach { Output.line($0) }
    case .json:
      let objects = practices.map(report.json)
      Output.text((name == nil ? .array(objects) : objects.first ?? .null).written())
    case .text where name == nil: list(practices, filter, report)
    case .text: practices.forEach(show)
    }
  }

  private func chosen(_ filter: PracticeFilter) throws -> [Practice] {
    guard let name else {
      let reading = shared.content.practices()
      Output.complain(reading.findings)
      let practices = filter.sorted(reading.value ?? [])
      if practices.isEmpty, !filter.isEmpty { Output.complain(CompareCommandMessage.noPracticeFits) }
      return practices
    }
    guard filter.isEmpty else {
      Output.complain(CompareCommandMessage.nameAndFilters(name))
      throw Exit.usage
    }
    let reading = shared.content.practice(name)
    Output.complain(reading.findings)
    guard let practice = reading.value else {
      throw reading.findings.first?.isOfMissing == true ? Exit.missing : Exit.invalid
    }
    return [practice]
  }

  /// Where questions were asked for, a column says which of them each practice helps with.
  private func list(_ practices: [Practice], _ filter: PracticeFilter, _ report: PracticeReport) {
    guard !practices.isEmpty else { return }
    guard !filter.questions.isEmpty else {
      return Table(heads: ["id", "region", "title"], rows: practices.map(report.row)).print(as: .text)
    }
    let rows = practices.map { practice in
      let helped = filter.helped(by: practice)
      let more = helped.count > Self.shownQuestions ? ["..."] : []
      let ids = (helped.prefix(Self.shownQuestions) + more).joined(separator: " ")
      let row = report.row(practice)
      return [row[0], row[1], ids, row[2]]
    }
    Table(heads: ["id", "region", "for", "title"], rows: rows).print(as: .text)
  }

  private static let shownQuestions = 3

  private func show(_ practice: Practice) {
    let display = Display(size: Size(width: 78, height: 24), glyphs: .unicode)
    let page = shared.content.page("practice-\(practice.id)", in: Environment.current.contentLanguage).value?.page
    page?.lines(on: display).forEach { Output.line($0) }
  }
}

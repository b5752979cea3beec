internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Saver
internal import Scoring
internal import Sentences
internal import Terminal
internal import Text
internal import Wizard

/// The regions on a map: published scores, those of one's own files, or how many practices are known.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: say(.mapAbstract), discussion: say(.mapExamples))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, svg, csv
  }

  enum Order: String, ExpressibleByArgument, CaseIterable {
    case country, score
  }

  @Argument(help: ArgumentHelp(say(.mapFilesHelp), valueName: say(.fileValue)), completion: .file())
  var files: [String] = []

  @Option(help: ArgumentHelp(say(.showHelp), valueName: say(.nameValue)), completion: .list(Self.known))
  var show = overall

  @Option(help: ArgumentHelp(say(.sortHelp)))
  var sort = Order.country

  @Option(help: ArgumentHelp(say(.mapFormatHelp), valueName: say(.formatValue)))
  var format = Format.text

  @ArgumentParser.Flag(help: ArgumentHelp(say(.plainHelp)))
  var plain = false

  @OptionGroup var shared: SharedOptions

  private static let overall = "overall"
  private static let practices = "practices"
  /// What can be shown; the questionnaire itself decides.
  private static let known =
    [overall, practices] + Practice.governanceElements + Practice.phases
    + Practice.targets.filter { !Practice.otherTargets.contains($0) } + Practice.areas
  /// Where there is no terminal, and nothing says how wide a line may be.
  private static let usualWidth = 80

  func run() throws {
    let code = Environment.current.contentLanguage
    let questionnaire = try shared.questionnaire(Practice.frame, languages: ["en", code])
    let shown = try shown(in: questionnaire)
    let entries = try files.map { try entry($0, in: questionnaire) }
    guard
      let facts = MapFacts.made(of: shared.content, files: entries, showing: shown, in: questionnaire, code: code)
    else {
      Output.complain(MapCommandMessage.noMap)
      throw Exit.invalid
    }
    let teller = MapTeller(facts, language: Environment.current.language)
    switch format {
    case .csv: MapCSV.rows(teller).forEach { Output.line($0) }
    case .svg: Output.text(Drawing.map(teller).svg)
    case .text: lines(teller).forEach { Output.line($0.harmless) }
    }
  }

  private func shown(in questionnaire: Questionnaire) throws -> MapFacts.Shown {
    if show == Self.practices { return .practices }
    if show == Self.overall { return .score(.overall) }
    if let dimension = questionnaire.dimensions.firstIndex(where: { $0.id == show }) {
      return .score(.dimension(dimension))
    }
    let known = [Self.overall, Self.practices] + questionnaire.dimensions.map(\.id)
    let near = known.nearest(to: show)
    Output.complain(CompareCommandMessage.unknownFilter(option: "show", value: show, known: known, near: near))
    throw Exit.usage
  }

  private func entry(_ path: String, in questionnaire: Questionnaire) throws -> ComparisonSet.Entry {
    let file = try Files.read(path)
    let id = file.assessment.questionnaire.id
    guard id == questionnaire.id else {
      Output.complain(
        MapCommandMessage.scoresOfAnother(file: path, questionnaire: id, expected: questionnaire.id))
      throw Exit.invalid
    }
    let (engine, assessment) = try shared.scored(file, in: questionnaire)
    return ComparisonSet.Entry(file: path, assessment: assessment, engine: engine)
  }

  /// The grid where it has room, else the list; below both what is known, by whom, and the regions of one's own files.
  private func lines(_ teller: MapTeller) -> [String] {
    let term = Environment.current.value("TERM") ?? ""
    let width = TerminalScreen.description(of: term).size?.width ?? Self.usualWidth
    let grid = plain ? nil : MapGrid(teller, width: width, signs: signs)
    let wrap = { (line: String) in line.wrapped(width: max(20, width), indent: 2) }
    let list = sort == .score ? teller.byValue : teller.byCountry
    let body = grid.map { $0.lines + [""] + $0.key(width: width) } ?? [""] + list.flatMap(wrap)
    let sources = grid == nil ? [] : teller.sources
    let records = teller.facts.regions.filter { !$0.own.isEmpty }.map { [""] + teller.record(of: $0) }
    return [teller.title] + body + [""] + (teller.legend + sources + records.joined()).flatMap(wrap)
  }

  private var signs: MapGrid.Signs {
    let glyphs = TerminalScreen.isUTF8 ? Glyphs.unicode : .ascii
    return MapGrid.Signs(full: glyphs.score, track: glyphs.track, ellipsis: glyphs.ellipsis)
  }
}

/// A sentence of this command in the person's language.
private func say(_ message: MapCommandMessage) -> String { message.said }

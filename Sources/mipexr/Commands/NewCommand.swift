internal import ArgumentParser
internal import Assessment
internal import Library
internal import Saver
internal import Sentences
internal import Text

/// Makes an assessment file without a single answer.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: say(.newAbstract), discussion: say(.newExamples))

  @Argument(help: ArgumentHelp(say(.newFileHelp), valueName: say(.fileValue)), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(say(.questionnaireHelp), valueName: "id"))
  var questionnaire = "mipex-r"

  @Option(help: ArgumentHelp(say(.regionHelp), valueName: say(.regionValue)))
  var region: String?

  @Option(help: ArgumentHelp(say(.periodHelp), valueName: say(.periodValue)))
  var period: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let chosen = try shared.questionnaire(questionnaire)
    let now = Environment.now
    let code = Environment.current.contentLanguage
    if let named = shared.language, !chosen.languages.contains(named) {
      Output.complain(CommandMessage.notInLanguage(questionnaire: chosen.id, code: named, known: chosen.languages))
      throw Exit.usage
    }
    let assessment = Assessment(
      questionnaire: .init(to: chosen), region: try namedRegion(), period: period ?? String(now.date.year),
      language: chosen.languages.contains(code) ? code : "en", created: now)
    try Files.create(assessment, at: file)
    Output.complain(CommandMessage.made(file.harmless))
  }

  private func namedRegion() throws -> Assessment.Region {
    guard let region else { return .init(name: "") }
    let code = Environment.current.contentLanguage
    switch (shared.content.regions().value ?? Regions()).find(region) {
    case .one(let found): return .init(name: found.name(in: code), nuts: found.nuts, country: found.country)
    case .several(let found):
      Output.complain(
        CommandMessage.severalRegions(name: region, found: found.map { "\($0.name(in: code)) (\($0.nuts))" }))
      throw Exit.usage
    // A region beyond the 25 is welcome; a code that looks like one of NUTS but is not in the list is a slip.
    case .none(let near) where region.looksLikeCode || !near.isEmpty:
      Output.complain(CommandMessage.unknownRegion(region, near: near.map { "\($0.name(in: code)) (\($0.nuts))" }))
      throw Exit.usage
    default: return .init(name: region)
    }
  }
}

extension String {
  /// Two capitals and up to three more capitals or digits.
  fileprivate var looksLikeCode: Bool {
    (2...5).contains(count) && prefix(2).allSatisfy { $0.isASCII && $0.isUppercase }
      && allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
  }
}

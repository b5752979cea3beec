internal import ArgumentParser
internal import Assessment
internal import Library
internal import Scoring
internal import Sentences
internal import Text

/// Which practices are wanted; options add up, values of one option are alternatives.
struct PracticeOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.practiceRegionHelp), valueName: say(.regionValue)))
  var region: [String] = []

  @Option(help: ArgumentHelp(say(.practiceCountryHelp), valueName: say(.countryValue)))
  var country: [String] = []

  @Option(
    help: ArgumentHelp(say(.practiceAreaHelp(Self.areas)), valueName: say(.nameValue)),
    completion: .list(Self.areas))
  var area: [String] = []

  @Option(
    help: ArgumentHelp(say(.practicePhaseHelp(Practice.phases)), valueName: say(.nameValue)),
    completion: .list(Practice.phases))
  var phase: [String] = []

  @Option(
    help: ArgumentHelp(say(.practiceTargetHelp(Practice.targets)), valueName: say(.nameValue)),
    completion: .list(Practice.targets))
  var target: [String] = []

  @Option(
    help: ArgumentHelp(say(.practiceRoleHelp(Self.roles)), valueName: say(.nameValue)),
    completion: .list(Self.roles))
  var role: [String] = []

  @Option(name: .customLong("for"), help: ArgumentHelp(say(.practiceQuestionHelp), valueName: "id"))
  var question: [String] = []

  @Option(
    help: ArgumentHelp(say(.practiceGapsHelp), valueName: say(.fileValue)), completion: .file())
  var forGaps: String?

  private static let areas = Practice.areas + [PracticeFilter.regionWide]
  private static let roles = Practice.Role.allCases.map(\.rawValue)

  /// What was asked for, or the way out with what is not known of it.
  func filter(_ shared: SharedOptions) throws -> PracticeFilter {
    var filter = PracticeFilter()
    filter.regions = try region.map { try code($0, shared.content) }
    filter.countries = try country.map(countryCode)
    filter.areas = try known(area, Self.areas, "area")
    filter.phases = try known(phase, Practice.phases, "phase")
    filter.targets = try known(target, Practice.targets, "target")
    filter.roles = try known(role, Self.roles, "role").compactMap(Practice.Role.init)
    if !question.isEmpty { filter.questions.append(try questions(shared)) }
    if let forGaps { filter.questions.append(try gaps(forGaps, shared)) }
    return filter
  }

  private func known(_ values: [String], _ known: [String], _ option: String) throws -> [String] {
    guard let wrong = values.first(where: { !known.contains($0) }) else { return values }
    throw refused(option, wrong, known: known)
  }

  private func refused(_ option: String, _ value: String, known: [String]) -> Exit {
    let near = known.nearest(to: value)
    Output.complain(CompareCommandMessage.unknownFilter(option: option, value: value, known: known, near: near))
    return Exit.usage
  }

  /// Any code of NUTS 2021 will do: practices come from places that no list of regions has.
  private func code(_ name: String, _ content: Library) throws -> String {
    let language = Environment.current.contentLanguage
    let (capitals, regions) = (name.uppercased(), content.regions().value ?? Regions())
    if capitals.isNUTS2021 { return capitals }
    let named = { (region: Region) in "\(region.name(in: language)) (\(region.nuts))" }
    switch regions.find(name) {
    case .one(let region): return region.nuts
    case .several(let found): Output.complain(CommandMessage.severalRegions(name: name, found: found.map(named)))
    case .none(let near): Output.complain(CommandMessage.unknownRegion(name, near: near.map(named)))
    }
    throw Exit.usage
  }

  private func countryCode(_ name: String) throws -> String {
    let capitals = name.uppercased()
    if capitals.isCountryOfNUTS2021 { return capitals }
    Output.complain(CompareCommandMessage.unknownCountry(name))
    throw Exit.usage
  }

  private func questions(_ shared: SharedOptions) throws -> [PracticeFilter.Question] {
    let all = try frame(shared).questionsForPractices
    return try question.map { id in
      let capitals = id.uppercased()
      if let found = all.first(where: { $0.id == id || $0.id == capitals }) { return found }
      throw refused("for", id, known: all.map(\.id))
    }
  }

  /// The questions answered below their best option, the greatest gain of the next better one first.
  private func gaps(_ path: String, _ shared: SharedOptions) throws -> [PracticeFilter.Question] {
    let (engine, assessment) = try shared.scored(path)
    let id = assessment.questionnaire.id
    guard id == Practice.frame else {
      Output.complain(CompareCommandMessage.gapsOfAnother(file: path, questionnaire: id, expected: Practice.frame))
      throw Exit.invalid
    }
    let all = engine.questionnaire.questionsForPractices
    return engine.gains(.next).map { all[$0.indicator] }
  }

  private func frame(_ shared: SharedOptions) throws -> Questionnaire {
    try shared.questionnaire(Practice.frame, languages: [])
  }
}

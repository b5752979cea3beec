internal import Assessment

/// What one field of the form is about, and what it is called there and in the columns of the answers.
///
/// Every name begins with a word and an underscore, so that an id may begin with a digit and may be any other name.
enum FormField: Hashable {
  /// The choice itself, by the position of the indicator.
  case choice(Int)
  case reason(Int), note(Int), evidence(Int), link(Int), year(Int), source(Int)
  /// A figure, with the id of its group of people.
  case value(Int, String)
  // About the whole.
  case questionnaire, version, region, regionName, period, by

  static let whole: [FormField] = [.questionnaire, .version, .region, .regionName, .period, .by]
  /// Values of a choice beside the ids of options, which never begin with an underscore.
  static let notApplicable = "_na"
  static let unknown = "_unknown"
  static let figures = "_figures"
  /// The value for a region beside those of the list.
  static let otherRegion = "_other"

  func name(in questionnaire: Questionnaire) -> String {
    func named(_ word: String, _ indicator: Int) -> String { "\(word)_\(questionnaire.indicators[indicator].id)" }
    return switch self {
    case .choice(let indicator): named("q", indicator)
    case .reason(let indicator): named("reason", indicator)
    case .note(let indicator): named("note", indicator)
    case .evidence(let indicator): named("evidence", indicator)
    case .link(let indicator): named("link", indicator)
    case .year(let indicator): named("year", indicator)
    case .source(let indicator): named("source", indicator)
    case .value(let indicator, let group): named("value", indicator) + "." + group
    case .questionnaire: "questionnaire"
    case .version: "version"
    case .region: "region"
    case .regionName: "region_name"
    case .period: "period"
    case .by: "by"
    }
  }

  /// The fields of one indicator, in the order of its page.
  static func fields(of indicator: Int, in questionnaire: Questionnaire) -> [FormField] {
    var fields: [FormField] = [.choice(indicator), .reason(indicator)]
    if let measure = questionnaire.indicators[indicator].measure {
      fields += measure.groups.map { .value(indicator, $0) } + [.year(indicator), .source(indicator)]
    }
    return fields + [.note(indicator), .evidence(indicator), .link(indicator)]
  }

  /// The names of the groups around an indicator's fields, from outside in.
  static func path(of indicator: Int, in questionnaire: Questionnaire) -> [String] {
    let entry = questionnaire.indicators[indicator]
    return ["section_\(questionnaire.sections[entry.section])", "page_\(entry.id)"]
  }
}

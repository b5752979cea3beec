import Assessment
import Library
import Sentences

/// The built-in questionnaire, for tests that answer by an option's name.
enum Content {
  static let questionnaire = Library().questionnaire("mipex-r").value

  static let languages = questionnaire?.languages ?? []

  /// A made-up answer for every indicator: each option somewhere, now and then none of them.
  static func answers() throws -> [(id: String, choice: Choice)] {
    try indicators().enumerated().map { position, indicator in
      switch position % 10 {
      case 4: (indicator.id, .unknown)
      case 8: (indicator.id, .notApplicable(reason: "the state runs this, no. \(position)"))
      default: (indicator.id, .option(indicator.options[(position * 7 + position / 3) % indicator.options.count].id))
      }
    }
  }

  /// The key that chooses an option.
  static func key(of option: String, in id: String) throws -> Character {
    let options = try indicators().first { $0.id == id }?.options ?? []
    guard let position = options.firstIndex(where: { $0.id == option }) else {
      throw JourneyFailure("\(id) has no option \(option)")
    }
    return Character(String(position + 1))
  }

  private static func indicators() throws -> [Indicator] {
    guard let questionnaire else { throw JourneyFailure("the built-in questionnaire cannot be read") }
    return questionnaire.indicators
  }
}

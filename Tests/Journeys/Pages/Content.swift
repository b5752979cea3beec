import Assessment
import Library
import Sentences

/// A questionnaire to answer by the names of its options, and how the program is told to use it.
struct Content: Sendable {
  let questionnaire: Questionnaire?
  /// Changes to `Program.environment`.
  let environment: [String: String?]

  /// The copy that all journeys walk unless told otherwise.
  static let fixed = Content(
    questionnaire: Library(folders: [Program.library], builtIn: false).questionnaire("mipex-r").value, environment: [:])

  /// What people get.
  static let builtIn = Content(
    questionnaire: Library().questionnaire("mipex-r").value, environment: ["MIPEXR_LIBRARY": nil])

  var languages: [String] { questionnaire?.languages ?? [] }

  /// A made-up answer for every indicator: each option somewhere, now and then none of them.
  func answers() throws -> [(id: String, choice: Choice)] {
    try indicators().enumerated().map { position, indicator in
      switch position % 10 {
      case 4: (indicator.id, .unknown)
      case 8: (indicator.id, .notApplicable(reason: "the state runs this, no. \(position)"))
      default: (indicator.id, .option(indicator.options[(position * 7 + position / 3) % indicator.options.count].id))
      }
    }
  }

  /// The key that chooses an option.
  func key(of option: String, in id: String) throws -> Character {
    let options = try indicators().first { $0.id == id }?.options ?? []
    guard let position = options.firstIndex(where: { $0.id == option }) else {
      throw JourneyFailure("\(id) has no option \(option)")
    }
    return Character(String(position + 1))
  }

  private func indicators() throws -> [Indicator] {
    guard let questionnaire else { throw JourneyFailure("the questionnaire cannot be read") }
    return questionnaire.indicators
  }
}

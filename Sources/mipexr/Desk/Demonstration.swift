internal import Assessment
internal import Wizard

/// A made-up region for looking around: nothing of it is ever saved.
enum Demonstration {
  static func session(of questionnaire: Questionnaire, language: String) -> Session {
    var assessment = Assessment(
      questionnaire: .init(id: questionnaire.id, version: questionnaire.version),
      region: .init(name: say(.demoTitle)), period: "", language: language, created: Surroundings.now)
    // Two of three are answered, in a pattern that gives every axis a different score.
    for (position, indicator) in questionnaire.indicators.enumerated() where position % 3 != 2 {
      let options = indicator.options
      guard !options.isEmpty else { continue }
      let choice = (position * position + position / 3) % (options.count + 1)
      assessment.answers[indicator.id] = Answer(choice: choice < options.count ? .option(options[choice].id) : .unknown)
    }
    return Session(questionnaire, assessment, fileName: "", isDemo: true)
  }
}

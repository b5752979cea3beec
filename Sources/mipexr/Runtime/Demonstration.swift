internal import Assessment
internal import Scoring
internal import Sentences
internal import Wizard

/// A made-up region for looking around: nothing of it is ever saved.
enum Demonstration {
  static func session(of questionnaire: Questionnaire, language: String) -> Session {
    var assessment = Assessment(
      questionnaire: .init(to: questionnaire), region: .init(name: say(.demoTitle)), period: "", language: language,
      created: Environment.now)
    // Two of three are answered, in a pattern that gives every axis a different score.
    for (position, indicator) in questionnaire.indicators.enumerated() where position % 3 != 2 {
      let options = indicator.options
      guard !options.isEmpty else { continue }
      let choice = (position * position + position / 3) % (options.count + 1)
      assessment.answers[indicator.id] = Answer(choice: choice < options.count ? .option(options[choice].id) : .unknown)
    }
    assessment.targets = targets(in: questionnaire, assessment, language: language)
    return Session(questionnaire, assessment, fileName: "", isDemo: true)
  }

  /// Three targets where an answer could be better: one overdue, two for the year to come.
  private static func targets(
    in questionnaire: Questionnaire, _ assessment: Assessment, language: String
  ) -> [String: Assessment.Target] {
    let year = Environment.now.date.year
    let days = ["\(year - 1)-12-31", "\(year + 1)-06-30", "\(year + 1)-12-31"]
    let gains = Engine(questionnaire, answers: assessment.answers).steps(.next, of: assessment)
    let targets = zip(gains, days).map { gain, day in
      let next = questionnaire.text(of: gain.indicator, in: language).text.next[gain.from]
      return (
        questionnaire.indicators[gain.indicator].id,
        Assessment.Target(option: gain.to, due: day, owner: say(.demoOwner), action: next ?? "")
      )
    }
    return Dictionary(targets, uniquingKeysWith: { first, _ in first })
  }
}

import Assessment

/// A place for the choice of each indicator of one questionnaire, for reading a file into it.
struct Seats {
  let questionnaire: Questionnaire
  private(set) var choices: [Choice?]
  /// Whether everything so far fits the questionnaire; if not, only a careful check can say what is wrong.
  private(set) var fits = true

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    choices = Array(repeating: nil, count: questionnaire.indicators.count)
  }

  mutating func take(_ choice: Choice?, for id: String) {
    guard let position = questionnaire.positions[id] else {
      fits = false
      return
    }
    choices[position] = choice
    switch choice {
    case .option(let option): check(option, at: position)
    case .notApplicable(let reason): if reason.allSatisfy(\.isWhitespace) { fits = false }
    // Numbers have limits of several kinds, and no score.
    case .figures: fits = false
    case .unknown, nil: break
    }
  }

  mutating func check(_ target: Assessment.Target, for id: String) {
    guard let position = questionnaire.positions[id] else {
      fits = false
      return
    }
    if !target.due.isEmpty, Day(target.due) == nil { fits = false }
    if !target.option.isEmpty { check(target.option, at: position) }
  }

  private mutating func check(_ option: String, at position: Int) {
    guard case .choice(let options, _) = questionnaire.indicators[position].kind,
      options.contains(where: { $0.id == option })
    else {
      fits = false
      return
    }
  }
}

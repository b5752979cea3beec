internal import Assessment
internal import Scoring

extension WorkshopReport {
  /// How alike the group read the questionnaire in the votes of one number.
  struct Likeness: Sendable {
    /// 0 is what came in before the day.
    var number: Int
    /// How many questions were voted on.
    var questions: Int
    /// Krippendorff's, ordinal.
    var alpha: Double?
    /// Kendall's W over the questions that everybody answered, put in order from the worst answer to the best.
    ///
    /// Only where answers are kept by participant.
    var concordance: Double?
  }

  /// One entry a number under which a vote may be told.
  var likeness: [Likeness] {
    Set(workshop.rounds.filter(\.isCounted).map(\.id.number)).sorted().map { number in
      let agreements = workshop.agreements(in: questionnaire, round: number)
      return Likeness(
        number: number, questions: agreements.count,
        alpha: Reliability(agreements.sorted { $0.key < $1.key }.map(\.value)).alpha(.ordinal),
        concordance: concordance(number))
    }
  }

  private func concordance(_ number: Int) -> Double? {
    let votes = workshop.rounds.filter { $0.isCounted && $0.id.number == number }.compactMap(scores)
    let people = Set(votes.flatMap(\.keys))
    let common = votes.filter { $0.count == people.count }
    guard !common.isEmpty else { return nil }
    return Concordance.kendall(people.sorted().map { key in common.map { $0[key] ?? 0 } })?.value
  }

  /// What each participant chose, in thousandths of a point; nil where only counts are kept.
  private func scores(_ round: Round) -> [String: Int]? {
    guard case .answers(let answers)? = round.votes, let position = questionnaire.positions[round.id.indicator] else {
      return nil
    }
    let options = questionnaire.indicators[position].options
    return answers.compactMapValues { answer in
      guard case .option(let id)? = answer.choice else { return nil }
      return options.first { $0.id == id }?.score.thousandths
    }
  }
}

extension Choice {
  /// One word for a choice, the option's id for an option: for files.
  var word: String {
    switch self {
    case .option(let id): id
    case .notApplicable: "not-applicable"
    case .unknown: "unknown"
    case .figures: "number"
    }
  }
}

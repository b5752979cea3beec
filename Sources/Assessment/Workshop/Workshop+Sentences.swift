package import Sentences

extension Workshop.Refusal {
  /// Why, in words; with a questionnaire also what could have been said instead.
  package func told(in questionnaire: Questionnaire? = nil) -> WorkshopRefusal {
    switch self {
    case .otherQuestionnaire(let id): .otherQuestionnaire(id)
    case .newerQuestionnaire(let version): .newerQuestionnaire(version.description)
    case .noSuchIndicator(let id): .noSuchIndicator(id)
    case .noSuchOption(let option, let id): Self.noSuchOption(option, of: id, in: questionnaire)
    case .noOptions(let id): .noOptions(id)
    case .noAnswers: .noAnswers
    case .tooFewBallots(let count, let minimum): .tooFewBallots(count: count, minimum: minimum)
    case .noSuchParticipant(let key): .noSuchParticipant(key)
    case .keepsCountsOnly: .keepsCountsOnly
    case .noReason: .noReason
    case .nobodyChose(let choice): .nobodyChose(choice.typed)
    case .noDissent: .noDissent
    case .onAgendaAlready(let id): .onAgendaAlready(id)
    case .noTitle: .noTitle
    case .noSuchAction(let position): .noSuchAction(position + 1)
    case .tooManyVotes(let votes, let most): .tooManyVotes(votes: votes, most: most)
    case .tooFewToShow(let minimum): .tooFewToShow(minimum)
    default: toldOfVote
    }
  }

  private var toldOfVote: WorkshopRefusal {
    switch self {
    case .noSuchRound(let id): .noSuchRound(number: id.number, indicator: id.indicator)
    case .isOpen(let id): .isOpen(number: id.number, indicator: id.indicator)
    case .isClosed(let id): .isClosed(number: id.number, indicator: id.indicator)
    case .isRevealed(let id): .isRevealed(number: id.number, indicator: id.indicator)
    case .noMoreRounds(let count): .noMoreRounds(count)
    case .otherTotal(let total, let present): .otherTotal(total: total, present: present)
    case .votedOtherwise(let id): .votedOtherwise(number: id.number, indicator: id.indicator)
    case .noVotes(let id): .noVotes(id.indicator)
    case .notRevealed(let id): .notRevealed(number: id.number, indicator: id.indicator)
    default: .notACount(Counts.most)
    }
  }

  private static func noSuchOption(
    _ option: String, of id: String, in questionnaire: Questionnaire?
  ) -> WorkshopRefusal {
    let indicator = questionnaire?.indicators.first { $0.id == id }
    let options = indicator?.options.map(\.id) ?? []
    guard !options.isEmpty else { return .noSuchOption(indicator: id, option: option) }
    return .noSuchOptionOf(indicator: id, option: option, known: options)
  }
}

extension Choice {
  /// As it is typed on the command line.
  package var typed: String {
    switch self {
    case .option(let option): option
    case .notApplicable: "na"
    case .unknown: "unknown"
    case .figures: ""
    }
  }
}

extension Workshop.Obstacle {
  /// What stands in the way, in words.
  package var told: WorkshopObstacle {
    switch self {
    case .notSettled: .notSettled
    case .parked: .parked
    case .otherQuestionnaire(let reference):
      .otherQuestionnaire(version: reference.version.description, id: reference.id)
    case .changed(let at, nil): .changed(day: at.day, clock: at.clock)
    case .changed(let at, let person?): .changedBy(person: person, day: at.day, clock: at.clock)
    }
  }
}

extension Workshop.Intake {
  /// What became of one ballot, in words.
  package var told: WorkshopIntake {
    switch self {
    case .taken: .taken
    case .replaced: .replaced
    case .asBefore: .asBefore
    case .counted: .counted
    case .superseded: .superseded
    }
  }
}

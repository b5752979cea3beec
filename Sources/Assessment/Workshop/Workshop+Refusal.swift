extension Workshop {
  /// Why something is not done; nothing has changed then.
  package enum Refusal: Error, Hashable {
    // What is asked of the questionnaire.
    case otherQuestionnaire(String)
    case newerQuestionnaire(Version)
    case noSuchIndicator(String)
    case noSuchOption(String, of: String)
    /// There is nothing to vote on: the answer is a figure.
    case noOptions(String)

    // Collecting.
    /// The ballot is empty.
    case noAnswers
    /// Fewer ballots than the rules want counted together.
    case tooFewBallots(Int, minimum: Int)
    case noSuchParticipant(String)
    /// The session keeps nothing of persons.
    case keepsCountsOnly

    // Voting.
    case noSuchRound(Round.ID)
    /// Another question's vote has to be revealed first.
    case isOpen(Round.ID)
    case isClosed(Round.ID)
    case isRevealed(Round.ID)
    /// The rules allow no more votes on the question.
    case noMoreRounds(Int)
    /// The counts do not add up to those present.
    case otherTotal(Int, present: Int)
    case notACount
    /// The round was voted in the other way: by hands, or by ballots.
    case votedOtherwise(Round.ID)
    /// Nothing has come in yet.
    case noVotes(Round.ID)

    // Settling.
    case noReason
    /// Nobody chose it.
    case nobodyChose(Choice)
    case notRevealed(Round.ID)
    case noDissent

    // Agenda and actions.
    case onAgendaAlready(String)
    case noTitle
    case noSuchAction(Int)
    /// More votes than three for each, or more than two of one person for one action.
    case tooManyVotes(Int, most: Int)

    // What may be shown.
    /// The group, or what would be left of the others, is smaller than the rules allow.
    case tooFewToShow(minimum: Int)
  }
}

/// What everybody in the room may see of a vote; nothing else is in it.
///
/// Before the reveal there is no vote in it and no score, so that nobody is steered, but how many cards are in, so that
/// nobody waits in vain.
package struct RoomView: Hashable, Sendable {
  package var indicator: String
  /// Ids, in their order.
  package var options: [String]
  package var number: Int
  package var present: Int
  package var cards: Int
  /// Whether the vote has ended.
  package var isClosed: Bool
  /// Which question of the day it is; nil for one that is not on the agenda.
  package var place: Place?
  /// When the time for the question is over; nil for one that is not on the agenda.
  package var end: Timestamp?
  /// Nil before the reveal.
  package var revealed: Revealed?

  package struct Place: Hashable, Sendable {
    package var number: Int
    package var count: Int
  }

  package struct Revealed: Hashable, Sendable {
    package var counts: Counts
    /// The votes before this one, by rising number, with what came in before the day.
    package var earlier: [Earlier]
  }

  package struct Earlier: Hashable, Sendable {
    package var number: Int
    package var counts: Counts
  }
}

extension Workshop {
  /// What the room sees now: the vote that was opened last; nil before the first.
  package func roomView(in questionnaire: Questionnaire) -> RoomView? {
    guard let round = openRound ?? rounds.last(where: \.isInRoom) else { return nil }
    return roomView(of: round, in: questionnaire)
  }

  /// What the room sees of a question: its latest vote; nil where the room has had nothing to do with it.
  package func roomView(of indicator: String, in questionnaire: Questionnaire) -> RoomView? {
    let shown = rounds(of: indicator).last { $0.isInRoom || $0.revealed != nil }
    return shown.flatMap { roomView(of: $0, in: questionnaire) }
  }

  private func roomView(of round: Round, in questionnaire: Questionnaire) -> RoomView? {
    guard let position = questionnaire.positions[round.id.indicator] else { return nil }
    var view = RoomView(
      indicator: round.id.indicator, options: questionnaire.indicators[position].options.map(\.id),
      number: round.id.number, present: round.present, cards: round.counts.total, isClosed: round.closed != nil)
    if let item = agenda.firstIndex(where: { $0.indicator == round.id.indicator }) {
      view.place = .init(number: item + 1, count: agenda.count)
      view.end = Timestamp(seconds: round.opened.seconds + agenda[item].minutes * 60)
    }
    guard round.revealed != nil else { return view }
    let earlier = rounds(of: round.id.indicator).filter { $0.id.number < round.id.number && $0.votes != nil }
    view.revealed = .init(counts: round.counts, earlier: earlier.map { .init(number: $0.id.number, counts: $0.counts) })
    return view
  }
}

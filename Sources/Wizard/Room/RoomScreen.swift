package import Assessment
internal import Reports
internal import Scoring
package import Sentences

/// What everybody in the room sees on the wall: the question with its options, how many cards are in, and after the reveal
/// who chose what.
///
/// All of it is made of a `RoomView`, so that nothing can be shown that the room may not know.
package struct RoomScreen: Sendable {
  /// Nil before the first vote.
  package var view: RoomView?
  package var title: String
  package var questionnaire: Questionnaire
  /// Of the questionnaire's words.
  package var code: String
  package var language: Language
  /// What keeps the window from saying something newer.
  package var obstacle: String?
  package var now = Timestamp(seconds: 0)

  package init(_ workshop: Workshop, in questionnaire: Questionnaire, language: Language, code: String) {
    (self.questionnaire, self.language, self.code) = (questionnaire, language, code)
    view = workshop.roomView(in: questionnaire)
    title = workshop.title.isEmpty ? workshop.assessment : workshop.title
  }

  func say(_ message: some Message) -> String { message.text(in: language) }

  var teller: AgreementTeller { AgreementTeller(questionnaire: questionnaire, language: language, code: code) }

  /// "2 of 8   7:42": where the day is, and the time that is left for the question.
  var place: String {
    guard let view else { return "" }
    let number = view.place.map { say(RoomMessage.place(number: $0.number, count: $0.count)) }
    guard view.revealed == nil, let end = view.end else { return number ?? "" }
    let seconds = max(0, end.seconds - now.seconds)
    let clock = "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    return [number, clock].compactMap(\.self).joined(separator: "   ")
  }

  /// How far the vote has come, in a sentence.
  func progress(of view: RoomView) -> String {
    if view.isClosed { return say(RoomMessage.closed) }
    return say(RoomMessage.cards(cards: view.cards, present: view.present))
  }

  /// What the counts say: how far apart, two camps, who speaks first, the middle.
  func findings(_ view: RoomView, _ revealed: RoomView.Revealed, _ position: Int) -> [String] {
    let agreement = agreement(revealed.counts, present: view.present, position)
    let camps = agreement.hasTwoCamps ? [say(AgreementMessage.twoCamps)] : []
    let words = [teller.speaksFirst(agreement, of: position), teller.middle(agreement, of: position)]
    return [teller.gap(agreement)] + camps + words.compactMap(\.self)
  }

  func agreement(_ counts: Counts, present: Int, _ position: Int) -> Agreement {
    Agreement(counts, of: questionnaire.indicators[position], present: present)
  }

  /// The votes to show side by side, the latest last; what they are called, and how many chose each row.
  func votes(_ view: RoomView, _ revealed: RoomView.Revealed, _ position: Int) -> [(head: String, counts: [Int])] {
    let earlier = revealed.earlier.suffix(2).map { vote in
      let head = vote.number == Round.before ? AgreementMessage.before : .earlier(vote.number)
      return (say(head), vote.counts)
    }
    return (earlier + [(say(AgreementMessage.now), revealed.counts)]).map { head, counts in
      let options = view.options.map { counts.options[$0] ?? 0 }
      return (head: head, counts: options + [counts.unknown, counts.notApplicable])
    }
  }

  /// What the rows of `votes` are called: the options, and what people chose besides.
  func names(_ view: RoomView, _ position: Int) -> [String] {
    view.options.map { questionnaire.label(ofOption: $0, of: position, in: code) }
      + [say(AgreementMessage.unknown), say(AgreementMessage.notApplicable)]
  }
}

extension RoomScreen {
  /// The same for those who hear or feel it, or whose window is no terminal.
  package var lines: [String] {
    guard let view, let position = questionnaire.positions[view.indicator] else {
      return [title, say(RoomMessage.waiting)] + [obstacle].compactMap(\.self)
    }
    let words = questionnaire.text(of: position, in: code).text
    var lines = [place, view.indicator + "  " + words.question].filter { !$0.isEmpty }
    let names = names(view, position)
    guard let revealed = view.revealed else {
      for (number, option) in view.options.enumerated() {
        lines.append("\(number + 1)  \(names[number]): \(words.options[option] ?? "")")
      }
      return lines + [progress(of: view)] + [obstacle].compactMap(\.self)
    }
    let votes = votes(view, revealed, position)
    for (row, name) in names.enumerated()
    where row < view.options.count || votes.contains(where: { $0.counts[row] > 0 }) {
      lines.append(name + ": " + votes.map { "\($0.head) \($0.counts[row])" }.joined(separator: ", "))
    }
    return lines + findings(view, revealed, position) + [obstacle].compactMap(\.self)
  }
}

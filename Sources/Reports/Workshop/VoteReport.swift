package import Assessment
import Scoring
package import Sentences

/// What a vote brought: who chose what before and now, how far apart they stand, and who speaks first.
package struct VoteReport {
  private let indicator: Int
  private let rounds: [Round]
  private let teller: AgreementTeller

  /// Of the votes on a question up to the latest, as far as their counts may be known.
  package init(
    _ workshop: Workshop, on indicator: Int, in questionnaire: Questionnaire, language: Language, code: String
  ) {
    self.indicator = indicator
    rounds = workshop.rounds(of: questionnaire.indicators[indicator].id).filter(\.isCounted)
    teller = AgreementTeller(questionnaire: questionnaire, language: language, code: code)
  }

  package var lines: [String] {
    guard let latest = rounds.last.map(agreement) else { return [teller.say(.noVotes)] }
    let gaps = rounds.map { sentence($0, teller.gap(agreement($0))) }
    let camps = latest.hasTwoCamps ? [teller.say(.twoCamps)] : []
    let speaking = [teller.speaksFirst(latest, of: indicator)].compactMap(\.self)
    return [teller.question(indicator), ""] + table + [""] + gaps + camps + speaking
  }

  private func agreement(_ round: Round) -> Agreement {
    Agreement(round.counts, of: teller.questionnaire.indicators[indicator], present: round.present)
  }

  private func head(_ round: Round) -> String {
    if round.id == rounds.last?.id, round.isInRoom { return teller.say(.now) }
    return teller.say(round.isInRoom ? .earlier(round.id.number) : .before)
  }

  private func sentence(_ round: Round, _ gap: String) -> String {
    if round.id == rounds.last?.id, round.isInRoom { return teller.say(.gapNow(gap)) }
    return teller.say(round.isInRoom ? .gapEarlier(number: round.id.number, gap: gap) : .gapBefore(gap))
  }

  /// An option a line, a vote a column; what nobody chose besides the options is left out.
  private var table: [String] {
    let agreements = rounds.map(agreement)
    let options = teller.questionnaire.indicators[indicator].options.indices.map { option in
      (name: teller.label(option, of: indicator), counts: agreements.map { $0.counts[option] })
    }
    let others = (0..<3).map { row in
      (name: teller.others(agreements[0])[row].name, counts: agreements.map { teller.others($0)[row].count })
    }
    let rows = options + others.filter { $0.counts.contains { $0 > 0 } }
    let heads = rounds.map(head)
    let width = rows.map(\.name.count).max() ?? 0
    func line(_ name: String, _ cells: [String]) -> String {
      let columns = zip(cells, heads).map { String(repeating: " ", count: max(0, max($1.count, 3) - $0.count)) + $0 }
      return "  " + ([name + String(repeating: " ", count: width - name.count)] + columns).joined(separator: "  ")
    }
    return [line("", heads)] + rows.map { line($0.name, $0.counts.map { String($0) }) }
  }
}

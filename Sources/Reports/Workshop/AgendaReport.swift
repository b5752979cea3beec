package import Assessment
import Scoring
package import Sentences

/// What a group should talk about, and why.
package struct AgendaReport {
  private let workshop: Workshop
  private let agenda: Agenda
  private let entries: [Agenda.Entry]
  private let minutes: Int?
  private let teller: AgreementTeller

  /// With `minutes` only as many questions as there is time for; settled and parked ones take none of it.
  ///
  /// A workshop on chosen questions has no others on its agenda. `code` is the language of the content's words.
  package init(
    _ workshop: Workshop, in questionnaire: Questionnaire, flaggedIn assessment: Assessment?, minutes: Int? = nil,
    language: Language, code: String
  ) {
    self.workshop = workshop
    self.minutes = minutes
    teller = AgreementTeller(questionnaire: questionnaire, language: language, code: code)
    let planned = Set(workshop.agenda.map(\.indicator))
    var agenda = workshop.agenda(in: questionnaire, flaggedIn: assessment)
    if !planned.isEmpty { agenda.entries.removeAll { !planned.contains(questionnaire.indicators[$0.indicator].id) } }
    if minutes != nil {
      agenda.entries.removeAll { workshop.settled[questionnaire.indicators[$0.indicator].id] != nil || $0.isAgreed }
    }
    self.agenda = agenda
    entries = minutes.map { agenda.first(inMinutes: $0, each: max(1, workshop.rules.minutes)) } ?? agenda.entries
  }

  private func id(_ entry: Agenda.Entry) -> String { teller.questionnaire.indicators[entry.indicator].id }

  /// Chosen questions without a single vote.
  private var notVoted: [String] {
    let voted = Set(workshop.agenda(in: teller.questionnaire).entries.map(id))
    return workshop.agenda.map(\.indicator).filter { !voted.contains($0) && workshop.settled[$0] == nil }
  }
}

extension AgendaReport {
  /// For people: the distance first, then who chose what.
  package var lines: [String] {
    var lines: [String] = []
    if let minutes { lines += [teller.say(.minutesHead(minutes: minutes, count: entries.count)), ""] }
    for (number, entry) in entries.enumerated() {
      lines.append("\(number + 1). " + teller.question(entry.indicator))
      lines += told(entry).map { "   " + $0 } + [""]
    }
    if agenda.entries.isEmpty, notVoted.isEmpty { lines += [teller.say(.noVotes), ""] }
    if !notVoted.isEmpty { lines += [teller.say(.notVoted(notVoted)), ""] }
    return lines.dropLast()
  }

  private func told(_ entry: Agenda.Entry) -> [String] {
    let agreement = entry.agreement
    var lines = [teller.gap(agreement), teller.counts(agreement, of: entry.indicator)]
    if agreement.isBeyondMost { lines.insert(teller.say(.beyondMost(agreement.present)), at: 0) }
    if agreement.hasTwoCamps { lines.append(teller.say(.twoCamps)) }
    let middle = agreement.gap?.numerator == 0 ? nil : teller.middle(agreement, of: entry.indicator)
    if let middle { lines.append(middle) }
    if entry.why == .flag { lines.append(teller.say(.flagged)) }
    if let settled = workshop.settled[id(entry)] {
      lines.append(teller.say(settled.answer == nil ? .parkedAlready : .settledAlready))
    } else if entry.isAgreed {
      lines.append(teller.say(.agreed))
    }
    return lines
  }
}

extension AgendaReport {
  /// `mipexr-agenda/1`: numbers as they are, not rounded.
  package var json: JSON {
    let reference = workshop.questionnaire
    return .object([
      "format": .string("mipexr-agenda/1"), "title": .string(workshop.title),
      "questionnaire": .object([
        "id": .string(reference.id), "version": .string(reference.version.description),
      ]),
      "questions": .array(entries.map(json)),
      "notVotedOn": .array(notVoted.map { .string($0) }),
    ])
  }

  private func json(_ entry: Agenda.Entry) -> JSON {
    let agreement = entry.agreement
    let options = teller.questionnaire.indicators[entry.indicator].options.map(\.id)
    let counts = zip(options, agreement.counts).map { ($0, JSON.number(String($1))) }
    func number(_ value: Double?) -> JSON { value.map { .double($0) } ?? .null }
    return .object([
      "indicator": .string(id(entry)), "why": .string(entry.why.rawValue), "agreed": .bool(entry.isAgreed),
      "settled": .bool(workshop.settled[id(entry)] != nil), "gap": number(agreement.gap?.value),
      "gapShare": number(agreement.gapShare?.value), "twoCamps": .bool(agreement.hasTwoCamps),
      "counts": .object(Dictionary(counts, uniquingKeysWith: { first, _ in first })),
      "unknown": .number(String(agreement.unknown)), "notApplicable": .number(String(agreement.notApplicable)),
      "present": .number(String(agreement.present)),
      "middle": .array(agreement.middle.map { [.string(options[$0.lower]), .string(options[$0.upper])] } ?? []),
      "vanDerEijk": number(agreement.vanDerEijk), "consensus": number(agreement.consensus),
      "leik": number(agreement.leik?.value),
    ])
  }

  /// A row a question, and one of heads.
  package var csv: [String] {
    let heads = [
      "indicator", "why", "agreed", "settled", "gap", "gap_share", "two_camps", "counts", "unknown", "not_applicable",
      "present", "middle_lower", "middle_upper", "van_der_eijk", "consensus", "leik",
    ]
    // Numbers stand bare: a spreadsheet has to read -1 as one.
    return ([heads] + entries.map(cells)).map { $0.joined(separator: ",") }
  }

  private func cells(_ entry: Agenda.Entry) -> [String] {
    let agreement = entry.agreement
    let options = teller.questionnaire.indicators[entry.indicator].options.map(\.id)
    func number(_ value: Double?) -> String { value.map { JSON.text($0) } ?? "" }
    return [
      CSV.text(id(entry)), entry.why.rawValue, String(entry.isAgreed), String(workshop.settled[id(entry)] != nil),
      number(agreement.gap?.value), number(agreement.gapShare?.value), String(agreement.hasTwoCamps),
      CSV.text(zip(options, agreement.counts).map { "\($0)=\($1)" }.joined(separator: " ")),
      String(agreement.unknown), String(agreement.notApplicable), String(agreement.present),
      CSV.text(agreement.middle.map { options[$0.lower] } ?? ""),
      CSV.text(agreement.middle.map { options[$0.upper] } ?? ""), number(agreement.vanDerEijk),
      number(agreement.consensus), number(agreement.leik?.value),
    ]
  }
}

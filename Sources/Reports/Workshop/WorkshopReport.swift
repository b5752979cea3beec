package import Assessment
internal import Scoring
package import Sentences

/// What a workshop's report is told from.
///
/// No person's answers are in it, whatever the workshop keeps: only counts, and only of votes that the room has seen or
/// that a settled answer rests on.
package struct WorkshopReport: Sendable {
  package struct Setting: Sendable {
    /// Code of the language of the questionnaire's words.
    package var code: String
    /// Of the sentences around them.
    package var language: Language
    /// The day the report is made.
    package var made: Timestamp
    package var version: String

    package init(code: String, language: Language, made: Timestamp, version: String) {
      self.code = code
      self.language = language
      self.made = made
      self.version = version
    }
  }

  let workshop: Workshop
  let questionnaire: Questionnaire
  /// Nil where the assessment is not at hand.
  let assessment: Assessment?
  let setting: Setting
  /// Those voted on or settled, in the order of the day, then in the questionnaire's.
  let questions: [Question]
  /// What the workshop did to the profile.
  let effect: Effect?

  package init(
    _ workshop: Workshop, in questionnaire: Questionnaire, assessment: Assessment? = nil, _ setting: Setting
  ) {
    self.workshop = workshop
    self.questionnaire = questionnaire
    self.assessment = assessment
    self.setting = setting
    let onAgenda = workshop.agenda.compactMap { questionnaire.positions[$0.indicator] }
    let others = questionnaire.indicators.indices.filter { !onAgenda.contains($0) }
    questions = (onAgenda + others).compactMap { Question($0, of: workshop, in: questionnaire) }
    effect = assessment.flatMap { Effect(of: workshop, on: $0, in: questionnaire) }
  }
}

extension WorkshopReport {
  /// One question with what may be told of it.
  struct Question: Sendable {
    /// Position in `Questionnaire.indicators`.
    let position: Int
    let votes: [Vote]
    let settled: Workshop.Settled?

    /// Nil where nothing may be told: no vote on it was revealed, and it is not settled.
    init?(_ position: Int, of workshop: Workshop, in questionnaire: Questionnaire) {
      let indicator = questionnaire.indicators[position]
      let held = workshop.rounds(of: indicator.id)
      settled = workshop.settled[indicator.id]
      guard settled != nil || held.contains(where: { $0.revealed != nil }) else { return nil }
      self.position = position
      votes = held.filter(\.isCounted).map { round in
        Vote(
          number: round.id.number, agreement: Agreement(round.counts, of: indicator, present: round.present))
      }
    }

    /// Whether it was put off without an answer.
    var isParked: Bool { settled.map { $0.answer?.choice == nil } ?? false }
  }

  /// A vote whose counts may be told.
  struct Vote: Sendable {
    let number: Int
    let agreement: Agreement

    /// Those who took part and said nothing.
    var silent: Int {
      agreement.present - agreement.answered - agreement.unknown - agreement.notApplicable
    }
  }

  /// Who took part, as counts.
  struct Attendance: Sendable {
    /// How many answers came in before the day; nil where none did.
    var before: Int?
    /// The most that took part in one vote in the room; nil where there was none.
    var inRoom: Int?
    /// Groups that are large enough to be told, by name; all others together come last, without one.
    var groups: [(name: String?, count: Int)]
    /// Only where everybody agreed to be named.
    var names: [String]
  }

  var attendance: Attendance {
    let rounds = workshop.rounds
    let people = workshop.participants.values
    let counts = Dictionary(people.compactMap(\.group).map { ($0, 1) }, uniquingKeysWith: +)
    let told = counts.filter { isTold($0.value) }.sorted { $0.key < $1.key }
    let others = people.count - told.reduce(0) { $0 + $1.value }
    var groups: [(name: String?, count: Int)] = told.map { ($0.key, $0.value) }
    if !groups.isEmpty, others > 0 { groups.append((nil, others)) }
    return Attendance(
      before: rounds.filter { !$0.isInRoom }.map(\.present).max(),
      inRoom: rounds.filter(\.isInRoom).map(\.present).max(), groups: groups,
      names: workshop.rules.anonymity == .named ? people.compactMap(\.name).sorted() : [])
  }

  /// The group that holds another view, where it does not give away who that is.
  func group(of dissent: Workshop.Dissent) -> String? {
    guard let group = dissent.group else { return nil }
    return isTold(workshop.participants.values.count { $0.group == group }) ? group : nil
  }

  /// Whether a group of so many may be named.
  private func isTold(_ count: Int) -> Bool {
    switch workshop.rules.anonymity {
    case .counts: false
    case .key: count >= workshop.rules.minimum
    case .named: true
    }
  }
}

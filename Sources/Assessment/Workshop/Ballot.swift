/// One person's answers, as they are handed in.
package struct Ballot: Hashable, Sendable {
  /// By indicator, those with options that are asked: the choice, a note and evidence, not who and when.
  package var answers: [String: Answer]
  package var name: String?
  package var group: String?
  package var from: Workshop.Participant.Origin
  /// What tells the person again who hands in a second time, and tells nothing of the person.
  private var trail: Trail

  /// Takes a person's answers from a file or a form.
  ///
  /// `submission` is what the form's server, or the person's slip, calls the ballot: a random name that stays the same when
  /// it comes again. A file has none; it is told by its history.
  ///
  /// - Throws: `otherQuestionnaire`, `newerQuestionnaire`, `noSuchOption` or `noAnswers`. An older version is no error where
  ///   its answers carry over.
  package init(
    of assessment: Assessment, from origin: Workshop.Participant.Origin, submission: String? = nil, name: String? = nil,
    group: String? = nil, in questionnaire: Questionnaire
  ) throws(Workshop.Refusal) {
    switch assessment.questionnaire.standing(to: questionnaire) {
    case .otherQuestionnaire: throw .otherQuestionnaire(assessment.questionnaire.id)
    case .newer: throw .newerQuestionnaire(assessment.questionnaire.version)
    case .older, .current: break
    }
    let carried = assessment.carried(to: questionnaire).answers
    answers = [:]
    for (position, indicator) in questionnaire.indicators.enumerated() {
      guard indicator.isVotable, let answer = carried[indicator.id], answer.choice != nil,
        questionnaire.asks(position, given: carried)
      else { continue }
      try indicator.check(answer.choice)
      answers[indicator.id] = answer.asVote
    }
    guard !answers.isEmpty else { throw .noAnswers }
    self.name = name
    self.group = group
    from = origin
    trail = submission.map(Trail.init(name:)) ?? Trail(assessment)
  }

  /// Of the answers; two people who answer alike have the same one.
  package var digest: String {
    let fields = answers.sorted { $0.key < $1.key }.flatMap { id, answer in
      [id, answer.choice?.mark ?? "", answer.note] + answer.evidence.flatMap { [$0.title, $0.link, $0.date] }
    }
    return Fingerprint(fields).digits
  }

  /// To be kept, so that a later ballot of the same person is known by it; nil where nothing tells one.
  package var mark: String? { trail.mark }

  /// Whether this ballot is a later one of the person whose ballot left the mark, or the same one.
  package func continues(_ mark: String) -> Bool { trail.contains(mark) }
}

/// What identifies a ballot at each time that it could have been handed in.
///
/// A file's history only grows: the earlier one is the beginning of the later. That tells the file again when it comes with
/// more answers, without a name and wherever it lies; copies that different people filled in differ from the place on at
/// which they were copied.
private struct Trail: Hashable {
  /// Of the first step, of the first two, and so on.
  private var hashes: [UInt64] = []

  init(name: String) {
    hashes = [Fingerprint(["submission", name]).hash]
  }

  init(_ assessment: Assessment) {
    let history = assessment.history
    // All at one time: a program wrote it, perhaps for twenty people who answered alike.
    guard let first = history.first, history.contains(where: { $0.at != first.at }) else { return }
    var fingerprint = Fingerprint([String(assessment.created.seconds)])
    for step in history {
      for field in [String(step.at.seconds), step.kind.rawValue, step.indicator, step.to?.choice?.mark ?? ""] {
        fingerprint.add("\u{1F}" + field)
      }
      hashes.append(fingerprint.hash)
    }
  }

  /// How long it is, and what identifies it as it is now.
  var mark: String? { hashes.last.map { "\(hashes.count)-\(Fingerprint.digits(of: $0))" } }

  /// Whether the mark is that of one of its beginnings.
  func contains(_ mark: String) -> Bool {
    let parts = mark.split(separator: "-")
    guard parts.count == 2, let count = Int(parts[0]), hashes.indices.contains(count - 1) else { return false }
    return Fingerprint.digits(of: hashes[count - 1]) == parts[1]
  }
}

extension Choice {
  /// A text for each choice, no two the same.
  fileprivate var mark: String {
    switch self {
    case .option(let option): "o \(option)"
    case .notApplicable(let reason): "n \(reason)"
    case .unknown: "u"
    case .figures(let figures): "f \(figures.values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })"
    }
  }
}

extension Answer {
  /// What is kept of an answer as a vote: nothing that tells who gave it, and when.
  var asVote: Answer {
    var vote = Answer(choice: choice)
    vote.note = note
    vote.evidence = evidence.map { Evidence(title: $0.title, link: $0.link, date: $0.date) }
    return vote
  }
}

extension Indicator {
  /// Makes sure that the choice can be voted for.
  func check(_ choice: Choice?) throws(Workshop.Refusal) {
    switch choice {
    case .option(let option):
      guard options.contains(where: { $0.id == option }) else { throw .noSuchOption(option, of: id) }
    case .notApplicable, .unknown: break
    case .figures, nil: throw .noOptions(id)
    }
  }
}

extension Questionnaire {
  /// Whether the conditions of an indicator hold, and of all that they name; one in a circle is never asked.
  func asks(_ position: Int, given answers: [String: Answer], below seen: Set<Int> = []) -> Bool {
    indicators[position].condition.allSatisfy { term in
      guard !seen.contains(term.indicator), term.indicator != position,
        case .option(let option)? = answers[indicators[term.indicator].id]?.choice
      else { return false }
      return term.options.contains(option) && asks(term.indicator, given: answers, below: seen.union([position]))
    }
  }
}

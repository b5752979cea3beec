package import Sentences

/// What becomes of an assessment when its questionnaire gets a newer version, and the assessment that comes of it.
///
/// Nothing is lost: what changes is in the history with what it was before, what has no place any more is set aside.
package struct Migration: Hashable, Sendable {
  package let from: Version
  package let to: Version
  /// One for each indicator with an answer or a target: kept, moved, again, back, aside; each in the order of the ids.
  package let rows: [Row]
  /// What the file holds, and what it would hold.
  package let before: Assessment
  package let assessment: Assessment

  /// What becomes of one answer, or of one target.
  package enum Outcome: Hashable, Sendable {
    case kept
    /// Under another id, or with another id of its option.
    case moved(option: Renaming?)
    /// The answer cannot be carried: the question is open again, what is written beside it stays.
    case again(Reason)
    /// It was set aside earlier, and the question is there again.
    case back
    /// The question is gone; the answer stays in the file.
    case aside(Reason)
  }

  package enum Reason: Hashable, Sendable {
    /// The questionnaire says that the question means something else now.
    case question
    /// Its options, groups or limits no longer have room for the answer.
    case options
    /// No question has taken its place.
    case gone
    /// Another answer of the file is in the place that this one would go to.
    case taken
  }

  package struct Row: Hashable, Sendable {
    /// The id in the file.
    package var indicator: String
    /// The id now.
    package var destination: String
    /// Nil when there is a target alone.
    package var answer: Outcome?
    package var target: Outcome?
  }

  /// An option's id before and now.
  package struct Renaming: Hashable, Sendable {
    package var old: String
    package var new: String
  }

  /// Works out what becomes of each answer; an assessment that is not older keeps everything.
  package init(
    of assessment: Assessment, to questionnaire: Questionnaire, at now: Timestamp, by person: String? = nil
  ) {
    var mover = Migrator(assessment, questionnaire, now, person)
    mover.run()
    before = assessment
    from = assessment.questionnaire.version
    to = questionnaire.version
    self.assessment = mover.assessment
    rows = mover.rows.sorted { ($0.rank, $0.indicator) < ($1.rank, $1.indicator) }
  }
}

extension Migration {
  /// Whether anything but the version's number changes.
  package var changesAnswers: Bool { rows.contains { $0.rank > 0 } }
}

extension Migration.Outcome {
  /// The outcome without its reason.
  package var kind: MigrationOutcome {
    switch self {
    case .kept: .kept
    case .moved: .moved
    case .again: .again
    case .back: .back
    case .aside: .aside
    }
  }
}

extension Migration.Row {
  /// Later ones are told later.
  fileprivate var rank: Int {
    [answer, target].compactMap { $0.flatMap { MigrationOutcome.allCases.firstIndex(of: $0.kind) } }.max() ?? 0
  }
}

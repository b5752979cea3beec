package import Assessment
package import Scoring

/// What would move the score most: answers that could be better, then what is still open.
package struct Moves: Sendable {
  package enum Row: Sendable {
    case gain(Improvement)
    case opening(Uncertainty)

    package var indicator: Int {
      switch self {
      case .gain(let gain): gain.indicator
      case .opening(let opening): opening.indicator
      }
    }
  }

  package private(set) var reach: Improvement.Reach = .next
  package private(set) var rows: [Row] = []
  /// How many of the steps bring the same, and what; nil when no two do, or the best options are shown.
  private(set) var tie: (count: Int, gain: Double)?
  package var focus = 0

  init(_ session: Session) { take(session) }

  /// Takes the rows anew; the indicator in focus stays so.
  mutating func take(_ session: Session, _ reach: Improvement.Reach? = nil) {
    let indicator = rows[safe: focus]?.indicator
    self.reach = reach ?? self.reach
    let steps = session.engine.steps(self.reach, of: session.assessment)
    tie = self.reach == .next ? session.engine.tie(in: steps, among: steps.count) : nil
    rows = steps.map(Row.gain) + session.engine.openings.map(Row.opening)
    focus = rows.firstIndex { $0.indicator == indicator } ?? 0
  }
}

/// The form of a target: the options of its indicator, then when, who and what.
package struct TargetForm: Sendable {
  package enum Field: Int, CaseIterable, Sendable {
    case due, owner, action
  }

  /// Position of the indicator.
  package let position: Int
  /// Count of the indicator's options.
  let options: Int
  /// Position of the option to reach.
  package var option: Int
  package var fields: [TextBuffer]
  /// The line in focus: the options, then the fields.
  package var focus: Int
  /// What the questionnaire says has to be done to get there.
  var suggestion = ""
  /// As it was opened: what was only looked at is not kept.
  private let start: [String]

  init(position: Int, options: Int, option: Int, texts: [String]) {
    self.position = position
    self.options = options
    self.option = option
    focus = option
    let limits = [10, 200, 1000]
    fields = zip(texts, limits).map { TextBuffer($0, limit: $1) }
    start = [String(option)] + texts
  }

  /// The field in focus; nil on an option.
  package var field: Field? { Field(rawValue: focus - options) }

  package var lineCount: Int { options + fields.count }

  package subscript(field: Field) -> String { fields[field.rawValue].text }

  var isChanged: Bool { [String(option)] + fields.map(\.text) != start }
}

/// One target, as the plan shows it.
package struct PlanRow: Sendable {
  package enum Status: Sendable {
    case open, overdue, reached
  }

  /// Position of the indicator.
  package var position: Int
  package var target: Assessment.Target
  package var status: Status
  /// Points of the overall score that reaching it alone brings; nil when it brings none.
  package var gain: Double?
}

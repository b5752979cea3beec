/// One step of an assessment's history.
package struct Change: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case change, undo, redo
  }

  package var kind: Kind
  package var at: Timestamp
  package var by: String?
  package var indicator: String
  /// The answer before; nil when there was none.
  package var from: Answer?
  /// The answer after; nil when there is none.
  package var to: Answer?
  /// The target's change, when that is what changed; the answer is then the same before and after, so that a program
  /// that knows of answers alone takes nothing away when it undoes the step.
  package var target: TargetChange?
  /// The version of the questionnaire that the step took the answer to; nil for what a person did.
  package var migration: Version?
  package var extra: [String: JSON] = [:]

  package init(_ kind: Kind = .change, at: Timestamp, by: String? = nil, indicator: String, from: Answer?, to: Answer?)
  {
    self.kind = kind
    self.at = at
    self.by = by
    self.indicator = indicator
    self.from = from
    self.to = to
  }
}

/// What a region wanted before and after a step; nil when there was, or is, no target.
package struct TargetChange: Hashable, Sendable {
  package var from: Assessment.Target?
  package var to: Assessment.Target?
  package var extra: [String: JSON] = [:]

  package init(from: Assessment.Target? = nil, to: Assessment.Target? = nil) {
    self.from = from
    self.to = to
  }
}

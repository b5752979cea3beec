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

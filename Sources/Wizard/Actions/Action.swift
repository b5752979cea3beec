package import Sentences

/// Something a person can do: its name, its keys, where it can be done, and why not now.
///
/// One table of these makes key handling, footer, help, palette and line mode.
package struct Action: Sendable {
  package enum ID: String, CaseIterable, Sendable {
    case accept
    case option1, option2, option3, option4, option5, option6, option7, option8, option9
    case notApplicable, unknown, reopen
    case up, down, previous, next, pageUp, pageDown, first, last, nextPane, previousPane
    case note, editor, evidence, flag, confidence, remove
    case nextOpen, list, profile, trace, handbook, review, palette, filter
    case target, moves, plan, history, compare, switchView
    case report, change
    case undo, redo, language, help, back, quit, interrupt, suspend, repaint
  }

  package let id: ID
  /// The keys unless the person's own key file says otherwise.
  package let keys: [Key]
  package let screens: Set<Screen.Kind>
  /// Whether the footer names it when there is room; the table's order is the footer's.
  package let isPrompted: Bool
  /// Why it cannot be done now; nil when it can.
  package let obstacle: @Sendable (State) -> (any Message)?

  init(
    _ id: ID, _ keys: [Key], on screens: Set<Screen.Kind>, prompted: Bool = false,
    unless obstacle: @escaping @Sendable (State) -> (any Message)? = { _ in nil }
  ) {
    self.id = id
    self.keys = keys
    self.screens = screens
    isPrompted = prompted
    self.obstacle = obstacle
  }
}

extension Action.ID {
  /// Which option the action chooses, counted from 1; nil for all other actions.
  var optionNumber: Int? { rawValue.hasPrefix("option") ? Int(rawValue.suffix(1)) : nil }
}

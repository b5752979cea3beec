internal import Messages

/// Something a person can do: its name, its keys, where it can be done, and why not now.
///
/// One table of these makes key handling, footer, help, palette and line mode.
package struct Action: Sendable {
  package enum ID: String, CaseIterable, Sendable {
    case accept
    case option1, option2, option3, option4, option5, option6, option7, option8, option9
    case notApplicable, unknown, reopen
    case up, down, previous, next, pageUp, pageDown, first, last, nextPane, previousPane
    case note, evidence, flag, confidence, remove
    case nextOpen, list, profile, trace, handbook, review, palette, filter
    case undo, redo, language, help, back, quit, interrupt, suspend, repaint
  }

  package let id: ID
  /// The keys unless the person's own key file says otherwise.
  package let keys: [Key]
  package let screens: Set<Screen.Kind>
  /// Whether the footer names it when there is room; the table's order is the footer's.
  package let isPrompted: Bool
  /// Why it cannot be done now; nil when it can.
  package let obstacle: @Sendable (State) -> WizardMessage?

  init(
    _ id: ID, _ keys: [Key], on screens: Set<Screen.Kind>, prompted: Bool = false,
    unless obstacle: @escaping @Sendable (State) -> WizardMessage? = { _ in nil }
  ) {
    self.id = id
    self.keys = keys
    self.screens = screens
    isPrompted = prompted
    self.obstacle = obstacle
  }
}

/// Which keys do what, on which screen.
package struct KeyMap: Sendable {
  package private(set) var keys: [Action.ID: [Key]]

  package static let standard = KeyMap(
    keys: Dictionary(Action.table.map { ($0.id, $0.keys) }, uniquingKeysWith: { first, _ in first }))

  /// The action of a key on a screen.
  package func action(for key: Key, on screen: Screen.Kind) -> Action? {
    Action.table.first { $0.screens.contains(screen) && (keys[$0.id] ?? $0.keys).contains(key) }
  }

  package func keys(of action: Action) -> [Key] { keys[action.id] ?? action.keys }

  /// The same map with other keys for some actions.
  package func replacing(_ own: [Action.ID: [Key]]) -> KeyMap {
    KeyMap(keys: keys.merging(own) { _, new in new })
  }
}

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
  /// What the person's own key file says; all else is as in the table.
  private let own: [Action.ID: [Key]]

  package static let standard = KeyMap(own: [:])

  package init(own: [Action.ID: [Key]]) {
    self.own = own
  }

  /// The action of a key on a screen.
  package func action(for key: Key, on screen: Screen.Kind) -> Action? {
    if screen.isWriting, key.isCharacter { return nil }
    return Action.table.first { $0.screens.contains(screen) && (own[$0.id] ?? $0.keys).contains(key) }
  }

  /// The keys of an action on a screen; where letters are text, a letter is no key.
  package func keys(of action: Action, on screen: Screen.Kind) -> [Key] {
    let keys = own[action.id] ?? action.keys
    return screen.isWriting ? keys.filter { !$0.isCharacter } : keys
  }
}

extension Key {
  fileprivate var isCharacter: Bool {
    if case .character = self { true } else { false }
  }
}

internal import Sentences

/// Which keys do what, on which screen.
package struct KeyMap: Sendable {
  /// What the person's own key file says; all else is as in the table.
  var own: [Action.ID: [Key]]

  package static let standard = KeyMap(own: [:])

  package init(own: [Action.ID: [Key]]) {
    self.own = own
  }

  /// The action of a key on a screen.
  package func action(for key: Key, on screen: ScreenKind) -> Action? {
    if screen.isWriting, key.isCharacter { return nil }
    return Action.all(on: screen).first { keys(of: $0, on: screen).contains(key) }
  }

  /// The keys of an action on a screen; where letters are text, a letter is no key.
  ///
  /// A key of one's own works on all screens of its action; one that the table has as well stays where the table has it.
  /// Where letters are text and one's own keys are letters alone, the table's keys go on working, so that no screen is
  /// without its keys.
  package func keys(of action: Action, on screen: ScreenKind) -> [Key] {
    guard let own = own[action.id] else { return action.keys.usable(on: screen) }
    let keys = own.filter { action.keys.contains($0) || !Self.tableKeys(of: action.id).contains($0) }
    let usable = keys.usable(on: screen)
    if usable.isEmpty, screen.isWriting, own.allSatisfy(\.isCharacter) { return action.keys.usable(on: screen) }
    return usable
  }

  /// All keys that the table has for an action, on whatever screen.
  package static func tableKeys(of id: Action.ID) -> [Key] {
    var keys: [Key] = []
    for action in Action.table where action.id == id { keys += action.keys.filter { !keys.contains($0) } }
    return keys
  }
}

extension [Key] {
  fileprivate func usable(on screen: ScreenKind) -> [Key] {
    screen.isWriting ? filter { !$0.isCharacter } : self
  }
}

extension Key {
  var isCharacter: Bool {
    if case .character = self { true } else { false }
  }
}

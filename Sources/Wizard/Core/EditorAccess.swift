internal import Sentences

/// Whether the person has an editor of their own that can be started; told by whoever knows the environment.
package enum EditorAccess: Hashable, Sendable {
  case available
  /// Neither of the two variables names one.
  case notNamed
  /// Nobody could type in it.
  case noTerminal

  /// Why it cannot be started; nil when it can.
  var obstacle: (any Message)? {
    switch self {
    case .available: nil
    case .notNamed: WizardMessage.editorNotNamed
    case .noTerminal: WizardMessage.editorWithoutTerminal
    }
  }
}

package import Sentences

extension Action.ID {
  /// What the action does, as the help and the palette say it.
  package var name: any Message {
    if let number = optionNumber { return WizardMessage.chooseOption(number) }
    return ActionName(rawValue: rawValue) ?? .accept
  }

  /// The same on a screen where it means one thing only.
  func name(on screen: Screen.Kind) -> any Message {
    switch (self, screen) {
    case (.accept, .report), (.accept, .reportFile): ReportMessage.title
    default: name
    }
  }

  /// The one or two words of the footer.
  package func prompt(on screen: Screen.Kind) -> any Message { shortName(on: screen) ?? name }

  private func shortName(on screen: Screen.Kind) -> ActionPrompt? {
    switch (self, screen) {
    case (.accept, _): Self.accepting(screen)
    case (.back, .migration): .lookOnly
    case (.back, .recovery): .changeNothing
    case (.quit, .migration), (.quit, .recovery): .leave
    case (.compare, .comparison), (.compare, .difference): .anotherFile
    case (.switchView, .profile): .nowOrWithTargets
    case (.nextPane, .handbook): .nextLink
    default: shortName
    }
  }

  private static func accepting(_ screen: Screen.Kind) -> ActionPrompt {
    switch screen {
    case .question: .chooseAndNext
    case .migration, .recovery: .choose
    case .report, .reportFile: .makeIt
    case .setup, .evidence, .figures, .target: .nextLine
    case .handbook: .followLink
    case .reason, .rescue: .done
    default: .open
    }
  }

  private var shortName: ActionPrompt? {
    switch self {
    case .switchView: .nextOrBest
    case .palette: .find
    case .nextPane: .next
    case .help: .keys
    case .quit: .saveAndLeave
    case .change, .report, .note, .editor, .remove, .target, .moves, .plan, .handbook, .list, .profile, .filter, .undo,
      .back:
      ActionPrompt(rawValue: rawValue)
    default: nil
    }
  }
}

extension Key: Message {
  package func text(in language: Language) -> String { name(in: language) }

  /// What stands on the key.
  package func name(in language: Language) -> String {
    switch self {
    case .character(" "): KeyName.space.text(in: language)
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .function(let number): "F\(number)"
    case .escape: "Esc"
    case .enter: KeyName.enter.text(in: language)
    case .tab: KeyName.tab.text(in: language)
    case .backTab: KeyName.backTab.text(in: language)
    case .backspace: KeyName.backspace.text(in: language)
    case .delete: KeyName.delete.text(in: language)
    case .up: KeyName.up.text(in: language)
    case .down: KeyName.down.text(in: language)
    case .left: KeyName.left.text(in: language)
    case .right: KeyName.right.text(in: language)
    case .pageUp: KeyName.pageUp.text(in: language)
    case .pageDown: KeyName.pageDown.text(in: language)
    case .home: KeyName.home.text(in: language)
    case .end: KeyName.end.text(in: language)
    }
  }
}

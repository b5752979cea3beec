package import Sentences

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

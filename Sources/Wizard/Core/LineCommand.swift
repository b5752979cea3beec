internal import Sentences
internal import Text

/// What a typed line means on a screen: the same events that keys make.
package enum LineCommand: Sendable {
  /// Events for the wizard.
  case events([Event])
  /// Say the screen again.
  case again
  /// Say the handbook's words for the question.
  case guidance
  /// Say what can be typed.
  case help
  /// The line means nothing here.
  case unknown

  /// Reads a line as typed on the screen in view.
  package init(_ line: String, in state: State) { self = state.screen.command(line.trimmed, in: state) }

  /// A text goes into the field and is taken; an empty line goes back.
  static func onField(_ text: String) -> LineCommand {
    text.isEmpty ? .events([.action(.back)]) : .events([.text(text), .action(.accept)])
  }

  /// A text replaces what the field holds; an empty line keeps it; `b` goes back.
  static func onForm(_ text: String) -> LineCommand {
    if text == "b" { return .events([.action(.back)]) }
    return .events((text.isEmpty ? [] : replacing(by: text)) + [.action(.accept)])
  }

  static func replacing(by text: String) -> [Event] { [.key(.control("a")), .key(.control("k")), .text(text)] }

  /// A number takes that line of the list; a letter does what its key does, behind it a number for that line.
  static func onList(_ text: String, _ screen: ScreenKind) -> LineCommand {
    if let number = Int(text), (1...10_000).contains(number) { return .events(to(number) + [.action(.accept)]) }
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    switch (words.first, words.count) {
    case (nil, _): return .again
    case ("b", 1): return .events([.action(.back)])
    case ("j", 2): return .events([.jump(to: words[1])])
    case ("s", 1): return .events([.action(.quit)])
    case ("?", 1): return .help
    default: break
    }
    guard let letter = words.first, let name = action(letter, screen) else { return .unknown }
    guard words.count == 2 else { return .events([.action(name)]) }
    guard let number = Int(words[1]), (1...10_000).contains(number) else { return .unknown }
    return .events(to(number) + [.action(name)])
  }

  /// What the key of one letter does; keys of one's own are for screens.
  static func action(_ letter: String, _ screen: ScreenKind) -> ActionName? {
    guard letter.count == 1, let key = letter.first.map(Key.character),
      case .named(let name)? = KeyMap.standard.action(for: key, on: screen)?.id
    else { return nil }
    return name
  }

  private static func to(_ number: Int) -> [Event] {
    [.action(.first)] + Array(repeating: .action(.down), count: number - 1)
  }
}

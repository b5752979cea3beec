internal import Assessment
internal import Sentences
internal import Text
package import Wizard

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
  package init(_ line: String, in state: State) {
    let text = line.trimmed
    switch state.screen {
    case .question: self = Self.onQuestion(text, isMeasured: state.session?.indicator.measure != nil)
    case .note: self = .events(text.isEmpty ? [.action(.back)] : [.edited(text), .action(.back)])
    case .reason, .open, .rescue: self = Self.onField(text)
    case .evidence: self = Self.onField(text)
    case .setup, .figures: self = Self.onSetup(text)
    case .beside: self = Int(text) == nil ? Self.onField(text) : Self.onList(text, on: .beside)
    case .report: self = Self.onReport(text)
    case .target(let form): self = form.field == nil && text == "x" ? .events([.action(.remove)]) : Self.onSetup(text)
    default: self = Self.onList(text, on: state.screen.kind)
    }
  }

  private static func onQuestion(_ text: String, isMeasured: Bool) -> LineCommand {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    if let id = letters[text] { return .events(id) }
    if let number = Int(text), (1...9).contains(number), let option = Action.ID(rawValue: "option\(number)") {
      // A form opens for figures, and goes on by itself.
      return .events(isMeasured ? [.action(option)] : [.action(option), .action(.next)])
    }
    switch (words.first, words.count) {
    case (nil, _): return .events([.action(.next)])
    case ("j", 2): return .events([.jump(to: words[1])])
    case ("/", 2): return .events([.action(.palette), .text(words[1])])
    case ("h", 1): return .guidance
    case ("?", 1): return .help
    default: return .unknown
    }
  }

  /// One letter each, the same as the keys where a key is one letter.
  private static let letters: [String: [Event]] = [
    "0": [.action(.notApplicable)], "d": [.action(.unknown), .action(.next)], "x": [.action(.reopen)],
    "b": [.action(.previous)], "n": [.action(.note)], "N": [.action(.editor)], "e": [.action(.evidence)],
    "f": [.action(.flag)],
    "c": [.action(.confidence)], "l": [.action(.list)], "p": [.action(.profile)], "r": [.action(.review)],
    "t": [.action(.trace)], "g": [.action(.target)], "m": [.action(.moves)], "a": [.action(.plan)],
    "y": [.action(.history)], "v": [.action(.compare)], "R": [.action(.report)], "o": [.action(.nextOpen)],
    "u": [.action(.undo)],
    "U": [.action(.redo)],
    "H": [.action(.handbook)], "L": [.action(.language)], "s": [.action(.quit)], "q": [.action(.quit)],
  ]

  /// A text goes into the field and is taken; an empty line goes back.
  private static func onField(_ text: String) -> LineCommand {
    text.isEmpty ? .events([.action(.back)]) : .events([.text(text), .action(.accept)])
  }

  /// A text replaces what the field holds; an empty line keeps it; `b` goes back.
  private static func onSetup(_ text: String) -> LineCommand {
    if text == "b" { return .events([.action(.back)]) }
    if text.isEmpty { return .events([.action(.accept)]) }
    return .events([.key(.control("a")), .key(.control("k")), .text(text), .action(.accept)])
  }

  /// A number changes that line; an empty line makes the report; anything else is the file's name.
  private static func onReport(_ text: String) -> LineCommand {
    switch text {
    case "": return .events([.action(.accept)])
    case "b": return .events([.action(.back)])
    case "?": return .help
    default: break
    }
    // The last line is the file.
    let lines = ReportForm.Line.allCases.count - 1
    let top = Array(repeating: Event.action(.up), count: lines)
    if let number = Int(text), (1...lines).contains(number) {
      return .events(top + Array(repeating: .action(.down), count: number - 1) + [.action(.change)])
    }
    return .events(
      Array(repeating: .action(.down), count: lines) + [.key(.control("a")), .key(.control("k")), .text(text)])
  }

  /// A number takes that line of the list; a letter does what its key does, behind it a number for that line.
  private static func onList(_ text: String, on screen: Screen.Kind) -> LineCommand {
    if let number = Int(text), (1...10_000).contains(number) {
      return .events(to(number) + [.action(.accept)])
    }
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    switch (words.first, words.count) {
    case (nil, _): return .again
    case ("b", 1): return .events([.action(.back)])
    case ("j", 2): return .events([.jump(to: words[1])])
    case ("s", 1): return .events([.action(.quit)])
    case ("?", 1): return .help
    default: break
    }
    guard let letter = words.first, letter.count == 1, let key = letter.first.map(Key.character),
      let action = KeyMap.standard.action(for: key, on: screen)
    else { return .unknown }
    guard words.count == 2 else { return .events([.action(action.id)]) }
    guard let number = Int(words[1]), (1...10_000).contains(number) else { return .unknown }
    return .events(to(number) + [.action(action.id)])
  }

  private static func to(_ number: Int) -> [Event] {
    [.action(.first)] + Array(repeating: .action(.down), count: number - 1)
  }
}

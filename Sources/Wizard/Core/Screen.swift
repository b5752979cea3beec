package import Sentences

/// A screen: what it remembers, what can be done on it, what it shows and reads aloud, and what typed lines mean.
///
/// One file below `Screens` holds all of a screen, and `Action.screens` lists it. What is alike on many is a part: `ListBox`,
/// `Form`, `Field`, `Reader`, `Picker`. What changes a screen puts the changed one in its place: `state.screen`.
protocol Screen: Sendable {
  /// A screen that is written on only in one of its lines has two.
  static var kinds: [ScreenKind] { get }

  /// What it has in common with other screens.
  static var ways: Ways { get }

  /// What can be done on it alone.
  static var actions: [Action] { get }

  /// How one gets to it; other screens take these by name in their ways.
  static var entrances: [Action] { get }

  var kind: ScreenKind { get }

  /// Arrows, page keys, Home and End.
  func move(by step: Int, in state: inout State, on display: Display)

  /// Tab and back.
  func movePane(by step: Int, in state: inout State, on display: Display)

  /// Left and Right.
  func step(by step: Int, in state: inout State) -> [Effect]

  /// Enter.
  func accept(in state: inout State, on display: Display) -> [Effect]

  /// A change of the text that is being written; what gives false was no change.
  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect]

  /// Keeps what is being written, before the screen goes: leaving never asks and never loses.
  func finish(in state: inout State)

  /// What stands before leaving it: another page, an offer to be declined; nil for nothing.
  func goBack(in state: inout State) -> [Effect]?

  /// Brings what was made from the answers up to date with them.
  mutating func refresh(_ session: Session)

  func draw(on canvas: inout Canvas, in area: Area, _ view: View)

  /// The same as a person would read it aloud.
  func reading(_ view: View) -> [String]

  /// What a line means that is typed where nothing is drawn.
  func command(_ line: String, in state: State) -> LineCommand

  /// The handbook's page that helps with what is in focus; nil for that of the question.
  func page(in state: State) -> String?

  /// Position of the indicator in focus, to set a target for; nil when none is.
  func target(in state: State) -> Int?
}

extension Screen {
  static var actions: [Action] { [] }
  static var entrances: [Action] { [] }
  static var kind: ScreenKind { kinds[0] }
  var kind: ScreenKind { Self.kind }

  func move(by step: Int, in state: inout State, on display: Display) {}
  func movePane(by step: Int, in state: inout State, on display: Display) {}
  func step(by step: Int, in state: inout State) -> [Effect] { [] }
  func accept(in state: inout State, on display: Display) -> [Effect] { [] }
  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect] { [] }
  func finish(in state: inout State) {}
  func goBack(in state: inout State) -> [Effect]? { nil }
  func refresh(_ session: Session) {}
  func command(_ line: String, in state: State) -> LineCommand { .onList(line, kind) }
  func page(in state: State) -> String? { nil }
  func target(in state: State) -> Int? { state.session?.position }
}

/// A screen's name, and whether letters are text on it and not keys.
package struct ScreenKind: Hashable, Sendable {
  package let name: ScreenName
  package let isWriting: Bool

  /// Small, and its own: what can be done is looked up by it at every key, and hashing names took a tenth of the start.
  let number: Int

  init(_ name: ScreenName, isWriting: Bool = false) {
    self.name = name
    self.isWriting = isWriting
    number = 2 * (ScreenName.allCases.firstIndex(of: name) ?? 0) + (isWriting ? 1 : 0)
  }

  static var numbers: Int { 2 * ScreenName.allCases.count }

  package static func == (left: ScreenKind, right: ScreenKind) -> Bool { left.number == right.number }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }

  package static var allCases: [ScreenKind] { Action.screens.flatMap { $0.kinds } }
}

/// What a screen has in common with others: the keys that mean the same wherever they mean something.
struct Ways {
  /// Where the way leads that the footer names, and where those that it does not.
  var prompted: [ActionName] = []
  var quiet: [ActionName] = []
  /// What Enter, Escape and q do, in the footer's words; nil where they do nothing, or something of the screen's own.
  var enter: ActionPrompt? = .open
  var back: ActionPrompt? = .back
  var quit: ActionPrompt? = .saveAndLeave
  /// The same as Enter in whole words, where it means one thing only.
  var enterName: (any Message)?
  /// What Tab does, in the footer's words; nil where it goes nowhere.
  var pane: ActionPrompt?
  /// Whether there is more than one line to go to, and something beside each other that Left and Right step through.
  var hasLines = true
  var hasSteps = false
  /// Whether Tab leaves as Escape does.
  var isLeftByTab = false

  /// What the screens of an open assessment have: from each of them to the others.
  static func assessed(
    _ prompted: [ActionName] = [], quiet: [ActionName] = [], without: [ActionName] = []
  ) -> Ways {
    let named: [ActionName] = [.handbook, .list, .profile, .palette, .undo]
    let others: [ActionName] = [.review, .moves, .plan, .compare, .history, .report, .redo, .back]
    return Ways(
      prompted: (named + prompted).filter { !without.contains($0) },
      quiet: (others + quiet).filter { !prompted.contains($0) && !without.contains($0) })
  }
}

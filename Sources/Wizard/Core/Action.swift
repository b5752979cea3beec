package import Sentences

/// Something a person can do: its name, its keys, where it can be done, why not now, and how it is done.
///
/// One table of these, made of the screens' own, makes key handling, footer, help, palette, key file and line mode.
package struct Action: Sendable {
  package enum ID: Hashable, Sendable {
    case named(ActionName)
    /// Takes the option of this number, counted from 1.
    case option(Int)
  }

  /// Where the footer and the help have it: groups in this order, in each the order of the screens.
  enum Group: Int, Sendable {
    case choose, annotate, own, plan, report, read, go, narrow, find, undo, move, always
  }

  package let id: ID
  /// The keys unless the person's own key file says otherwise.
  package let keys: [Key]
  let group: Group
  /// None for an entrance: the screens that take it say so in their ways.
  package private(set) var screens: [ScreenKind]
  /// The one or two words of the footer, which names it when there is room; nil where it does not.
  package let prompt: ActionPrompt?
  /// What the action does, as the help says it.
  package let name: any Message
  /// Why it cannot be done now; nil when it can.
  let obstacle: @Sendable (State) -> (any Message)?
  let perform: @Sendable (inout State, Display) -> [Effect]

  init(
    _ id: ID, _ keys: [Key], in group: Group, on screens: [ScreenKind] = [], prompt: ActionPrompt? = nil,
    name: (any Message)? = nil, unless obstacle: @escaping @Sendable (State) -> (any Message)? = { _ in nil },
    perform: @escaping @Sendable (inout State, Display) -> [Effect]
  ) {
    self.id = id
    self.keys = keys
    self.group = group
    self.screens = screens
    self.prompt = prompt
    self.name = name ?? id.name
    self.obstacle = obstacle
    self.perform = perform
  }

  init(
    _ name: ActionName, _ keys: [Key], in group: Group, on screens: [ScreenKind] = [], prompt: ActionPrompt? = nil,
    unless obstacle: @escaping @Sendable (State) -> (any Message)? = { _ in nil },
    perform: @escaping @Sendable (inout State, Display) -> [Effect]
  ) {
    self.init(.named(name), keys, in: group, on: screens, prompt: prompt, unless: obstacle, perform: perform)
  }

  package var isPrompted: Bool { prompt != nil }

  func on(_ kinds: some Sequence<ScreenKind>) -> Action {
    var copy = self
    copy.screens = Array(kinds)
    return copy
  }
}

extension Action.ID {
  /// What the action does, as the help and the palette say it.
  package var name: any Message {
    switch self {
    case .named(let name): name
    case .option(let number): WizardMessage.chooseOption(number)
    }
  }

  /// What it is called in the key file.
  package var rawValue: String {
    switch self {
    case .named(let name): name.rawValue
    case .option(let number): "option\(number)"
    }
  }

  /// The options that have a key of their own.
  static let options = 1...9

  package static let allCases: [Action.ID] = ActionName.allCases.map(Self.named) + options.map(Self.option)

  package init?(rawValue: String) {
    guard let id = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = id
  }
}

extension Action {
  /// Every action there is, in the order in which the footer and the help show them.
  package static let table: [Action] = {
    let entrances = screens.flatMap { $0.entrances }.compactMap { action -> Action? in
      guard case .named(let name) = action.id else { return nil }
      let takers = screens.filter { (action.isPrompted ? $0.ways.prompted : $0.ways.quiet).contains(name) }
      return takers.isEmpty ? nil : action.on(takers.flatMap { $0.kinds })
    }
    let own = screens.flatMap { screen in screen.actions.map { $0.screens.isEmpty ? $0.on(screen.kinds) : $0 } }
    let all = common + entrances + own
    let order = all.indices.sorted { (all[$0].group.rawValue, $0) < (all[$1].group.rawValue, $1) }
    return order.map { all[$0] }
  }()

  /// The actions of each screen, in the table's order.
  private static let byKind: [[Action]] = {
    var rows: [[Action]] = Array(repeating: [], count: ScreenKind.numbers)
    for action in table {
      for kind in action.screens { rows[kind.number].append(action) }
    }
    return rows
  }()

  /// What can be done on a screen.
  package static func all(on kind: ScreenKind) -> [Action] { byKind[kind.number] }
}

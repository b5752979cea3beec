internal import Sentences

extension Action {
  /// What means the same on every screen that has it.
  static let common: [Action] = entering + moving + leaving + always

  /// A kind of screen with its ways, asked of the screen once; not copied for each row that is made of them.
  private final class Known: Sendable {
    let ways: Ways
    let kind: ScreenKind

    init(_ ways: Ways, _ kind: ScreenKind) { (self.ways, self.kind) = (ways, kind) }
  }

  private static let known = screens.flatMap { screen in
    let ways = screen.ways
    return screen.kinds.map { Known(ways, $0) }
  }

  private static func kinds(_ isTaken: (Ways, ScreenKind) -> Bool) -> [ScreenKind] {
    var kinds: [ScreenKind] = []
    for entry in known where isTaken(entry.ways, entry.kind) { kinds.append(entry.kind) }
    return kinds
  }

  /// A row for each of the words that the screens have for it.
  private static func rows(
    _ word: (Ways) -> ActionPrompt?, _ make: (ActionPrompt, [ScreenKind]) -> Action
  ) -> [Action] {
    var words: [(prompt: ActionPrompt, kinds: [ScreenKind])] = []
    for entry in known {
      guard let prompt = word(entry.ways) else { continue }
      if let there = words.firstIndex(where: { $0.prompt == prompt }) {
        words[there].kinds.append(entry.kind)
      } else {
        words.append((prompt, [entry.kind]))
      }
    }
    return words.map { make($0.prompt, $0.kinds) }
  }

  private static let entering: [Action] = rows({ $0.enter }) { prompt, kinds in
    let name = known.first { $0.ways.enter == prompt }?.ways.enterName
    return Action(.named(.accept), [.enter], in: .choose, on: kinds, prompt: prompt, name: name) { state, display in
      state.screen.accept(in: &state, on: display)
    }
  }

  private static let moving: [Action] = {
    let reading = kinds { !$1.isWriting }
    let writing = kinds { $0.hasLines && $1.isWriting }
    let lined = kinds { ways, _ in ways.hasLines }
    let stepped = kinds { ways, _ in ways.hasSteps }
    return [
      move(.up, [.up, .character("k")], on: reading) { _ in -1 }, move(.up, [.up], on: writing) { _ in -1 },
      move(.down, [.down, .character("j")], on: reading) { _ in 1 }, move(.down, [.down], on: writing) { _ in 1 },
      Action(.previous, [.left, .character("b")], in: .move, on: stepped) { state, _ in
        state.screen.step(by: -1, in: &state)
      },
      Action(.next, [.right, .character(">")], in: .move, on: stepped) { state, _ in
        state.screen.step(by: 1, in: &state)
      },
      move(.pageUp, [.pageUp], on: lined) { -$0.pageLength }, move(.pageDown, [.pageDown], on: lined) { $0.pageLength },
      move(.first, [.home], on: reading) { _ in -1_000_000 }, move(.last, [.end], on: reading) { _ in 1_000_000 },
    ] + rows({ $0.pane }) { pane(.nextPane, .tab, by: 1, on: $1, prompt: $0) }
      + rows({ $0.pane }) { pane(.previousPane, .backTab, by: -1, on: $1) }
  }()

  private static func move(
    _ name: ActionName, _ keys: [Key], on kinds: [ScreenKind], _ step: @escaping @Sendable (Display) -> Int
  ) -> Action {
    Action(name, keys, in: .move, on: kinds) { state, display in
      state.screen.move(by: step(display), in: &state, on: display)
      return []
    }
  }

  private static func pane(
    _ name: ActionName, _ key: Key, by step: Int, on kinds: [ScreenKind], prompt: ActionPrompt? = nil
  ) -> Action {
    Action(name, [key], in: .move, on: kinds, prompt: prompt) { state, display in
      state.screen.movePane(by: step, in: &state, on: display)
      return []
    }
  }

  private static let leaving: [Action] = {
    let goBack: @Sendable (inout State, Display) -> [Effect] = { state, _ in state.back() }
    return [
      Action(.language, [.character("L")], in: .always, on: kinds { !$1.isWriting }) { state, _ in
        state.nextLanguage()
      }
    ] + HelpScreen.keys
      + rows({ $0.back }) { Action(.back, [.escape], in: .always, on: $1, prompt: $0, perform: goBack) }
      + [
        Action(
          .back, [.escape, .tab], in: .always, on: kinds { ways, _ in ways.isLeftByTab }, prompt: .back, perform: goBack
        ),
        Action(
          .back, [.character("b")], in: .always, on: kinds { $0.quiet.contains(.back) && !$1.isWriting },
          perform: goBack),
      ]
      + rows {
        $0.quit
      } _: { prompt, kinds in
        Action(.quit, [.character("q")], in: .always, on: kinds.filter { !$0.isWriting }, prompt: prompt) { state, _ in
          state.leave(.quit)
        }
      }
  }()

  private static let always: [Action] = [
    Action(.interrupt, [.control("c")], in: .always, on: kinds { _, _ in true }) { state, _ in
      state.leave(.interrupted)
    },
    Action(.suspend, [.control("z")], in: .always, on: kinds { _, _ in true }) { _, _ in [.suspend] },
    Action(.repaint, [.control("l")], in: .always, on: kinds { _, _ in true }) { _, _ in [.repaint] },
  ]
}

internal import Assessment
internal import Sentences

/// The keys of the screen below.
struct HelpScreen: Reader {
  static let kinds = [ScreenKind(.help)]
  static let ways = Ways(prompted: [.undo], quiet: [.redo, .back], enter: nil)

  /// Everywhere but here; where letters are text, without the letter.
  static let keys = [
    Action(
      .help, [.character("?"), .function(1)], in: .always,
      on: ScreenKind.allCases.filter { !$0.isWriting && $0 != kind }, prompt: .keys, perform: open),
    Action(.help, [.function(1)], in: .always, on: ScreenKind.allCases.filter(\.isWriting), perform: open),
  ]

  private static let open: @Sendable (inout State, Display) -> [Effect] = { state, _ in
    state.screens.append(HelpScreen())
    return []
  }

  var scroll = 0

  func count(_ view: View) -> Int { view.helpLines.count }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    canvas.show(view.helpLines, in: area, scroll: scroll)
  }

  func reading(_ view: View) -> [String] { view.helpReading }
}

extension View {
  /// The screen that the help, or the palette, is opened on.
  var kindBelow: ScreenKind { screens.dropLast().last?.kind ?? QuestionScreen.kind }

  /// What can be done on a screen; keys of options that the question does not have are left out.
  func offeredActions(on screen: ScreenKind) -> [Action] {
    Action.all(on: screen).filter { action in
      switch action.obstacle(state) {
      case WizardMessage.noSuchOption? as WizardMessage?, WorkshopScreenMessage.noWorkshop? as WorkshopScreenMessage?:
        false
      default: true
      }
    }
  }

  var helpLines: [Line] {
    let below = kindBelow
    let title = display.wrap(say(.helpTitle(say(below.name))), to: display.size.width - 2)
    var lines = title.map { Line($0, role: .heading) } + [.blank]
    let rows: [(action: Action, names: String)] = offeredActions(on: below).compactMap { action in
      let names = keys.keys(of: action, on: below).filter { keys.action(for: $0, on: below)?.id == action.id }
        .map { $0.name(in: language) }
      return names.isEmpty ? nil : (action, names.joined(separator: ", "))
    }
    let longest = rows.map { display.width($0.names) }.max() ?? 0
    let column = isRoomy ? 17 : min(17, max(11, longest + 2))
    for (action, names) in rows {
      let obstacle = action.obstacle(state).map { " (\(say($0)))" } ?? ""
      let texts = display.wrap(
        action.name.text(in: language) + obstacle, to: min(76, display.size.width - 2) - column)
      let keys = display.wrap(names, to: column - 2)
      lines += (0..<max(keys.count, texts.count)).map { row in
        var line = Line()
        if let key = keys[safe: row] { line.add(key, column: 1, role: .key) }
        if let text = texts[safe: row] { line.add(text, column: column) }
        return line
      }
    }
    lines.append(.blank)
    for text in [
      WizardMessage.helpBars, .helpStates, .helpSaving(state.keyName(of: .named(.undo), on: QuestionScreen.kind)),
    ] {
      lines += display.wrap(say(text), to: min(76, display.size.width - 2)).map { Line($0, column: 1) } + [.blank]
    }
    return lines
  }

  fileprivate var helpReading: [String] {
    let below = kindBelow
    return offeredActions(on: below).map { action in
      let names = keys.keys(of: action, on: below).map { $0.name(in: language) }.joined(separator: ", ")
      return "\(names): \(action.name.text(in: language))"
    } + [say(.helpBars), say(.helpStates), say(.helpSaving(state.keyName(of: .named(.undo), on: QuestionScreen.kind)))]
  }
}

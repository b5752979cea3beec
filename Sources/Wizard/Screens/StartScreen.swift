internal import Assessment
internal import Sentences

/// What can be begun with.
struct StartScreen: ListBox {
  static let kinds = [ScreenKind(.start)]
  static let ways = Ways(prompted: [.handbook], back: nil)

  var focus = 0

  func count(in state: State) -> Int { state.startEntries.count }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    switch state.startEntries[safe: focus] {
    case .recent(let number): return [.open(path: state.recent[number].path)]
    case .new: return [.readQuestionnaires(language: state.contentLanguage)]
    case .open: state.screens.append(OpenScreen())
    case .demo: return [.startDemo(state.questionnaire, language: state.contentLanguage)]
    case .handbook: return state.read("index")
    case .leave: return state.leave(.quit)
    case nil: break
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    var lines = [Line(view.questionnaire.title(in: view.contentLanguage), role: .heading)]
    lines += view.wrap(view.questionnaire.source(in: view.contentLanguage), to: area.width - 2, role: .quiet) + [.blank]
    for (item, entry) in view.state.startEntries.enumerated() {
      lines.append(Line(view.display.cut(view.text(of: entry), to: area.width - 3), item: item, focus: focus))
    }
    canvas.show(lines, in: area, focus: focus)
  }

  func reading(_ view: View) -> [String] {
    [view.questionnaire.title(in: view.contentLanguage), view.questionnaire.source(in: view.contentLanguage)]
      + view.numbered(view.state.startEntries.map(view.text))
  }
}

/// A line of the start screen.
package enum StartEntry: Hashable, Sendable {
  /// Position in `State.recent`.
  case recent(Int)
  case new, open, demo, handbook, leave
}

extension State {
  package var startEntries: [StartEntry] {
    recent.indices.map(StartEntry.recent) + [.new, .open, .demo, .handbook, .leave]
  }
}

extension View {
  fileprivate func text(of entry: StartEntry) -> String {
    switch entry {
    case .recent(let number) where state.recent[number].isDamaged:
      say(
        RecoveryMessage.damagedEntry(
          title: state.recent[number].title, file: State.lastPart(of: state.recent[number].path)))
    case .recent(let number):
      say(
        .continueWith(
          title: state.recent[number].title, answered: state.recent[number].answered,
          day: state.local(state.recent[number].modified).day))
    case .new: say(.startNew)
    case .open: say(.startOpen)
    case .demo: say(.startDemo)
    case .handbook: say(.startHandbook)
    case .leave: say(.startLeave)
    }
  }
}

internal import Assessment
internal import Sentences
internal import Text

/// A line of the palette: something to do, or an indicator to go to.
package enum PaletteEntry: Hashable, Sendable {
  case action(Action.ID)
  case indicator(Int)
}

extension State {
  /// What matches a query, indicators by id first, then by question, then actions by name.
  package func paletteEntries(_ query: String) -> [PaletteEntry] {
    let typed = query.lowercased()
    let actions = paletteActions.filter { typed.isEmpty || $0.name.text(in: language).lowercased().holds(typed) }
    guard let session, !typed.isEmpty else { return actions.map(PaletteEntry.action) }
    let all = session.questionnaire.indicators.indices
    let byID = all.filter { session.questionnaire.indicators[$0].id.lowercased().holds(typed) }
    let byText = all.filter {
      !byID.contains($0)
        && session.questionnaire.text(of: $0, in: contentLanguage).text.question.lowercased().holds(typed)
    }
    return (byID + byText).map(PaletteEntry.indicator) + actions.map(PaletteEntry.action)
  }

  /// Actions that make sense from the screen below the palette and without a line in focus.
  private var paletteActions: [Action.ID] {
    let below = screens.dropLast().last?.kind ?? .question
    let wanted: [Action.ID] = [
      .nextOpen, .list, .profile, .review, .moves, .target, .plan, .report, .compare, .history, .handbook, .note,
      .evidence,
      .flag,
      .confidence, .undo, .redo, .language,
      .help, .quit,
    ]
    return wanted.filter { id in Action.table.contains { $0.id == id && $0.screens.contains(below) } }
  }

  mutating func acceptPalette(_ query: String, _ focus: Int, on display: Display) -> [Effect] {
    guard let entry = paletteEntries(query)[safe: focus] else { return [] }
    screens.removeLast()
    switch entry {
    case .action(let id): return perform(id, on: display)
    case .indicator(let position): showQuestion(position)
    }
    return []
  }
}

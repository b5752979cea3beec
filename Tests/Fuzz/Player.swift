import Assessment
import Sentences
import Terminal
import Text
import Wizard

/// Plays with the wizard, and looks at each picture.
struct Player {
  private(set) var state: State
  private var display: Display
  private(set) var lastEffects: [Effect] = []
  private var seconds = 1_795_341_731

  init(_ questionnaire: Questionnaire, size: Size, glyphs: Glyphs = .unicode, language: String = "en") {
    display = Display(size: size, glyphs: glyphs, columns: TerminalScreen.columns)
    state = State(
      contentLanguage: language, questionnaire: questionnaire, regions: [], now: Timestamp(seconds: seconds))
  }

  mutating func open(_ assessment: Assessment? = nil, fileName: String) {
    let questionnaire = state.questionnaire
    let fresh = Assessment(
      questionnaire: .init(id: questionnaire.id, version: questionnaire.version), region: .init(name: "Skåne"),
      period: "2026", language: "en", created: state.now)
    send(.opened(Session(questionnaire, assessment ?? fresh, fileName: fileName)))
  }

  var frame: Frame { state.frame(on: display) }

  mutating func press(_ key: Key) { send(.key(key)) }

  mutating func send(_ event: Event) {
    seconds += 1
    lastEffects = state.update(event, at: Timestamp(seconds: seconds), on: &display)
    check()
  }

  private func check() {
    let (frame, size) = (self.frame, display.size)
    ensure(frame.rows.count == max(0, size.height), "\(frame.rows.count) rows of \(size)")
    ensure(frame.rows.allSatisfy { $0.count == max(0, size.width) }, "a row is not as wide as \(size)")
    for row in frame.rows { check(row) }
    if size.width > 0, size.height > 0 {
      let isInside = (0..<size.height).contains(frame.cursor.row) && (0..<size.width).contains(frame.cursor.column)
      ensure(isInside, "the cursor is at \(frame.cursor) of \(size)")
    }
    ensureHarmless(frame.title, "the window's title")
    for sentence in state.reading(on: display) { ensureHarmless(sentence, "the reading") }
  }

  /// Each cell is a harmless character, or the second half of the wide one beside it.
  private func check(_ row: [Frame.Cell]) {
    var left = 0
    for cell in row {
      if cell == .continuation {
        ensure(left > 0, "half a character: \(row.map(\.character))")
        left -= 1
      } else {
        ensure(left == 0, "a character without its second half: \(row.map(\.character))")
        left = display.columns(cell.character) - 1
        ensure(left >= 0, "a character of no width: \(cell.character.debugDescription)")
        ensureHarmless(String(cell.character), "a cell")
      }
    }
    ensure(left == 0, "a character stands over the edge")
  }
}

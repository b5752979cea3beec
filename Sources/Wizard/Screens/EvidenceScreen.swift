internal import Assessment
internal import Sentences

/// The pieces of evidence there are, and three lines for another one: title, link, date.
struct EvidenceScreen: Form {
  static let kinds = [ScreenKind(.evidence, isWriting: true)]
  static let ways = Ways.form
  static let entrances = [
    Action(.evidence, [.character("e")], in: .annotate, unless: { $0.obstacleToChange }) { state, _ in
      state.screens.append(EvidenceScreen(focus: state.pieces))
      return []
    }
  ]
  static let actions = [
    Action(.remove, [.control("x")], in: .own, prompt: .remove) { state, _ in
      (state.screen as? EvidenceScreen)?.remove(in: &state) ?? []
    }
  ]
  fileprivate static let labels: [WizardMessage] = [.evidenceTitle, .evidenceLink, .evidenceDate]

  var fields = [TextBuffer(limit: 200), TextBuffer(limit: 500), TextBuffer(limit: 10)]
  var focus: Int

  init(focus: Int) { self.focus = focus }

  func count(in state: State) -> Int { state.pieces + fields.count }
  func field(in state: State) -> Int? { focus < state.pieces ? nil : focus - state.pieces }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    if focus < state.pieces + fields.count - 1 {
      var next = self
      next.focus += 1
      state.screen = next
      return []
    }
    finish(in: &state)
    state.screen = EvidenceScreen(focus: state.pieces)
    return state.saveIfNeeded()
  }

  /// Adds the piece of evidence that is being written, when it has a title or a link.
  func finish(in state: inout State) {
    let texts = fields.map(\.text)
    guard let session = state.session, fields.prefix(2).contains(where: { !$0.isEmpty }) else { return }
    var answer = session.answer ?? Answer()
    answer.evidence.append(Evidence(title: texts[0].isEmpty ? texts[1] : texts[0], link: texts[1], date: texts[2]))
    state.keep(answer)
  }

  private func remove(in state: inout State) -> [Effect] {
    guard var answer = state.session?.answer, answer.evidence.indices.contains(focus) else {
      state.tell(.nothingToRemove)
      return []
    }
    answer.evidence.remove(at: focus)
    var next = self
    next.focus = min(focus, answer.evidence.count)
    state.screen = next
    return state.record(answer)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.reading(of: self) }
  func command(_ line: String, in state: State) -> LineCommand { .onField(line) }
}

extension State {
  /// Pieces of evidence on the question in view.
  var pieces: Int { session?.answer?.evidence.count ?? 0 }
}

extension View {
  fileprivate func draw(_ form: EvidenceScreen, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let words = session.questionnaire.text(of: session.position, in: contentLanguage).text
    var lines = wrap("\(session.indicator.id)  \(words.question)", to: area.width - 1, role: .heading)
    lines.append(Line(say(.evidenceHint), role: .quiet))
    if isRoomy {
      lines += words.evidence.flatMap { display.wrap("\(display.glyphs.dash) \($0)", to: area.width - 4) }
        .map { Line($0, column: 2, role: .quiet) }
      lines.append(.blank)
    }
    for (item, piece) in (session.answer?.evidence ?? []).enumerated() {
      let text = [piece.title, piece.link, piece.date].filter { !$0.isEmpty }.joined(separator: ", ")
      lines.append(Line(display.cut("\(item + 1). \(text)", to: area.width - 3), item: item, focus: form.focus))
    }
    let fieldRow = min(lines.count, area.height - form.fields.count)
    canvas.show(
      lines, in: Area(top: area.top, left: 0, width: area.width, height: fieldRow),
      focus: form.focus < pieces ? form.focus : nil)
    let labels = EvidenceScreen.labels.map { say($0) }
    canvas.put(
      form.fields, labels, focus: form.focus - pieces, top: area.top + fieldRow, column: display.column(behind: labels),
      width: area.width)
  }

  fileprivate func reading(of form: EvidenceScreen) -> [String] {
    let pieces = (session?.answer?.evidence ?? []).map { [$0.title, $0.link, $0.date].filter { !$0.isEmpty } }
    let labels = EvidenceScreen.labels
    let field = form.focus - pieces.count
    let prompt = labels.indices.contains(field) ? say(labels[field]) + ":" : ""
    let examples = session.map { $0.questionnaire.text(of: $0.position, in: contentLanguage).text.evidence } ?? []
    if field > 0 { return [prompt] }
    return numbered(pieces.map { $0.joined(separator: ", ") }) + [say(.evidenceHint)] + examples + [prompt]
  }
}

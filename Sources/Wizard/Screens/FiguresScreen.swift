internal import Assessment
internal import Sentences

/// The form of a measured indicator: a line for each group, then year and source.
struct FiguresScreen: Form {
  static let kinds = [ScreenKind(.figures, isWriting: true)]
  static let ways = Ways.form

  var fields: [TextBuffer]
  var focus = 0

  init(_ measure: Indicator.Measure, _ figures: Figures?) {
    let values = measure.groups.map { TextBuffer(figures?.values[$0]?.description ?? "", limit: 15) }
    fields = values + [TextBuffer(figures?.year ?? "", limit: 20), TextBuffer(figures?.source ?? "", limit: 500)]
  }

  /// Enter: the next line; behind the last one the figures are taken, if all of them can be.
  func accept(in state: inout State, on display: Display) -> [Effect] {
    guard let measure = state.session?.indicator.measure else { return [] }
    var form = self
    if form.focus < form.fields.count - 1, !form.isWrong(measure, at: form.focus) {
      form.focus += 1
      state.screen = form
      return []
    }
    if let wrong = form.fields.indices.first(where: { form.isWrong(measure, at: $0) }) {
      form.focus = wrong
      state.screen = form
      state.tell(.noFigure(within: View(state, on: display).limits(measure)), isFailure: true)
      return []
    }
    finish(in: &state)
    state.screens.removeLast()
    return state.saveIfNeeded() + state.step(1)
  }

  /// Takes what can be taken; a text that is no figure goes into the note, so that it is not lost.
  func finish(in state: inout State) {
    guard let session = state.session, let measure = session.indicator.measure else { return }
    var answer = session.answer ?? Answer()
    var figures = answer.figures ?? Figures()
    figures.values = [:]
    for (position, group) in measure.groups.enumerated() where !fields[position].isEmpty {
      if !isWrong(measure, at: position) {
        figures.values[group] = Figure(fields[position].text)
      } else {
        answer.note += (answer.note.isEmpty ? "" : "\n") + "\(group): \(fields[position].text)"
      }
    }
    figures.year = fields[measure.groups.count].text
    figures.source = fields[measure.groups.count + 1].text
    if !figures.isEmpty { answer.choice = .figures(figures) } else if answer.figures != nil { answer.choice = nil }
    guard answer != session.answer ?? Answer() else { return }
    state.keep(answer)
  }

  /// Whether a line of the form is no figure that is taken.
  private func isWrong(_ measure: Indicator.Measure, at position: Int) -> Bool {
    guard position < measure.groups.count, !fields[position].isEmpty else { return false }
    return Figure(fields[position].text).map { !measure.admits($0) } ?? true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.reading(of: self) }
}

extension View {
  fileprivate func draw(_ form: FiguresScreen, on canvas: inout Canvas, in area: Area) {
    guard let session, let measure = session.indicator.measure else { return }
    let question = session.questionnaire.text(of: session.position, in: contentLanguage).text.question
    var row = area.top
    let unit = session.questionnaire.name(ofUnit: measure.unit, in: contentLanguage)
    for text in display.wrap("\(session.indicator.id)  \(question)", to: area.width - 1) {
      canvas.put(text, row: row, column: 0, role: .heading)
      row += 1
    }
    let hint = say(.figuresHint([unit, limits(measure)].filter { !$0.isEmpty }.joined(separator: ", ")))
    for text in display.wrap(hint, to: area.width - 1) {
      canvas.put(text, row: row, column: 0, role: .quiet)
      row += 1
    }
    row += isRoomy ? 1 : 0
    let labels = figureLabels(session, measure)
    let width = min(area.width / 2, (labels.map(display.width).max() ?? 0) + 2)
    for (number, field) in form.fields.enumerated() where row + number < area.bottom {
      let isFocused = number == form.focus
      canvas.put(
        display.cut(labels[number], to: width - 1), row: row + number, column: 0, role: isFocused ? .focus : .text)
      canvas.put(field, row: row + number, column: width, width: area.width, isFocused: isFocused)
    }
  }

  func figureLabels(_ session: Session, _ measure: Indicator.Measure) -> [String] {
    measure.groups.map { session.questionnaire.name(ofGroup: $0, in: contentLanguage) }
      + [say(.figuresYear), say(.figuresSource)]
  }

  fileprivate func reading(of form: FiguresScreen) -> [String] {
    guard let session, let measure = session.indicator.measure else { return [] }
    let value = form.fields[form.focus].text
    let label = figureLabels(session, measure)[form.focus] + (value.isEmpty ? ":" : ": \(value).")
    let unit = session.questionnaire.name(ofUnit: measure.unit, in: contentLanguage)
    let limits = [unit, limits(measure)].filter { !$0.isEmpty }.joined(separator: ", ")
    return (form.focus == 0 ? [say(.figuresHint(limits))] : []) + [label]
  }
}

extension State {
}

extension View {
  /// "0 to 100", or what there is of it.
  func limits(_ measure: Indicator.Measure) -> String {
    let ends = [measure.minimum, measure.maximum].map { $0.map(plain) ?? "" }
    return ends.allSatisfy(\.isEmpty) ? "" : "\(ends[0])\(display.glyphs.dash)\(ends[1])"
  }

  /// A number without a needless fraction, with the mark of the person's language.
  func plain(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    let text = rounded == rounded.rounded() && abs(rounded) < 1e12 ? String(Int(rounded)) : "\(rounded)"
    return language.number(text)
  }

  /// The figures of an answer, a line a group, then the gap between the first two.
  func figureTexts(_ session: Session) -> [String] {
    guard let measure = session.indicator.measure, let figures = session.answer?.figures else { return [] }
    func name(_ position: Int) -> String {
      session.questionnaire.name(ofGroup: measure.groups[position], in: contentLanguage)
    }
    var lines = measure.groups.indices.compactMap { position in
      figures.values[measure.groups[position]].map { "\(name(position)): \(plain($0.value))" }
    }
    if let gap = figures.gap(measure) {
      lines.append(
        say(
          .gap(first: name(0), second: name(1), difference: plain(gap.difference), ratio: gap.ratio.map(plain) ?? "-")))
    }
    let rest = [figures.year, figures.source].filter { !$0.isEmpty }
    return lines + (rest.isEmpty ? [] : [rest.joined(separator: ", ")])
  }
}

extension Answer {
  var figures: Figures? {
    if case .figures(let figures)? = choice { figures } else { nil }
  }
}

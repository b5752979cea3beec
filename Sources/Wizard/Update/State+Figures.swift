internal import Assessment
internal import Sentences

extension State {
  mutating func openFigures() -> [Effect] {
    guard let session, let measure = session.indicator.measure else { return [] }
    screens.append(.figures(FiguresForm(measure, session.answer?.figures)))
    return []
  }

  /// Enter: the next line; behind the last one the figures are taken, if all of them can be.
  mutating func accept(_ form: FiguresForm, on display: Display) -> [Effect] {
    guard let session, let measure = session.indicator.measure else { return [] }
    var form = form
    if form.focus < form.fields.count - 1, !isWrong(form, measure, at: form.focus) {
      form.focus += 1
      screen = .figures(form)
      return []
    }
    if let wrong = form.fields.indices.first(where: { isWrong(form, measure, at: $0) }) {
      form.focus = wrong
      screen = .figures(form)
      tell(.noFigure(within: View(self, on: display).limits(measure)), isFailure: true)
      return []
    }
    keep(form)
    screens.removeLast()
    return saveIfNeeded() + step(1)
  }

  /// Takes what can be taken; a text that is no figure goes into the note, so that it is not lost.
  mutating func keep(_ form: FiguresForm) {
    guard let session, let measure = session.indicator.measure else { return }
    var answer = session.answer ?? Answer()
    var figures = answer.figures ?? Figures()
    figures.values = [:]
    for (position, group) in measure.groups.enumerated() where !form.fields[position].isEmpty {
      if !isWrong(form, measure, at: position) {
        figures.values[group] = Figure(form.fields[position].text)
      } else {
        answer.note += (answer.note.isEmpty ? "" : "\n") + "\(group): \(form.fields[position].text)"
      }
    }
    figures.year = form.fields[measure.groups.count].text
    figures.source = form.fields[measure.groups.count + 1].text
    if !figures.isEmpty { answer.choice = .figures(figures) } else if answer.figures != nil { answer.choice = nil }
    guard answer != session.answer ?? Answer() else { return }
    self.session?.record(answer, for: session.position, at: now)
    self.session?.saving.status = .pending
  }

  /// Whether a line of the form is no figure that is taken.
  private func isWrong(_ form: FiguresForm, _ measure: Indicator.Measure, at position: Int) -> Bool {
    guard position < measure.groups.count, !form.fields[position].isEmpty else { return false }
    return Figure(form.fields[position].text).map { !measure.admits($0) } ?? true
  }
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

internal import Assessment
internal import Scoring

extension State {
  mutating func moveFocus(by step: Int, on display: Display) -> [Effect] {
    switch screen {
    case .start(let focus): screen = .start(focus: moved(focus, by: step, in: startEntries.count))
    case .questionnaires(let focus): screen = .questionnaires(focus: moved(focus, by: step, in: offers.count))
    case .setup(let setup): screen = .setup(moved(setup, by: step))
    case .migration(let focus):
      screen = .migration(focus: moved(focus, by: step, in: View(self, on: display).migrationItemCount))
    case .recovery(let focus):
      screen = .recovery(focus: moved(focus, by: step, in: damage.map { $0.choices.count + $0.differing.count } ?? 0))
    case .question: moveOnQuestion(by: step, display.pageLength)
    case .list(let list): screen = .list(moved(list, by: step))
    case .profile(let focus, let withTargets):
      let focus = moved(focus, by: step, in: questionnaire.dimensions.count + 1)
      screen = .profile(focus: focus, withTargets: withTargets)
    case .trace(let subject, let focus):
      let count = session?.engine.trace(subject).terms.count ?? 0
      screen = .trace(subject, focus: moved(focus, by: step, in: count))
    case .plan(let focus): screen = .plan(focus: moved(focus, by: step, in: planRows.count))
    case .history(let focus):
      screen = .history(focus: moved(focus, by: step, in: session?.assessment.history.count ?? 0))
    case .comparison(let focus): screen = .comparison(focus: moved(focus, by: step, in: beside?.rowCount ?? 0))
    case .difference(let subject, let focus):
      screen = .difference(subject, focus: moved(focus, by: step, in: terms(subject).count))
    case .review(let focus): screen = .review(focus: moved(focus, by: step, in: ReviewRow.allCases.count))
    case .help(let scroll):
      screen = .help(
        scroll: moved(scroll, by: step, in: max(1, View(self, on: display).helpLines.count - display.body.height + 1)))
    case .palette(let query, let focus):
      screen = .palette(query, focus: moved(focus, by: step, in: paletteEntries(query.text).count))
    case .evidence, .figures, .moves, .target, .beside, .handbook, .report: moveInForm(by: step, on: display)
    case .open, .note, .reason, .rescue: break
    }
    return []
  }

  /// The same on a screen that remembers more than the line in focus.
  private mutating func moveInForm(by step: Int, on display: Display) {
    switch screen {
    case .evidence(var form):
      form.focus = moved(form.focus, by: step, in: pieces + form.fields.count)
      screen = .evidence(form)
    case .figures(var form):
      form.focus = moved(form.focus, by: step, in: form.fields.count)
      screen = .figures(form)
    case .moves(var moves):
      moves.focus = moved(moves.focus, by: step, in: moves.rows.count)
      screen = .moves(moves)
    case .target(var form):
      form.focus = moved(form.focus, by: step, in: form.lineCount)
      screen = .target(form)
    case .beside(var form):
      form.focus = moved(form.focus, by: step, in: form.matches.count)
      screen = .beside(form)
    case .handbook(var reader):
      let count = View(self, on: display).readerLines(reader).count
      reader.scroll = moved(reader.scroll, by: step, in: max(1, count - display.body.height + 1))
      screen = .handbook(reader)
    case .report(var form):
      form.focus = ReportForm.Line.allCases[moved(form.focus.rawValue, by: step, in: ReportForm.Line.allCases.count)]
      screen = .report(form)
    default: break
    }
  }

  private func moved(_ focus: Int, by step: Int, in count: Int) -> Int { min(max(0, focus + step), max(0, count - 1)) }

  private mutating func moveOnQuestion(by step: Int, _ pageLength: Int) {
    guard let session else { return }
    if abs(step) == pageLength {
      sidebarScroll = max(0, sidebarScroll + (step > 0 ? 1 : -1) * max(1, pageLength / 2))
    } else {
      let focus = moved(session.focus, by: step, in: session.choiceCount + 2)
      self.session?.focus = focus
    }
  }

  private func moved(_ list: List, by step: Int) -> List {
    var list = list
    let shown = shownIndicators(list.filters)
    let here = shown.firstIndex { $0 >= list.focus } ?? max(0, shown.count - 1)
    if !shown.isEmpty { list.focus = shown[moved(here, by: step, in: shown.count)] }
    return list
  }

  private func moved(_ setup: Setup, by step: Int) -> Setup {
    var setup = setup
    if setup.focus == .region, !setup.fields[0].isEmpty || step > 0 || setup.match > 0 {
      setup.match = moved(setup.match, by: step, in: max(1, matches(setup).count))
    } else {
      setup.focus = Setup.Field(rawValue: setup.focus.rawValue + step.signum()) ?? setup.focus
    }
    return setup
  }

  /// Tab: the next field, or the next link of a page.
  mutating func movePane(_ step: Int, on display: Display) -> [Effect] {
    switch screen {
    case .setup(var setup):
      if setup.focus == .region { setup = taken(setup) }
      let count = Setup.Field.allCases.count
      setup.focus = Setup.Field(rawValue: (setup.focus.rawValue + step + count) % count) ?? .region
      screen = .setup(named(setup))
    case .evidence(var form):
      let count = pieces + form.fields.count
      form.focus = (form.focus + step + count) % count
      screen = .evidence(form)
    case .figures(var form):
      form.focus = (form.focus + step + form.fields.count) % form.fields.count
      screen = .figures(form)
    case .target(var form):
      form.focus = (form.focus + step + form.lineCount) % form.lineCount
      screen = .target(form)
    case .report(var form):
      let lines = ReportForm.Line.allCases
      form.focus = lines[(form.focus.rawValue + step + lines.count) % lines.count]
      screen = .report(form)
    case .handbook(let reader): screen = .handbook(View(self, on: display).atNextLink(reader, step))
    default: break
    }
    return []
  }

  /// The indicators that pass all filters, in the order of the walk.
  package func shownIndicators(_ filters: Set<List.Filter>) -> [Int] {
    guard let session else { return [] }
    return session.questionnaire.indicators.indices.filter { position in
      session.engine.asked[position] && filters.allSatisfy { session.passes($0, position) }
    }
  }

  mutating func toggleFilter() {
    guard case .list(var list) = screen else { return }
    list.filters.formSymmetricDifference([List.Filter.allCases[list.filterFocus]])
    let shown = shownIndicators(list.filters)
    if !shown.contains(list.focus) { list.focus = shown.first { $0 >= list.focus } ?? shown.last ?? list.focus }
    screen = .list(list)
  }
}

extension Session {
  fileprivate func passes(_ filter: List.Filter, _ position: Int) -> Bool {
    let answer = assessment.answers[questionnaire.indicators[position].id]
    return switch filter {
    case .open: answer?.choice == nil
    case .flagged: answer?.flag == .open
    case .unknown: answer?.choice == .unknown
    case .notApplicable: if case .notApplicable = answer?.choice { true } else { false }
    case .withEvidence: answer?.evidence.isEmpty == false
    case .withoutEvidence: if case .option = answer?.choice { answer?.evidence.isEmpty != false } else { false }
    case .low: questionnaire.indicators[position].score(of: answer?.choice).map { $0.value < 50 } ?? false
    }
  }
}

internal import Assessment
internal import Scoring
internal import Sentences
internal import Text

extension View {
  /// The screen in view as a person would read it aloud: whole sentences in the order of reading, nothing drawn.
  package var reading: [String] {
    let lines =
      switch screen {
      case .start:
        [questionnaire.title(in: contentLanguage), questionnaire.source(in: contentLanguage)]
          + numbered(state.startEntries.map(text))
      case .questionnaires: [say(.offerTitle)] + numbered(state.offers.map(text))
      case .open: [say(.openTitle), say(.openHint)]
      case .setup(let setup): reading(of: setup)
      case .migration: migrationReading
      case .recovery: recoveryReading
      case .question: questionReading
      case .list(let list): reading(of: list)
      case .profile(_, let withTargets): profileReading(withTargets: withTargets)
      case .trace(let subject, _): reading(of: subject)
      case .note: noteReading
      case .reason: [say(.reasonTitle), say(.reasonHint)]
      case .evidence(let form): reading(of: form)
      case .figures(let form): reading(of: form)
      case .handbook(let reader): reading(of: reader)
      case .review: reviewReading
      case .moves(let moves): reading(of: moves)
      case .plan: planReading
      case .target(let form): reading(of: form)
      case .history: historyReading
      case .beside(let form): reading(of: form)
      case .comparison: comparisonReading
      case .difference(let subject, _): differenceReading(subject)
      case .report(let form): reading(of: form)
      case .help: helpReading
      case .palette(let query, _): numbered(state.paletteEntries(query.text).map(text))
      case .rescue: [say(.rescueTitle), say(.rescueHint)]
      }
    return (noticeReading + lines).filter { !$0.isEmpty }.flatMap(Self.spokenLines)
  }

  /// A text of several lines, all but the first set in: none can be taken for a line of ours.
  private static func spokenLines(_ text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).harmless }
    return lines.prefix(1) + lines.dropFirst().map { "  " + $0 }
  }

  private var noticeReading: [String] { notice.map { [$0.message.text(in: language)] } ?? [] }

  func numbered(_ texts: [String]) -> [String] { texts.enumerated().map { "\($0 + 1). \($1)" } }

  private func reading(of setup: Setup) -> [String] {
    let value = setup.fields[setup.focus.rawValue].text
    let label = say(setup.focus.label) + (value.isEmpty ? "." : ": \(value).")
    let hint = setup.focus == .region && state.matches(setup).isEmpty ? say(.regionAsTyped) : say(setup.focus.hint)
    return (setup.focus == .region ? [say(.setupTitle)] : []) + ["\(label) \(hint)"]
  }

  private func text(_ entry: PaletteEntry) -> String {
    switch entry {
    case .action(let id): id.name.text(in: language)
    case .indicator(let position): session.map { sentence($0, position) } ?? ""
    }
  }

  private func reading(of list: List) -> [String] {
    guard let session else { return [] }
    let shown = state.shownIndicators(list.filters)
    let filters = List.Filter.allCases.filter(list.filters.contains).map { say($0.name) }.joined(separator: ", ")
    let count = say(.listCount(shown.count, session.engine.profile.overall.total))
    return [count + (filters.isEmpty ? "." : ": \(filters).")] + shown.map { sentence(session, $0) }
  }

  /// "EDU-03, partly. Does the region ...?"
  private func sentence(_ session: Session, _ position: Int) -> String {
    let question = session.questionnaire.text(of: position, in: contentLanguage).text.question
    return "\(session.questionnaire.indicators[position].id), \(spoken(session, position)). \(question)"
  }

  /// The answer in words.
  package func spoken(_ session: Session, _ position: Int) -> String {
    switch session.engine.choices[position] {
    case .option(let option): session.questionnaire.label(ofOption: option, of: position, in: contentLanguage)
    case .notApplicable: say(.notApplicable)
    case .unknown: say(.unknown)
    case .figures: say(.figures)
    case nil: say(.unanswered)
    }
  }

  private var noteReading: [String] {
    let note = session?.answer?.note ?? ""
    return [session?.indicator.id ?? "", note, say(.noteHint)]
  }

  private func reading(of form: EvidenceForm) -> [String] {
    let pieces = (session?.answer?.evidence ?? []).map { [$0.title, $0.link, $0.date].filter { !$0.isEmpty } }
    let labels: [WizardMessage] = [.evidenceTitle, .evidenceLink, .evidenceDate]
    let field = form.focus - pieces.count
    let prompt = labels.indices.contains(field) ? say(labels[field]) + ":" : ""
    let examples = session.map { $0.questionnaire.text(of: $0.position, in: contentLanguage).text.evidence } ?? []
    if field > 0 { return [prompt] }
    return numbered(pieces.map { $0.joined(separator: ", ") }) + [say(.evidenceHint)] + examples + [prompt]
  }

  private func reading(of form: FiguresForm) -> [String] {
    guard let session, let measure = session.indicator.measure else { return [] }
    let value = form.fields[form.focus].text
    let label = figureLabels(session, measure)[form.focus] + (value.isEmpty ? ":" : ": \(value).")
    let unit = session.questionnaire.name(ofUnit: measure.unit, in: contentLanguage)
    let limits = [unit, limits(measure)].filter { !$0.isEmpty }.joined(separator: ", ")
    return (form.focus == 0 ? [say(.figuresHint(limits))] : []) + [label]
  }

  private var reviewReading: [String] {
    session == nil ? [] : [say(state.reviewHeadline)] + numbered(ReviewRow.allCases.map(text))
  }

  private var helpReading: [String] {
    let below = screens.dropLast().last?.kind ?? .question
    return offeredActions(on: below).map { action in
      let names = keys.keys(of: action, on: below).map { $0.name(in: language) }.joined(separator: ", ")
      return "\(names): \(action.id.name(on: below).text(in: language))"
    } + [say(.helpBars), say(.helpStates), say(.helpSaving(state.keyName(of: .undo, on: .question)))]
  }

  private func reading(of reader: Reader) -> [String] {
    readerLines(reader).map { line in
      var text = ""
      for span in line.line.spans { text += (text.isEmpty ? "" : " ") + span.text }
      return text + line.links.map { " [\($0.number + 1)]" }.joined()
    }
  }
}

internal import Assessment
internal import Scoring
internal import Sentences

extension State {
  /// Opens the comparison there is; another one when it is in view already, or there is none.
  mutating func compare() -> [Effect] {
    let isThere = screen.kind == .comparison || screen.kind == .difference
    if beside != nil, !isThere {
      refresh()
      open(.comparison(focus: 0))
      return []
    }
    screens.append(.beside(ComparePicker()))
    return [.findAssessments(besides: session?.fileName ?? "")]
  }

  mutating func accept(_ form: ComparePicker) -> [Effect] {
    guard let path = form.choice else { return [] }
    let own = session?.questionnaire ?? questionnaire
    return [.compare(path: path, against: own, language: contentLanguage)]
  }

  mutating func take(found: [Recent]) {
    guard case .beside(var form) = screen else { return }
    form.found = found
    form.focus = 0
    screen = .beside(form)
  }

  /// Holds an assessment that was read against the one that is open.
  mutating func show(_ other: Assessment, of questionnaire: Questionnaire, file: String) {
    guard let session else { return }
    let names = [session.assessment, other].map(Self.name)
    let name = names[1].isEmpty || names[0] == names[1] ? Self.lastPart(of: file) : names[1]
    let entry = ComparisonSet.Entry(
      file: file, assessment: other, engine: Engine(questionnaire, answers: other.answers))
    beside = ComparedAssessment(name, entry, against: session.entry)
    if case .beside = screen { screens.removeLast() }
    open(.comparison(focus: 0))
  }

  static func name(of assessment: Assessment) -> String {
    [assessment.region.name, assessment.period].filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func lastPart(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The terms behind a row of the comparison.
  func terms(_ subject: Trace.Subject) -> [Comparison.Term] { beside?.comparison[subject]?.terms ?? [] }

  /// The question that a term is about, if this questionnaire has it.
  func position(of term: Comparison.Term) -> Int? {
    guard let beside else { return nil }
    return session?.questionnaire.positions[beside.engine.questionnaire.indicators[term.indicator].id]
  }

  mutating func acceptDifference(_ subject: Trace.Subject, _ focus: Int) {
    guard let position = terms(subject)[safe: focus].flatMap(position) else { return }
    showQuestion(position)
  }
}

internal import Assessment
internal import Scoring
internal import Sentences

extension State {
  /// The four axes with score, range and coverage; every number can be opened.
  ///
  /// With targets, the numbers are those of all targets reached, each beside its distance from now.
  func profileLines(_ focus: Int, _ width: Int, withTargets: Bool = false) -> [Line] {
    guard let session else { return [] }
    let profile = withTargets ? session.projected.profile : session.engine.profile
    let now = withTargets ? session.engine.profile : nil
    let title =
      withTargets ? [Line(say(PlanMessage.withTargets(session.assessment.targets.count)), role: .heading)] : []
    var lines = title
    lines += [
      standingLine(
        say(.overall), profile.overall, since: now?.overall, item: 0, isFocused: focus == 0, session, width)
    ]
    for (number, axis) in session.questionnaire.axes.enumerated() {
      if isRoomy { lines.append(.blank) }
      lines.append(Line(session.questionnaire.name(ofAxis: number, in: contentLanguage).name, role: .heading))
      for dimension in axis.dimensions {
        if isSpacious, dimension > axis.dimensions.lowerBound { lines.append(.blank) }
        let name = session.questionnaire.name(ofDimension: dimension, in: contentLanguage)
        lines.append(
          standingLine(
            isRoomy ? name.name : name.short, profile.dimensions[dimension], since: now?.dimensions[dimension],
            item: dimension + 1, isFocused: focus == dimension + 1, session, width))
      }
    }
    return lines
  }

  /// Whether there is room for a blank line below each number, as on a projector.
  private var isSpacious: Bool { display.size.width >= 100 && display.size.height >= 50 }

  private func standingLine(
    _ name: String, _ standing: ScoreSummary, since now: ScoreSummary?, item: Int, isFocused: Bool, _ session: Session,
    _ width: Int
  ) -> Line {
    let nameWidth = isRoomy ? min(44, max(20, width / 3)) : 15
    let role: Role = isFocused ? .focus : .text
    var line = Line(isFocused ? ">" : " ", role: role, item: item)
    line.add(display.pad(name, to: nameWidth), column: 2, role: role)
    var column = nameWidth + 3
    if isRoomy {
      let bar = max(8, min(width < 160 ? 40 : 80, width - nameWidth - 42))
      addBar(standing, at: column, width: bar, to: &line)
      column += bar + 1
    }
    let points = shown(standing.score)
    // Paler, in focus as well: moving the focus shall cost no more than the name's colours.
    line.add(points, column: column + 3 - display.width(points), role: standing.isTelling ? role : .quiet)
    line.add(rangeText(standing), column: column + 4)
    column += 13
    if let now {
      line.add(deltaText(session.difference(now, standing)), column: column, role: .change)
      return line
    }
    line.add(say(.count(answered: standing.answered, applicable: standing.applicable)), column: column)
    // As wide as the largest count, so that what stands behind it is in one column.
    column += 2 * String(session.questionnaire.indicators.count).count + 3
    if isRoomy, let band = standing.band {
      let names = session.questionnaire.bands.indices.map {
        session.questionnaire.name(ofBand: $0, in: contentLanguage)
      }
      let room = max(0, width - column)
      line.add(display.level(names[band], among: names, in: room), column: column, role: .quiet)
    }
    return line
  }

  /// Why a number is what it is.
  func draw(_ subject: Trace.Subject, _ focus: Int, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let trace = session.engine.trace(subject)
    let head = traceHead(trace, session, area.width)
    let height = min(head.count, max(1, area.height - 2))
    canvas.show(head, in: Area(top: area.top, left: 0, width: area.width, height: height))
    if isRoomy { canvas.rule(row: area.top + height, area: area) }
    let top = area.top + height + (isRoomy ? 1 : 0)
    let lines = trace.terms.enumerated().map { item, term in
      termLine(term, item: item, isFocused: item == focus, session, area.width)
    }
    canvas.show(lines, in: Area(top: top, left: 0, width: area.width, height: area.bottom - top), focus: focus)
  }

  func traceHead(_ trace: Trace, _ session: Session, _ width: Int) -> [Line] {
    let standing = trace.standing
    let title = "\(name(of: trace.subject, session)) \(shown(standing.score))"
    var lines = display.wrap(title + formula(trace, session), to: width - 1).map { Line($0, role: .heading) }
    var basis = say(.rangeAndCount(rangeText(standing), standing.answered, standing.applicable))
    if standing.isLargelyNotApplicable { basis += ", " + say(notApplicable(of: standing)) }
    lines.append(Line(basis, role: .text))
    if standing.isOutsideItsRange {
      lines += display.wrap(say(.outsideRange), to: width - 1).map { Line($0, role: .warning) }
    }
    if case .overall = trace.subject, isRoomy {
      lines += certainty(session).flatMap { display.wrap($0, to: width - 1) }.map { Line($0, role: .quiet) }
    }
    if case .dimension(let dimension) = trace.subject, isRoomy {
      let about = session.questionnaire.name(ofDimension: dimension, in: contentLanguage).about
      lines += display.wrap(about, to: width - 1).filter { !$0.isEmpty }.map { Line($0, role: .quiet) }
    }
    return lines
  }

  /// How sure the whole is, in words.
  func certainty(_ session: Session) -> [String] {
    let certainty = session.engine.certainty(of: session.assessment)
    return ProfileMessage.certainty(
      answered: certainty.answered, low: certainty.lowConfidence, bare: certainty.withoutEvidence,
      stepDown: certainty.isHalfAnswered ? certainty.stepDown?.shown.description : nil,
      notApplicable: certainty.notApplicable,
      atWorst: certainty.isHalfAnswered ? certainty.atWorst?.shown.description : nil, notAsked: certainty.notAsked
    ).map { say($0) }
  }

  func name(of subject: Trace.Subject, _ session: Session) -> String {
    switch subject {
    case .overall: say(.overall)
    case .dimension(let dimension):
      session.questionnaire.name(ofDimension: dimension, in: contentLanguage).name
    }
  }

  /// "= (100 + 50) / 2", with weights where they are not all alike, or the dimensions of an axis.
  private func formula(_ trace: Trace, _ session: Session) -> String {
    guard trace.standing.score != nil else { return "" }
    if !trace.dimensions.isEmpty {
      let parts = trace.dimensions.map { shown(session.engine.standing(ofDimension: $0).score) }
      return " = (\(parts.joined(separator: " + "))) / \(parts.count)"
    }
    var counted: [(score: String, weight: Quantity)] = []
    for term in trace.terms {
      if case .counted(_, let score) = term.part { counted.append((score.description, term.weight)) }
    }
    if counted.count > 12 { return " = " + say(.meanOf(counted.count)) }
    let isEven = Set(counted.map(\.weight)).count <= 1
    let parts = counted.map { isEven ? $0.score : "\($0.score)x\($0.weight)" }
    let whole = Quantity(thousandths: counted.reduce(0) { $0 + (isEven ? 1000 : $1.weight.thousandths) })
    return " = (\(parts.joined(separator: " + "))) / \(whole)"
  }

  private func termLine(_ term: Trace.Term, item: Int, isFocused: Bool, _ session: Session, _ width: Int) -> Line {
    let role: Role = isFocused ? .focus : .text
    var line = Line(isFocused ? ">" : " ", role: role, item: item)
    line.add(session.questionnaire.indicators[term.indicator].id, column: 2, role: role)
    let target = session.target(at: term.indicator).map { " => \(targetText($0, term.indicator))" } ?? ""
    let state = termText(term, session) + target
    let column = isRoomy ? 12 : 10
    line.add(display.cut(state, to: width - column - 1), column: column, role: role)
    let behind = max(column + 34, column + display.width(state) + 3)
    if isRoomy, width - behind > 16 {
      let question = session.questionnaire.text(of: term.indicator, in: contentLanguage).text.question
      line.add(display.cut(question, to: width - behind - 1), column: behind, role: .quiet)
    }
    return line
  }

  func termText(_ term: Trace.Term, _ session: Session) -> String {
    switch term.part {
    case .counted(let option, let score):
      let label = session.questionnaire.label(ofOption: option, of: term.indicator, in: contentLanguage)
      return say(.termCounted(label, score.description, term.weight.description))
    case .open(let low, let high): return say(.termOpen(low: low.description, high: high.description))
    case .unknown(let low, let high): return say(.termUnknown(low: low.description, high: high.description))
    case .notApplicable(let reason): return say(.termNotApplicable(reason))
    case .notAsked(let decider):
      return say(.termNotAsked(session.questionnaire.indicators[decider].id))
    case .unscored: return unscoredText(term.indicator, session)
    }
  }

  private func unscoredText(_ position: Int, _ session: Session) -> String {
    guard case .figures(let figures)? = session.engine.choices[position],
      let measure = session.questionnaire.indicators[position].measure
    else { return say(.termUnscored) }
    return measure.groups.compactMap { figures.values[$0].map { plain($0.value) } }.joined(separator: " / ")
  }

  func text(of row: ReviewRow) -> String {
    switch row {
    case .moves: return say(PlanMessage.movesRow)
    case .plan:
      let rows = planRows
      return say(PlanMessage.planRow(rows.count, overdue: rows.count { $0.status == .overdue }))
    case .report: return say(ReportMessage.title)
    case .finish: return say(.finish)
    default: return row.filter.map { say(.reviewRow(filter: $0.sentence, count: shownIndicators([$0]).count)) } ?? ""
    }
  }

  func reviewLines(_ focus: Int, _ width: Int) -> [Line] {
    guard let session else { return [] }
    var lines = [overallLine(session, width), .blank]
    lines += display.wrap(say(reviewHeadline), to: width - 1).map { Line($0, role: .heading) }
    lines.append(.blank)
    for (item, row) in ReviewRow.allCases.enumerated() {
      let isFocused = item == focus
      var line = Line(isFocused ? ">" : " ", role: .focus, item: item)
      line.add(text(of: row), column: 2, role: isFocused ? .focus : .text)
      lines.append(line)
    }
    return lines
  }
}

internal import Assessment
internal import Scoring
internal import Sentences

/// The four axes with score, range and coverage.
struct ProfileScreen: ListBox {
  static let kinds = [ScreenKind(.profile)]
  static let ways = Ways.assessed([.moves, .plan, .report], quiet: [.trace], without: [.profile])
  static let entrances = [
    Action(.profile, [.character("p")], in: .go, prompt: .profile) { state, _ in state.open(ProfileScreen()) }
  ]
  static let actions = [
    Action(
      .switchView, [.tab, .character("w")], in: .own, prompt: .nowOrWithTargets,
      unless: { $0.session?.assessment.targets.isEmpty == false ? nil : PlanMessage.noTargets },
      perform: { state, _ in
        if let screen = state.screen as? ProfileScreen {
          state.screen = ProfileScreen(focus: screen.focus, withTargets: !screen.withTargets)
        }
        return []
      })
  ]

  var focus = 0
  var withTargets = false

  /// The whole, then every dimension.
  func count(in state: State) -> Int { state.questionnaire.dimensions.count + 1 }
  var subject: Trace.Subject { Trace.Subject(row: focus) }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    state.screens.append(TraceScreen(subject))
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    canvas.show(view.profileLines(focus, area.width, withTargets: withTargets), in: area, focus: focus)
  }

  func reading(_ view: View) -> [String] { view.profileReading(withTargets: withTargets) }
  func page(in state: State) -> String? { state.page(of: subject) }
}

extension Trace.Subject {
  /// Of a row of the profile: the whole, then every dimension.
  init(row: Int) { self = row == 0 ? .overall : .dimension(row - 1) }
}

extension View {
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
    var line = Line(item: item, role)
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
}

extension View {
  /// "Education 61, range 41-80, 3 of 6 answered", the whole first.
  ///
  /// With targets, each with what it would be when all of them are reached.
  func profileReading(withTargets: Bool) -> [String] {
    guard let session else { return [] }
    let profile = session.engine.profile
    let reached = withTargets ? session.projected.profile : nil
    func ending(_ standing: ScoreSummary?) -> String {
      standing.map { " " + say(PlanMessage.withTargetsAndPoints(shown($0.score))) + "." } ?? ""
    }
    var lines = [sentence(say(.overall), profile.overall) + ending(reached?.overall)]
    for (number, axis) in session.questionnaire.axes.enumerated() {
      lines.append(session.questionnaire.name(ofAxis: number, in: contentLanguage).name + ".")
      for dimension in axis.dimensions {
        let name = session.questionnaire.name(ofDimension: dimension, in: contentLanguage).name
        lines.append(
          "\(dimension + 2). " + sentence(name, profile.dimensions[dimension])
            + ending(reached?.dimensions[dimension]))
      }
    }
    lines[0] = "1. " + lines[0]
    return lines + (withTargets ? [] : certainty(session))
  }

  private func sentence(_ name: String, _ standing: ScoreSummary) -> String {
    let range = rangeText(standing).filter { $0 != "(" && $0 != ")" }
    return "\(name) \(shown(standing.score)), "
      + say(.rangeAndCount(range, standing.answered, standing.applicable))
      + (standing.isLargelyNotApplicable ? ", " + say(notApplicable(of: standing)) : "") + "."
  }
}

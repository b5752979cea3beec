internal import Assessment
internal import Reports
internal import Scoring
internal import Sentences
internal import Text

/// What a vote brought: who chose what before and now, who speaks first, and what each option would mean.
struct RevealScreen: Reader {
  static let kinds: [ScreenKind] = [.reveal]
  static let ways: Ways = {
    var ways = Ways(prompted: [.handbook], quiet: [.back])
    ways.enter = .settle
    return ways
  }()
  static let actions =
    [
      Action(.voteAgain, [.character("v")], in: .own, prompt: .voteAgain) { state, _ in
        guard let screen = state.screen as? RevealScreen else { return [] }
        return state.vote(on: screen.position)
      }
    ] + Action.workshopHistory

  let position: Int
  var scroll = 0

  init(_ position: Int) { self.position = position }

  func accept(in state: inout State, on display: Display) -> [Effect] { state.openSettling(position) }

  func count(_ view: View) -> Int { lines(view, view.display.size.width).count }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    canvas.show(lines(view, area.width), in: area, scroll: scroll)
    canvas.park(row: area.top, column: 0)
  }

  private func room(_ view: View) -> RoomScreen? {
    view.workshop.map { workshop in
      var room = RoomScreen(workshop, in: view.questionnaire, language: view.language, code: view.contentLanguage)
      room.view = workshop.roomView(of: view.questionnaire.indicators[position].id, in: view.questionnaire)
      return room
    }
  }

  private func lines(_ view: View, _ width: Int) -> [Line] {
    guard let room = room(view), let seen = room.view, let revealed = seen.revealed else { return [] }
    var lines = view.wrap(view.question(position), to: width - 1, role: .heading) + [.blank]
    lines += room.bars(seen, revealed, position, view.display, 1) + [.blank]
    for finding in room.findings(seen, revealed, position) { lines += view.wrap(finding, to: width - 1) }
    return lines + [.blank] + view.meanings(of: position, width)
  }

  func reading(_ view: View) -> [String] {
    (room(view)?.lines ?? []) + view.spokenMeanings(of: position)
  }

  func target(in state: State) -> Int? { position }

  func page(in state: State) -> String? { "workshop" }
}

extension ScreenKind {
  package static let reveal = ScreenKind(.reveal)
}

extension View {
  /// For each option what the overall score and the question's own dimension would be with it.
  private func meaning(of position: Int) -> [(label: String, scores: [String])] {
    guard let session else { return [] }
    let dimension = session.ownDimension(of: questionnaire.indicators[position])
    return questionnaire.indicators[position].options.map { option in
      let profile = session.engine.profile(choosing: .option(option.id), for: position)
      let scores = [profile.overall.score] + (dimension.map { [profile.dimensions[$0].score] } ?? [])
      return (state.label(option.id, position), scores.map(shown))
    }
  }

  private func meaningNames(of position: Int) -> [String] {
    guard let session else { return [] }
    let dimension = session.ownDimension(of: questionnaire.indicators[position])
    return [say(.overall)]
      + (dimension.map { [questionnaire.name(ofDimension: $0, in: contentLanguage).name] } ?? [])
  }

  fileprivate func meanings(of position: Int, _ width: Int) -> [Line] {
    let columns = meaning(of: position)
    let names = meaningNames(of: position)
    guard !columns.isEmpty else { return [] }
    let left = min(width / 3, (names.map(display.width).max() ?? 0) + 3)
    let each = max(7, (width - left - 1) / columns.count)
    var head = Line(say(.wouldMean), column: 1, role: .heading)
    head.item = nil
    var labels = Line([])
    for (number, column) in columns.enumerated() {
      labels.add(display.cut(column.label, to: each - 1), column: left + number * each, role: .quiet)
    }
    return [head, labels]
      + names.enumerated().map { row, name in
        var line = Line(display.cut(name, to: left - 2), column: 1)
        for (number, column) in columns.enumerated() {
          line.add(column.scores[safe: row] ?? "", column: left + number * each)
        }
        return line
      }
  }

  fileprivate func spokenMeanings(of position: Int) -> [String] {
    let names = meaningNames(of: position)
    return [say(.wouldMean)]
      + meaning(of: position).map { column in
        column.label + ": " + zip(names, column.scores).map { "\($0) \($1)" }.joined(separator: ", ") + "."
      }
  }
}

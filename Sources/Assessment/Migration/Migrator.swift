/// Takes an assessment's answers to their places in a newer version.
struct Migrator {
  private(set) var assessment: Assessment
  private(set) var rows: [Migration.Row] = []
  private let questionnaire: Questionnaire
  private let before: Assessment
  private let now: Timestamp
  private let person: String?

  /// Everything that the file holds of one indicator.
  fileprivate struct Item {
    var indicator: String
    var version: Version
    var answer: Answer?
    var target: Assessment.Target?
    var isAside: Bool
    var route: Route
  }

  /// An item that has its place.
  private struct Arrival {
    var destination: String
    var answer: Answer?
    var target: Assessment.Target?
    /// The id that it leaves; nil when it stays there, or comes from what was set aside.
    var left: String?
  }

  init(_ assessment: Assessment, _ questionnaire: Questionnaire, _ now: Timestamp, _ person: String?) {
    self.assessment = assessment
    before = assessment
    self.questionnaire = questionnaire
    self.now = now
    self.person = person
  }

  mutating func run() {
    var arrivals: [Arrival] = []
    var taken: Set<String> = []
    for item in items {
      let place = item.route.indicator
      guard let position = questionnaire.positions[place], taken.insert(place).inserted else {
        setAside(item, because: questionnaire.positions[place] == nil ? .gone : .taken)
        continue
      }
      arrivals.append(arrival(of: item, at: questionnaire.indicators[position]))
      if item.isAside { takeBack(item) }
    }
    // First all that leave, then all that come: two that change places do not meet.
    for left in arrivals.compactMap(\.left) { leave(left) }
    for arrival in arrivals { put(arrival.answer, arrival.target, at: arrival.destination) }
    if before.questionnaire.version < questionnaire.version { closeUndo() }
    if let viewed = before.view.indicator {
      assessment.view.indicator = questionnaire.route(of: viewed, since: before.questionnaire.version).indicator
    }
    if before.questionnaire.version < questionnaire.version {
      assessment.questionnaire.version = questionnaire.version
      if before.questionnaire.standing(to: questionnaire) == .older {
        assessment.questionnaire.fingerprint = questionnaire.fingerprint
      }
    }
    assessment.modified = now
  }
}

extension Migrator {
  /// Those that keep their id first, as nothing may push them out; what was set aside earlier last.
  private var items: [Item] {
    let version = before.questionnaire.version
    let ids = Set(before.answers.keys).union(before.targets.keys)
    let present = ids.map { id in
      Item(
        indicator: id, version: version, answer: before.answers[id], target: before.targets[id], isAside: false,
        route: questionnaire.route(of: id, since: version))
    }
    let aside = before.setAside.map { id, aside in
      Item(
        indicator: id, version: aside.version, answer: aside.answer, target: aside.target, isAside: true,
        route: questionnaire.route(of: id, since: aside.version))
    }
    return (present + aside).sorted { $0.precedence < $1.precedence }
  }

  /// Undo may not bring back an answer, or a target, that the newer version has no room for or would read otherwise.
  private mutating func closeUndo() {
    let steps = assessment.travelled.filter { !isAsItWas($0) }
    for indicator in Set(steps.map(\.indicator)).sorted() {
      assessment.close(indicator, for: questionnaire.version, at: now, by: person)
    }
  }

  private func isAsItWas(_ change: Change) -> Bool {
    let route = questionnaire.route(of: change.indicator, since: before.questionnaire.version)
    guard route.indicator == change.indicator, let position = questionnaire.positions[change.indicator] else {
      return false
    }
    let targets = [change.target?.from?.option, change.target?.to?.option].compactMap { $0 }
    let choices = [change.from?.choice, change.to?.choice] + targets.filter { !$0.isEmpty }.map(Choice.option)
    return choices.compactMap(\.self).allSatisfy { choice in
      let carried = questionnaire.indicators[position].carrying(choice, along: route)
      return carried.obstacle == nil && carried.choice == choice
    }
  }

  private mutating func setAside(_ item: Item, because reason: Migration.Reason) {
    guard !item.isAside else { return }
    leave(item.indicator)
    assessment.setAside[item.indicator] = RetiredAnswer(version: item.version, answer: item.answer, target: item.target)
    rows.append(
      .init(
        indicator: item.indicator, destination: item.route.indicator,
        answer: item.answer.map { _ in .aside(reason) }, target: item.target.map { _ in .aside(reason) }))
  }

  /// Takes what was set aside out of there; members that are not ours stay.
  private mutating func takeBack(_ item: Item) {
    guard var rest = assessment.setAside[item.indicator], rest.version == item.version, rest.answer == item.answer,
      rest.target == item.target
    else { return }
    (rest.answer, rest.target) = (nil, nil)
    assessment.setAside[item.indicator] = rest.extra.isEmpty ? nil : rest
  }

  private mutating func arrival(of item: Item, at indicator: Indicator) -> Arrival {
    let route = item.route
    let isElsewhere = route.indicator != item.indicator
    func outcome(_ reason: Migration.Reason?, _ old: String?, _ new: Choice?) -> Migration.Outcome {
      if let reason { return .again(reason) }
      if item.isAside { return .back }
      if let old, case .option(let new) = new, old != new { return .moved(option: .init(old: old, new: new)) }
      return isElsewhere ? .moved(option: nil) : .kept
    }
    var row = Migration.Row(indicator: item.indicator, destination: route.indicator)
    var arrival = Arrival(destination: route.indicator, left: isElsewhere && !item.isAside ? item.indicator : nil)
    if var answer = item.answer {
      let carried = indicator.carrying(answer.choice, along: route)
      row.answer = outcome(carried.obstacle, answer.choice?.option, carried.choice)
      answer.choice = carried.choice
      if carried.obstacle != nil { reopen(&answer) }
      arrival.answer = answer
    }
    if var target = item.target {
      let carried = indicator.carrying(target.option.isEmpty ? nil : .option(target.option), along: route)
      row.target = outcome(carried.obstacle, target.option, carried.choice)
      target.option = carried.choice?.option ?? ""
      arrival.target = target
    }
    rows.append(row)
    return arrival
  }

  /// The flag leads back to the question; how sure one was belonged to the choice.
  private func reopen(_ answer: inout Answer) {
    answer.flag = .open
    answer.confidence = nil
    answer.at = now
    answer.by = person ?? answer.by
  }

  private mutating func leave(_ indicator: String) { put(nil, nil, at: indicator) }

  private mutating func put(_ answer: Answer?, _ target: Assessment.Target?, at indicator: String) {
    assessment.take(answer, target, for: indicator, in: questionnaire.version, at: now, by: person)
  }
}

extension Migrator.Item {
  fileprivate var precedence: (Int, String) {
    (isAside ? 2 : route.indicator == indicator ? 0 : 1, indicator)
  }
}

extension Choice {
  fileprivate var option: String? { if case .option(let id) = self { id } else { nil } }
}

extension Indicator {
  /// A choice of an earlier version as it is made here; nil, and why, where it cannot be.
  fileprivate func carrying(
    _ choice: Choice?, along route: Route
  ) -> (choice: Choice?, obstacle: Migration.Reason?) {
    guard let choice else { return (nil, nil) }
    if route.isChanged { return (nil, .question) }
    switch choice {
    case .option(let old):
      let option = route.option(old)
      return options.contains { $0.id == option } ? (.option(option), nil) : (nil, .options)
    case .figures(let figures):
      let fits = measure.map { measure in
        figures.values.allSatisfy { measure.groups.contains($0.key) && measure.admits($0.value) }
      }
      return fits == true ? (choice, nil) : (nil, .options)
    case .notApplicable, .unknown: return (choice, nil)
    }
  }
}

@testable import Assessment

extension Workshop {
  /// Whatever a workshop may hold, its texts as odd as they come.
  static func random(using random: inout SplitMix) -> Workshop {
    let anonymity = Anonymity.allCases.randomElement(using: &random) ?? .counts
    var workshop = Workshop(
      on: random.text(), of: .init(id: random.text(), version: Version(1, 2, 3)), rules: Rules(anonymity: anonymity),
      created: random.timestamp())
    workshop.title = random.text()
    workshop.modified = random.timestamp()
    workshop.questionnaire.fingerprint = random.maybe { $0.text() }
    workshop.extra = random.members()
    workshop.rules.extra = random.members()
    workshop.rules.minimum = Int.random(in: 0...9, using: &random)
    if anonymity != .counts {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        workshop.participants[random.text()] = .random(using: &random)
      }
    }
    let keys = workshop.participants.keys.sorted()
    for number in 0..<Int.random(in: 0...3, using: &random) {
      workshop.rounds.append(.random(number, keys, counts: true, using: &random))
      workshop.agenda.append(.random("\(number)\(random.text())", using: &random))
      workshop.settled[random.text()] = .random(using: &random)
      var action = Action(title: random.text(), votes: number, owner: random.text(), due: random.text())
      (action.indicator, action.extra) = (random.maybe { $0.text() }, random.members())
      workshop.actions.append(action)
    }
    for number in 0..<Int.random(in: 0...6, using: &random) {
      let kind = [Change.Kind.change, .undo, .redo].randomElement(using: &random) ?? .change
      let what = random.maybe { Step.What.random(number, workshop, keys, using: &$0) }
      var step = Step(what, as: kind, at: random.timestamp(), by: random.maybe { $0.text() })
      step.extra = random.members()
      if let what, what != .collected(number) { step.within = random.members() }
      workshop.history.append(step)
    }
    return workshop
  }
}

extension Workshop.Participant {
  fileprivate static func random(using random: inout SplitMix) -> Self {
    var participant = Self(
      from: Origin.allCases.randomElement(using: &random) ?? .file, digest: random.text(), taken: random.timestamp())
    participant.name = random.maybe { $0.text() }
    participant.group = random.maybe { $0.text() }
    participant.mark = random.maybe { $0.text() }
    participant.extra = random.members()
    return participant
  }
}

extension Round {
  fileprivate static func random(
    _ number: Int, _ keys: [String], counts: Bool, using random: inout SplitMix
  ) -> Round {
    var round = Round(.init(random.text(), number), opened: random.timestamp(), present: 20)
    round.closed = random.maybe { $0.timestamp() }
    round.revealed = random.maybe { $0.timestamp() }
    round.extra = random.members()
    if Bool.random(using: &random), !keys.isEmpty {
      round.votes = .answers(.random(keys, using: &random))
    } else if counts {
      let unknown = Int.random(in: 0...1, using: &random)
      round.votes = random.maybe { _ in .counts(Counts(options: ["å": 3, "": 0], unknown: unknown)) }
    }
    return round
  }
}

extension [String: Answer] {
  fileprivate static func random(_ keys: [String], using random: inout SplitMix) -> Self {
    var answers: Self = [:]
    for key in keys where Bool.random(using: &random) {
      let choices: [Choice] = [.unknown, .option(random.text()), .notApplicable(reason: "x")]
      answers[key] = .random(using: &random)
      answers[key]?.choice = choices.randomElement(using: &random)
    }
    return answers
  }
}

extension Workshop.Item {
  fileprivate static func random(_ indicator: String, using random: inout SplitMix) -> Self {
    var item = Self(indicator: indicator, why: Reason.allCases.randomElement(using: &random) ?? .gap, minutes: 7)
    item.extra = random.members()
    return item
  }
}

extension Workshop.Settled {
  fileprivate static func random(using random: inout SplitMix) -> Self {
    let how = How.allCases.randomElement(using: &random) ?? .all
    let choice: Choice? = how == .parked && Bool.random(using: &random) ? nil : .option(random.text())
    var entry = Self(choice, reason: random.text(), how: how, round: 2, at: random.timestamp())
    entry.answer?.extra = random.members()
    entry.evidence = [Evidence(title: random.text())]
    entry.by = random.maybe { $0.text() }
    var dissent = Workshop.Dissent(random.text(), votes: 3, group: random.maybe { $0.text() })
    dissent.extra = random.members()
    entry.dissent = [dissent]
    entry.extra = random.members()
    return entry
  }
}

extension Workshop.Step.What {
  fileprivate static func random(
    _ number: Int, _ workshop: Workshop, _ keys: [String], using random: inout SplitMix
  ) -> Self {
    let isCounting = workshop.rules.anonymity == .counts
    func round(_ random: inout SplitMix) -> Round? {
      let isThere = Bool.random(using: &random)
      return isThere ? .random(number, keys, counts: !isCounting, using: &random) : nil
    }
    switch Int.random(in: 0...7, using: &random) {
    case 0: return .agenda(from: [], to: workshop.agenda)
    case 1: return .actions(from: workshop.actions, to: [])
    case 2: return .settled("x\(random.text())", from: random.maybe { .random(using: &$0) }, to: nil)
    case 3: return .round(from: round(&random), to: .random(number, [], counts: false, using: &random))
    case 4: return .counted(from: .random(number, keys, counts: !isCounting, using: &random), to: round(&random))
    case 5 where !isCounting:
      return .votes(.init("x", number), from: .random(keys, using: &random), to: .random(keys, using: &random))
    case 6: return .peeked(.init("x\(random.text())", number))
    default: return .collected(number)
    }
  }
}

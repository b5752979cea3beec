internal import Assessment
internal import Scoring
internal import Sentences

/// A question with its options, and what they do to the profile.
struct QuestionScreen: Screen {
  static let kinds = [ScreenKind(.question)]
  static let ways: Ways = {
    var ways = Ways.assessed(
      [.note], quiet: [.editor, .evidence, .trace, .target, .nextOpen, .agenda], without: [.back])
    (ways.enter, ways.back, ways.hasSteps) = (.chooseAndNext, nil, true)
    return ways
  }()
  static let entrances = [
    Action(
      .nextOpen, [.character("o")], in: .narrow,
      unless: { $0.session?.nextOpen == nil ? WizardMessage.nothingOpen : nil },
      perform: { state, _ in
        state.session?.nextOpen.map { state.showQuestion($0) }
        return []
      })
  ]
  static let actions =
    Action.ID.options.map { number in
      Action(
        .option(number), [Key(digit: number)], in: .choose, unless: { $0.obstacle(toOption: number) },
        perform: { state, _ in state.chooseOption(number - 1) })
    } + [
      Action(.notApplicable, [.character("0")], in: .choose, unless: { $0.obstacleToChange }) { state, _ in
        state.askForReason()
      },
      Action(.unknown, [.character("d")], in: .choose, unless: { $0.obstacleToChange }) { state, _ in
        let count = state.session?.choiceCount ?? 0
        state.session?.focus = count + 1
        return state.choose(.unknown)
      },
      Action(.reopen, [.character("x")], in: .choose, unless: { $0.obstacleToReopen }) { state, _ in
        state.change { $0.choice = nil }
      },
      Action(.flag, [.character("f")], in: .annotate, unless: { $0.obstacleToChange }) { state, _ in
        state.change { $0.flag = Flag.allCases.after($0.flag) }
      },
      Action(.confidence, [.character("c")], in: .annotate, unless: { $0.obstacleToChange }) { state, _ in
        state.change { $0.confidence = Confidence.allCases.after($0.confidence) }
      },
    ]

  /// Up and down go from choice to choice; the page keys scroll what stands beside, or above.
  func move(by step: Int, in state: inout State, on display: Display) {
    guard let session = state.session else { return }
    if abs(step) == display.pageLength {
      state.sidebarScroll = max(0, state.sidebarScroll + step.signum() * max(1, display.pageLength / 2))
    } else {
      state.session?.focus = session.focus.moved(by: step, in: session.choiceCount + 2)
    }
  }

  func step(by step: Int, in state: inout State) -> [Effect] { state.step(step) }
  func accept(in state: inout State, on display: Display) -> [Effect] { state.acceptAnswer() }
  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.drawQuestion(on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.questionReading }

  /// One letter each, the same as the keys where a key is one letter; what only moves the focus says nothing aloud.
  func command(_ line: String, in state: State) -> LineCommand {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    switch (words.first, words.count) {
    case (nil, _): return .events([.action(.next)])
    case ("j", 2): return .events([.jump(to: words[1])])
    case ("/", 2): return .events([.action(.palette), .text(words[1])])
    case ("h", 1): return .guidance
    case ("H", 1): return .events([.action(.handbook)])
    case ("?", 1): return .help
    case ("s", 1): return .events([.action(.quit)])
    case ("d", 1): return .events([.action(.unknown), .action(.next)])
    default: break
    }
    if let number = Int(line), Action.ID.options.contains(number) {
      // A form opens for figures, and goes on by itself.
      let isMeasured = state.session?.indicator.measure != nil
      return .events(isMeasured ? [.option(number)] : [.option(number), .action(.next)])
    }
    let silent: Set<ActionName> = [.up, .down, .next, .palette]
    guard let name = LineCommand.action(line, kind), !silent.contains(name) else { return .unknown }
    return .events([.action(name)])
  }
}

extension State {
  fileprivate var obstacleToReopen: (any Message)? {
    obstacleToChange ?? (session?.answer?.choice == nil ? WizardMessage.nothingToReopen : nil)
  }

  fileprivate func obstacle(toOption number: Int) -> (any Message)? {
    if let obstacle = obstacleToChange { return obstacle }
    let count = session?.choiceCount ?? 0
    return number <= count ? nil : WizardMessage.noSuchOption(count)
  }

  fileprivate mutating func openFigures() -> [Effect] {
    guard let session, let measure = session.indicator.measure else { return [] }
    screens.append(FiguresScreen(measure, session.answer?.figures))
    return []
  }

  fileprivate mutating func askForReason() -> [Effect] {
    guard let session else { return [] }
    self.session?.focus = session.choiceCount
    screens.append(ReasonScreen(session.answer?.reason ?? ""))
    return []
  }

  fileprivate mutating func change(_ body: (inout Answer) -> Void) -> [Effect] {
    var answer = session?.answer ?? Answer()
    body(&answer)
    return record(answer)
  }

  /// Takes the option at a position of the list of options.
  fileprivate mutating func chooseOption(_ number: Int) -> [Effect] {
    guard let session, number < session.choiceCount else { return [] }
    if session.indicator.measure != nil { return openFigures() }
    self.session?.focus = number
    return choose(.option(session.indicator.options[number].id))
  }

  mutating func choose(_ choice: Choice) -> [Effect] {
    guard let session else { return [] }
    var answer = session.answer ?? Answer()
    answer.choice = choice
    return record(answer)
  }

  /// Enter on a question: take what is in focus and go on; what is taken already just goes on.
  fileprivate mutating func acceptAnswer() -> [Effect] {
    guard let session else { return [] }
    guard obstacleToChange == nil else { return step(1) }
    let choice: Choice?
    switch session.focus {
    case session.choiceCount: choice = nil
    case session.choiceCount + 1: choice = .unknown
    default:
      if session.indicator.measure != nil { return openFigures() }
      choice = .option(session.indicator.options[session.focus].id)
    }
    guard let choice else {
      if case .notApplicable = session.answer?.choice { return step(1) }
      return askForReason()
    }
    if session.answer?.choice == choice { return step(1) }
    return choose(choice) + step(1)
  }

  /// To the neighbouring question; behind the last one comes the review.
  mutating func step(_ step: Int) -> [Effect] {
    if let next = session?.neighbour(step) {
      session?.move(to: next)
    } else if step > 0 {
      screens.append(ReviewScreen(in: self))
    } else {
      tell(.firstQuestion)
    }
    return []
  }
}

extension Answer {
  var reason: String {
    if case .notApplicable(let reason) = choice { reason } else { "" }
  }
}

extension Array where Element: Equatable {
  /// The element behind the given one, starting with the first and ending with none.
  fileprivate func after(_ element: Element?) -> Element? {
    guard let element else { return first }
    return firstIndex(of: element).flatMap { $0 + 1 < count ? self[$0 + 1] : nil }
  }
}

extension View {
  /// Place, question, numbered options with what they mean, and what stands beside the answer.
  var questionReading: [String] {
    guard let session else { return [] }
    let words = session.questionnaire.text(of: session.position, in: contentLanguage)
    var lines = ["\(place(session)). \(session.indicator.id)."]
    if words.isFallback { lines.append(say(.notTranslated)) }
    if !session.engine.asked[session.position] { lines.append(say(.notAskedNow)) }
    lines.append(words.text.question)
    for (number, option) in session.indicator.options.enumerated() {
      let label = session.questionnaire.label(ofOption: option.id, of: session.position, in: contentLanguage)
      let chosen = session.answer?.choice == .option(option.id) ? ", \(say(.chosen))" : ""
      lines.append("\(number + 1). \(label)\(chosen). \(words.text.options[option.id] ?? "")")
    }
    if session.indicator.measure != nil { lines += ["1. \(say(.figures))."] + figureTexts(session).map { "\($0)." } }
    let reason = session.answer?.reason ?? ""
    lines.append("0. \(say(.notApplicable))" + (reason.isEmpty ? "." : ", \(say(.chosen)): \(reason)."))
    lines.append("d. \(say(.unknown))" + (session.answer?.choice == .unknown ? ", \(say(.chosen))." : "."))
    lines += beside(session.answer ?? Answer())
    return lines
      + (session.target(at: session.position).map { [say(PlanMessage.target(state.targetText($0, session.position)))] }
        ?? [])
  }

  private func place(_ session: Session) -> String {
    let section = session.indicator.section
    let members = session.members(ofSection: section)
    let name = session.questionnaire.name(ofSection: section, in: contentLanguage)
    return say(
      .sectionPlace(section: name, number: (members.firstIndex(of: session.position) ?? 0) + 1, count: members.count))
  }

  private func beside(_ answer: Answer) -> [String] {
    var lines: [String] = []
    if !answer.note.isEmpty { lines.append(say(.noteIs(answer.note))) }
    if !answer.evidence.isEmpty { lines.append(say(.evidenceIs(answer.evidence.count))) }
    if let flag = answer.flag { lines.append(say(.flagIs(flag.rawValue))) }
    if let confidence = answer.confidence { lines.append(say(.confidenceIs(confidence.level))) }
    return lines
  }

  /// Why it matters, what counts, evidence, the next step.
  package var guidanceReading: [String] {
    guard let session else { return [] }
    return sidebarLines(session, width: 10_000).compactMap { $0.spans.first?.text }
  }
}

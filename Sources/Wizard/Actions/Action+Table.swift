internal import Assessment
internal import Sentences

extension Action {
  private static let everywhere = Set(Screen.Kind.allCases)
  private static let reading = everywhere.filter { !$0.isWriting }
  private static let open = reading.subtracting([.start, .questionnaires, .migration, .recovery, .report])

  /// Every action there is, in the order in which the footer and the help show them.
  package static let table: [Action] =
    answering + recovering + beside + reporting + planning + reportingElsewhere + going + moving + always

  private static let answering: [Action] = [
    Action(.accept, [.enter], on: everywhere.subtracting([.help, .note]), prompted: true),
    Action(.option1, [.character("1")], on: [.question], unless: { $0.obstacle(option: 0) }),
    Action(.option2, [.character("2")], on: [.question], unless: { $0.obstacle(option: 1) }),
    Action(.option3, [.character("3")], on: [.question], unless: { $0.obstacle(option: 2) }),
    Action(.option4, [.character("4")], on: [.question], unless: { $0.obstacle(option: 3) }),
    Action(.option5, [.character("5")], on: [.question], unless: { $0.obstacle(option: 4) }),
    Action(.option6, [.character("6")], on: [.question], unless: { $0.obstacle(option: 5) }),
    Action(.option7, [.character("7")], on: [.question], unless: { $0.obstacle(option: 6) }),
    Action(.option8, [.character("8")], on: [.question], unless: { $0.obstacle(option: 7) }),
    Action(.option9, [.character("9")], on: [.question], unless: { $0.obstacle(option: 8) }),
    Action(.notApplicable, [.character("0")], on: [.question], unless: { $0.obstacleToChange }),
    Action(.unknown, [.character("d")], on: [.question], unless: { $0.obstacleToChange }),
    Action(
      .reopen, [.character("x")], on: [.question],
      unless: { $0.obstacleToChange ?? ($0.session?.answer?.choice == nil ? WizardMessage.nothingToReopen : nil) }),
  ]

  /// A number takes its line, as on a question.
  private static let recovering: [Action] = [
    Action(.option1, [.character("1")], on: [.recovery], unless: { $0.obstacle(recovery: 0) }),
    Action(.option2, [.character("2")], on: [.recovery], unless: { $0.obstacle(recovery: 1) }),
    Action(.option3, [.character("3")], on: [.recovery], unless: { $0.obstacle(recovery: 2) }),
  ]

  private static let beside: [Action] = [
    Action(.note, [.character("n"), .tab], on: [.question], prompted: true, unless: { $0.obstacleToChange }),
    Action(.editor, [.character("N")], on: [.question], unless: { $0.obstacleToEditor }),
    Action(.editor, [.control("o")], on: [.note], prompted: true, unless: { $0.obstacleToEditor }),
    Action(.evidence, [.character("e")], on: [.question], unless: { $0.obstacleToChange }),
    Action(.flag, [.character("f")], on: [.question], unless: { $0.obstacleToChange }),
    Action(.confidence, [.character("c")], on: [.question], unless: { $0.obstacleToChange }),
    Action(.remove, [.control("x")], on: [.evidence, .target], prompted: true),
  ]

  private static let going: [Action] = [
    Action(
      .handbook, [.character("h")],
      on: [.start, .migration, .recovery, .question, .list, .profile, .trace, .review, .moves, .plan, .history],
      prompted: true),
    Action(
      .list, [.character("l")],
      on: [.question, .profile, .trace, .review, .moves, .plan, .history, .comparison, .difference], prompted: true),
    Action(
      .profile, [.character("p")],
      on: [.question, .list, .trace, .review, .moves, .plan, .history, .comparison, .difference], prompted: true),
    Action(.trace, [.character("t")], on: [.question, .profile]),
    Action(
      .review, [.character("r")], on: [.question, .list, .profile, .moves, .plan, .history, .comparison, .difference]),
    Action(
      .nextOpen, [.character("o")], on: [.question, .list],
      unless: { $0.session?.nextOpen == nil ? WizardMessage.nothingOpen : nil }),
    Action(.filter, [.character("f"), .character(" ")], on: [.list], prompted: true),
    Action(.palette, [.character("/"), .character(":")], on: open.subtracting([.handbook, .help]), prompted: true),
    Action(
      .undo, [.character("u")], on: open, prompted: true,
      unless: { $0.obstacleToUndo }),
    Action(
      .redo, [.character("U"), .control("r")], on: open,
      unless: { $0.obstacleToChange ?? ($0.session?.assessment.redoable == nil ? WizardMessage.nothingToRedo : nil) }),
  ]

  /// Forms of lines, which Tab goes through.
  private static let lines: Set<Screen.Kind> = [.setup, .evidence, .figures, .target, .report, .reportFile]

  private static let moving: [Action] = [
    Action(.up, [.up, .character("k")], on: reading),
    Action(.up, [.up], on: [.setup, .evidence, .figures, .target, .beside, .palette, .reportFile]),
    Action(.down, [.down, .character("j")], on: reading),
    Action(.down, [.down], on: [.setup, .evidence, .figures, .target, .beside, .palette, .reportFile]),
    Action(.previous, [.left, .character("b")], on: [.question, .list]),
    Action(.next, [.right, .character(">")], on: [.question, .list]),
    Action(.pageUp, [.pageUp], on: everywhere.subtracting([.open, .note, .reason, .rescue])),
    Action(.pageDown, [.pageDown], on: everywhere.subtracting([.open, .note, .reason, .rescue])),
    Action(.first, [.home], on: reading),
    Action(.last, [.end], on: reading),
    Action(.nextPane, [.tab], on: lines.union([.handbook]), prompted: true),
    Action(.previousPane, [.backTab], on: lines.union([.handbook])),
  ]

  private static let always: [Action] = [
    Action(.language, [.character("L")], on: reading),
    Action(.help, [.character("?"), .function(1)], on: reading.subtracting([.help]), prompted: true),
    Action(.help, [.function(1)], on: everywhere.subtracting(reading)),
    Action(.back, [.escape], on: everywhere.subtracting([.start, .question, .note]), prompted: true),
    Action(.back, [.escape, .tab], on: [.note], prompted: true),
    Action(
      .back, [.character("b")],
      on: [.profile, .trace, .review, .moves, .plan, .history, .comparison, .difference, .help, .handbook, .report]),
    Action(.quit, [.character("q")], on: reading, prompted: true),
    Action(.interrupt, [.control("c")], on: everywhere),
    Action(.suspend, [.control("z")], on: everywhere),
    Action(.repaint, [.control("l")], on: everywhere),
  ]
}

extension State {
  /// Why no answer can be changed now; nil when it can.
  var obstacleToChange: (any Message)? {
    guard let session else { return WizardMessage.noAssessment }
    return session.readOnly?.message
  }

  fileprivate var obstacleToUndo: (any Message)? {
    if let obstacle = obstacleToChange { return obstacle }
    return session?.assessment.undoable == nil && !canTakeMigrationBack ? nothingToUndo : nil
  }

  fileprivate var obstacleToEditor: (any Message)? { obstacleToChange ?? editor.obstacle }

  fileprivate func obstacle(option: Int) -> (any Message)? {
    if let obstacle = obstacleToChange { return obstacle }
    let count = session?.choiceCount ?? 0
    return option < count ? nil : WizardMessage.noSuchOption(count)
  }
}

internal import Assessment
internal import Sentences

/// A damaged file, and what can be had of it.
struct RecoveryScreen: ListBox {
  static let kinds = [ScreenKind(.recovery)]
  static let ways = Ways(prompted: [.handbook], enter: .choose, back: .changeNothing, quit: .leave)

  /// A number takes its line, as on a question.
  static let actions = (1...3).map { number in
    Action(
      .option(number), [Key(digit: number)], in: .choose,
      unless: { $0.damage?.choices.indices.contains(number - 1) == true ? nil : RecoveryMessage.choose },
      perform: { state, _ in state.choose(recovery: number - 1) })
  }

  var focus = 0

  /// The choices, then every answer that differs.
  func count(in state: State) -> Int { state.damage.map { $0.choices.count + $0.differing.count } ?? 0 }
  func accept(in state: inout State, on display: Display) -> [Effect] { state.choose(recovery: focus) }
  func goBack(in state: inout State) -> [Effect]? { state.leaveDamage() }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    canvas.show(view.recoveryLines(focus, area.width), in: area, focus: focus)
  }

  func reading(_ view: View) -> [String] { view.recoveryReading }
  func page(in state: State) -> String? { "your-answers" }
}

extension State {
  /// Begins with what can be had of a damaged file; going back leaves.
  package mutating func startRecovery(_ damage: Damage) {
    self.damage = damage
    screens = [RecoveryScreen()]
  }

  /// Shows what can be had of a damaged file.
  mutating func offer(_ damage: Damage) {
    self.damage = damage
    open(RecoveryScreen())
  }

  mutating func choose(recovery number: Int) -> [Effect] {
    guard let damage, let choice = damage.choices[safe: number] else {
      tell(RecoveryMessage.choose)
      return []
    }
    if choice == .leave { return leaveDamage() }
    self.damage?.chosen = choice
    guard let assessment = damage.assessment(choice) else {
      var setup = newSetup(damage.offer)
      setup.name(file: damage.newFile)
      screens.append(setup)
      return []
    }
    return [.recover(assessment, of: damage)]
  }

  /// Nothing is done about it: back to where the file was named, or out of the program.
  mutating func leaveDamage() -> [Effect] {
    guard screens.count > 1 else { return leave(.quit) }
    screens.removeLast()
    if let damage { tell(RecoveryMessage.left(Self.lastPart(of: damage.file))) }
    damage = nil
    return []
  }

  /// Says in which file the answers are now, once the chosen version is open.
  mutating func endRecovery() {
    guard let damage else { return }
    let (newFile, file) = (Self.lastPart(of: damage.newFile), Self.lastPart(of: damage.file))
    switch damage.chosen {
    case .merged: tell(RecoveryMessage.merged(newFile: newFile, count: damage.differing.count, file: file))
    case .before, .made, .asked:
      tell(RecoveryMessage.opened(newFile: newFile, file: file, hasBefore: damage.before != nil))
    case .leave, nil: break
    }
    self.damage = nil
  }
}

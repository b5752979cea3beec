internal import Assessment
internal import Sentences

extension State {
  /// Begins with what can be had of a damaged file; going back leaves.
  package mutating func startRecovery(_ damage: Damage) {
    self.damage = damage
    screens = [.recovery(focus: 0)]
  }

  /// Shows what can be had of a damaged file.
  mutating func offer(_ damage: Damage) {
    self.damage = damage
    open(.recovery(focus: 0))
  }

  mutating func choose(recovery number: Int) -> [Effect] {
    guard var damage, let choice = damage.choices[safe: number] else {
      tell(RecoveryMessage.choose)
      return []
    }
    if choice == .leave { return leaveDamage() }
    damage.chosen = choice
    self.damage = damage
    guard let assessment = damage.assessment(choice) else {
      var setup = newSetup(damage.offer)
      setup.name(file: damage.newFile)
      screens.append(.setup(setup))
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
    case .merged where damage.rescue != nil:
      tell(RescueMessage.hasPutIn(file: file, count: damage.differing.count))
    case .before where damage.rescue != nil: tell(RescueMessage.hasSetAside(file))
    case .merged: tell(RecoveryMessage.merged(newFile: newFile, count: damage.differing.count, file: file))
    case .before, .made, .asked:
      tell(RecoveryMessage.opened(newFile: newFile, file: file, hasBefore: damage.before != nil))
    case .leave, nil: break
    }
    self.damage = nil
  }

  func obstacle(recovery number: Int) -> (any Message)? {
    damage?.choices.indices.contains(number) == true ? nil : RecoveryMessage.choose
  }
}

package import Sentences
package import Text

/// One line of a person's key file, with the places of its parts.
package struct KeyEntry: Sendable {
  package var action: String
  package var place: Place
  package var keys: [(name: String, place: Place)]

  package init(action: String, place: Place, keys: [(name: String, place: Place)]) {
    self.action = action
    self.place = place
    self.keys = keys
  }
}

extension KeyMap {
  /// What is wrong in a key file, and where.
  package typealias Fault = (place: Place, what: KeyMessage)

  /// The keys that the entries ask for, without the lines that cannot be followed: their actions keep the table's keys.
  package static func reading(_ entries: [KeyEntry]) -> (map: KeyMap, faults: [Fault]) {
    var map = KeyMap.standard
    var faults: [Fault] = []
    var taken: [(id: Action.ID, keys: [(key: Key, place: Place)])] = []
    for entry in entries {
      guard let id = Action.ID(rawValue: entry.action) else {
        let near = Action.ID.allCases.map(\.rawValue).nearest(to: entry.action)
        faults.append((entry.place, .unknownAction(entry.action, near: near)))
        continue
      }
      let unknown = entry.keys.filter { Key(named: $0.name) == nil }
      faults += unknown.map { ($0.place, .unknownKey(name: $0.name, action: id.rawValue)) }
      if entry.keys.isEmpty { faults.append((entry.place, .noKeys(id.rawValue))) }
      guard unknown.isEmpty, !entry.keys.isEmpty else { continue }
      let keys = entry.keys.compactMap { name, place in Key(named: name).map { (key: $0, place: place) } }
      map.own[id] = keys.map(\.key)
      taken.append((id, keys))
    }
    // A line that is put back can free or take a key of another one, so this goes on until nothing clashes.
    while let (number, fault) = map.clash(in: taken) {
      map.own[taken[number].id] = nil
      taken.remove(at: number)
      faults.append(fault)
    }
    return (map, faults.sorted { $0.place < $1.place })
  }

  /// The last line that takes a key which another action has on one of its screens.
  private func clash(in taken: [(id: Action.ID, keys: [(key: Key, place: Place)])]) -> (number: Int, fault: Fault)? {
    for (number, line) in taken.enumerated().reversed() {
      for action in Action.table where action.id == line.id {
        for screen in ScreenKind.allCases where action.screens.contains(screen) {
          for (key, place) in line.keys where keys(of: action, on: screen).contains(key) {
            let other = Action.all(on: screen).first { $0.id != line.id && keys(of: $0, on: screen).contains(key) }
            guard let other else { continue }
            return (
              number, (place, .clash(key: key, other: other.id.rawValue, screen: screen.name, action: line.id.rawValue))
            )
          }
        }
      }
    }
    return nil
  }
}

extension Key {
  /// The names of keys that are no single letter, in every language that the program speaks.
  private static let named: [String: Key] = {
    let keys: [Key] =
      [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .pageUp, .pageDown, .home,
        .end,
        .character(" "),
      ] + (1...12).map(Key.function)
    var names: [String: Key] = [:]
    for language in Language.all {
      for key in keys { names[key.name(in: language).lowercased()] = key }
    }
    return names
  }()

  /// Reads what `name(in:)` gives in any language, capitals or not: `Enter`, `Ctrl-X`, `F2`, `Space`, or one character.
  package init?(named name: String) {
    if let key = Self.named[name.lowercased()] {
      self = key
      return
    }
    let lowered = name.lowercased()
    if lowered.hasPrefix("ctrl-"), lowered.count == 6, let letter = lowered.last, letter.isASCII, letter.isLetter {
      self = .control(letter)
      return
    }
    guard name.count == 1, let character = name.first, name.harmless == name, !character.isWhitespace else {
      return nil
    }
    self = .character(character)
  }
}

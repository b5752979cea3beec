/// A text being written, with a cursor.
package struct TextBuffer: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// Between 0 and the count of characters.
  package private(set) var cursor: Int
  /// Whether Enter makes a new line.
  package let isMultiline: Bool
  /// Characters beyond this are not taken.
  package let limit: Int

  /// Characters of a note: six printed pages.
  package static let noteLimit = 20_000

  package init(_ text: String = "", isMultiline: Bool = false, limit: Int = 400) {
    characters = Array(text)
    cursor = characters.count
    self.isMultiline = isMultiline
    self.limit = limit
  }

  package var text: String { String(characters) }

  package var isEmpty: Bool { characters.allSatisfy(\.isWhitespace) }

  /// Adds a text at the cursor; line ends become blanks in a single line, other controls are left out.
  ///
  /// - Returns: How many characters found room, when not all did.
  @discardableResult package mutating func insert(_ text: String) -> Int? {
    for (taken, character) in text.enumerated() {
      guard characters.count < limit else { return taken }
      if character.isNewline {
        characters.insert(isMultiline ? "\n" : " ", at: cursor)
      } else if character == "\t" {
        characters.insert(" ", at: cursor)
      } else if character.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        continue
      } else if joinToLast(character) {
        continue
      } else {
        characters.insert(character, at: cursor)
      }
      cursor += 1
    }
    return nil
  }

  /// Joins a mark that comes by itself to the character that it belongs to, however late it comes.
  private mutating func joinToLast(_ character: Character) -> Bool {
    guard cursor > 0, character.unicodeScalars.first.map({ $0.value >= 0x300 }) ?? false else { return false }
    let joined = String(characters[cursor - 1]) + String(character)
    guard joined.count == 1, characters[cursor - 1] != "\n" else { return false }
    characters[cursor - 1] = Character(joined)
    return true
  }

  /// Takes an editing key; false when the key means nothing here.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .enter where isMultiline: insert("\n")
    case .backspace: delete(at: cursor - 1)
    case .delete, .control("d"): delete(at: cursor)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = lineStart
    case .end, .control("e"): cursor = lineEnd
    case .control("k"): characters.removeSubrange(cursor..<lineEnd)
    case .up where isMultiline: moveLine(by: -1)
    case .down where isMultiline: moveLine(by: 1)
    default: return false
    }
    return true
  }

  /// Takes an editing key with Alt held down: it goes by words; false when the key means nothing here.
  package mutating func take(alt key: Key) -> Bool {
    switch key {
    case .left, .character("b"): cursor = wordStart
    case .right, .character("f"): cursor = wordEnd
    case .backspace:
      let start = wordStart
      characters.removeSubrange(start..<cursor)
      cursor = start
    case .delete, .character("d"): characters.removeSubrange(cursor..<wordEnd)
    default: return false
    }
    return true
  }

  private var wordStart: Int {
    let last = characters[..<cursor].lastIndex(where: \.isOfWord) ?? -1
    return (characters[..<(last + 1)].lastIndex { !$0.isOfWord } ?? -1) + 1
  }

  private var wordEnd: Int {
    let first = characters[cursor...].firstIndex(where: \.isOfWord) ?? characters.count
    return characters[first...].firstIndex { !$0.isOfWord } ?? characters.count
  }

  private mutating func delete(at position: Int) {
    guard characters.indices.contains(position) else { return }
    characters.remove(at: position)
    cursor = position
  }

  private var lineStart: Int {
    (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex(of: "\n") ?? characters.count
  }

  private mutating func moveLine(by step: Int) {
    let column = cursor - lineStart
    if step < 0 {
      guard lineStart > 0 else { return }
      cursor = lineStart - 1
    } else {
      guard lineEnd < characters.count else { return }
      cursor = lineEnd + 1
    }
    cursor = min(lineStart + column, lineEnd)
  }
}

extension Character {
  fileprivate var isOfWord: Bool { isLetter || isNumber }
}

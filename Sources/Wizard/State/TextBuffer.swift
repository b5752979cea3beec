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
  package mutating func insert(_ text: String) {
    for character in text where characters.count < limit {
      if character.isNewline {
        characters.insert(isMultiline ? "\n" : " ", at: cursor)
      } else if character == "\t" {
        characters.insert(" ", at: cursor)
      } else if character.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        continue
      } else {
        characters.insert(character, at: cursor)
      }
      cursor += 1
    }
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

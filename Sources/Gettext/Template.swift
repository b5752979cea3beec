/// A sentence with places for values: `{answered} of {applicable} answered`; `{{` and `}}` are braces.
package struct Template: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case text(String)
    case placeholder(String)
  }

  package var pieces: [Piece] = []

  /// The names of its placeholders, each once, in the order in which they come first.
  package var placeholders: [String] {
    pieces.reduce(into: []) { names, piece in
      if case .placeholder(let name) = piece, !names.contains(name) { names.append(name) }
    }
  }

  /// - Returns: nil where a brace stands alone, or what it holds is no name.
  package init?(_ text: String) {
    var literal = ""
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch (character, rest.first) {
      case ("{", "{"), ("}", "}"): literal.append(rest.removeFirst())
      case ("}", _): return nil
      case ("{", _):
        guard let end = rest.firstIndex(of: "}"), Self.isName(rest[..<end]) else { return nil }
        if !literal.isEmpty { pieces.append(.text(literal)) }
        literal = ""
        pieces.append(.placeholder(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      default: literal.append(character)
      }
    }
    if !literal.isEmpty { pieces.append(.text(literal)) }
  }

  private static func isName(_ text: Substring) -> Bool {
    text.first?.isLetter == true && text.utf8.allSatisfy { $0 < 0x80 } && text.allSatisfy { $0.isLetter || $0.isNumber }
  }

  /// The sentence with its values; a name without one stands as it is.
  package func filled(_ values: [String: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .placeholder(let name): values[name] ?? "{\(name)}"
      }
    }.joined()
  }
}

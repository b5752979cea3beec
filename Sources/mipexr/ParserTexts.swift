internal import Sentences
internal import Text

/// What the argument parser says of itself, in the person's language: it comes in English only.
enum ParserTexts {
  /// A page of help: the words of its frame, which hold nothing that a person typed.
  static func translated(help: String, to language: Language) -> String {
    ParserWord.allCases.reduce(help) { $0.replacing($1.text(in: .english), by: $1.text(in: language)) }
  }

  /// The parser's own sentences in a script, and nothing else of it: the rest is read by a shell.
  static func translated(script: String, to language: Language) -> String {
    [ParserWord.version, .showHelp, .showSubcommandHelp]
      .reduce(script) { $0.replacing($1.text(in: .english), by: $1.text(in: language)) }
  }

  /// A mistake, line by line; what the person typed goes into the translation as it is.
  static func translated(mistake: String, to language: Language) -> String {
    mistake.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let error = ParserWord.error.text(in: .english)
      guard line.hasPrefix(error) else { return Self.line(String(line), in: language) }
      return ParserWord.error.text(in: language) + sentence(String(line.dropFirst(error.count)), in: language)
    }.joined(separator: "\n")
  }

  private static func line(_ line: String, in language: Language) -> String {
    if let read = nameShell.match(line) { return read.mistake.text(in: language) + read.rest }
    let starts: [ParserWord] = [.help, .usage, .see]
    guard starts.contains(where: { line.hasPrefix($0.text(in: .english)) }) else { return line }
    return translated(help: line, to: language)
  }

  private static func sentence(_ text: String, in language: Language) -> String {
    for pattern in patterns {
      guard let read = pattern.match(text) else { continue }
      return read.mistake.text(in: language) + remainder(read.rest, in: language)
    }
    return text
  }

  /// What follows a value that is not valid: the values that are, or why not, which is told by ourselves.
  private static func remainder(_ text: String, in language: Language) -> String {
    guard text.hasPrefix(". ") else { return text }
    let rest = String(text.dropFirst(2))
    if rest == ParserMistake.oneOfFollowing.text(in: .english) {
      return ". " + ParserMistake.oneOfFollowing.text(in: language)
    }
    let values = rest.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }.map { "'\($0.element)'" }
    for mistake in [ParserMistake.oneOf(values), .oneOfTwo(values)] where mistake.text(in: .english) == rest {
      return ". " + mistake.text(in: language)
    }
    return text
  }

  private static let nameShell = Pattern(1) { .nameShell($0[0]) }

  /// Longer ones before those that they begin with.
  private static let patterns = [
    Pattern(2) { .unknownOptionNear(option: $0[0], near: $0[1]) }, Pattern(1) { .unknownOption($0[0]) },
    Pattern(1) { .missingValue($0[0]) }, Pattern(2) { .valueUnasked(option: $0[0], value: $0[1]) },
    Pattern(1) { .unexpected($0[0]) }, Pattern(2) { .unexpectedMany(count: $0[0], arguments: $0[1]) },
    Pattern(1) { .missing($0[0]) }, Pattern(1) { .missingOneOf($0[0]) },
    Pattern(2) { .invalid(value: $0[0], argument: $0[1]) }, Pattern(1) { .invalidOption($0[0]) },
    Pattern(2) { .setTwice(flag: $0[0], other: $0[1]) }, Pattern(1) { .noScripts($0[0]) },
    Pattern(0) { _ in .noSubcommand },
  ]
}

/// A sentence of the parser, found by the English that our own catalogue has for it.
private struct Pattern: Sendable {
  private let count: Int
  private let make: @Sendable ([String]) -> ParserMistake
  /// What stands before, between and behind the values.
  private let pieces: [String]

  /// Signs that no sentence has.
  private static let marks = ["\u{27E6}0\u{27E7}", "\u{27E6}1\u{27E7}"]

  init(_ count: Int, _ make: @escaping @Sendable ([String]) -> ParserMistake) {
    self.count = count
    self.make = make
    var pieces = [make(Self.marks).text(in: .english)]
    for mark in Self.marks.prefix(count) {
      let last = pieces.removeLast()
      let (before, after) = last.parted(at: mark) ?? (last, "")
      pieces += [before, after]
    }
    self.pieces = pieces
  }

  /// The sentence with its values, and what follows it; nil when the text is another one.
  func match(_ text: String) -> (mistake: ParserMistake, rest: String)? {
    guard text.hasPrefix(pieces[0]) else { return nil }
    var rest = String(text.dropFirst(pieces[0].count))
    var values: [String] = []
    for piece in pieces.dropFirst() {
      // Nothing behind the last value: it goes to the end.
      let (value, after) = piece.isEmpty ? (rest, "") : rest.parted(at: piece) ?? ("", "")
      guard !value.isEmpty || piece.isEmpty else { return nil }
      values.append(value)
      rest = after
    }
    return (make(values), rest)
  }
}

extension String {
  /// What stands before and behind the first occurrence of a part.
  fileprivate func parted(at part: String) -> (String, String)? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(part) {
        return (String(self[..<index]), String(self[self.index(index, offsetBy: part.count)...]))
      }
      index = self.index(after: index)
    }
    return nil
  }
}

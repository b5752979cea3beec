package import Text

/// A fault, or a hint, found in a file that came from outside: where it is and what to do.
package struct Finding: Sendable {
  /// How much it matters: an error makes the file unusable, a warning spoils a part, a hint could be better.
  package enum Level: Int, Comparable, Sendable {
    case error, warning, hint

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  package var level: Level
  package var file: String
  /// Line and column, counted from 1; absent when the whole file is meant.
  package var place: Place?
  package var what: any Message

  package init(_ level: Level, file: String, place: Place? = nil, _ what: any Message) {
    self.level = level
    self.file = file
    self.place = place
    self.what = what
  }

  /// One line, `file:line:column: level: what, and what was expected`.
  package func text(in language: Language) -> String {
    let position = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file.harmless)\(position): \(level.name.text(in: language)): \(what.text(in: language))"
  }
}

extension Finding.Level {
  package var name: FindingLevel {
    switch self {
    case .error: .error
    case .warning: .warning
    case .hint: .hint
    }
  }
}

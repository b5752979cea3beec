internal import Assessment
package import Scoring
internal import Sentences
internal import Text

/// Another assessment, held against the one that is open; it is only looked at.
package struct Beside: Sendable {
  /// Region and period, or the file's name.
  package let name: String
  package let engine: Engine
  /// From the other to the one that is open: what is better here is above 0.
  package private(set) var comparison: Comparison

  init(_ name: String, _ engine: Engine, against own: Engine) {
    self.name = name
    self.engine = engine
    comparison = Comparison(engine, own)
  }

  /// Brings the comparison up to date with the answers of the one that is open.
  mutating func take(_ own: Engine) { comparison = Comparison(engine, own) }

  /// The rows of the comparison: the whole, then every dimension of the other one's questionnaire.
  package var rowCount: Int { engine.questionnaire.dimensions.count + 1 }
}

/// The choice of a file to compare with: a path, or one of those found.
package struct BesideForm: Sendable {
  package var path = TextBuffer(limit: 1000)
  /// Assessments at hand, latest first; nil until they have been looked for.
  package var found: [State.Recent]?
  package var focus = 0

  /// Those found whose title or path holds what is typed.
  package var matches: [State.Recent] {
    let typed = path.text.lowercased()
    return (found ?? []).filter { typed.isEmpty || "\($0.title) \($0.path)".lowercased().holds(typed) }
  }

  /// What Enter takes.
  var choice: String? { matches[safe: focus]?.path ?? (path.isEmpty ? nil : path.text) }
}

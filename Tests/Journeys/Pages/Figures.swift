import Assessment

/// The numbers of a dimension, or of the whole, in the whole points that people see.
struct Figures: Equatable {
  var score: Int?
  /// Nil when there is no range left.
  var low, high: Int?
  var answered, applicable: Int

  /// Reads a row of the profile, such as `> Health  ██▒▒  50 (33–67)  2/3  Halfway`; nil when it is none.
  init?(row: String) {
    let pattern = /^[> ] .+? +[█▒·]+ +(-|\d+) (?:\((\d+)–(\d+)\))? *(\d+)\/(\d+)/
    guard let match = row.prefixMatch(of: pattern), let answered = Int(match.4), let applicable = Int(match.5) else {
      return nil
    }
    score = Int(match.1)
    low = match.2.flatMap { Int($0) }
    high = match.3.flatMap { Int($0) }
    (self.answered, self.applicable) = (answered, applicable)
  }

  /// Reads a part of `mipexr score --format json`.
  ///
  /// - Throws: `JourneyFailure` when a member is missing.
  init(_ json: JSON) throws {
    let members = json.object ?? [:]
    func points(_ name: String) -> Int? { members[name]?.double.map { Int(($0 + 0.5).rounded(.down)) } }
    guard let answered = points("answered"), let applicable = points("applicable") else {
      throw JourneyFailure("no counts in \(json)")
    }
    (self.answered, self.applicable) = (answered, applicable)
    score = points("score")
    if points("low") != points("high") { (low, high) = (points("low"), points("high")) }
  }
}

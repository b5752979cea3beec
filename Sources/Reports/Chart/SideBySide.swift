internal import Scoring

/// One dimension of several assessments.
struct ChartRow {
  var name: String
  /// One an assessment, in their order; nil where it cannot be compared.
  var standings: [ScoreSummary?]
  /// Score and range as they are shown.
  var scores: [String]
}

extension Drawing {
  /// A bar an assessment under each name, with the assessment's letter before it.
  static func sideBySide(_ rows: [ChartRow], letters: [String], title: String, description: String) -> Drawing {
    let (width, left, right, step) = (440.0, 22.0, 344.0, 19.0)
    var shapes: [Shape] = []
    var top = 0.0
    for row in rows {
      shapes.append(.text(Point(0, top + 15), row.name.shortened(to: 58), .start))
      top += 23
      for (position, standing) in row.standings.enumerated() {
        shapes.append(.text(Point(0, top + 11), letters[position], .start))
        shapes.append(.text(Point(width, top + 11), row.scores[position], .end, isStrong: true))
        if let standing {
          let role = position == 0 && row.standings.count > 1 ? Role.reference : .score
          shapes += track(standing, at: Point(left, top), width: right - left, height: 13, role: role)
        }
        top += step
      }
      top += 8
    }
    for tick in [0.0, 50, 100] {
      shapes.append(.text(Point(left + tick / 100 * (right - left), top + 10), String(Int(tick)), .middle))
    }
    return Drawing(title: title, description: description, width: Int(width), height: Int(top) + 16, shapes: shapes)
  }
}

internal import Scoring

/// One entry of a chart.
struct ChartItem {
  var name: String
  var short: String
  var standing: ScoreSummary
  /// Score and range in words, for those who do not see the picture.
  var words: String
  /// The score as it is shown; "-" where there is none.
  var score: String
  var range: String
}

extension Drawing {
  private static let rowHeight = 46.0

  /// A bar an entry: the whole scale, the score full, the range as a line with ends from low to high.
  static func bars(_ items: [ChartItem], title: String, description: String) -> Drawing {
    var shapes: [Shape] = []
    for (row, item) in items.enumerated() {
      shapes += bar(item, top: Double(row) * rowHeight)
    }
    let end = Double(items.count) * rowHeight
    for tick in [0.0, 50, 100] {
      let anchor = tick == 0 ? Anchor.start : tick == 100 ? .end : .middle
      shapes.append(.text(Point(tick / 100 * width, end + 12), String(Int(tick)), anchor))
    }
    return Drawing(title: title, description: description, width: Int(width), height: Int(end) + 18, shapes: shapes)
  }

  private static let width = 440.0

  private static func bar(_ item: ChartItem, top: Double) -> [Shape] {
    let (bar, height) = (top + 21, 13.0)
    let score = item.score + (item.range.isEmpty ? "" : " (\(item.range))")
    return [
      .text(Point(0, top + 15), item.name.shortened(to: 46), .start),
      .text(Point(width, top + 15), score, .end, isStrong: true),
    ] + track(item.standing, at: Point(0, bar), width: width, height: height)
  }

  /// The whole scale, the score full, and the range across.
  static func track(
    _ standing: ScoreSummary, at corner: Point, width: Double, height: Double, role: Role = .score
  ) -> [Shape] {
    var shapes: [Shape] = [.box(corner, width: width, height: height, .scale)]
    if let score = standing.score {
      shapes.append(.box(corner, width: score.value / 100 * width, height: height, role))
    }
    guard let low = standing.low, let high = standing.high, low != high else { return shapes }
    let (left, right) = (corner.x + low.value / 100 * width, corner.x + high.value / 100 * width)
    let middle = corner.y + height / 2
    shapes.append(.line([Point(left, middle), Point(right, middle)], .range))
    for end in [max(left, corner.x + 1), min(right, corner.x + width - 1)] {
      shapes.append(.line([Point(end, corner.y), Point(end, corner.y + height)], .range))
    }
    return shapes
  }
}

extension String {
  /// At most so many characters, the last one a mark when some were left out.
  func shortened(to limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }
}

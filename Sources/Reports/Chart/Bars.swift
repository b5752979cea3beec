internal import Scoring

/// One entry of a chart.
struct ChartItem {
  var name: String
  var short: String
  var standing: Standing
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
    var shapes: [Shape] = [
      .text(Point(0, top + 15), item.name.shortened(to: 46), .start),
      .box(Point(0, bar), width: width, height: height, .scale),
    ]
    let isExact = item.standing.low == item.standing.high
    shapes.append(
      .text(Point(width, top + 15), item.score + (item.range.isEmpty ? "" : " (\(item.range))"), .end, isStrong: true))
    if let score = item.standing.score {
      shapes.append(.box(Point(0, bar), width: score.value / 100 * width, height: height, .score))
    }
    if let low = item.standing.low, let high = item.standing.high, !isExact {
      let (left, right, middle) = (low.value / 100 * width, high.value / 100 * width, bar + height / 2)
      shapes.append(.line([Point(left, middle), Point(right, middle)], .range))
      for end in [max(left, 1), min(right, width - 1)] {
        shapes.append(.line([Point(end, bar), Point(end, bar + height)], .range))
      }
    }
    return shapes
  }
}

extension String {
  /// At most so many characters, the last one a mark when some were left out.
  fileprivate func shortened(to limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }
}

internal import Glibc
internal import Scoring

extension Drawing {
  /// A spoke an entry, from 0 in the middle to 100 at the rim; the range lies on the spoke.
  ///
  /// The surface is closed only where every entry has a score: a missing score must not look like 0.
  static func radar(_ items: [ChartItem], title: String, description: String) -> Drawing {
    let centre = Point(220, 172)
    let radius = 118.0
    func point(_ position: Int, _ points: Double) -> Point {
      let angle = Double(position) / Double(items.count) * 2 * Double.pi
      return Point(centre.x + sin(angle) * radius * points / 100, centre.y - cos(angle) * radius * points / 100)
    }
    var shapes: [Shape] = [25.0, 50, 75, 100].map { ring in
      .line(items.indices.map { point($0, ring) }, .scale, isClosed: true)
    }
    shapes += items.indices.map { .line([centre, point($0, 100)], .scale) }
    let scores = items.map(\.standing.score?.value)
    if scores.allSatisfy({ $0 != nil }) {
      shapes.append(.line(scores.enumerated().map { point($0, $1 ?? 0) }, .surface, isClosed: true))
    } else {
      for position in items.indices {
        let next = (position + 1) % items.count
        guard let score = scores[position], let other = scores[next] else { continue }
        shapes.append(.line([point(position, score), point(next, other)], .score))
      }
    }
    for (position, item) in items.enumerated() {
      if let low = item.standing.low?.value, let high = item.standing.high?.value, low < high {
        shapes.append(.line([point(position, low), point(position, high)], .range))
      }
      if let score = scores[position] { shapes.append(.dot(point(position, score), .score)) }
      shapes += label(item, at: point(position, 100), from: centre)
    }
    return Drawing(title: title, description: description, width: 440, height: 344, shapes: shapes)
  }

  /// Name and score outside of the rim.
  private static func label(_ item: ChartItem, at rim: Point, from centre: Point) -> [Shape] {
    let (dx, dy) = ((rim.x - centre.x) / 118, (rim.y - centre.y) / 118)
    let anchor: Anchor = abs(dx) < 0.2 ? .middle : dx > 0 ? .start : .end
    let (x, y) = (rim.x + dx * 10, rim.y + dy * 14 + (dy < -0.9 ? -16 : dy > 0.9 ? 6 : 0))
    return [
      .text(Point(x, y), item.short, anchor),
      .text(Point(x, y + 16), item.score, anchor, isStrong: true),
    ]
  }
}

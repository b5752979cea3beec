internal import Scoring

/// One number over the periods of a trend.
struct ChartCourse {
  var name: String
  /// For where the name has no room.
  var short: String
  /// From the first period to the last.
  var change: String
  /// One a period, in their order; nil where it cannot be compared.
  var standings: [ScoreSummary?]
  /// The scores as they are shown.
  var scores: [String]
}

extension Drawing {
  /// A panel a number: a line from period to period, the range of each as an upright line, the scores written below.
  ///
  /// One panel each, because many lines in one picture could be told apart by colour alone.
  static func courses(
    _ courses: [ChartCourse], periods: [String], columns: Int, title: String, description: String
  ) -> Drawing {
    let (width, gap) = (440.0, 24.0)
    let panelWidth = (width - gap * Double(columns - 1)) / Double(columns)
    let height = columns == 1 ? 176.0 : 134.0
    let rows = (courses.count + columns - 1) / columns
    let shapes = courses.enumerated().flatMap { position, course in
      let (row, column) = position.quotientAndRemainder(dividingBy: columns)
      let corner = Point(Double(column) * (panelWidth + gap), Double(row) * height)
      return Panel(corner: corner, width: panelWidth, height: height, periods: periods).shapes(course)
    }
    let whole = Int(height) * rows
    return Drawing(title: title, description: description, width: Int(width), height: whole, shapes: shapes)
  }
}

/// The place of one number in the picture.
private struct Panel {
  private typealias Point = Drawing.Point
  private typealias Shape = Drawing.Shape

  let corner: Drawing.Point
  let width: Double
  let height: Double
  let periods: [String]

  /// Name above, two lines of letters below, and room to the next panel.
  private var top: Double { corner.y + 28 }
  private var bottom: Double { corner.y + height - 52 }
  private var left: Double { corner.x + 44 }
  private var right: Double { corner.x + width - max(16, halfOfLast) }

  /// Half of what is written under the last dot.
  private var halfOfLast: Double { Double(min(periods.last?.count ?? 0, letters)) * 4 + 2 }

  private func x(_ place: Double) -> Double { left + place * (right - left) }

  private func y(_ points: Double) -> Double { bottom - points / 100 * (bottom - top) }

  func shapes(_ course: ChartCourse) -> [Drawing.Shape] {
    let places = Self.places(periods)
    let room = Int(width / 7.6) - course.change.count - 2
    let name = course.name.count <= room ? course.name : course.short
    var shapes: [Shape] = [
      .text(Point(corner.x, corner.y + 14), name.shortened(to: room), .start),
      .text(Point(corner.x + width, corner.y + 14), course.change, .end, isStrong: true),
    ]
    for tick in [0.0, 50, 100] {
      shapes.append(.line([Point(left - 8, y(tick)), Point(right + 8, y(tick))], .scale))
      shapes.append(.text(Point(left - 14, y(tick) + 5), String(Int(tick)), .end))
    }
    shapes += line(course, places)
    for position in labelled(places) {
      let across = x(places[position])
      shapes.append(.text(Point(across, bottom + 20), course.scores[position], .middle, isStrong: true))
      shapes.append(.text(Point(across, bottom + 37), periods[position].shortened(to: letters), .middle))
    }
    return shapes
  }

  /// Scores joined where both neighbours have one: a missing score must not look like one in between.
  private func line(_ course: ChartCourse, _ places: [Double]) -> [Shape] {
    var shapes: [Shape] = []
    var last: Point?
    var dots: [Shape] = []
    for (place, standing) in zip(places, course.standings) {
      let point = standing?.score.map { Point(x(place), y($0.value)) }
      if let last, let point { shapes.append(.line([last, point], .score)) }
      last = point
      if let point { dots.append(.dot(point, .score)) }
      guard let low = standing?.low?.value, let high = standing?.high?.value, low < high else { continue }
      shapes.append(.line([Point(x(place), y(low)), Point(x(place), y(high))], .range))
      for end in [low, high] {
        shapes.append(.line([Point(x(place) - 4, y(end)), Point(x(place) + 4, y(end))], .range))
      }
    }
    return shapes + dots
  }

  /// How long a period's name can be: the first is in the middle below its dot, which is 44 from the edge.
  private var letters: Int { 10 }

  /// The periods that have room for their names: the last, and from the first on as many as do not touch.
  private func labelled(_ places: [Double]) -> [Int] {
    let widths = periods.map { Double(min($0.count, letters)) * 7.6 + 8 }
    guard let last = places.indices.last else { return [] }
    var found: [Int] = []
    for position in places.indices.dropLast() {
      let isFree = { (other: Int) in
        abs(x(places[position]) - x(places[other])) >= (widths[position] + widths[other]) / 2
      }
      if found.last.map(isFree) ?? true, isFree(last) { found.append(position) }
    }
    return found + [last]
  }

  /// From 0 to 1: by the calendar where every period is a year, else in even steps.
  private static func places(_ periods: [String]) -> [Double] {
    let years = periods.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
    let steps = years.count == periods.count ? years : Array(periods.indices)
    guard let first = steps.first, let last = steps.last, last > first else { return periods.map { _ in 0.5 } }
    return steps.map { Double($0 - first) / Double(last - first) }
  }
}

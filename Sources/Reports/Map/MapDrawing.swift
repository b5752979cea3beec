internal import Assessment
package import Scoring
internal import Text

extension Drawing {
  /// The regions as circles on outlines of their countries, each with its short name and its number.
  ///
  /// Darker is higher; what nothing is published of is hatched; what is one's own has a ring.
  package static func map(_ teller: MapTeller) -> Drawing {
    let sketch = MapSketch(teller)
    let values = teller.facts.regions.map { "\(teller.name(of: $0)) \(teller.value(of: $0))" }
    return Drawing(
      title: teller.title, description: ([values.joined(separator: "; ") + "."] + teller.legend).joined(separator: " "),
      width: Int(MapSketch.width), height: sketch.height, shapes: sketch.shapes, hasOwnColours: true)
  }
}

/// Puts degrees onto paper.
private struct MapSketch {
  private typealias Point = Drawing.Point
  private typealias Shape = Drawing.Shape

  static let width = 440.0
  /// So small that Tirol and Vorarlberg do not touch.
  private static let radius = 5.5
  private static let lineHeight = 18.0
  /// Room for the title.
  private static let top = 30.0

  private let teller: MapTeller
  private var map: RegionMap { teller.facts.map }

  init(_ teller: MapTeller) { self.teller = teller }

  // MARK: Places

  /// How much shorter a degree of longitude is than one of latitude, in 1/1000, in the middle of Europe: the cosine of
  /// 47 degrees.
  private static let narrowing = 0.682

  private var degree: Double { Self.width / ((map.extent.east - map.extent.west) * Self.narrowing) }

  private var bottom: Double { Self.top + (map.extent.north - map.extent.south) * degree }

  var height: Int { Int(bottom + Double(caption.count) * Self.lineHeight + 8) }

  private func place(_ point: RegionMap.Point) -> Drawing.Point {
    Point(
      (point.longitude - map.extent.west) * Self.narrowing * degree,
      Self.top + (map.extent.north - point.latitude) * degree)
  }

  // MARK: Shapes

  var shapes: [Drawing.Shape] {
    let head: [Shape] = [
      .box(Point(0, 0), width: Self.width, height: Double(height), .paper),
      .text(Point(8, 18), teller.title.shortened(to: 54), .start, isStrong: true),
    ]
    return head + map.countries.flatMap(\.outline).map { .line($0.map(place), .land, isClosed: true) }
      + teller.facts.regions.flatMap(shapes) + signs
      + caption.enumerated().map { number, line in
        .text(Point(8, bottom + Double(number) * Self.lineHeight + 10), line, .start)
      }
  }

  /// A region: a line to its name where that stands apart, its circle, its name and number.
  private func shapes(_ fact: RegionFact) -> [Drawing.Shape] {
    guard let tile = fact.tile else { return [] }
    let (centre, label) = (place(tile.frame ?? tile.point), place(tile.label))
    let isBefore = label.x < centre.x
    let text = "\(tile.name) \(teller.value(of: fact))"
    var shapes: [Shape] = []
    if tile.frame != nil {
      shapes.append(.box(Point(centre.x - 14, centre.y - 18), width: Double(text.count) * 9 + 40, height: 36, .frame))
    }
    let apart = (label.x - centre.x) * (label.x - centre.x) + (label.y - centre.y) * (label.y - centre.y)
    if apart > 180 { shapes.append(.line([centre, label], .frame)) }
    if !fact.own.isEmpty { shapes.append(.mark(centre, .ring, radius: Self.radius + 3.5, name: "")) }
    return shapes + [
      .mark(centre, role(fact), radius: Self.radius, name: teller.line(fact)),
      .text(Point(label.x + (isBefore ? -2 : 2), label.y + 5), text, isBefore ? .end : .start),
    ]
  }

  private static let levels: [Drawing.Role] = [.level1, .level2, .level3, .level4, .level5]

  private func role(_ fact: RegionFact) -> Drawing.Role {
    switch teller.facts.value(of: fact) {
    case .nothing: .unknown
    case .practices: .plain
    case .own(let own) where own.standing.score == nil: .unknown
    case .published, .own: teller.facts.level(of: fact).map(role(ofLevel:)) ?? .unsure
    }
  }

  /// A questionnaire may have more or fewer levels than there are shades: the lowest and the highest keep theirs.
  private func role(ofLevel level: Int) -> Drawing.Role {
    let last = max(1, teller.facts.questionnaire.bands.count - 1)
    return Self.levels[min(level, last) * (Self.levels.count - 1) / last]
  }

  // MARK: Words

  /// What the shades mean, in the corner where no country lies.
  private var signs: [Drawing.Shape] {
    guard case .score = teller.facts.shown else { return [] }
    let questionnaire = teller.facts.questionnaire
    var entries = questionnaire.bands.indices.reversed().map {
      (role(ofLevel: $0), questionnaire.name(ofBand: $0, in: teller.facts.code))
    }
    entries.append((.unknown, teller.nothing))
    if teller.facts.regions.contains(where: { role($0) == .unsure }) { entries.append((.unsure, teller.fewAnswered)) }
    if teller.facts.regions.contains(where: { !$0.own.isEmpty }) { entries.append((.ring, teller.ownFile)) }
    return entries.enumerated().flatMap { number, entry -> [Shape] in
      let middle = Self.top + 18 + Double(number) * 20
      return [
        .mark(Point(16, middle), entry.0, radius: entry.0 == .ring ? Self.radius + 3.5 : Self.radius, name: ""),
        .text(Point(30, middle + 5), entry.1.shortened(to: 32), .start),
      ]
    }
  }

  /// What has to be known beside the numbers, and whose outlines these are.
  private var caption: [String] {
    (teller.legend.prefix(1) + [map.credit + "."]).flatMap { $0.wrapped(width: 52) }
  }
}

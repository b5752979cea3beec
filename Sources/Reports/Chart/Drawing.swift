/// A picture made of a few shapes; writers decide on colours by role.
package struct Drawing: Hashable, Sendable {
  package var title: String
  /// All that it shows, in words.
  package var description: String
  package var width: Int
  package var height: Int
  package var shapes: [Shape]
  /// Whether it brings its colours along, because it also leaves as a file of its own; else the style sheet has them.
  package var hasOwnColours = false

  package enum Role: String, CaseIterable, Hashable, Sendable {
    /// The whole scale, and lines that help the eye.
    case scale
    /// From low to high.
    case range
    case score
    /// A score that others are held against.
    case reference
    /// Both in one: the filled part of a radar.
    case surface
    /// Below everything, and a country.
    case paper, land
    /// The edge of what lies elsewhere, and from a point to its name.
    case frame
    /// A region that nothing is published of: hatched, so that it looks neither low nor high.
    case unknown
    /// From the lowest level to the highest.
    case level1, level2, level3, level4, level5
    /// A number that has no level, and one that too little stands behind to name one.
    case plain, unsure
    /// Around what is one's own.
    case ring
  }

  package enum Shape: Hashable, Sendable {
    case box(Point, width: Double, height: Double, Role)
    case line([Point], Role, isClosed: Bool = false)
    case dot(Point, Role)
    /// A place on a map, with what is to be said of it.
    case mark(Point, Role, radius: Double, name: String)
    case text(Point, String, Anchor, isStrong: Bool = false)
  }

  package enum Anchor: String, Hashable, Sendable {
    case start, middle, end
  }

  package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }
}

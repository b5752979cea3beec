/// A picture made of a few shapes; writers decide on colours by role.
package struct Drawing: Hashable, Sendable {
  package var title: String
  /// All that it shows, in words.
  package var description: String
  package var width: Int
  package var height: Int
  package var shapes: [Shape]

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
  }

  package enum Shape: Hashable, Sendable {
    case box(Point, width: Double, height: Double, Role)
    case line([Point], Role, isClosed: Bool = false)
    case dot(Point, Role)
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

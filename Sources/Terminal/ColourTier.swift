/// How many colours may be used; more is never needed to understand a screen.
package enum ColourTier: Int, CaseIterable, Comparable, Sendable {
  case none, eight, sixteen, many

  /// The tier of a terminal that has so many colours.
  package init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    default: self = .many
    }
  }

  /// The most that the environment allows: none where `NO_COLOR` is set and not empty (https://no-color.org).
  package init(noColour: String?) {
    self = (noColour ?? "").isEmpty ? .many : .none
  }

  package static func < (left: ColourTier, right: ColourTier) -> Bool { left.rawValue < right.rawValue }
}

extension Drawing.Role {
  /// Red, green and blue.
  var fill: Int {
    switch self {
    case .scale: 0xe4e9ef
    case .range: 0x14202c
    case .score: 0x1c5d99
    case .reference: 0x6b7f94
    case .surface: 0xc9dbec
    case .paper, .unknown, .frame, .ring: 0xffffff
    case .land: 0xe8ecf1
    // Darker with every level, so that grey paper keeps the order.
    case .level1: 0xd6e7f7
    case .level2: 0x9cc7ea
    case .level3: 0x5a9bd0
    case .level4: 0x1f649f
    case .level5: 0x0a2d50
    case .plain: 0x5a9bd0
    case .unsure: 0xe8a33d
    }
  }

  var line: Int {
    switch self {
    case .scale: 0xc6ced8
    case .reference: 0x6b7f94
    case .score, .surface: 0x1c5d99
    case .land, .frame: 0x6b7785
    case .paper: 0xffffff
    case .range, .unknown, .level1, .level2, .level3, .level4, .level5, .plain, .unsure, .ring: 0x14202c
    }
  }

  var lineWidth: Int { [.scale, .paper, .land, .frame].contains(self) ? 1 : 2 }

  /// Whether boxes and marks are full; the others are edges.
  var isFilled: Bool { self != .frame && self != .ring }

  /// Whether a closed line is the edge of an area.
  var fillsOutlines: Bool { self == .surface || self == .land }

  var isHatched: Bool { self == .unknown }

  /// Apart from the levels on grey paper, too.
  var isDashed: Bool { self == .unsure }
}

extension Int {
  /// `#1b2430`.
  var colourCode: String {
    let digits = String(self, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

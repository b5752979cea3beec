internal import CCurses

/// What a piece of text looks like: a foreground colour, on the terminal's own background, and marks.
struct TextAttributes: Hashable {
  struct Marks: OptionSet, Hashable {
    let rawValue: UInt32

    static let bold = Marks(rawValue: TERMINAL_BOLD.rawValue)
    static let underline = Marks(rawValue: TERMINAL_UNDERLINE.rawValue)
    static let reverse = Marks(rawValue: TERMINAL_REVERSE.rawValue)
  }

  /// A colour's number in the terminal; nil for its own.
  var colour: Int?
  var marks: Marks = []

  static let plain = TextAttributes()
}

extension TextAttributes {
  /// The number of a colour of the 256 where the terminal's numbers are the colours themselves, red above green above blue.
  ///
  /// Such terminals keep the first eight numbers for their own palette, so nothing changes for those.
  static func direct(_ colour: Int) -> Int {
    let steps = [0, 95, 135, 175, 215, 255]
    switch colour {
    case 16..<232:
      let cube = colour - 16
      return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
    case 232..<256:
      let grey = 8 + (colour - 232) * 10
      return grey << 16 | grey << 8 | grey
    default: return colour
    }
  }
}

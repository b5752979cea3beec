internal import CCurses

/// What a piece of text looks like: a foreground colour, on the terminal's own background, and marks.
struct Look: Hashable {
  struct Marks: OptionSet, Hashable {
    let rawValue: UInt32

    static let bold = Marks(rawValue: TERMINAL_BOLD.rawValue)
    static let underline = Marks(rawValue: TERMINAL_UNDERLINE.rawValue)
    static let reverse = Marks(rawValue: TERMINAL_REVERSE.rawValue)
  }

  /// A colour's number in the terminal; nil for its own.
  var colour: Int?
  var marks: Marks = []

  static let plain = Look()
}

internal import Wizard

/// One table for all that is seen in colour.
///
/// The backgrounds are the terminal's own, light or dark. Of the first eight colours only red and magenta can be read on
/// both, so the rest is bold or plain; of the 256, those were taken that have a contrast of 4 to black and to white.
/// Nothing is dim: what is dim on one terminal is gone on another. Colour is not added to what bold says already,
/// and seldom to what changes with every key: to turn both on and off takes more bytes than most words.
extension Role {
  func look(in tier: ColourTier) -> TextAttributes {
    switch tier {
    case .none: lookWithoutColour
    case .eight: lookInEight
    case .sixteen: lookInSixteen
    case .many: lookInMany
    }
  }

  /// Whether a blank looks different in this role.
  var isSeenOnBlanks: Bool { self == .link || self == .failure }

  private var lookWithoutColour: TextAttributes {
    switch self {
    case .text, .quiet, .bar, .range: .plain
    case .heading, .focus, .chosen, .change, .key, .warning: TextAttributes(marks: .bold)
    case .link: TextAttributes(marks: .underline)
    case .failure: TextAttributes(marks: [.bold, .reverse])
    }
  }

  private var lookInEight: TextAttributes {
    switch self {
    // Bold makes it brighter on consoles, where plain magenta is dark.
    case .change: TextAttributes(colour: 5, marks: .bold)
    case .warning: TextAttributes(colour: 1, marks: .bold)
    case .failure: TextAttributes(colour: 1, marks: [.bold, .reverse])
    default: lookWithoutColour
    }
  }

  private var lookInSixteen: TextAttributes {
    switch self {
    case .change: TextAttributes(colour: 5)
    case .warning: TextAttributes(colour: 1)
    default: lookInEight
    }
  }

  private var lookInMany: TextAttributes {
    switch self {
    case .quiet: TextAttributes(colour: 243)
    case .warning: TextAttributes(colour: 130)
    case .failure: TextAttributes(colour: 161, marks: [.bold, .reverse])
    default: lookInSixteen
    }
  }
}

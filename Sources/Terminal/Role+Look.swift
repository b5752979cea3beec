internal import Wizard

/// One table for all that is seen in colour.
///
/// The backgrounds are the terminal's own, light or dark. Of the first eight colours only red and magenta can be read on
/// both, so the rest is bold or plain; of the 256, those were taken that have a contrast of 4 to black and to white.
/// Nothing is dim: what is dim on one terminal is gone on another. Colour is not added to what bold says already,
/// and seldom to what changes with every key: to turn both on and off takes more bytes than most words.
extension Role {
  func look(in tier: ColourTier) -> Look {
    switch tier {
    case .none: lookWithoutColour
    case .eight: lookInEight
    case .sixteen: lookInSixteen
    case .many: lookInMany
    }
  }

  /// Whether a blank looks different in this role.
  var isSeenOnBlanks: Bool { self == .link || self == .failure }

  private var lookWithoutColour: Look {
    switch self {
    case .text, .quiet, .bar, .range: .plain
    case .heading, .focus, .chosen, .change, .key, .warning: Look(marks: .bold)
    case .link: Look(marks: .underline)
    case .failure: Look(marks: [.bold, .reverse])
    }
  }

  private var lookInEight: Look {
    switch self {
    // Bold makes it brighter on consoles, where plain magenta is dark.
    case .change: Look(colour: 5, marks: .bold)
    case .warning: Look(colour: 1, marks: .bold)
    case .failure: Look(colour: 1, marks: [.bold, .reverse])
    default: lookWithoutColour
    }
  }

  private var lookInSixteen: Look {
    switch self {
    case .change: Look(colour: 5)
    case .warning: Look(colour: 1)
    default: lookInEight
    }
  }

  private var lookInMany: Look {
    switch self {
    case .quiet: Look(colour: 243)
    case .warning: Look(colour: 130)
    case .failure: Look(colour: 161, marks: [.bold, .reverse])
    default: lookInSixteen
    }
  }
}

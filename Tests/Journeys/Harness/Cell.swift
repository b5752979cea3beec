import CVTerm

/// One cell of the emulated screen.
struct Cell: Equatable {
  enum Colour: Equatable {
    /// The terminal's own, whatever that is.
    case standard
    /// One of the palette's 256.
    case palette(UInt8)
    case direct(red: UInt8, green: UInt8, blue: UInt8)
  }

  let text: String
  let isBold, isUnderlined, isReverse: Bool
  let foreground, background: Colour
  /// Whether it is the right half of the character before it.
  let isContinuation: Bool

  init(_ cell: VTermScreenCell) {
    isContinuation = cell.isContinuation
    text = cell.isBlank || cell.isContinuation ? " " : String(String.UnicodeScalarView(cell.scalars))
    isBold = cell.attrs.bold != 0
    isUnderlined = cell.attrs.underline != 0
    isReverse = cell.attrs.reverse != 0
    foreground = Colour(cell.fg, standard: VTERM_COLOR_DEFAULT_FG)
    background = Colour(cell.bg, standard: VTERM_COLOR_DEFAULT_BG)
  }
}

extension VTermScreenCell {
  /// Whether it is the right half of the character before it.
  var isContinuation: Bool { chars.0 == .max }

  var isBlank: Bool { chars.0 == 0 || chars.0 == 0x20 && chars.1 == 0 }

  /// The character, with what is combined with it.
  var scalars: [Unicode.Scalar] {
    [chars.0, chars.1, chars.2, chars.3, chars.4, chars.5].prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }
}

extension Cell.Colour {
  fileprivate init(_ colour: VTermColor, standard: VTermColorType) {
    if UInt32(colour.type) & standard.rawValue != 0 {
      self = .standard
    } else if UInt32(colour.type) & VTERM_COLOR_TYPE_MASK.rawValue == VTERM_COLOR_INDEXED.rawValue {
      self = .palette(colour.indexed.idx)
    } else {
      self = .direct(red: colour.rgb.red, green: colour.rgb.green, blue: colour.rgb.blue)
    }
  }
}

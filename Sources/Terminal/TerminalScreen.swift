internal import CCurses
package import Sentences
internal import Text
package import Wizard

/// The terminal, from the moment it is taken over until it is given back.
///
/// There is one terminal in a process, so there is one screen at a time.
package struct TerminalScreen: ~Copyable {
  /// The last frame shown, while the terminal still shows it.
  var shown: Frame?
  private let tier: ColourTier
  var reader: InputReader
  /// Room for what comes at once.
  var bytes = [UInt8](repeating: 0, count: 4096)

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - tier: The most colours to use; a terminal with fewer gets what it has.
  ///   - term: The terminal's name, as in `TERM`; empty when there is none.
  ///   - escapeDelay: Milliseconds to tell the Escape key from a key that sends a sequence; more over slow lines.
  ///   - device: What to use instead of the controlling terminal.
  /// - Throws: When there is no terminal, or one that cannot place text; the terminal is then as it was.
  package init(
    tier: ColourTier, term: String, escapeDelay: Int = InputReader.standardDelay, device: Device = .terminal
  ) throws(TerminalMessage) {
    switch device.open(term: term) {
    case TERMINAL_OPENED: break
    case TERMINAL_UNKNOWN: throw .unknown(term)
    case TERMINAL_UNABLE: throw .unable(term)
    default: throw .noTerminal
    }
    reader = InputReader(escapeDelay: escapeDelay, encoding: .ofLocale, ownKeys: Self.ownKeys)
    let colours = Int(terminal_colours())
    self.tier = min(tier, ColourTier(colours: colours))
    for role in Role.allCases {
      let look = role.look(in: self.tier)
      let colour = look.colour.map { colours > 256 ? TextAttributes.direct($0) : $0 }
      terminal_style(Int32(role.rawValue), Int32(colour ?? -1), Int32(look.marks.rawValue))
    }
  }

  deinit { terminal_close() }

  package var size: Size { Self.size }

  static var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    terminal_size(&rows, &columns)
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Brings the terminal to what the frame says; what is there already is not sent again.
  package mutating func show(_ frame: Frame) {
    if shown?.size != frame.size {
      shown = nil
      terminal_clear(0, 0)
    }
    for row in 0..<frame.size.height where !isShown(row, of: frame) { put(row, of: frame) }
    if !frame.title.isEmpty { terminal_title(frame.title.harmless) }
    terminal_show(Int32(frame.cursor.row), Int32(frame.cursor.column))
    shown = frame
  }

  private func isShown(_ row: Int, of frame: Frame) -> Bool {
    guard let shown else { return false }
    let keepsFocus = (shown.cursor.row == row) == (frame.cursor.row == row)
    return keepsFocus && shown.hasSame(row: row, as: frame)
  }

  private func put(_ row: Int, of frame: Frame) {
    for run in Run.all(in: frame.row(row), hasCursor: frame.cursor.row == row) {
      terminal_put(Int32(row), Int32(run.column), run.text, Int32(run.role.rawValue))
    }
  }
}

@available(*, unavailable)
extension TerminalScreen: Sendable {}

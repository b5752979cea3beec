internal import CCurses
package import Sentences
internal import Text
package import Wizard

/// The terminal, from the moment it is taken over until it is given back.
///
/// There is one terminal in a process, so there is one screen at a time.
package struct TerminalScreen: ~Copyable {
  /// The last frame shown, while the terminal still shows it.
  private var shown: Frame?
  private let tier: ColourTier

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - tier: The most colours to use; a terminal with fewer gets what it has.
  ///   - term: The terminal's name, as in `TERM`; empty when there is none.
  ///   - escapeDelay: Milliseconds to tell the Escape key from a key that sends a sequence; more over slow lines.
  ///   - device: What to use instead of the controlling terminal.
  /// - Throws: When there is no terminal, or one that cannot place text; the terminal is then as it was.
  package init(
    tier: ColourTier, term: String, escapeDelay: Int = 25, device: Device = .terminal
  ) throws(TerminalMessage) {
    switch device.open(term: term, escapeDelay: escapeDelay) {
    case TERMINAL_OPENED: break
    case TERMINAL_UNKNOWN: throw .unknown(term)
    case TERMINAL_UNABLE: throw .unable(term)
    default: throw .noTerminal
    }
    self.tier = min(tier, ColourTier(colours: Int(terminal_colours())))
    for role in Role.allCases {
      let look = role.look(in: self.tier)
      terminal_style(Int32(role.rawValue), Int32(look.colour ?? -1), Int32(look.marks.rawValue))
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
    for row in frame.rows.indices where !isShown(row, of: frame) { put(row, of: frame) }
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
    for run in Run.all(in: frame.rows[row], hasCursor: frame.cursor.row == row) {
      terminal_put(Int32(row), Int32(run.column), run.text, Int32(run.role.rawValue))
    }
  }

  /// The next input; nil when none comes in time, or the one that came means nothing.
  mutating func read(milliseconds: Int32, wake: Int32) -> Input? {
    let input = Input(terminal_read(milliseconds, wake))
    // Curses has cut or widened what it holds.
    if case .resize = input { shown = nil }
    return input
  }
}

@available(*, unavailable)
extension TerminalScreen: Sendable {}

import CPseudoTerminal

/// The modes of a terminal, as tcgetattr tells them.
struct Modes: Equatable {
  /// Whether what is typed appears by itself.
  let echoes: Bool
  /// Whether a line is handed over at Enter, and not each key at once.
  let isByLine: Bool
  private let flags: [UInt32]
  private let characters: [UInt8]

  init(_ modes: pseudo_terminal_modes) {
    echoes = modes.echoes
    isByLine = modes.is_by_line
    flags = [modes.input, modes.output, modes.control, modes.local]
    characters = withUnsafeBytes(of: modes.characters) { Array($0) }
  }
}

extension TerminalMessage {
  var english: String {
    switch self {
    case .noTerminal:
      "there is no terminal to show the screens on; start mipexr in a terminal window, or use --plain for line mode"
    case .unknown(""):
      "TERM is not set, so the kind of terminal is unknown; set it, for example to xterm-256color, "
        + "or use --plain for line mode"
    case .unknown(let name):
      "TERM names the terminal \"\(name.harmless)\", which this system does not know; "
        + "set it to one that it knows, for example xterm-256color, or use --plain for line mode"
    case .unable(let name):
      "the terminal \"\(name.harmless)\", named by TERM, cannot place text on the screen; use --plain for line mode, "
        + "or set TERM to what the window really is, for example xterm-256color"
    case .crashed:
      "mipexr had to stop because of a fault in the program. The answers that were shown as saved are in the file. "
        + "Please send this line to those who look after the program"
    }
  }
}

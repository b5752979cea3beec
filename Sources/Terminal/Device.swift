internal import CCurses
package import Wizard

extension TerminalScreen {
  /// What the screen is shown on.
  package enum Device {
    /// The terminal that the process belongs to, wherever standard input and output lead.
    case terminal
    /// Two descriptors, which stay the caller's, and a size if they are no terminal.
    case descriptors(input: Int32, output: Int32, size: Size?)

    func open(term: String) -> terminal_opening {
      term.withCString { name in
        var options = terminal_options(name: name, input: -1, output: -1, rows: 0, columns: 0)
        if case .descriptors(let input, let output, let size) = self {
          (options.input, options.output) = (input, output)
          (options.rows, options.columns) = (Int32(size?.height ?? 0), Int32(size?.width ?? 0))
        }
        return terminal_open(&options)
      }
    }
  }
}

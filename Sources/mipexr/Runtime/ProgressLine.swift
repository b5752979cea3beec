internal import Glibc
internal import Sentences

/// A line on standard error that tells how far the work has got; only where a person watches and sees nothing else.
///
/// Written over with blanks instead of a terminal's commands, and twice a second at most: it shall do on any terminal.
struct ProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
  private var width = 0
  private var next = ContinuousClock.now + .milliseconds(500)

  mutating func show(_ message: @autoclosure () -> any Message) {
    guard isShown, .now >= next else { return }
    next = .now + .milliseconds(500)
    write(message().text(in: Environment.current.language))
  }

  /// Makes room for another message.
  mutating func clear() {
    guard width > 0 else { return }
    write("")
  }

  private mutating func write(_ text: String) {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    Output.progress(text + blanks)
    if text.isEmpty { Output.progress("") }
    width = text.count
  }
}

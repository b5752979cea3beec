import Glibc
import Sentences
import Terminal
import Wizard

/// A terminal's other end: what the test types, and what the screen sends.
final class Line {
  private var master: Int32 = -1
  private var slave: Int32 = -1

  init() {
    // The text of these tests is UTF-8, whatever the machine that they run on has.
    _ = TerminalScreen.isUTF8
    setlocale(LC_CTYPE, "C.UTF-8")
    precondition(openpty(&master, &slave, nil, nil, nil) == 0, "no pseudo-terminal")
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(slave)
    hangUp()
  }

  func screen(
    _ size: Size = Size(width: 100, height: 30), term: String = "xterm-256color", tier: ColourTier = .many,
    escapeDelay: Int = InputReader.standardDelay, input: Int32? = nil
  ) throws(TerminalMessage) -> TerminalScreen {
    try TerminalScreen(
      tier: tier, term: term, escapeDelay: escapeDelay,
      device: .descriptors(input: input ?? slave, output: slave, size: size))
  }

  func type(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    precondition(write(master, bytes, bytes.count) == bytes.count)
    waitUntilArrived(bytes.count)
  }

  /// The kernel hands a pseudo-terminal's bytes on in its own time, which is long on a busy machine; a test that waits some
  /// milliseconds for what was typed shall not wait for that.
  private func waitUntilArrived(_ expected: Int) {
    var count: Int32 = 0
    for _ in 0..<200 {
      guard ioctl(slave, UInt(FIONREAD), &count) == 0, count < expected else { return }
      usleep(1000)
    }
  }

  func type(_ text: String) { type(text.utf8) }

  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// What has been sent since the last time.
  func sent() -> [UInt8] {
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 1 << 12)
    while case let count = read(master, &bytes, bytes.count), count > 0 { all += bytes.prefix(count) }
    return all
  }

  static func pipe() -> [Int32] {
    var ends: [Int32] = [-1, -1]
    precondition(Glibc.pipe(&ends) == 0)
    return ends
  }
}

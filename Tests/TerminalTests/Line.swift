import Glibc
import Messages
import Terminal
import Wizard

/// The two ends of a line to a terminal that is none: what the test types, and what the screen sends.
final class Line {
  private let typing: [Int32]
  private let sending: [Int32]

  init() {
    // The text of these tests is UTF-8, whatever the machine that they run on has.
    _ = TerminalScreen.isUTF8
    setlocale(LC_CTYPE, "C.UTF-8")
    typing = Self.pipe()
    sending = Self.pipe()
    _ = fcntl(sending[0], F_SETFL, O_NONBLOCK)
  }

  deinit {
    for descriptor in typing + sending where descriptor >= 0 { close(descriptor) }
  }

  static func pipe() -> [Int32] {
    var ends: [Int32] = [-1, -1]
    precondition(Glibc.pipe(&ends) == 0)
    return ends
  }

  func screen(
    _ size: Size = Size(width: 100, height: 30), term: String = "xterm-256color", tier: ColourTier = .many
  ) throws(TerminalMessage) -> TerminalScreen {
    try TerminalScreen(
      tier: tier, term: term, device: .descriptors(input: typing[0], output: sending[1], size: size))
  }

  func type(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    precondition(write(typing[1], bytes, bytes.count) == bytes.count)
  }

  func type(_ text: String) { type(text.utf8) }

  /// Sends what was typed, and then nothing ever again.
  func hangUp() {
    var ends = typing
    close(ends.removeLast())
  }

  /// What has been sent since the last time.
  func sent() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(sending[0], &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}

import CCurses
import Glibc

/// Any bytes from a terminal: all are taken, in few steps; text is understood as it was sent; and the key that comes after
/// a pause is that key, whatever came before.
enum KeysTarget {
  static func run(_ bytes: [UInt8]) {
    let bytes = Array(bytes.prefix(1024))
    // What is pasted ends in the same breath, as terminals send it; the wait for a lost end is half a second.
    type(bytes + (isPasting(bytes) ? pasteEnd : []))
    let inputs = takeAll(atMost: bytes.count + 64)
    if isPlainText(bytes) {
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      ensure(inputs.map(\.value) == expected, "typed \(expected), read \(inputs.map { [$0.kind.rawValue, $0.value] })")
    }
    type(Array("Z".utf8))
    let after = takeAll(atMost: 8)
    ensure(after.count == 1 && after[0].kind == TERMINAL_SCALAR && after[0].value == 0x5A, "a key was lost: \(after)")
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private static func isPasting(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: Array("\u{1B}[".utf8)) }
  }

  private static func isPlainText(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  private static func type(_ bytes: [UInt8]) {
    ensure(write(ends.input, bytes, bytes.count) == bytes.count, "the line takes no more")
  }

  /// Everything that the terminal has told, until there is nothing left.
  private static func takeAll(atMost limit: Int) -> [terminal_input] {
    var inputs: [terminal_input] = []
    while true {
      let input = terminal_read(0, -1)
      if input.kind == TERMINAL_NOTHING { break }
      ensure(input.kind != TERMINAL_GONE, "the terminal is thought to be gone")
      check(input)
      inputs.append(input)
      ensure(inputs.count <= limit, "more inputs than bytes")
    }
    var left: CInt = 0
    ensure(ioctl(ends.output, UInt(FIONREAD), &left) == 0 && left == 0, "\(left) bytes are left")
    return inputs
  }

  private static func check(_ input: terminal_input) {
    switch input.kind {
    case TERMINAL_SCALAR: ensure(Unicode.Scalar(input.value) != nil, "\(input.value) is no scalar")
    case TERMINAL_KEY: ensure(input.value > 0 && input.value < 0x200, "\(input.value) is no key")
    case TERMINAL_PASTE: ensure(strlen(terminal_paste()) < 1 << 16, "a paste over the edge")
    default: fatalError("the input \(input)")
    }
  }

  /// A pseudo-terminal: of what is no terminal, curses takes seven bits a byte.
  private static let ends: (output: CInt, input: CInt) = {
    var (ours, theirs): (CInt, CInt) = (-1, -1)
    guard openpty(&ours, &theirs, nil, nil, nil) == 0 else { fatalError("no pseudo-terminal") }
    var options = terminal_options(
      name: name, input: theirs, output: theirs, rows: 24, columns: 80, escape_delay: 0)
    guard terminal_open(&options) == TERMINAL_OPENED else { fatalError("curses does not open") }
    return (theirs, ours)
  }()

  // Lives as long as the terminal.
  nonisolated(unsafe) private static let name: UnsafePointer<CChar>? = UnsafePointer(strdup("xterm-256color"))
}

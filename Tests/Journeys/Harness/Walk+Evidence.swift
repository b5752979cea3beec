import Wizard

extension Walk {
  /// What a failure shows: the program's state, the screen, and the end of what arrived.
  var evidence: String {
    let edge = "+" + String(repeating: "-", count: emulator.size.width) + "+"
    let cursor = cursor
    return """
      program: \(state); \
      cursor: row \(cursor.row), column \(cursor.column), \(cursor.isVisible ? "visible" : "hidden")\
      \(emulator.unknown.isEmpty ? "" : "; not understood: \(emulator.unknown.sorted())")
      \(edge)
      \(screen.map { "|" + $0 }.joined(separator: "\n"))
      \(edge)
      \(received.count) bytes arrived, the last of them: \(received.suffix(512).escaped)
      """
  }
}

extension Walk {
  private var state: String {
    if let startFailure { return "not started: \(startFailure)" }
    return status.map { "ended with \($0)" } ?? (stops.isEmpty ? "running" : "stopped")
  }
}

extension Sequence<UInt8> {
  /// The bytes as text that shows on any terminal.
  var escaped: String {
    map { byte in
      switch byte {
      case 0x1B: "\\e"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      case 0x5C: "\\\\"
      case 0x20..<0x7F: String(Unicode.Scalar(byte))
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }.joined()
  }
}

/// Typed lines, out of bytes that come in pieces.
package struct LineReader {
  /// The next bytes; none at the end.
  private let more: () -> [UInt8]
  private var waiting: [UInt8] = []
  private var hasEnded = false

  package init(_ more: @escaping () -> [UInt8]) {
    self.more = more
  }

  /// The next line without its end; nil when there is no more.
  package mutating func next() -> String? {
    var searched = 0
    while true {
      if let end = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeFirst(end + 1) }
        return Self.text(waiting[..<end])
      }
      searched = waiting.count
      let bytes = hasEnded ? [] : more()
      hasEnded = bytes.isEmpty
      waiting += bytes
      guard !hasEnded else { break }
    }
    defer { waiting = [] }
    return waiting.isEmpty ? nil : Self.text(waiting[...])
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}

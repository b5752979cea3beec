/// Typed lines, out of bytes that come in pieces.
package struct LineReader {
  /// The next bytes; none at the end.
  private let more: () -> [UInt8]
  /// The text of a line's bytes; nil where they are none.
  private let decode: (ArraySlice<UInt8>) -> String?
  /// The number of the line that was last taken, from 1 on.
  private var number = 0
  /// The number of the line that is no text; it ends the input, as those behind it may have meant what it says.
  package private(set) var refused: Int?
  private var waiting: [UInt8] = []
  private var hasEnded = false

  package init(
    _ more: @escaping () -> [UInt8],
    decode: @escaping (ArraySlice<UInt8>) -> String? = { String(validating: $0, as: UTF8.self) }
  ) {
    self.more = more
    self.decode = decode
  }

  /// The next line without its end; nil when there is no more.
  package mutating func next() -> String? {
    guard refused == nil else { return nil }
    var searched = 0
    while true {
      if let end = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeFirst(end + 1) }
        return text(waiting[..<end])
      }
      searched = waiting.count
      let bytes = hasEnded ? [] : more()
      hasEnded = bytes.isEmpty
      waiting += bytes
      guard !hasEnded else { break }
    }
    defer { waiting = [] }
    return waiting.isEmpty ? nil : text(waiting[...])
  }

  private mutating func text(_ line: ArraySlice<UInt8>) -> String? {
    number += 1
    let text = decode(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    if text == nil { refused = number }
    return text
  }
}

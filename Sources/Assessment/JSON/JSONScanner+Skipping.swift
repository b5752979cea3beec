private import CBytes
import Sentences

extension JSON.Scanner {
  /// Passes over whatever comes next; names that stand twice in it go unnoticed.
  package mutating func skip() throws(JSON.Fault) {
    switch try kind() {
    case .null: try word("null")
    case .bool: _ = try bool()
    case .number: _ = try numberRange()
    case .text: _ = try rawText()
    case .array:
      guard !skipQuickly() else { return }
      var elements = try openArray()
      while try next(&elements) { try skip() }
    case .object:
      guard !skipQuickly() else { return }
      try open("{")
      var isFirst = true
      while try advance(isFirst: &isFirst, closing: "}") {
        _ = try rawName()
        try skip()
      }
    }
  }

  /// Passes over an array or an object: most of what a hundred thousand files hold is only passed over.
  ///
  /// False, and nothing passed over, where something is wrong or seldom: what it is, can only be told with care.
  private mutating func skipQuickly() -> Bool {
    guard isShort else { return false }
    let end = bytes.withUnsafeBufferPointer { bytes in
      mipexr_json_end(bytes.baseAddress, bytes.count, position, levels, limits.number, nil)
    }
    guard end > 0 else { return false }
    position = end
    return true
  }

  /// The tokens of the array or object that comes next, which is passed over; nil, and nothing passed over, where it has
  /// to be read with care.
  package mutating func tokens() throws(JSON.Fault) -> JSON.Tokens? {
    _ = try kind()
    guard isShort else { return nil }
    var end = 0
    let places = [UInt32](unsafeUninitializedCapacity: (bytes.count - position) / 2 + 2) { places, count in
      var tokens = mipexr_tokens(places: places.baseAddress, room: places.count, count: 0)
      end = bytes.withUnsafeBufferPointer { bytes in
        mipexr_json_end(bytes.baseAddress, bytes.count, position, levels, limits.number, &tokens)
      }
      count = end > 0 ? tokens.count : 0
    }
    guard end > 0 else { return nil }
    position = end
    return JSON.Tokens(bytes: bytes, places: places)
  }

  /// Whether no text can be too long.
  private var isShort: Bool { bytes.count <= limits.text }

  private var levels: UInt32 { UInt32(max(0, limits.depth - depth)) }
}

/// Which characters a text consists of, as far as it matters for showing it: most need no look into Unicode's tables.
package enum Repertoire: Sendable {
  /// Visible ASCII: a byte is a character, one column wide, and harmless.
  case ascii
  /// Letters of Western Europe and signs that lines are drawn with as well: a scalar is a character, and harmless.
  case common
  case any
}

extension String {
  package var repertoire: Repertoire {
    utf8.withContiguousStorageIfAvailable(Repertoire.init) ?? (unicodeScalars.allSatisfy(\.isCommon) ? .common : .any)
  }
}

extension Repertoire {
  /// What `Unicode.Scalar.isCommon` says of each scalar, read off the bytes of UTF-8.
  @_optimize(speed)
  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    self = .ascii
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte >= 0x20, byte != 0x7F else {
          self = .any
          return
        }
        index += 1
        continue
      }
      let length = Self.length(ofCommon: bytes, at: index)
      guard length > 0 else {
        self = .any
        return
      }
      self = .common
      index += length
    }
  }

  /// Bytes of a common scalar beyond ASCII; 0 where it is another one.
  @inline(__always)
  private static func length(ofCommon bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0xC2: bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD ? 2 : 0
    case 0xC3...0xCB: 2
    case 0xE2:
      switch bytes[index + 1] {
      case 0x80: (0x90...0xA7).contains(bytes[index + 2]) ? 3 : 0
      case 0x94...0x97: 3
      default: 0
      }
    default: 0
    }
  }
}

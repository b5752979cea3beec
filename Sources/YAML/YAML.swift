/// Reads the part of YAML that our files use: mappings, sequences and texts; no anchors, no tags, one document.
///
/// What a text means (a number, a date) is for the reader of the file to say, so nothing is guessed here.
package enum YAML {
  /// Bytes.
  package static let sizeLimit = 16 << 20
  /// Mappings and sequences inside one another.
  package static let depthLimit = 64
  /// In one file; the last one then says that there are more, and is an error.
  package static let findingLimit = 20_000

  /// The tree of a file, and everything that is wrong with it.
  ///
  /// After a fault of syntax there is no tree. Lines count from 1, columns count Unicode scalars from 1. Reading stops
  /// in front of the member `last` of the outermost mapping, so that a long file's head costs little.
  package static func tree(of bytes: [UInt8], before last: String? = nil) -> (root: Node?, faults: [YAMLFault]) {
    guard bytes.count <= sizeLimit else {
      return (nil, [YAMLFault(place: nil, kind: .tooLarge(bytes: bytes.count, limit: sizeLimit))])
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes.withUnsafeBufferPointer { buffer in
      var reader = TreeReader(UnsafeBufferPointer(rebasing: buffer[mark...]), last: last)
      return reader.read()
    }
  }
}

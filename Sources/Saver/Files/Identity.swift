/// What a file was when it was read or written, to know later whether it still is.
package struct Identity: Hashable, Sendable {
  package var device: UInt64
  package var inode: UInt64
  package var size: Int
  /// Nanoseconds since 1970.
  package var modified: Int
  package var hash: UInt64

  init(_ status: FileStatus, _ bytes: [UInt8]) {
    device = status.device
    inode = status.inode
    size = bytes.count
    modified = status.modified
    hash = Self.hash(bytes)
  }

  /// Whether the content is the same; a file that was only touched or copied back was not changed.
  package func hasSameContent(as other: Identity) -> Bool { size == other.size && hash == other.hash }

  /// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over eight bytes a step, with a fold so that high bits reach
  /// low ones: it finds edits, it does not resist an attacker.
  package static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ word: UInt64) {
      hash = (hash ^ word) &* 0x100_0000_01b3
      hash ^= hash >> 29
    }
    bytes.withUnsafeBytes { buffer in
      let whole = buffer.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        add(buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
      for byte in buffer[whole...] { add(UInt64(byte)) }
    }
    return hash
  }
}

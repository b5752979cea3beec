import Glibc

extension SystemCalls {
  /// Writes everything, however little one call takes.
  func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(Errno) {
    var written = 0
    while written < bytes.count {
      let count = try write(descriptor, bytes, from: written)
      // A call that takes nothing and gives no reason would be tried for ever.
      guard count > 0 else { throw Errno(EIO) }
      written += count
    }
  }

  /// Reads to the end; nil when there is more than the limit.
  func readAll(_ descriptor: Int32, expected: Int, limit: Int) throws(Errno) -> [UInt8]? {
    // One byte more than expected tells a file that has grown.
    let room = min(max(expected, 0), limit) + 1
    var refusal: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      do throws(Errno) {
        while filled < room {
          let count = try read(descriptor, into: buffer, from: filled)
          if count == 0 { break }
          filled += count
        }
      } catch {
        refusal = error
      }
    }
    if let refusal { throw refusal }
    guard bytes.count == room else { return bytes }
    guard room <= limit else { return nil }
    return try readAll(descriptor, expected: 2 * room, limit: limit - room).map { bytes + $0 }
  }

  /// The text of a small file that the system itself makes; empty when it is not there.
  static func systemText(_ path: String) -> String {
    guard let descriptor = try? real.open(path, O_RDONLY) else { return "" }
    let bytes = try? real.readAll(descriptor, expected: 4096, limit: 65536)
    try? real.close(descriptor)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}

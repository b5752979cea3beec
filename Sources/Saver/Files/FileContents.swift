import Glibc

/// All that a regular file holds.
struct FileContents {
  enum Refusal: Error {
    case system(Errno)
    case isAFolder
    /// A device, a pipe, a socket.
    case notAFile
    case tooLarge
  }

  let status: FileStatus
  let bytes: [UInt8]

  var identity: Identity { Identity(status, bytes) }

  /// Opens, looks what it is, and only then reads.
  init(limit: Int, calls: SystemCalls, open: () throws(Errno) -> Int32) throws(Refusal) {
    let descriptor = try Self.refusing(open)
    // Nothing was written, so a failing close loses nothing.
    defer { try? calls.close(descriptor) }
    let status = try Self.refusing { () throws(Errno) in try calls.status(descriptor) }
    guard status.kind == .regular else { throw status.kind == .folder ? .isAFolder : .notAFile }
    guard status.size <= limit else { throw .tooLarge }
    let bytes = try Self.refusing { () throws(Errno) in
      try calls.readAll(descriptor, expected: status.size, limit: limit)
    }
    guard let bytes else { throw .tooLarge }
    self.status = status
    self.bytes = bytes
  }

  private static func refusing<Value>(_ body: () throws(Errno) -> Value) throws(Refusal) -> Value {
    do throws(Errno) {
      return try body()
    } catch {
      // A socket cannot even be opened.
      throw error.code == ENXIO ? .notAFile : .system(error)
    }
  }
}

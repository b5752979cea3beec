import CFiles
import Glibc
import Sentences
import Text

/// The calls that touch files, one door for all of them.
///
/// A test puts itself before each call: it sees the order, lets a call fail, or shortens what one write takes.
package struct SystemCalls: Sendable {
  /// A call that is about to be made; a close has been made already, as the system frees the descriptor in any case.
  package struct Call: Hashable, Sendable {
    package var name: Name
    /// The file's path, or its name in its folder; empty where a descriptor says which.
    package var file = ""

    package enum Name: String, CaseIterable, Sendable {
      case open, openat, read, write, fsync, close, fstat, fstatat, fchmod, fchown, linkat, renameat, unlinkat, flock
      case ftruncate, readlink, fgetxattr, fsetxattr, fremovexattr, faccessat
    }
  }

  /// Throws to make the call fail.
  package var before: @Sendable (Call) throws(Errno) -> Void
  /// The most bytes that one write takes.
  package var longestWrite: Int

  package init(
    longestWrite: Int = .max, before: @escaping @Sendable (Call) throws(Errno) -> Void = { (_) throws(Errno) in }
  ) {
    self.longestWrite = longestWrite
    self.before = before
  }

  package static let real = SystemCalls()
}

extension SystemCalls {
  /// Makes a call, and again where a signal came between; what is below zero is a refusal.
  private func call<Value: SignedInteger>(
    _ name: Call.Name, _ file: String = "", _ body: () -> Value
  ) throws(Errno) -> Value {
    func once() -> Value {
      do throws(Errno) {
        try before(Call(name: name, file: file))
        return body()
      } catch {
        errno = error.code
        return -1
      }
    }
    // A second fsync may confirm what the first one could not bring to the disk.
    let result = name == .fsync ? once() : uninterrupted(once)
    guard result >= 0 else { throw Errno(errno) }
    return result
  }

  func open(_ path: String, _ flags: Int32) throws(Errno) -> Int32 {
    try call(.open, path) { Glibc.open(path, flags | O_CLOEXEC) }
  }

  func open(_ name: String, in folder: Int32, _ flags: Int32, mode: mode_t = 0o600) throws(Errno) -> Int32 {
    try call(.openat, name) { Glibc.openat(folder, name, flags | O_CLOEXEC, mode) }
  }

  func close(_ descriptor: Int32) throws(Errno) {
    let result = Glibc.close(descriptor)
    let code = errno
    try before(Call(name: .close))
    guard result >= 0 else { throw Errno(code) }
  }

  /// Reads into the buffer from `start` on, which need not hold anything yet.
  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>, from start: Int
  ) throws(Errno) -> Int {
    try call(.read) { Glibc.read(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start) }
  }

  /// Writes the bytes from `start` on.
  func write(_ descriptor: Int32, _ bytes: [UInt8], from start: Int) throws(Errno) -> Int {
    try call(.write) {
      bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
        return Glibc.write(descriptor, rest.baseAddress, min(rest.count, longestWrite))
      }
    }
  }

  func sync(_ descriptor: Int32) throws(Errno) {
    _ = try call(.fsync) { fsync(descriptor) }
  }

  func truncate(_ descriptor: Int32) throws(Errno) {
    _ = try call(.ftruncate) { ftruncate(descriptor, 0) }
  }

  func setMode(_ descriptor: Int32, _ mode: mode_t) throws(Errno) {
    _ = try call(.fchmod) { fchmod(descriptor, mode) }
  }

  func setOwner(_ descriptor: Int32, _ owner: uid_t, _ group: gid_t) throws(Errno) {
    _ = try call(.fchown) { fchown(descriptor, owner, group) }
  }

  /// What a file has beside its content under a name; nil where it has nothing of that name, or the disk knows no such.
  func attribute(_ name: String, of descriptor: Int32) throws(Errno) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    do throws(Errno) {
      let count = try call(.fgetxattr, name) { fgetxattr(descriptor, name, &buffer, buffer.count) }
      return Array(buffer.prefix(count))
    } catch {
      if error.code == ENODATA || error.code == EOPNOTSUPP { return nil }
      throw error
    }
  }

  func setAttribute(_ name: String, _ bytes: [UInt8], of descriptor: Int32) throws(Errno) {
    _ = try call(.fsetxattr, name) { fsetxattr(descriptor, name, bytes, bytes.count, 0) }
  }

  func removeAttribute(_ name: String, of descriptor: Int32) throws(Errno) {
    do throws(Errno) {
      _ = try call(.fremovexattr, name) { fremovexattr(descriptor, name) }
    } catch {
      guard error.code == ENODATA || error.code == EOPNOTSUPP else { throw error }
    }
  }

  /// Whether this process may write a file, by who it acts as.
  func mayWrite(_ name: String, in folder: Int32) throws(Errno) {
    _ = try call(.faccessat, name) { faccessat(folder, name, W_OK, AT_EACCESS) }
  }

  func lock(_ descriptor: Int32) throws(Errno) {
    _ = try call(.flock) { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  func link(_ old: String, to new: String, in folder: Int32) throws(Errno) {
    _ = try call(.linkat, new) { linkat(folder, old, folder, new, 0) }
  }

  func rename(_ old: String, to new: String, in folder: Int32) throws(Errno) {
    _ = try call(.renameat, new) { renameat(folder, old, folder, new) }
  }

  func unlink(_ name: String, in folder: Int32) throws(Errno) {
    _ = try call(.unlinkat, name) { unlinkat(folder, name, 0) }
  }

  func status(_ descriptor: Int32) throws(Errno) -> FileStatus {
    var status = stat()
    _ = try call(.fstat) { fstat(descriptor, &status) }
    return FileStatus(status)
  }

  /// The status of the name itself, also where it is a link.
  func status(of name: String, in folder: Int32) throws(Errno) -> FileStatus {
    var status = stat()
    _ = try call(.fstatat, name) { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  /// What a link says; nil when the path is no link.
  func linkTarget(_ path: String) throws(Errno) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    do throws(Errno) {
      let count = try call(.readlink, path) { readlink(path, &buffer, buffer.count) }
      return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    } catch {
      if error.code == EINVAL { return nil }
      throw error
    }
  }
}

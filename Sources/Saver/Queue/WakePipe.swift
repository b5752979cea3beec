import Glibc

/// A pipe by which one thread ends another one's waiting.
final class WakePipe: Sendable {
  /// Becomes readable when `signal()` was called.
  let descriptor: Int32
  private let input: Int32

  init() throws(Errno) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Errno(errno) }
    (descriptor, input) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    close(descriptor)
    close(input)
  }

  func signal() {
    var byte: UInt8 = 1
    // A full pipe wakes just as well.
    _ = write(input, &byte, 1)
  }

  /// Waits for a signal, or for the time; nil waits for ever.
  func wait(_ time: Duration?) {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&entry, 1, time.map(Self.milliseconds) ?? -1)
    clear()
  }

  func clear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
  }

  /// Rounded up, so that a wait does not end before its time.
  private static func milliseconds(_ time: Duration) -> Int32 {
    let (seconds, attoseconds) = time.components
    guard seconds < 1_000_000 else { return .max }
    return Int32(max(0, seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
  }
}

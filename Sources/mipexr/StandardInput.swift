internal import Glibc
internal import Sentences
internal import Text

/// Where typed lines come from.
enum StandardInput {
  /// The next bytes of standard input, as they come; none at its end, and where it cannot be read any more.
  ///
  /// `readLine` would not do: it takes the end for an interruption, for ever, where an earlier call was interrupted.
  static func bytes() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    var count = uninterrupted { read(STDIN_FILENO, &bytes, bytes.count) }
    // What does not block has not ended: nothing has been typed yet.
    while count < 0, errno == EAGAIN {
      var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      _ = poll(&entry, 1, -1)
      count = uninterrupted { read(STDIN_FILENO, &bytes, bytes.count) }
    }
    return Array(bytes.prefix(max(count, 0)))
  }
}

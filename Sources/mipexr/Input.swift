internal import Glibc
internal import Sentences
internal import Text

/// Where typed lines come from.
enum Input {
  /// The next bytes of standard input, as they come; none at its end, and where it cannot be read any more.
  ///
  /// `readLine` would not do: it takes the end for an interruption, for ever, where an earlier call was interrupted.
  static func bytes() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = uninterrupted { read(STDIN_FILENO, &bytes, bytes.count) }
    return Array(bytes.prefix(max(count, 0)))
  }
}

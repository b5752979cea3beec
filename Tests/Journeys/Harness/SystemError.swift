import Glibc

/// What the system says of its errors.
enum SystemError {
  static func text(_ number: Int32) -> String { String(cString: strerror(number)) }

  /// Of the call that has just failed.
  static var latest: String { text(errno) }
}

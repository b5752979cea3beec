import Glibc

/// An open folder; it stays the same one when another takes its path.
final class Folder: Sendable {
  let descriptor: Int32

  init(_ path: String, calls: SystemCalls) throws(Errno) {
    descriptor = try calls.open(path, O_RDONLY | O_DIRECTORY)
  }

  deinit {
    close(descriptor)
  }
}

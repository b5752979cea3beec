internal import Glibc
internal import Saver
internal import Sentences
internal import Text

/// A folder that only this user can enter.
struct TemporaryFolder {
  let path: String

  /// What could not be made, and why.
  struct Failure: Error {
    let path: String
    let reason: SystemReason

    fileprivate init(_ path: String) {
      reason = Errno(errno).reason
      self.path = path
    }
  }

  init() throws(Failure) {
    let parent = Environment.current.value("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/mipexr-XXXXXX".utf8CString)
    // mkdtemp makes it with mode 0700.
    guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
      throw Failure("\(parent)/mipexr-XXXXXX")
    }
    path = String(cString: resolved)
    free(resolved)
  }

  func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { bytes in
        uninterrupted { Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
      }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    guard rest.isEmpty else {
      let failure = Failure(file)
      close(descriptor)
      throw failure
    }
    guard close(descriptor) == 0 else { throw Failure(file) }
  }

  /// Those that are there: of an editor that is open, or that failed and left a text behind.
  static var remaining: [String] {
    let parent = Environment.current.value("TMPDIR") ?? "/tmp"
    return names(in: parent).filter { $0.hasPrefix("mipexr-") }.sorted().map { "\(parent)/\($0)" }.filter { path in
      var status = stat()
      return lstat(path, &status) == 0 && status.st_uid == getuid() && status.st_mode & S_IFMT == S_IFDIR
    }
  }

  /// What is in it.
  var names: [String] { Self.names(in: path) }

  /// Removes it with all that is in it; links are removed, not followed.
  func remove() {
    Self.empty(path)
    rmdir(path)
  }

  private static func empty(_ folder: String) {
    for path in names(in: folder).map({ "\(folder)/\($0)" }) where unlink(path) != 0 {
      empty(path)
      rmdir(path)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

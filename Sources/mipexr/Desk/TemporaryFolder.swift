internal import Glibc
internal import Messages
internal import Saver

/// A folder that only this user can enter.
struct TemporaryFolder {
  let path: String

  init() throws {
    let parent = Surroundings.current.value("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/mipexr-XXXXXX".utf8CString)
    // mkdtemp makes it with mode 0700.
    guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
      throw Self.failure("\(parent)/mipexr-XXXXXX")
    }
    path = String(cString: resolved)
    free(resolved)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    guard close(descriptor) == 0, rest.isEmpty else { throw Self.failure(file) }
  }

  /// Removes it with all that is in it; links are removed, not followed.
  func remove() {
    Self.empty(path)
    rmdir(path)
  }

  private static func empty(_ folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let path = "\(folder)/\(name)"
      guard name != ".", name != "..", unlink(path) != 0 else { continue }
      empty(path)
      rmdir(path)
    }
  }

  private static func failure(_ path: String) -> Exit {
    Output.complain(ExportMessage.noTemporaryFile(path, Errno(errno).reason.text(in: Surroundings.current.language)))
    return .cannotCreate
  }
}

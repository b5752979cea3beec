import Glibc
import Sentences
import Text

/// Why a file could not be read.
struct FileFault: Error {
  var message: LibraryMessage
}

/// The few system calls that reading needs.
enum FileSystem {
  enum Kind {
    case file, folder, other
  }

  static func join(_ folder: String, _ path: String) -> String {
    if path.isEmpty { return folder }
    return folder.isEmpty ? path : folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// Nil when there is nothing of that name, or it may not be looked at.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The names in a folder, sorted, without hidden ones; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Reads a regular file; a device or a pipe could make the program wait for ever.
  static func read(_ path: String, atMost limit: Int) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFault(message: .notAFile) }
    guard status.st_size <= limit else {
      throw FileFault(message: .tooLarge(bytes: Int(status.st_size), limit: limit))
    }
    return try contents(descriptor, atMost: limit, expected: Int(status.st_size))
  }

  /// The size may have changed since it was asked for, so it reads until the end.
  private static func contents(_ descriptor: Int32, atMost limit: Int, expected: Int) throws(FileFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: expected + 1)
    var filled = 0
    while true {
      let result = bytes.withUnsafeMutableBytes { buffer in
        uninterrupted { Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled) }
      }
      if result < 0 { throw fault() }
      filled += result
      if filled > limit { throw FileFault(message: .tooLarge(bytes: filled, limit: limit)) }
      if result == 0 { break }
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: 64 << 10)) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  private static func fault() -> FileFault {
    switch errno {
    case ENOENT, ENOTDIR: FileFault(message: .fileMissing)
    case EACCES, EPERM: FileFault(message: .noPermission)
    default: FileFault(message: .notReadable(Int(errno)))
    }
  }
}

extension FileSystem {
  /// A path's folder and last name.
  static func split(_ path: String) -> (folder: String, name: String) {
    var path = Substring(path)
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return ("", String(path)) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  /// The folder that a path means, when it may also be given by a file in it.
  static func folder(_ path: String, or file: String) -> String {
    let (folder, name) = split(path)
    return name == file ? (folder.isEmpty ? "." : folder) : path
  }
}

import Sentences
import YAML

extension Library.Origin {
  /// Handbook pages are short; libcmark 0.30.2 has inputs that take it quadratic time (CVE-2023-22486).
  static let pageLimit = 256 << 10

  /// Joins without a slash at the front when the first is empty.
  func path(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : "\(folder)/\(name)"
  }

  /// What a finding calls a file.
  func name(of path: String) -> String {
    switch self {
    case .builtIn: "mipexr:\(path)"
    case .folder(let folder): FileSystem.join(folder, path)
    }
  }

  /// The names directly in a folder, sorted; none when it does not exist.
  func names(in folder: String) -> [String] {
    switch self {
    case .builtIn: EmbeddedContent.names(in: folder)
    case .folder(let root): FileSystem.names(in: FileSystem.join(root, folder))
    }
  }

  /// Whether there is a file of that name.
  func has(_ path: String) -> Bool {
    switch self {
    case .builtIn: EmbeddedContent.text(of: path) != nil
    case .folder(let root): FileSystem.kind(of: FileSystem.join(root, path)) == .file
    }
  }

  /// The tree of a YAML file; no tree and a finding when it cannot be read.
  func tree(_ path: String, before last: String? = nil) -> (root: Node?, findings: [Finding]) {
    switch self {
    case .builtIn:
      guard let text = EmbeddedContent.text(of: path) else { return missing(path) }
      return (Node(packed: text, before: last), [])
    case .folder:
      let file = name(of: path)
      do {
        return YAML.read(try FileSystem.read(file, atMost: YAML.sizeLimit), file: file, before: last)
      } catch {
        return (nil, [Finding(.error, file: file, error.message)])
      }
    }
  }

  /// The bytes of a file that is no YAML.
  func bytes(_ path: String) throws(FileFault) -> [UInt8] {
    switch self {
    case .builtIn:
      guard let text = EmbeddedContent.text(of: path) else { throw FileFault(message: .fileMissing) }
      return text.withUTF8Buffer { Array($0) }
    case .folder:
      return try FileSystem.read(name(of: path), atMost: Self.pageLimit)
    }
  }

  private func missing(_ path: String) -> (root: Node?, findings: [Finding]) {
    (nil, [Finding(.error, file: name(of: path), LibraryMessage.fileMissing)])
  }
}

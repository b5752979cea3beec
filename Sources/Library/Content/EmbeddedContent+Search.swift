extension EmbeddedContent {
  /// The content packed for a path; nil when there is none.
  static func text(of path: String) -> StaticString? {
    files.first { $0.path.equals(path) }?.text
  }

  /// The names directly in a folder, sorted, each once.
  static func names(in folder: String) -> [String] {
    var names: [String] = []
    for file in files {
      guard let rest = file.path.remainder(after: "\(folder)/") else { continue }
      let name = String(rest.prefix { $0 != "/" })
      if names.last != name { names.append(name) }
    }
    return names.sorted()
  }
}

extension StaticString {
  fileprivate func equals(_ text: String) -> Bool {
    withUTF8Buffer { $0.elementsEqual(text.utf8) }
  }

  fileprivate func remainder(after start: String) -> String? {
    withUTF8Buffer { bytes in
      bytes.starts(with: start.utf8) ? String(decoding: bytes.dropFirst(start.utf8.count), as: UTF8.self) : nil
    }
  }
}

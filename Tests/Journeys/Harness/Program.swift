import Foundation

/// The program under test, and the world it is run in.
enum Program {
  /// The built `mipexr`, which lies beside the test bundle in the folder of products.
  static let mipexr = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "mipexr").path(percentEncoded: false)

  /// The same environment on every machine, where nothing of ours leaks in.
  ///
  /// A change to nil takes a variable away.
  static func environment(home: String, _ changes: [String: String?]) -> [String: String] {
    var variables = [
      "HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC",
    ]
    for (name, value) in changes { variables[name] = value }
    return variables
  }

  /// Calls with a null-terminated array of C strings, as exec wants it.
  static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
  ) rethrows -> Result {
    var pointers = strings.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return try pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("an array with a null in it has a base") }
      return try body(base)
    }
  }
}

extension [String: String] {
  /// The lines that exec wants.
  var lines: [String] { sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } }
}

import Foundation

/// The program under test, and the world it is run in.
enum Program {
  /// The one that `MIPEXR_BINARY` names; else the `mipexr` of this build, which lies beside the test bundle.
  static let mipexr: String = {
    atexit { Program.tell() }
    return (named ?? built).path(percentEncoded: false)
  }()

  /// Whether it has what only a debug build has.
  static let isOfThisBuild = named == nil

  private static let named = ProcessInfo.processInfo.environment["MIPEXR_BINARY"].map { URL(filePath: $0) }

  private static let built = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "mipexr")

  /// The content that journeys walk: a copy, so that none of them fails over a reworded question.
  static let library = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/Library").path(percentEncoded: false)

  /// Says at the very end what was tested, where nobody has to look for it.
  private static func tell() {
    let size = (try? FileManager.default.attributesOfItem(atPath: mipexr)[.size]) as? Int ?? 0
    let origin = isOfThisBuild ? "of this build" : "named by MIPEXR_BINARY"
    FileHandle.standardError.write(Data("The journeys ran on \(mipexr), \(origin), \(size) bytes.\n".utf8))
  }

  /// The same environment on every machine, where nothing of ours leaks in.
  ///
  /// A change to nil takes a variable away.
  static func environment(home: String, _ changes: [String: String?]) -> [String: String] {
    var variables = [
      "HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC",
      "MIPEXR_LIBRARY": library,
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

import Foundation
import Library
import Sentences

/// Where the tests' own content and the built-in content lie.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    .path(percentEncoded: false)
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)

  /// A copy of content as people have it, which stays as it is when the built-in content is reworded.
  static let copy = "\(root)Tests/Fixtures/Library"

  static let good = Library(folders: ["\(folder)/good"], builtIn: false)

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
  }

  /// Findings as lines, without the folder of the fixtures.
  static func lines(_ findings: [Finding]) -> [String] {
    findings.map { $0.text(in: .english).replacingOccurrences(of: "\(folder)/", with: "") }
  }

  /// Makes a folder with the given files, hands it over and removes it.
  static func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try body(folder.path(percentEncoded: false))
  }
}

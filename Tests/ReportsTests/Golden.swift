import Foundation
import Testing

/// Files of expected texts.
///
/// Recorded only by hand (`RECORD_SNAPSHOTS=1 swift test --filter ReportsTests`) and reviewed like code.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func compare(_ text: String, to name: String, in folder: URL = folder) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)), "\(name) has changed")
  }

  static func compare(_ lines: [String], to name: String) throws {
    try compare(lines.map { $0 + "\n" }.joined(), to: name)
  }

  static func compare(_ bytes: [UInt8], to name: String) throws {
    try compare(String(decoding: bytes, as: UTF8.self), to: name)
  }
}

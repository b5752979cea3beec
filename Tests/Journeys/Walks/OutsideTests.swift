import Foundation
import Testing
import Wizard

/// Text from outside on a terminal; the judge `hostile.py` does this for all places and characters.
@Suite(.serialized, .timeLimit(.minutes(1))) struct OutsideTests {
  /// Obeyed, turned, hidden, joined.
  private static let evil = "\u{1B}]0;title\u{7}\u{9B}8m\u{202E}\u{200D}"
  private static let shown = "^[]0;title^G<U+009B>8m<U+202E><U+200D>"

  @Test func `what a file says is shown and not obeyed, on the screen and in the title`() async throws {
    let folder = try Folder()
    let made = try await Run(["new", "a.json", "--region", "R\(Self.evil)", "--period", "2026"], folder: folder)
    #expect(made.status == .code(0))
    let walk = try Walk(arguments: ["a.json"], size: Size(width: 132, height: 43), folder: folder)
    try await walk.waitFor("R\(Self.shown)")
    #expect(walk.emulator.title == "mipexr R\(Self.shown) 2026")
    #expect(try await walk.quit() == .code(0))
  }

  @Test func `a document that goes to a terminal is harmless there, and complete in a pipe`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let set = try await Run(["set", "skane.json", "EDU-03=na:ja\u{200D}"], folder: folder)
    #expect(set.status == .code(0))
    let words = ["report", "skane.json", "--format", "md"]
    #expect(try await Run(words, folder: folder).output.contains("ja\u{200D}"))
    let walk = try Walk(arguments: words, folder: folder)
    #expect(try await walk.exit() == .code(0))
    let seen = String(decoding: walk.received, as: UTF8.self)
    #expect(seen.contains("ja<U+200D>"))
    #expect(!seen.contains("\u{200D}"))
  }

  @Test func `a path in a message or in a list is shown and not obeyed`() async throws {
    let folder = try Folder()
    let environment = ["XDG_CONFIG_HOME": "\(folder.path)/\(Self.evil)"]
    let keys = try await Run(["keys"], environment: environment, folder: folder)
    #expect(keys.output.contains(Self.shown))
    #expect(!keys.output.contains("\u{1B}"))
    let missing = try await Run(["score", Self.evil], folder: folder)
    #expect(missing.errors.contains(Self.shown))
  }
}

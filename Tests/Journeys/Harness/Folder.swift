import Foundation

/// A fresh folder that is removed with its last holder; several walks may share one, as several runs share a home.
final class Folder {
  let path: String

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/journey-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw JourneyFailure("cannot make a folder: \(SystemError.latest)") }
    // The kernel's name for it: what a program says of its working folder.
    guard let resolved = realpath(template, nil) else {
      throw JourneyFailure("cannot resolve a folder: \(SystemError.latest)")
    }
    path = String(cString: resolved)
    free(resolved)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func path(of name: String) -> String { "\(path)/\(name)" }

  func text(of name: String) throws -> String { try String(contentsOfFile: path(of: name), encoding: .utf8) }

  func write(_ text: String, to name: String) throws {
    let whole = path(of: name)
    let parent = whole.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try text.write(toFile: whole, atomically: true, encoding: .utf8)
  }

  /// Makes a script that can be run at once.
  ///
  /// By another process: what we write ourselves, a child that another test forks may hold open a moment longer, and the
  /// system runs nothing that is open for writing.
  func script(_ name: String, _ text: String) async throws {
    let making = "mkdir -p \"${0%/*}\" && cat > \"$0\" && chmod 755 \"$0\""
    let run = try await Run(
      program: "/bin/sh", ["-c", making, path(of: name)], input: "#!/bin/sh\n\(text)\n", folder: self)
    guard run.status == .code(0) else { throw JourneyFailure("cannot make a script: \(run.errors)") }
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(of: name)) }

  func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }

  /// The names of what is in the folder, sorted.
  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }
}

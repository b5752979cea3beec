import Assessment
import Foundation
import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct PrivacyTests {
  /// What no other program writes.
  private static let marker = "Quzvfbxk"

  @Test func `answers and notes are in the file, in FILE~ and nowhere else, and paths names all that is left`()
    async throws
  {
    let folder = try Folder()
    let walk = try await Walk.wizard(in: folder)
    try await walk.answer("GEN-01", .notApplicable(reason: Self.marker))
    try await walk.waitUntilSaved()
    try await walk.writeNote(Self.marker)
    try await walk.press(.escape)
    #expect(!walk.emulator.title.contains(Self.marker))
    #expect(try await walk.quit() == .code(0))
    let holding = try folder.files.filter { try Data(contentsOf: $0.value).range(of: Data(Self.marker.utf8)) != nil }
    #expect(holding.keys.sorted() == ["skane.json", "skane.json~"])

    let run = try await Run(["paths", "skane.json", "--format", "json"], folder: folder)
    let listed = try JSON(parsing: Array(run.output.utf8)).object?["files"]?.array?.compactMap(\.object) ?? []
    let paths = listed.compactMap { $0["path"]?.string }
    for name in try folder.files.keys { #expect(paths.contains(folder.path(of: name)), "\(name)") }
    for entry in listed {
      let path = entry["path"]?.string ?? ""
      #expect(entry["exists"]?.bool == FileManager.default.fileExists(atPath: path))
      let holds = holding.keys.contains { folder.path(of: $0) == path }
      #expect(!holds || entry["answers"]?.bool == true, "\(path)")
    }
  }

  @Test func `a crash leaves no picture of the memory`() async throws {
    let walk = try await Walk.wizard()
    let process = try #require(walk.process)
    let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
  }

  @Test(arguments: ["000", "022", "077"], [nil, "600", "640", "644"] as [String?])
  func `a new file is for its owner alone, whatever the umask, and an existing one keeps its mode`(
    mask: String, mode: String?
  ) async throws {
    let folder = try Folder()
    if let mode {
      try await folder.makeAssessment("a.json")
      let octal = try #require(Int(mode, radix: 8))
      try FileManager.default.setAttributes([.posixPermissions: octal], ofItemAtPath: folder.path(of: "a.json"))
    }
    let command = mode == nil ? "new a.json" : "set a.json GEN-01=partly"
    let run = try await Run(
      program: "/bin/sh", ["-c", "umask \(mask); '\(Program.mipexr)' \(command)"], folder: folder)
    #expect(run.status == .code(0), "\(run.errors)")
    for (name, url) in try folder.files where name.hasPrefix("a.json") {
      let found = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
      #expect(found == Int(mode ?? "600", radix: 8), "\(name)")
    }
  }
}

extension Folder {
  /// Every regular file below it, by its path from here.
  fileprivate var files: [String: URL] {
    get throws {
      let names = try FileManager.default.subpathsOfDirectory(atPath: path)
      return Dictionary(uniqueKeysWithValues: names.map { ($0, URL(filePath: path(of: $0))) }).filter {
        (try? $0.value.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
      }
    }
  }
}

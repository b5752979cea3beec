import Assessment
import Foundation
import Testing
import Wizard

/// From the last answer to the report, in the whole program.
@Suite(.serialized, .timeLimit(.minutes(1))) struct ReportingTests {
  /// What the command writes of the same file, which may be another day's if midnight has just passed.
  private func expectSame(_ name: String, as arguments: [String], in folder: Folder) async throws {
    for _ in 0..<2 {
      let run = try await Run(["report", "skane.json"] + arguments, folder: folder)
      #expect(run.status == .code(0) && run.errors.isEmpty, "\(run.errors)")
      if try folder.text(of: name) == run.output { return }
    }
    Issue.record("\(name) is not what mipexr report \(arguments) writes")
  }

  /// How each language says that the file is saved, and what it writes before the place of a report.
  private static let words = [
    "en": ("saved ", "Report:         "), "sv": ("sparat ", "Rapport:        "),
    "es": ("guardado ", "Informe:           "),
  ]

  @Test(arguments: Content.fixed.languages)
  func `R and Enter write what the command writes, byte for byte`(language: String) async throws {
    let folder = try Folder()
    let run = try await Run(
      ["new", "skane.json", "--region", "SE224", "--period", "2026", "--language", language], folder: folder)
    #expect(run.status == .code(0))
    let walk = try await Walk.wizard(in: folder)
    try await walk.press(.character("3"), .enter)
    try await walk.waitForQuestion("GEN-02")
    try await walk.press(.character("1"), .character("r"))
    let (saved, report) = try #require(Self.words[language])
    try await walk.waitFor(saved)
    try await walk.press(.character("R"), .enter)
    let whole = folder.path(of: "skane.html")
    try await walk.wait("the place of the report") { walk.text.replacing("\n", with: "").contains(whole) }
    try await walk.press(.character("R"), .right, .down, .down, .right, .enter)
    try await walk.wait("the brief") { folder.holds("skane-brief.html") }
    try await walk.press(.character("R"), .down, .right, .enter)
    try await walk.wait("the Markdown") { folder.holds("skane.md") }
    try await walk.waitUntilQuiet()
    #expect(try await walk.quit() == .code(0))
    for name in ["skane.html", "skane-brief.html", "skane.md"] {
      #expect(walk.afterwards.contains(report + folder.path(of: name)))
    }
    #expect(!walk.afterwards.contains("mipexr report"))
    try await expectSame("skane.html", as: ["--format", "html"], in: folder)
    try await expectSame("skane-brief.html", as: ["--format", "html", "--brief", "--without-notes"], in: folder)
    try await expectSame("skane.md", as: ["--format", "md"], in: folder)
    #expect(
      try folder.names.filter { !$0.hasPrefix(".") } == [
        "skane-brief.html", "skane.html", "skane.json", "skane.json~", "skane.md",
      ])
  }

  @Test func `a report that may be somebody's work is left alone, an assessment and a missing folder are told`()
    async throws
  {
    let folder = try Folder()
    try folder.write("the older one", to: "skane.html")
    try await folder.makeAssessment()
    let before = try folder.text(of: "skane.json")
    let walk = try await Walk.wizard(in: folder)
    try await walk.press(.character("R"), .right, .backTab, .control("a"), .control("k"))
    try await walk.type("nowhere/x.html\n")
    try await walk.waitFor("nowhere/x.html was not written")
    try await walk.press(.control("a"), .control("k"))
    try folder.write(before, to: "other.html")
    try await walk.type("other.html\n")
    try await walk.waitFor("other.html holds an assessment")
    try await walk.waitFor("(*) Brief, two pages")
    try await walk.press(.control("a"), .control("k"))
    try await walk.type("skane\n")
    try await walk.waitForWords("skane.html was there already")
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.text(of: "skane.html") == "the older one")
    #expect(try folder.text(of: "skane-2.html").hasPrefix("<!doctype html>"))
    #expect(try folder.text(of: "other.html") == before)
    #expect(try folder.text(of: "skane.json") == before)
  }

  @Test func `over SSH it is said where the file has to be fetched`() async throws {
    let walk = try await Walk.wizard(environment: ["SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"])
    try await walk.press(.character("R"), .enter)
    try await walk.waitFor("Open it in a web browser. It is on the computer ".prefix(24).description)
    try await walk.wait("the way to fetch it") {
      walk.text.replacing("\n", with: " ").contains("fetch it from there first")
    }
    let here = try await Walk.wizard()
    try await here.press(.character("R"), .enter)
    try await here.waitFor("The report is in")
    #expect(!here.text.contains("fetch it"))
  }

  @Test func `a file that another one has open, and the demonstration, give a report too`() async throws {
    let folder = try Folder()
    let first = try await Walk.wizard(in: folder)
    let second = try await Walk.wizard(in: folder)
    try await second.waitFor("has the file open")
    try await second.press(.character("R"), .enter)
    try await second.waitFor("The report is in")
    #expect(try await second.quit() == .code(0))
    #expect(second.afterwards.contains("Report:         \(folder.path(of: "skane.html"))\n"))
    #expect(!second.afterwards.contains("is saved"))
    #expect(try await first.quit() == .code(0))
    let demo = try Walk(folder: folder)
    try await demo.waitFor("Look around")
    try await demo.press(.end, .up, .up, .enter)
    try await demo.waitFor("DEMONSTRATION")
    try await demo.press(.character("R"), .enter)
    try await demo.waitFor("demonstration.html")
    #expect(try await demo.quit() == .code(0))
    #expect(try folder.text(of: "demonstration.html").contains("Demonstration"))
  }

  @Test func `a report is made while the file cannot be written, of what is on the screen`() async throws {
    let folder = try Folder()
    let walk = try await Walk.wizard(in: folder)
    try await walk.press(.character("3"))
    try await walk.waitUntilSaved()
    // Another program takes the file: from here on it is never overwritten.
    try folder.write(try folder.text(of: "skane.json") + "\n", to: "skane.json")
    try await walk.press(.character("1"))
    try await walk.waitFor("NOT SAVED")
    try await walk.press(.character("R"), .enter)
    try await walk.waitFor("The report is in")
    #expect(try folder.text(of: "skane.html").contains("1 of 61"))
    #expect(try folder.text(of: "skane.html").contains("No "))
    #expect(try folder.answers()["GEN-01"]?["option"] == .string("full"))
    walk.hangUp()
  }

  @Test func `line mode makes it with R and an empty line`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let run = try await Run(["--plain", "skane.json"], input: "3\nR\n2\ncouncil\n\ns\n", folder: folder)
    #expect(run.status == .code(0) && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("The report is in \(folder.path(of: "council.md")). Open it in a text editor."))
    try await expectSame("council.md", as: ["--format", "md"], in: folder)
  }

  @Test func `an answer that does not fit gives no report, as from the command`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    _ = try await Run(["set", "skane.json", "GEN-01=full"], folder: folder)
    try folder.write(
      try folder.text(of: "skane.json").replacing("\"option\": \"full\"", with: "\"option\": \"best\""),
      to: "skane.json")
    #expect(try await Run(["report", "skane.json", "--output", "a.html"], folder: folder).status == .code(65))
    let walk = try await Walk.wizard(in: folder)
    try await walk.press(.character("R"), .enter)
    try await walk.waitFor("best")
    #expect(!folder.holds("skane.html"))
    #expect(try await walk.quit() == .code(0))
  }
}

extension Walk {
  /// Waits for words that may stand on more than one row.
  fileprivate func waitForWords(_ words: String) async throws {
    try await wait("the words \"\(words)\"") { screen.joined(separator: " ").contains(words) }
  }
}

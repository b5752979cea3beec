import Assessment
import Foundation
import Wizard

extension Walk {
  /// Opens the wizard on a file of the folder, at the question where it was left; a file of Skåne is made if need be.
  static func wizard(
    in folder: Folder? = nil, of content: Content = .fixed, environment: [String: String?] = [:],
    size: Size = Size(width: 80, height: 24)
  ) async throws -> Walk {
    let folder = try folder ?? Folder()
    if !folder.holds("skane.json") { try await folder.makeAssessment(of: content) }
    let environment = content.environment.merging(environment) { $1 }
    let walk = try Walk(arguments: ["skane.json"], environment: environment, size: size, folder: folder)
    try await walk.wait("a question") { walk.question != nil }
    return walk
  }

  /// The indicator whose question is on the screen; nil on other screens.
  var question: String? {
    guard screen.contains(where: { $0.dropFirst(2).hasPrefix("1 (") }) else { return nil }
    return screen.prefix(4).first { $0.prefixMatch(of: /[A-Z]{3}-\d\d/) != nil }.map { String($0.prefix(6)) }
  }

  func waitForQuestion(_ id: String, file: StaticString = #fileID, line: UInt = #line) async throws {
    try await wait("the question \(id)", file: file, line: line) { question == id }
  }

  /// Answers the question that is on the screen, and goes on to the next.
  func answer(
    _ id: String, _ choice: Choice, of content: Content = .fixed, file: StaticString = #fileID, line: UInt = #line
  ) async throws {
    try await waitForQuestion(id, file: file, line: line)
    switch choice {
    case .option(let option): try await press(.character(content.key(of: option, in: id)), .enter)
    case .unknown: try await press(.character("d"), .enter)
    case .notApplicable(let reason):
      try await press(.character("0"))
      try await waitFor("Why does this question not apply?", file: file, line: line)
      try await type(reason + "\n")
    case .figures: throw JourneyFailure("\(id) is answered with an option")
    }
    try await wait("\(id) to be left", file: file, line: line) {
      question != id && !text.contains("Why does this question not apply?")
    }
  }

  /// Opens the note of the question on the screen and writes one line in it.
  func writeNote(_ note: String) async throws {
    try await press(.character("n"))
    try await waitFor("every letter is saved")
    try await type(note)
    try await waitFor(note.trimmingCharacters(in: .whitespaces))
  }

  /// Reads all numbers on the profile's screen, top and bottom, and goes back: the whole, then every dimension.
  func profile() async throws -> [Figures] {
    try await press(.character("p"))
    try await waitFor("Policy area")
    try await waitUntilQuiet()
    var rows = screen
    try await press(.end)
    try await waitFor("> Antidiscrimination")
    try await waitUntilQuiet()
    rows += screen.filter { row in !rows.contains { $0.dropFirst().prefix(26) == row.dropFirst().prefix(26) } }
    try await press(.escape)
    try await wait("the question again") { question != nil || text.contains("Save and leave") }
    return rows.compactMap(Figures.init(row:))
  }

  /// Waits until the header says that the newest answer is on the disk.
  func waitUntilSaved() async throws { try await waitFor("saved ") }

  /// Leaves as a person does.
  func quit() async throws -> Status {
    try await press(.character("q"))
    return try await exit()
  }
}

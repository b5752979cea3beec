import Assessment
import Foundation
import Messages
import Saver
import Testing

/// The quick reading of many files against the careful one.
struct ScoredFileTests {
  @Test func `folders give their files by name, without hidden ones, old versions and other names`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/b/.c", withIntermediateDirectories: true)
    for name in ["z.json", "a.json", "a.json~", ".hidden.json", "note.txt", "b/1.json", "b/.c/2.json"] {
      try Data().write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    let list = FileList([folder, "other.json"])
    let found = (0..<list.count).map { list[$0] }
    #expect(found == [folder + "/a.json", folder + "/b/1.json", folder + "/z.json", "other.json"])
    #expect(list.hasFolder && list.refusals.isEmpty)
  }

  @Test(arguments: [
    (#""targets": {"A": {"due": "2027-02-30"}}"#, 1), (#""targets": {"A": {"due": "2027-02-28"}}"#, 0),
    (#""targets": {"A": {"option": "best"}}"#, -1), (#""answers": {"B": {}}"#, -1),
  ])
  func `the quick reading says what the careful one does`(members: String, warnings: Int) throws {
    let questionnaire = Questionnaire(
      id: "q", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [], axes: [],
      dimensions: [], sections: ["s"],
      indicators: [
        Indicator(
          id: "A", section: 0, dimensions: [], kind: .choice([.init(id: "full", score: Quantity(100))], scale: nil))
      ])
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let text = """
      {"format": "mipexr-assessment/1", "created": "2026-11-22T10:00:00Z",
      "questionnaire": {"id": "q", "version": "1.0.0"}, \(members)}
      """
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    switch ScoredFile.read(file, guess: Seating(questionnaire), questionnaire: { _ in Reading(questionnaire) }) {
    case .scored(_, _, let findings): #expect(findings.map(\.level) == Array(repeating: .warning, count: warnings))
    case .refused(let findings): #expect(warnings < 0 && findings.contains { $0.level == .error })
    case .unreadable(let error): Issue.record(error)
    }
  }

  @Test(arguments: [#"{"a":[1,{"b":"c\n"},[],{}]} "#, "[true , null,\n    -1.5e3]", #""text""#])
  func `what is passed over ends where it is read to`(_ text: String) throws {
    var (reading, skipping) = (try JSON.Scanner(Array(text.utf8)), try JSON.Scanner(Array(text.utf8)))
    _ = try reading.value()
    try skipping.skip()
    #expect(reading.position == skipping.position)
  }

  @Test(arguments: [
    "[1,]", #"{"a" 1}"#, #"{"a":1,}"#, "[1}", #"["a"#, "[1 2]", "{1}", #"["\x"]"#, "[", "{\"a\":\t\u{1}}", "[01]",
  ])
  func `what is passed over is refused where it would be when read`(_ text: String) throws {
    var (reading, skipping) = (try JSON.Scanner(Array(text.utf8)), try JSON.Scanner(Array(text.utf8)))
    let expected = #expect(throws: JSON.Fault.self) { _ = try reading.value() }
    let found = #expect(throws: JSON.Fault.self) { try skipping.skip() }
    #expect(found == expected && expected != nil)
  }
}

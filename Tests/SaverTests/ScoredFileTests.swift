import Assessment
import Foundation
import Saver
import Sentences
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
  func `a file is scored or refused for its targets, and warned of, as one alone`(members: String, warnings: Int) throws
  {
    #expect(try outcome(members).warnings == warnings)
  }

  @Test(
    arguments: [
      (#"{"option": "full"}"#, .option("full")), (#"{"option": "f\u0075ll"}"#, .option("full")),
      (#"{"opt\u0069on": "full"}"#, .option("full")),
      (#"{"option": "full", "by": "b", "at": "2026-01-01T00:00:00Z"}"#, .option("full")),
      (
        #"{"at": "2026-01-01T00:00:00Z", "by": "b", "confidence": "low", "evidence": [{"date": "", "link": "", "title": "t"}], "flag": "open", "note": "n", "unknown": true}"#,
        .unknown
      ),
      (#"{"evidence": [], "later": [1], "notApplicable": "the state"}"#, .notApplicable(reason: "the state")),
      ("{}", nil),
    ] as [(String, Choice?)])
  func `an answer is read wherever its members stand, with and without escapes`(answer: String, choice: Choice?) throws
  {
    let outcome = try outcome(#""answers": {"A": \#(answer)}"#)
    #expect(outcome.warnings == 0 && outcome.choice == choice)
  }

  @Test(arguments: [
    #"{"option": "best"}"#, #"{"option": "full", "option": "full"}"#,
    #"{"note": "", "option": "full", "unknown": true}"#,
    #"{"notApplicable": " "}"#, #"{"unknown": false}"#, #"{"at": "2026-01-01", "option": "full"}"#, #"{"by": 1}"#,
    #"{"confidence": "none"}"#, #"{"flag": "shut"}"#, #"{"evidence": [1]}"#, #"{"evidence": {"title": "t"}}"#,
    #"{"evidence": [{"link": 1}]}"#, #"{"evidence": [{"link": "", "link": ""}]}"#, #"{"option": 1}"#, "[]",
    #"{"figures": {}}"#, #"{"å": 1, "a\u030A": 1}"#,
  ])
  func `a faulty answer is refused as in one file alone`(answer: String) throws {
    #expect(try outcome(#""answers": {"A": \#(answer)}"#).warnings == -1)
  }

  /// What becomes of an indicator's choice, and how many warnings there are; -1 when the file is refused.
  private func outcome(_ members: String) throws -> (choice: Choice?, warnings: Int) {
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
    switch ScoredFile.read(file, guess: DecodingPlan(questionnaire), questionnaire: { _ in Reading(questionnaire) }) {
    case .scored(let scored, _, let findings):
      #expect(findings.allSatisfy { $0.level == .warning })
      return (scored.choices.first ?? nil, findings.count)
    case .refused(let findings):
      #expect(findings.contains { $0.level == .error })
      return (nil, -1)
    case .unreadable: return (nil, -1)
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

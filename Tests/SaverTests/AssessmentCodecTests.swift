import Sentences
import Testing
import Text

@testable import Assessment
@testable import Saver

@Suite struct AssessmentCodecTests {
  private func read(_ text: String) throws(InvalidFile) -> Assessment {
    try Assessment(reading: Array(text.utf8), file: "f.json")
  }

  private func findings(_ text: String) -> [String] {
    do throws(InvalidFile) {
      _ = try read(text)
      return []
    } catch {
      return error.findings.map { $0.text(in: .english) }
    }
  }

  private func written(_ assessment: Assessment) -> String { String(decoding: assessment.encoded, as: UTF8.self) }

  @Test func `the file reads as the format says and is written the same`() throws {
    let assessment = try read(Golden.full)
    #expect(assessment.questionnaire == .init(id: "mipex-r", version: Version(1, 0, 0)))
    #expect(assessment.region == .init(name: "Skåne", nuts: "SE224", country: "SE"))
    #expect(assessment.people == [.init(name: "Åsa", role: "strateg")])
    #expect(assessment.answers["EDU-03"]?.choice == .option("partly"))
    #expect(
      assessment.answers["EDU-03"]?.evidence == [Evidence(title: "Beslut", link: "https://example.org", date: "2026")])
    #expect(assessment.answers["EDU-03"]?.confidence == .low)
    #expect(assessment.answers["EDU-03"]?.flag == .open)
    #expect(assessment.answers["EDU-04"]?.choice == .notApplicable(reason: "the state runs it"))
    #expect(assessment.answers["EDU-05"]?.choice == .unknown)
    #expect(assessment.answers["EDU-06"]?.choice == nil)
    #expect(assessment.answers["EDU-06"]?.note == "ask\nagain")
    #expect(assessment.targets["EDU-03"] == .init(option: "full", due: "2027-06-30", owner: "Bo", action: "decide"))
    #expect(assessment.view == .init(indicator: "EDU-05", screen: "question"))
    #expect(assessment.history.map(\.kind) == [.change, .undo])
    #expect(assessment.history[0].from == nil)
    #expect(assessment.history[0].to?.choice == .unknown)
    #expect(assessment.modified == Timestamp("2026-11-22T10:05:00Z"))
    #expect(written(assessment) == Golden.full)
  }

  @Test func `what is empty is left out`() throws {
    let assessment = Assessment(
      questionnaire: .init(id: "q", version: Version(1, 2, 3)), region: .init(name: ""), period: "", language: "",
      created: Timestamp(seconds: 0))
    #expect(written(assessment) == Golden.empty)
    #expect(try read(Golden.empty) == assessment)
  }

  @Test func `members that this version does not know are kept as they stood, at every level`() throws {
    let assessment = try read(Golden.unknown)
    #expect(assessment.extra["zeta"] == .array([.number("1.50E+3"), .null, .object(["a": .bool(false)])]))
    #expect(written(assessment) == Golden.unknown)
  }

  @Test func `unknown members survive a change of what is beside them`() throws {
    var assessment = try read(Golden.unknown)
    assessment.answers["A"]?.note = "new"
    let again = try Assessment(reading: assessment.encoded, file: "f")
    #expect(again.answers["A"]?.extra == ["weight": .number("1e400")])
    #expect(again.extra.keys.sorted() == assessment.extra.keys.sorted())
  }

  @Test(arguments: 0..<200)
  func `whatever an assessment holds comes back`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let assessment = Assessment.random(using: &random)
    let again = try Assessment(reading: assessment.encoded, file: "f")
    #expect(again == assessment)
    #expect(again.encoded == assessment.encoded)
  }

  @Test(arguments: Golden.refused)
  func `a wrong member is told with its place, what was found and what was expected`(text: String, expected: [String]) {
    #expect(findings(text) == expected.map { "f.json:\($0)" })
  }

  @Test func `without its history a file is read the same but for that, and refused the same where it is not JSON`()
    throws
  {
    var expected = try read(Golden.full)
    expected.history = []
    #expect(try Assessment(reading: Array(Golden.full.utf8), file: "f", history: false) == expected)
    let damaged = Golden.full.replacing("\"kind\": \"undo\"", with: "\"kind\": undo")
    #expect(throws: InvalidFile.self) { try Assessment(reading: Array(damaged.utf8), file: "f", history: false) }
  }

  @Test func `a hundred findings are enough`() {
    let answers = (0..<250).map { "\"Q\($0)\": 1" }.joined(separator: ",")
    let found = findings(#"{"format": "mipexr-assessment/1", "answers": {\#(answers)}}"#)
    #expect(found.count == 101)
    #expect(found.last == "f.json: error: 152 more findings are not shown")
  }

  @Test func `a file cut short anywhere is refused`() {
    let bytes = Array(Golden.full.utf8)
    for count in 0..<(bytes.count - 2) {
      #expect(throws: InvalidFile.self) { try Assessment(reading: Array(bytes[..<count]), file: "f") }
    }
  }

  @Test func `no byte changed anywhere ends the program`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<3000 {
      var bytes = Array(Golden.full.utf8)
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      _ = try? Assessment(reading: bytes, file: "f")
    }
  }
}

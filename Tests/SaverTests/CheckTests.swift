import Messages
import Testing

@testable import Assessment
@testable import Saver

@Suite struct CheckTests {
  private let questionnaire = Questionnaire(
    id: "q", version: Version(2, 1, 0), source: "", languages: ["en"], overall: .indicators, bands: [], axes: [],
    dimensions: [], sections: ["s"],
    indicators: ["EDU-01", "EDU-02"].map { id in
      Indicator(
        id: id, section: 0, dimensions: [],
        kind: .choice([.init(id: "none", score: Quantity(0)), .init(id: "full", score: Quantity(100))], scale: nil))
    })

  private func findings(_ members: String, id: String = "q", version: String = "2.1.0") throws -> [String] {
    let text = """
      {"format": "mipexr-assessment/1", "created": "2026-11-22T10:00:00Z",
      "questionnaire": {"id": "\(id)", "version": "\(version)"}, "region": {"answers": {"EDU-01": {"option": 1}}},
      \(members)}
      """
    let assessment = try Assessment(reading: Array(text.utf8), file: "f")
    return assessment.findings(against: questionnaire, file: "f", text: Array(text.utf8)).map { $0.text(in: .english) }
  }

  @Test func `a file that fits has no findings`() throws {
    let members =
      #""answers": {"EDU-01": {"option": "full"}, "EDU-02": {"notApplicable": "x"}}, "targets": {"EDU-01": {"option": "full"}}"#
    #expect(try findings(members) == [])
    #expect(try findings(members, version: "2.1.9") == [])
  }

  @Test func `unknown indicators and options are told where they stand`() throws {
    let found = try findings(
      """
      "targets": {"EDU-01": {"option": "best"}},
      "answers": {"EDU-02": {"option":
        "partly"}, "EDU-1": {"unknown": true}, "HOU-09": {}, "EDU-01": {"notApplicable": " "}}
      """)
    #expect(
      found == [
        "f:3:34: error: \"best\" is no option of EDU-01, expected \"none\" or \"full\"",
        "f:5:3: error: \"partly\" is no option of EDU-02, expected \"none\" or \"full\"",
        "f:5:14: error: the questionnaire has no indicator \"EDU-1\"; is \"EDU-01\" meant?",
        "f:5:42: error: the questionnaire has no indicator \"HOU-09\"; correct or remove it",
        "f:5:84: error: EDU-01 is not applicable without a reason; write why it does not apply",
      ])
  }

  @Test func `a target's due day that is none is a warning at its place`() throws {
    let found = try findings(#""targets": {"EDU-01": {"option": "full", "due": "2027-02-30"}, "EDU-02": {"due": ""}}"#)
    #expect(
      found == [
        "f:3:49: warning: the target of EDU-01 is due \"2027-02-30\", which is no day; "
          + "expected year, month and day, for example \"2027-06-30\""
      ])
  }

  @Test func `another questionnaire is all that is said`() throws {
    let found = try findings(#""answers": {"X": {}}"#, id: "p")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("f:2:25: error: the file answers the questionnaire \"p\", expected \"q\"") == true)
  }

  @Test(arguments: [("1.1.0", "error"), ("3.0.0", "error"), ("2.0.0", "warning"), ("2.2.5", "warning")])
  func `another major version is an error, another minor one a warning`(version: String, level: String) throws {
    let found = try findings(#""title": """#, version: version)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("f:2:41: \(level): the file answers version \(version)") == true)
  }

  @Test func `a file full of unknown indicators takes no longer than it is long`() throws {
    let answers = (0..<20_000).map { #""Q\#($0)": {"option": "x"}"# }.joined(separator: ",")
    #expect(try findings("\"answers\": {\(answers)}").count == 20_000)
  }
}

import Sentences
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

  private func findings(
    _ members: String, id: String = "q", version: String = "2.1.0", fingerprint: String = "", now: String? = nil
  ) throws -> [String] {
    let text = """
      {"format": "mipexr-assessment/1", "created": "2026-11-22T10:00:00Z",
      "questionnaire": {"id": "\(id)", "version": "\(version)"\(fingerprint)}, "region": {"answers": {"EDU-01": {"option": 1}}},
      \(members)}
      """
    let assessment = try Assessment(reading: Array(text.utf8), file: "f")
    return assessment.findings(
      against: questionnaire, file: "f", text: Array(text.utf8), now: now.flatMap { Timestamp($0) }
    ).map { $0.text(in: .english) }
  }

  @Test func `another questionnaire under the same id and version is told, another wording of it is not`() throws {
    let own = questionnaire.fingerprint
    #expect(try findings(#""answers": {}"#, fingerprint: #", "fingerprint": "\#(own)""#) == [])
    #expect(try findings(#""answers": {}"#, version: "2.1.7", fingerprint: #", "fingerprint": "\#(own)""#) == [])
    let found = try findings(#""answers": {}"#, fingerprint: #", "fingerprint": "0123456789abcdef""#)
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "f:2:65: warning: the answers were given to another questionnaire called q 2.1.0 (fingerprint 0123456789abcdef); "
          + "the one at hand counts otherwise (\(own))") == true, "\(found)")
  }

  @Test func `times that are yet to come are told where they stand, an hour between two clocks is not`() throws {
    let members =
      #""modified": "2099-11-30T10:00:00Z", "answers": {"EDU-01": {"option": "full", "at": "2099-11-30T10:00:00Z"}}"#
    #expect(try findings(members, now: "2099-11-30T09:30:00Z") == [])
    #expect(try findings(members) == [])
    let told = "warning: the time 2099-11-30T10:00:00Z lies in the future"
    let found = try findings(members, now: "2026-11-30T10:00:00Z")
    #expect(
      found.map { $0.prefix(told.utf8.count + 8).description }.filter { $0.contains(told) }.count == 2, "\(found)")
    #expect(found.map { $0.hasPrefix("f:3:") } == [true, true])
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

  @Test(arguments: [("1.1.0", "error"), ("3.0.0", "error"), ("2.0.0", "warning"), ("2.2.5", "error")])
  func `a newer version, or an older major one, is an error, an older minor one a warning`(
    version: String, level: String
  ) throws {
    let found = try findings(#""title": """#, version: version)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("f:2:41: \(level): the file answers version \(version)") == true)
  }

  @Test func `of an older version what stays is checked, and what does not is a hint where that is wanted`() throws {
    let text = """
      {"format": "mipexr-assessment/1", "created": "2026-11-22T10:00:00Z",
      "questionnaire": {"id": "q", "version": "2.0.0"},
      "answers": {"EDU-01": {"notApplicable": " "}, "EDU-02": {"option": "half"}, "EDU-09": {"option": "none"}}}
      """
    let assessment = try Assessment(reading: Array(text.utf8), file: "f")
    let lines = { (outlook: Bool) in
      assessment.findings(against: questionnaire, file: "f", text: Array(text.utf8), outlook: outlook)
        .map { $0.text(in: .english) }
    }
    let reference =
      "f:2:41: warning: the file answers version 2.0.0 of the questionnaire, this is version 2.1.0; the answers count as "
      + "they carry over, the file stays as it is; take it over with: mipexr migrate f"
    let fault = "f:3:41: error: EDU-01 is not applicable without a reason; write why it does not apply"
    #expect(lines(false) == [reference, fault])
    #expect(
      lines(true) == [
        reference, fault, "f:3:47: hint: EDU-02 has to be answered again in the newer version",
        "f:3:77: hint: the newer version has no indicator \"EDU-09\"; its answer would be set aside and stay in the file",
      ])
  }

  @Test func `of a newer version nothing is held against a questionnaire that does not know it`() throws {
    let found = try findings(#""answers": {"NEW-01": {"option": "some"}}"#, version: "2.2.0")
    #expect(found.count == 1 && found.first?.contains("use a newer mipexr") == true)
  }

  @Test func `a file full of unknown indicators takes no longer than it is long`() throws {
    let answers = (0..<20_000).map { #""Q\#($0)": {"option": "x"}"# }.joined(separator: ",")
    #expect(try findings("\"answers\": {\(answers)}").count == 20_000)
  }
}

import Assessment
import Scoring
import Sentences
import TestSupport
import Testing
import Text

@testable import Reports

@Suite struct ProfileReportTests {
  private let options = [("none", 0), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }

  private var engine: Engine {
    let indicators = ["A", "B", "C"].map {
      Indicator(id: $0, section: 0, dimensions: [0], kind: .choice(options, scale: nil))
    }
    let questionnaire = Questionnaire(
      id: "q", version: Version(1, 2, 3), source: "", languages: ["en"], overall: .indicators,
      bands: [Band(id: "low", from: Quantity(0))], axes: [Axis(id: "axis", dimensions: 0..<2)],
      dimensions: [Dimension(id: "d", axis: 0), Dimension(id: "empty", axis: 0)], sections: ["s"],
      indicators: indicators)
    return Engine(questionnaire, answers: ["A": Answer(choice: .option("full"))])
  }

  private let assessment = Assessment(
    questionnaire: .init(id: "q", version: Version(1, 2, 3)), region: .init(name: "=Skåne, \"S\"", nuts: "SE224"),
    period: "2026", language: "en", created: Timestamp(seconds: 0))

  @Test func `the JSON profile carries exact numbers, and null where there is none`() throws {
    let json = try #require(JSON.profile(engine, of: assessment).object)
    let overall = try #require(json["overall"]?.object)
    #expect(overall["score"] == .number("100"))
    #expect(overall["low"]?.double == 100.0 / 3)
    #expect(overall["answered"] == .integer(1) && overall["applicable"] == .integer(3))
    let dimensions = json["axes"]?.array?.first?.object?["dimensions"]?.array
    #expect(dimensions?.last?.object?["score"] == .null)
    #expect(dimensions?.last?.object?["id"] == .string("empty"))
  }

  @Test func `a level is named from half coverage on, in files as null before`() throws {
    var engine = engine
    #expect(JSON.profile(engine, of: assessment).object?["overall"]?.object?["band"] == .null)
    #expect(ProfileText(engine, code: "en", language: .english).lines(of: assessment)[2].hasSuffix("1 of 3 answered"))
    engine.choose(.option("full"), for: 1)
    #expect(JSON.profile(engine, of: assessment).object?["overall"]?.object?["band"] == .string("low"))
  }

  @Test func `more than a quarter not applicable is told beside the score`() {
    var engine = engine
    engine.choose(.notApplicable(reason: "the state runs it"), for: 1)
    let lines = ProfileText(engine, code: "en", language: .english).lines(of: assessment)
    #expect(lines[2].hasSuffix("low  1 of 3 not applicable"))
  }

  @Test func `a number that rounding would carry to the next level is shown with the language's decimal`() {
    let options = (0...100).map { Indicator.Option(id: "o\($0)", score: Quantity($0)) }
    let indicators = ["A", "B", "C"].map {
      Indicator(id: $0, section: 0, dimensions: [0], kind: .choice(options, scale: nil))
    }
    let questionnaire = Questionnaire(
      id: "q", version: Version(1, 2, 3), source: "", languages: ["en"], overall: .indicators,
      bands: [0, 60].map { Band(id: "from\($0)", from: Quantity($0)) }, axes: [Axis(id: "axis", dimensions: 0..<1)],
      dimensions: [Dimension(id: "d", axis: 0)], sections: ["s"], indicators: indicators)
    let answers = zip(["A", "B", "C"], ["o59", "o60", "o60"]).map { ($0, Answer(choice: .option($1))) }
    let engine = Engine(questionnaire, answers: Dictionary(uniqueKeysWithValues: answers))
    #expect(ProfileText(engine, code: "en", language: .english).lines(of: assessment)[2].contains("59.6 (59.6-59.6)"))
    #expect(ProfileText(engine, code: "en", language: .swedish).lines(of: assessment)[2].contains("59,6 (59,6-59,6)"))
  }

  @Test func `CSV cells are quoted, and what looks like a formula is defused`() {
    var bytes: [UInt8] = []
    ProfileRows(engine.questionnaire).append(engine.profile, of: assessment, file: "a.json", to: &bytes)
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("a.json,\"'=Skåne, \"\"S\"\"\",SE224,2026,q,1.2.3,,overall,100,33.3333"))
    #expect(rows[2].hasSuffix("axis,empty,,,,0,0,0,"))
    #expect(ProfileCSV.header.split(separator: ",").count == 15)
  }

  @Test func `names of the questionnaire do no harm in the text`() {
    var engine = engine
    var texts = Texts(language: "en", status: .reviewed)
    texts.axes = ["axis": Name(name: "Ax\u{1B}is")]
    texts.dimensions = ["d": Name(name: "D\u{202E}")]
    texts.bands = ["low": "Low\u{9B}"]
    engine.add(texts)
    engine.choose(.option("full"), for: 1)
    let text = ProfileText(engine, code: "en", language: .english)
    let lines = text.lines(of: assessment) + text.lines(of: engine.trace(.dimension(0)))
    #expect(lines.contains("Ax^[is"))
    #expect(lines.contains { $0.hasPrefix("  D<U+202E>") && $0.hasSuffix("Low<U+009B>") })
    #expect(lines.allSatisfy { $0 == $0.harmless })
  }

  @Test(arguments: Language.all)
  func `numbers, coverage and level keep a distance in every language, and names stand in one column`(
    language: Language
  ) {
    let options = options
    let indicators = (100...200).map {
      Indicator(id: "A\($0)", section: 0, dimensions: [$0 % 2], kind: .choice(options, scale: nil))
    }
    let questionnaire = Questionnaire(
      id: "q", version: Version(1, 2, 3), source: "", languages: ["en"], overall: .indicators,
      bands: [Band(id: "a-level-with-a-long-name", from: Quantity(0))], axes: [Axis(id: "axis", dimensions: 0..<2)],
      dimensions: [Dimension(id: "d", axis: 0), Dimension(id: "e", axis: 0)], sections: ["s"], indicators: indicators)
    let answers = Dictionary(
      uniqueKeysWithValues: indicators.map { ($0.id, Answer(choice: .option("full"))) })
    let text = ProfileText(Engine(questionnaire, answers: answers), code: "en", language: language)
    let overall = text.lines(of: assessment)[2]
    #expect(overall.contains("101 ") && overall.hasSuffix("  a-level-with-a-long-name"))
    #expect(text.line(of: assessment, file: "a.json").contains("a-level-with-a-long-name  =Skåne"))
  }

  @Test func `on paper what helps a script stays, and what misleads is shown`() {
    #expect("می\u{200C}شود co\u{AD}op ❤\u{FE0F}".printable == "می\u{200C}شود co\u{AD}op ❤\u{FE0F}")
    #expect("a\u{202E}b\u{200B}\u{7}\u{E000}".printable == "a<U+202E>b<U+200B>^G<U+E000>")
    #expect("e\(String(repeating: "\u{301}", count: 5))".printable.hasSuffix("<U+0301>"))
  }

  @Test func `the text names every term of a trace`() {
    let lines = ProfileText(engine, code: "en", language: .english).lines(of: engine.trace(.overall))
    #expect(lines.count == 4)
    #expect(lines[1] == "  A  100  full")
    #expect(lines[2] == "  B  open: 0 to 100 in the range")
  }

  @Test(arguments: [(Language.english, " = 33.33"), (.swedish, " = 33,33"), (.spanish, " = 33,33")])
  func `the exact number of a trace has the language's decimal mark`(language: Language, told: String) {
    var engine = engine
    for indicator in [1, 2] { engine.choose(.option("none"), for: indicator) }
    let lines = ProfileText(engine, code: "en", language: language).lines(of: engine.trace(.overall))
    #expect(lines[0].contains(told))
  }
}

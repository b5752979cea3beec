import Assessment
import Sentences
import Testing
import YAML

@testable import Library

@Suite struct QuestionnaireTests {
  private func small(_ languages: [String]? = nil) throws -> Questionnaire {
    let reading = Fixtures.good.questionnaire("small", languages: languages)
    #expect(Fixtures.lines(reading.findings) == [])
    return try #require(reading.value)
  }

  @Test func `a questionnaire is read as it stands`() throws {
    let questionnaire = try small()
    #expect(questionnaire.version == Version(1, 2, 3))
    #expect(questionnaire.languages == ["en", "sv"])
    #expect(questionnaire.overall == .dimensions(axis: 1))
    #expect(questionnaire.bands == [Band(id: "low", from: Quantity(0)), Band(id: "high", from: Quantity(50))])
    #expect(questionnaire.axes.map(\.dimensions) == [0..<2, 2..<4])
    #expect(questionnaire.dimensions.map(\.axis) == [0, 0, 1, 1])
    #expect(questionnaire.indicators.map(\.id) == ["EDU-01", "EDU-02", "HEA-01", "NUM-01"])
    #expect(questionnaire.indicators.map(\.section) == [0, 0, 1, 1])
    #expect(questionnaire.indicators.map(\.dimensions) == [[0, 1, 2], [0, 2], [3], []])
    #expect(questionnaire.indicators.map(\.weight) == [Quantity(1), Quantity(1), Quantity(2), Quantity(1)])
    #expect(questionnaire.indicators[0].handbook == "education#what-counts")
    #expect(questionnaire.indicators[0].scale == "none-partly-full")
    #expect(questionnaire.points == .stretch)
    #expect(questionnaire.indicators[2].options.map(\.score) == [Quantity(0), Quantity(100)])
    #expect(questionnaire.indicators[2].scale == nil)
    let measure = Indicator.Measure(
      unit: "percent", minimum: 0, maximum: 100, groups: ["nationals", "total"], better: "higher")
    #expect(questionnaire.indicators[3].kind == .number(measure))
  }

  @Test func `conditions name positions and options, and all of them must hold`() throws {
    let questionnaire = try small()
    #expect(questionnaire.indicators[1].condition == [.init(indicator: 0, options: ["partly", "full"])])
    #expect(
      questionnaire.indicators[2].condition == [
        .init(indicator: 0, options: ["full"]), .init(indicator: 1, options: ["partly", "full"]),
      ])
    #expect(questionnaire.dependents == [[1, 2], [2], [], []])
  }

  @Test func `texts are read in all languages or in those asked for`() throws {
    #expect(try small().texts.keys.sorted() == ["en", "sv"])
    #expect(try small(["sv"]).texts.keys.sorted() == ["sv"])
    #expect(try small(["en", "fr"]).texts.keys.sorted() == ["en"])
    #expect(try small([]).texts.isEmpty)
  }

  @Test func `a language's words are all there`() throws {
    let questionnaire = try small()
    #expect(questionnaire.title(in: "sv") == "Ett litet")
    #expect(questionnaire.texts["sv"]?.status == .draft)
    #expect(questionnaire.texts["en"]?.status == .reviewed)
    #expect(questionnaire.name(ofDimension: 0, in: "sv") == Name(name: "Tredjelandsmedborgare", short: "Tredjeland"))
    #expect(questionnaire.name(ofDimension: 2, in: "sv").short == "Utbildning")
    #expect(questionnaire.name(ofAxis: 1, in: "en").about == "What it is about.")
    #expect(questionnaire.name(ofSection: 1, in: "sv") == "Andra")
    #expect(questionnaire.name(ofBand: 1, in: "sv") == "Hög")
    #expect(questionnaire.label(ofOption: "partly", of: 0, in: "sv") == "Delvis")
    #expect(questionnaire.label(ofOption: "b", of: 2, in: "sv") == "Ja")
    #expect(questionnaire.name(ofUnit: "percent", in: "sv") == "procent")
    #expect(questionnaire.name(ofGroup: "total", in: "sv") == "Alla")
    let (text, isFallback) = questionnaire.text(of: 1, in: "sv")
    #expect(!isFallback)
    #expect(text.question == "Följs planen upp?")
    #expect(text.evidence == ["En rapport"])
    #expect(text.next == ["none": "Gör det en gång.", "partly": "Gör det varje år."])
    #expect(questionnaire.text(of: 0, in: "en").text.guidance == "Count decided plans. Drafts do not count.")
  }

  @Test func `the list shows ids, titles and where each comes from, without reading the indicators`() throws {
    let reading = Fixtures.good.questionnaires()
    let summary = try #require(reading.value?.first)
    #expect(reading.value?.count == 1)
    #expect(reading.findings.isEmpty)
    #expect(summary.id == "small")
    #expect(summary.version == Version(1, 2, 3))
    #expect(summary.titles == ["en": "A small one", "sv": "Ett litet"])
    #expect(summary.title(in: "fr") == "A small one")
    #expect(summary.origin == .folder("\(Fixtures.folder)/good"))
  }

  @Test func `a questionnaire is read from any folder, or by its file`() {
    let folder = "\(Fixtures.folder)/good/Questionnaires/small"
    #expect(Library(builtIn: false).questionnaire(at: folder).value?.id == "small")
    #expect(Library(builtIn: false).questionnaire(at: "\(folder)/").value?.id == "small")
    #expect(Library(builtIn: false).questionnaire(at: "\(folder)/questionnaire.yaml").value?.id == "small")
  }

  @Test(arguments: ["smal", "Small", "x/../small", ""])
  func `an unknown questionnaire is named with those that are known`(id: String) {
    let reading = Fixtures.good.questionnaire(id)
    #expect(reading.value == nil)
    let line = Fixtures.lines(reading.findings).first ?? ""
    #expect(line.contains("no questionnaire is called \"\(id)\"; expected one of small"))
    #expect(line.contains("did you mean \"small\"?") == !id.isEmpty)
  }

  @Test func `a questionnaire with errors is not given out, and all its errors are named`() {
    let reading = Library(folders: ["\(Fixtures.folder)/faulty"]).questionnaire("other")
    #expect(reading.value == nil)
    #expect(reading.findings.count { $0.level == .error } > 50)
  }
}

import Assessment
import Scoring
import Sentences
import Testing

@testable import Wizard

/// Measured indicators: a form of numbers instead of options.
@Suite struct FiguresTests {
  private static let measure = Indicator.Measure(
    unit: "percent", minimum: 0, maximum: 100, groups: ["migrants", "nationals"], better: "higher")

  private static func walk() -> Walk {
    let indicators = ["N-1", "N-2"].map {
      Indicator(id: $0, section: 0, dimensions: [0], kind: .number(measure))
    }
    var texts = Texts(language: "en", status: .draft)
    texts.groups = ["migrants": "Migrants", "nationals": "Nationals"]
    for id in ["N-1", "N-2"] { texts.indicators[id] = IndicatorText(question: "What is the rate?") }
    let questionnaire = Questionnaire(
      id: "numbers", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .none, bands: [],
      axes: [Axis(id: "domain", dimensions: 0..<1)], dimensions: [Dimension(id: "d", axis: 0)], sections: ["s"],
      indicators: indicators, texts: ["en": texts])
    var state = Sample.state()
    state.questionnaire = questionnaire
    var walk = Walk(state: state)
    walk.send(.opened(Session(questionnaire, Sample.assessment(), fileName: "a.json")))
    return walk
  }

  @Test func `figures are typed line by line, counted, and shown with their gap`() {
    var walk = Self.walk()
    walk.press(.enter)
    walk.type("54,2")
    walk.press(.enter)
    walk.type("80")
    walk.press(.enter)
    walk.type("2024")
    walk.press(.enter)
    walk.type("Eurostat")
    walk.press(.enter)
    #expect(walk.id == "N-2")
    let figures = walk.answer("N-1")?.figures
    #expect(figures?.values.mapValues(\.description) == ["migrants": "54.2", "nationals": "80"])
    #expect(figures?.year == "2024" && figures?.source == "Eurostat")
    #expect(walk.session?.engine.profile.overall.answered == 1)
    #expect(walk.session?.engine.profile.overall.score == nil)
    walk.press(.left)
    #expect(walk.frame.lines.contains { $0.contains("difference -25.8, ratio 0.68") })
    #expect(walk.reading.contains { $0.contains("Migrants: 54.2") })
  }

  @Test(arguments: ["140", "abc", "1.2.3", "-1"])
  func `what is no figure, or outside the limits, is told and not taken`(text: String) {
    var walk = Self.walk()
    walk.press(.character("1"))
    walk.type(text)
    walk.press(.enter)
    #expect(walk.state.kind == .figures)
    #expect(walk.state.notice?.isFailure == true)
    #expect(walk.answer("N-1") == nil)
  }

  @Test func `going back keeps every line, also one that is no figure`() {
    var walk = Self.walk()
    walk.press(.enter)
    walk.type("12..3")
    walk.press(.tab)
    walk.type("70")
    walk.press(.escape)
    #expect(walk.answer("N-1")?.figures?.values.mapValues(\.description) == ["nationals": "70"])
    #expect(walk.answer("N-1")?.note == "migrants: 12..3")
  }

  @Test func `not applicable and don't know stand below the figures`() {
    var walk = Self.walk()
    walk.press(.down, .down, .enter)
    #expect(walk.answer("N-1")?.choice == .unknown)
    walk.press(.character("2"))
    #expect(walk.state.notice != nil)
  }

  @Test(arguments: [("54,2", "54.2"), ("-3", "-3"), ("0.50", "0.50"), ("100", "100")])
  func `a figure keeps its digits`(text: String, digits: String) {
    #expect(Figure(text)?.description == digits)
  }

  @Test(arguments: ["", "1e3", "01", ".5", "5.", "١", "1 000", "+1", "1234567890123456"])
  func `a figure is a plain decimal`(text: String) {
    #expect(Figure(text) == nil)
  }
}

import Assessment
import Library
import Sentences
import Testing

/// Which practices fit a question best, and why.
@Suite struct PracticeFitTests {
  private let question = PracticeFilter.Question(
    id: "EDU-03", area: "education", phase: "implementation", governance: "resources",
    targets: ["third-country-nationals"])

  private func practice(
    _ id: String, _ areas: [String] = [], _ cycle: [String] = [], governance: [String] = [], targets: [String] = [],
    indicators: [String] = []
  ) -> Practice {
    var practice = Practice(id: id, region: "SE224", areas: areas, targets: targets, sources: [], texts: [:])
    (practice.cycle, practice.governance, practice.indicators) = (cycle, governance, indicators)
    return practice
  }

  @Test func `a practice fits that names the question, or shares its area and phase, and says what it shares`() {
    #expect(practice("a", indicators: ["EDU-03"]).fit(question)?.reasons == [.names])
    #expect(practice("b", ["education"], ["implementation"]).fit(question)?.reasons == [.area, .phase])
    let whole = practice(
      "c", ["education"], ["implementation"], governance: ["resources"], targets: ["third-country-nationals"],
      indicators: ["EDU-03"])
    #expect(whole.fit(question)?.reasons == PracticeFit.Reason.allCases)
    #expect(practice("d", ["education"], ["evaluation"], governance: ["resources"]).fit(question) == nil)
    #expect(practice("e", ["health"], ["implementation"], governance: ["resources"]).fit(question) == nil)
  }

  @Test func `who names the question comes first, then who shares most, then who comes first by name`() {
    let practices = [
      practice("shares-two", ["education"], ["implementation"]),
      practice("shares-three", ["education"], ["implementation"], governance: ["resources"]),
      practice("also-two", ["education"], ["implementation"]), practice("names", indicators: ["EDU-03"]),
    ]
    let expected = ["names", "shares-three", "also-two", "shares-two"]
    for _ in 0..<20 { #expect(practices.shuffled().fits([question]).map(\.practice.id) == expected) }
  }

  @Test func `of several questions each practice is told by the one it fits best`() {
    let other = PracticeFilter.Question(id: "EDU-01", area: "education", phase: "implementation", governance: "actions")
    let fits = [practice("a", ["education"], ["implementation"], indicators: ["EDU-03"])].fits([other, question])
    #expect(fits.map(\.question) == ["EDU-03"])
  }

  @Test func `a question without an area is about the region as a whole, and so are its practices`() {
    let whole = PracticeFilter.Question(id: "GEN-01", area: nil, phase: "formulation", governance: "actions")
    #expect(practice("a", [], ["formulation"]).fit(whole)?.reasons == [.area, .phase])
    #expect(practice("b", ["health"], ["formulation"]).fit(whole) == nil)
  }

  @Test func `every fit of the built-in practices is a pair that looking at each finds`() throws {
    let practices = try #require(Library().practices().value)
    let questions = try #require(Library().questionnaire(Practice.frame, languages: []).value).questionsForPractices
    #expect(questions.allSatisfy { !$0.targets.isEmpty })
    for question in questions {
      let expected = practices.filter { practice in
        let isOfArea = question.area.map { practice.areas.contains($0) } ?? practice.areas.isEmpty
        return practice.indicators.contains(question.id)
          || (isOfArea && practice.cycle.contains(question.phase ?? "-"))
      }
      #expect(Set(practices.fits([question]).map(\.practice.id)) == Set(expected.map(\.id)))
    }
  }
}

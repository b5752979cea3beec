import Assessment
import Library
import Sentences
import Testing

/// Filters over all the practices that are built in.
@Suite struct PracticeFilterTests {
  private let practices: [Practice]
  private let questions: [PracticeFilter.Question]

  init() throws {
    practices = try #require(Library().practices().value)
    questions = try #require(Library().questionnaire(Practice.frame, languages: []).value).questionsForPractices
  }

  /// Up to two of some values; none in half of the cases, so that some filters find something.
  private func some<Value>(_ values: [Value], _ generator: inout Generator) -> [Value] {
    guard Bool.random(using: &generator) else { return [] }
    return (0..<Int.random(in: 1...2, using: &generator)).compactMap { _ in values.randomElement(using: &generator) }
  }

  private func filter(_ generator: inout Generator) -> PracticeFilter {
    var filter = PracticeFilter()
    if Int.random(in: 0..<3, using: &generator) == 0 {
      filter.regions = some(practices.map(\.region) + ["ES2", "IT", "BE2"], &generator)
    }
    if Int.random(in: 0..<2, using: &generator) == 0 {
      filter.countries = some(["AT", "BE", "DE", "ES", "IT", "PT", "SE", "FR"], &generator)
    }
    filter.areas = some(Practice.areas + [PracticeFilter.regionWide], &generator)
    filter.phases = some(Practice.phases, &generator)
    filter.targets = some(Practice.targets, &generator)
    filter.roles = some(Practice.Role.allCases, &generator)
    let lists = Int.random(in: 0...2, using: &generator)
    filter.questions = (0..<lists).map { _ in some(questions, &generator) }.filter { !$0.isEmpty }
    return filter
  }

  /// Every way looked at one after the other, in the plainest words.
  private func isWanted(_ practice: Practice, _ filter: PracticeFilter) -> Bool {
    var region = filter.regions.isEmpty
    for code in filter.regions where String(practice.region.prefix(code.count)) == code { region = true }
    let country = filter.countries.isEmpty || filter.countries.contains(String(practice.region.prefix(2)))
    var area = filter.areas.isEmpty
    for id in filter.areas {
      if id == "region-wide" ? practice.areas.isEmpty : practice.areas.contains(id) { area = true }
    }
    let phase = filter.phases.isEmpty || !Set(filter.phases).isDisjoint(with: practice.cycle)
    let target = filter.targets.isEmpty || !Set(filter.targets).isDisjoint(with: practice.targets)
    var role = filter.roles.isEmpty
    if let own = practice.role, filter.roles.contains(own) { role = true }
    for list in filter.questions {
      var helps = false
      for question in list {
        let sameArea = question.area == nil ? practice.areas.isEmpty : practice.areas.contains(question.area ?? "")
        let shares =
          sameArea && practice.cycle.contains(question.phase ?? "-")
          && practice.governance.contains(question.governance ?? "-")
        if practice.indicators.contains(question.id) || shares { helps = true }
      }
      if !helps { return false }
    }
    return region && country && area && phase && target && role
  }

  @Test func `two thousand random filters find what looking at every practice finds`() {
    var generator = Generator(state: 2_026)
    var hits = 0
    for _ in 0..<2_000 {
      let filter = filter(&generator)
      let found = filter.sorted(practices)
      let expected = practices.filter { isWanted($0, filter) }
      #expect(Set(found.map(\.id)) == Set(expected.map(\.id)), "\(filter)")
      #expect(found.count == expected.count)
      if filter.questions.isEmpty { #expect(found.map(\.id) == expected.map(\.id).sorted()) }
      if !filter.isEmpty, !found.isEmpty { hits += 1 }
    }
    #expect(hits > 200, "\(hits)")
  }

  @Test func `nothing asked for finds everything`() {
    #expect(PracticeFilter().sorted(practices).map(\.id) == practices.map(\.id))
  }

  @Test func `what names the question comes before what only shares its dimensions`() throws {
    for question in questions {
      var filter = PracticeFilter()
      filter.questions = [[question]]
      let named = filter.sorted(practices).map { $0.indicators.contains(question.id) }
      #expect(named == named.sorted { $0 && !$1 }, "\(question.id)")
    }
  }

  @Test func `of several questions, what helps with the first comes first`() throws {
    let first = try #require(questions.first { $0.id == "HEA-03" })
    let second = try #require(questions.first { $0.id == "ANT-03" })
    var filter = PracticeFilter()
    filter.questions = [[first, second]]
    let places = filter.sorted(practices).map { $0.helps(with: first) ? 0 : 1 }
    #expect(places == places.sorted() && Set(places) == [0, 1])
    for practice in filter.sorted(practices) { #expect(!filter.helped(by: practice).isEmpty) }
  }

  @Test func `a region holds what lies within it`() {
    var filter = PracticeFilter()
    filter.regions = ["BE2"]
    #expect(filter.sorted(practices).map(\.id).contains("ghent-practice-tests"))
    filter.regions = ["BE23"]
    #expect(filter.sorted(practices).map(\.id) == ["ghent-practice-tests"])
  }
}

import Assessment
import Library
import Sentences
import Testing
import Wizard

/// The built-in content as people meet it.
@Suite(.timeLimit(.minutes(1))) struct ContentTests {
  @Test(arguments: Content.builtIn.languages, [Size(width: 80, height: 24), Size(width: 40, height: 12)])
  func `every question is shown whole with all its options, or a mark says that there is more`(
    language: String, size: Size
  ) async throws {
    let questionnaire = try #require(Content.builtIn.questionnaire)
    for (position, indicator) in questionnaire.indicators.enumerated() {
      // Others wait for programs meanwhile, each for a time that is counted.
      await Task.yield()
      var display = Display(size: size)
      var state = Self.state(at: indicator.id, questionnaire, language, &display)
      let text = questionnaire.text(of: position, in: language).text
      var seen: Set<Substring> = []
      // Each option in focus once: what it means stands there whole, whatever has to give way for it.
      for number in indicator.options.indices {
        let lines = state.frame(on: display).lines
        // Without the last column, where the marks stand.
        let shown = Set(lines.flatMap { $0.prefix(size.width - 1).split(separator: " ") })
        seen.formUnion(shown)
        let isMarked = lines.contains { $0.count == size.width && ($0.hasSuffix("v") || $0.hasSuffix("^")) }
        let isWhole = (0..<indicator.options.count + 2).allSatisfy { line in
          lines.contains { $0.dropFirst(4).hasPrefix("( )") && $0.dropFirst(2).first == Self.keys(indicator)[line] }
        }
        #expect(isWhole || isMarked, "\(indicator.id)\n\(lines.joined(separator: "\n"))")
        let meaning = (text.options[indicator.options[number].id] ?? "").split(separator: " ")
        let lost = meaning.filter { !shown.contains($0) }
        #expect(lost.isEmpty, "\(indicator.id) \(number + 1): \(lost)\n\(lines.joined(separator: "\n"))")
        _ = state.update(.key(.down), at: Timestamp(seconds: 0), on: &display)
      }
      let lost = text.question.split(separator: " ").filter { !seen.contains($0) }
      #expect(lost.isEmpty, "\(indicator.id): \(lost)")
    }
  }

  private static func keys(_ indicator: Indicator) -> [Character] {
    indicator.options.indices.map { Character(String($0 + 1)) } + ["0", "d"]
  }

  private static func state(
    at id: String, _ questionnaire: Questionnaire, _ language: String, _ display: inout Display
  ) -> State {
    var assessment = Assessment(
      questionnaire: .init(id: questionnaire.id, version: questionnaire.version), region: .init(name: "Skåne"),
      period: "2026", language: language, created: Timestamp(seconds: 0))
    assessment.view.indicator = id
    var state = State(
      contentLanguage: language, questionnaire: questionnaire, regions: [], now: Timestamp(seconds: 0))
    _ = state.update(
      .opened(Session(questionnaire, assessment, fileName: "a")), at: Timestamp(seconds: 0), on: &display)
    return state
  }

  /// What the page `method` says of its example: name, then score, low and high, answered and applicable.
  private static let worked: [(id: String, score: Double?, low: Double, high: Double, answered: Int, applicable: Int)] =
    [
      ("education", 75, 50, 250.0 / 3, 2, 3), ("actions", 75, 75, 75, 2, 2), ("resources", nil, 0, 100, 0, 1),
      ("third-country-nationals", 75, 50, 250.0 / 3, 2, 3),
      ("beneficiaries-of-international-protection", 100, 50, 100, 1, 2),
    ]

  @Test func `the worked example of the method page is what score says`() async throws {
    let folder = try Folder()
    try folder.makeExample()
    let library = ["--library", "library"]
    #expect(
      try await Run(["new", "a.json", "--questionnaire", "example"] + library, folder: folder).status == .code(0))
    let answers = ["A=full", "B=partly", "D=na:the state runs it"]
    #expect(try await Run(["set", "a.json"] + answers + library, folder: folder).status == .code(0))
    let numbers = try await folder.profile(library)
    for row in Self.worked {
      let found = try #require(numbers[row.id])
      #expect(found["score"]?.double == row.score, "\(row.id)")
      #expect(found["low"]?.double == row.low && found["high"]?.double == row.high, "\(row.id)")
      #expect(found["answered"] == .integer(row.answered) && found["applicable"] == .integer(row.applicable))
    }
    #expect(numbers["overall"]?["score"]?.double == 75)
    #expect(try await Run(["set", "a.json", "C=none"] + library, folder: folder).status == .code(0))
    let after = try await folder.profile(library)
    #expect(after["education"]?["score"]?.double == 50 && after["education"]?["low"]?.double == 50)
  }

  @Test(arguments: Content.builtIn.languages)
  func `the method page shows the sums of the worked example`(language: String) async throws {
    let page = try await Run(
      ["handbook", "method", "--language", language], environment: Content.builtIn.environment
    ).output
    let text = page.split { $0.isWhitespace }.joined(separator: " ")
    for sum in ["(100 + 50) / 2 = 75", "(100 + 50 + 0) / 3 = 50", "(100 + 0) / 2 = 50"] {
      #expect(text.contains(sum), "\(sum)")
    }
  }

  @Test func `every dimension has a meaning, indicators and a page of its own that names the EU frame`() async throws {
    let questionnaire = try #require(Content.builtIn.questionnaire)
    for (position, dimension) in questionnaire.dimensions.enumerated() {
      #expect(!questionnaire.name(ofDimension: position, in: "en").about.isEmpty)
      #expect(questionnaire.indicators.contains { $0.dimensions.contains(position) })
      let page = Library().page(dimension.id, in: "en").value?.page
      let headings = page?.blocks.compactMap {
        if case .heading(2, let text) = $0 { text.map(\.text).joined() } else { nil }
      }
      #expect(headings?.contains("In the EU frame") == true, "\(dimension.id)")
    }
  }

  /// Of a target group the page names the questions about that group alone: most concern both.
  @Test(arguments: Content.builtIn.languages)
  func `the page of an element, a phase or a target group names its questions and no other`(language: String) throws {
    let questionnaire = try #require(Content.builtIn.questionnaire)
    for (position, dimension) in questionnaire.dimensions.enumerated() {
      let axis = questionnaire.axes[dimension.axis]
      guard axis.id != "area" else { continue }
      let expected = questionnaire.indicators.filter { indicator in
        indicator.dimensions.contains(position)
          && (axis.id != "target"
            || indicator.dimensions.count { questionnaire.dimensions[$0].axis == dimension.axis } == 1)
      }
      // A translation has the headings of the English page, in the same order.
      let (english, blocks) = (try blocks(dimension.id, "en"), try blocks(dimension.id, language))
      let number = headings(english).firstIndex { texts(of: english[$0]) == "The indicators" }
      let heading = headings(blocks)[try #require(number, "\(dimension.id)")]
      guard case .paragraph(let text, _) = blocks[heading + 1] else {
        Issue.record("\(dimension.id) has no words under the heading")
        continue
      }
      let named = text.map(\.text).joined(separator: " ").matches(of: /[A-Z]{3}-\d\d/).map { String($0.output) }
      #expect(named == expected.map(\.id), "\(dimension.id)")
    }
  }

  private func blocks(_ page: String, _ language: String) throws -> [Page.Block] {
    try #require(Library().page(page, in: language).value?.page).blocks
  }

  /// Where the headings of the second level stand.
  private func headings(_ blocks: [Page.Block]) -> [Int] {
    blocks.indices.filter { if case .heading(2, _) = blocks[$0] { true } else { false } }
  }

  private func texts(of heading: Page.Block) -> String {
    if case .heading(_, let text) = heading { text.map(\.text).joined() } else { "" }
  }
}

extension Folder {
  /// A library with the four indicators of the method page's example.
  fileprivate func makeExample() throws {
    let places = [
      ("A", "actions", "[third-country-nationals, beneficiaries-of-international-protection]"),
      ("B", "actions", "third-country-nationals"),
      ("C", "resources", "[third-country-nationals, beneficiaries-of-international-protection]"),
      ("D", "resources", "third-country-nationals"),
    ]
    let indicators = places.map {
      "  - {id: \($0), section: all, governance: \($1), target: \($2), area: education, scale: s}"
    }
    let structure = """
      format: mipexr-questionnaire/1
      id: example
      version: 1.0.0
      source: The worked example of the handbook.
      languages: [en]
      overall: indicators
      bands: [{id: low, from: 0}]
      scales:
        s: [{id: none, score: 0}, {id: partly, score: 50}, {id: full, score: 100}]
      axes:
        - {id: governance, dimensions: [actions, resources]}
        - {id: target, dimensions: [third-country-nationals, beneficiaries-of-international-protection]}
        - {id: area, dimensions: [education]}
      sections: [all]
      indicators:
      \(indicators.joined(separator: "\n"))

      """
    let texts =
      ["language: en", "status: draft", "title: Example", "indicators:"]
      + places.map { "  \($0.0): {question: Is it so?}" }
    try write(structure, to: "library/Questionnaires/example/questionnaire.yaml")
    try write(texts.joined(separator: "\n") + "\n", to: "library/Questionnaires/example/texts/en.yaml")
  }

  /// The members of every dimension of the profile, and of `overall`.
  fileprivate func profile(_ library: [String]) async throws -> [String: [String: JSON]] {
    let run = try await Run(["score", "a.json", "--format", "json"] + library, folder: self)
    let profile = try JSON(parsing: Array(run.output.utf8)).object ?? [:]
    let dimensions = (profile["axes"]?.array ?? []).flatMap { $0.object?["dimensions"]?.array ?? [] }.compactMap(
      \.object)
    let named = dimensions.compactMap { members in members["id"]?.string.map { ($0, members) } }
    return Dictionary(named + [("overall", profile["overall"]?.object ?? [:])], uniquingKeysWith: { first, _ in first })
  }
}

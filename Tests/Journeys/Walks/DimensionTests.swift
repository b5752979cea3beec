import Assessment
import Library
import Sentences
import Testing
import Wizard

/// What a reader finds for each dimension: its meaning, its indicators, a page of its own and its row of the crosswalk.
@Suite struct DimensionTests {
  @Test(arguments: Content.builtIn.languages)
  func `each dimension has its page, and its row in the crosswalk to the EU Action Plan`(language: String) throws {
    let library = Library()
    let questionnaire = try #require(Content.builtIn.questionnaire)
    let crosswalk = try #require(library.page("eu-action-plan", in: language).value)
    let index = try #require(library.page("index", in: language).value)
    for (position, dimension) in questionnaire.dimensions.enumerated() {
      let found = try #require(library.page(dimension.id, in: language).value)
      #expect(!found.isFallback)
      #expect(!questionnaire.name(ofDimension: position, in: language).about.isEmpty)
      #expect(index.page.links.contains(dimension.id), "\(dimension.id) cannot be reached from the index")
      let row = crosswalk.page.blocks.first { block in
        guard case .item(_, let text, _) = block else { return false }
        return text.first?.target == .page(dimension.id, heading: nil)
      }
      guard case .item(_, let text, _)? = row else {
        Issue.record("\(dimension.id) has no row in the crosswalk (\(language))")
        continue
      }
      #expect(text.map(\.text).joined().count > 12, "\(dimension.id): the row says nothing")
      #expect(
        found.page.links.contains("eu-action-plan"), "\(dimension.id) does not lead to the crosswalk (\(language))")
    }
  }

  @Test func `in the wizard Enter on a number lists its indicators, and h opens its page`() throws {
    let questionnaire = try #require(Content.builtIn.questionnaire)
    for (row, dimension) in questionnaire.dimensions.enumerated() {
      var state = try Self.state()
      var display = Self.display
      for _ in 0...row { _ = state.update(.key(.down), at: Self.now, on: &display) }
      let effects = state.update(.key(.character("h")), at: Self.now, on: &display)
      guard case .readPage(dimension.id, _)? = effects.first else {
        Issue.record("\(dimension.id): h does \(effects)")
        continue
      }
      _ = state.update(.key(.escape), at: Self.now, on: &display)
      _ = state.update(.key(.enter), at: Self.now, on: &display)
      let reading = state.reading(on: display).joined(separator: "\n")
      let members = questionnaire.indicators.filter { $0.dimensions.contains(row) }
      #expect(members.count >= 6)
      for indicator in members { #expect(reading.contains(indicator.id), "\(dimension.id) lacks \(indicator.id)") }
      guard case .readPage(dimension.id, _)? = state.update(.key(.character("h")), at: Self.now, on: &display).first
      else {
        Issue.record("\(dimension.id): its page is not a key away from its indicators")
        continue
      }
    }
  }

  private static let display = Display(size: Size(width: 80, height: 24))
  private static let now = Timestamp(seconds: 0)

  /// The wizard at the profile.
  private static func state() throws -> State {
    let questionnaire = try #require(Content.builtIn.questionnaire)
    var state = State(
      contentLanguage: "en", questionnaire: questionnaire, regions: [], now: now)
    var display = Self.display
    let assessment = Assessment(
      questionnaire: .init(id: questionnaire.id, version: questionnaire.version), region: .init(name: "Skåne"),
      period: "2026", language: "en", created: now)
    _ = state.update(.opened(Session(questionnaire, assessment, fileName: "a")), at: now, on: &display)
    _ = state.update(.key(.character("p")), at: now, on: &display)
    return state
  }
}

extension Page {
  /// The names of the pages that it leads to.
  fileprivate var links: Set<String> {
    let texts = blocks.flatMap { block -> [Inline] in
      switch block {
      case .heading(_, let text), .paragraph(let text, _), .item(_, let text, _), .quote(let text): text
      case .code, .rule: []
      }
    }
    return Set(texts.compactMap { if case .page(let name, _)? = $0.target { name } else { nil } })
  }
}

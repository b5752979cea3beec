import Assessment
import Sentences
import Testing

@testable import Wizard

@Suite struct PaletteTests {
  private func indicators(_ entries: [PaletteEntry]) -> [Int] {
    entries.compactMap { if case .indicator(let position) = $0 { position } else { nil } }
  }

  private func actions(_ entries: [PaletteEntry]) -> [ActionName] {
    entries.compactMap { if case .action(let id) = $0 { id } else { nil } }
  }

  private func entries(_ query: String, after keys: [Key] = []) -> [PaletteEntry] {
    var walk = Sample.session()
    keys.forEach { walk.press($0) }
    walk.press(.character("/"))
    walk.type(query)
    return walk.state.paletteEntries(query)
  }

  @Test func `nothing typed lists what can be done, and no indicator`() {
    let entries = entries("")
    #expect(indicators(entries).isEmpty && actions(entries).contains(.nextOpen) && actions(entries).last == .quit)
  }

  @Test(arguments: [("EDU", [2, 3, 4]), ("gen-02", [1]), ("strategy", [0]), ("e", [0, 1, 2, 3, 4]), ("zzzz", [])])
  func `an indicator is found by its id, then by its question, and once`(query: String, found: [Int]) {
    #expect(indicators(entries(query)) == found)
  }

  @Test func `an id comes before a question, and what can be done comes last`() throws {
    var questionnaire = Sample.questionnaire
    questionnaire.texts["en"]?.indicators["GEN-01"]?.question = "Is there something like EDU-02?"
    var walk = Walk(state: Sample.state())
    walk.send(.opened(Session(questionnaire, Sample.assessment(), fileName: "a.json")))
    #expect(indicators(walk.state.paletteEntries("edu-02")) == [3, 0])
    let list = walk.state.paletteEntries("li")
    #expect(actions(list).contains(.list))
    let first = try #require(list.firstIndex { if case .action = $0 { true } else { false } })
    #expect(list[first...].allSatisfy { if case .action = $0 { true } else { false } })
  }

  @Test func `only what can be done from where one is is offered`() {
    #expect(!actions(entries("", after: [.character("p")])).contains(.note))
    #expect(actions(entries("", after: [.character("p")])).contains(.list))
    #expect(actions(entries("")).contains(.note))
  }

  @Test func `Enter does it, opens the question, or does nothing where nothing is found`() {
    var walk = Sample.session()
    walk.press(.character("/"))
    walk.type("edu-02")
    walk.press(.enter)
    #expect(walk.id == "EDU-02" && walk.state.screens.map(\.kind) == [.question])
    walk.press(.character("/"))
    walk.type("zzzz")
    walk.press(.enter)
    #expect(walk.state.screen.kind == .palette)
    walk.press(.escape, .character("/"))
    walk.type("profile")
    walk.press(.enter)
    #expect(walk.state.screens.map(\.kind) == [.question, .profile])
  }

  @Test func `a letter begins at the first line again`() {
    var walk = Sample.session()
    walk.press(.character("/"), .down, .down)
    guard (walk.state.screen as? PaletteScreen)?.focus == 2 else {
      Issue.record("the focus does not move")
      return
    }
    walk.type("e")
    guard (walk.state.screen as? PaletteScreen)?.focus == 0 else {
      Issue.record("the focus stays")
      return
    }
  }
}

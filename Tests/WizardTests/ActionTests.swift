import Sentences
import Testing

@testable import Wizard

@Suite struct ActionTests {
  @Test(arguments: ScreenKind.allCases)
  func `no key means two things on a screen`(screen: ScreenKind) {
    var seen: [Key: Action.ID] = [:]
    for action in Action.table where action.screens.contains(screen) {
      for key in KeyMap.standard.keys(of: action, on: screen) {
        #expect(
          seen[key] == nil || seen[key] == action.id, "\(key) is \(String(describing: seen[key])) and \(action.id)")
        seen[key] = action.id
      }
    }
  }

  @Test(arguments: ScreenKind.allCases)
  func `every screen has a way out and a key for help`(screen: ScreenKind) {
    let ids = Set(Action.table.filter { $0.screens.contains(screen) }.map(\.id))
    #expect(ids.contains(.named(.back)) || ids.contains(.named(.quit)))
    #expect(ids.contains(.named(.help)) || screen == .help)
    #expect(ids.contains(.named(.interrupt)) && ids.contains(.named(.suspend)))
  }

  @Test(arguments: Language.all)
  func `every action has a name, a prompt and a key in every language`(language: Language) {
    for action in Action.table {
      #expect(!action.name.text(in: language).isEmpty)
      #expect(action.name.text(in: language).count <= 62, "\(action.id)")
      if let prompt = action.prompt { #expect(!prompt.text(in: language).isEmpty) }
    }
  }

  @Test func `a key of one's own takes the place of the standard one, and never eats a letter of a text`() {
    let map = KeyMap(own: [.named(.list): [.character("z")], .named(.help): [.character("h")]])
    #expect(map.action(for: .character("z"), on: .question)?.id == .named(.list))
    #expect(map.action(for: .character("l"), on: .question) == nil)
    #expect(map.action(for: .character("h"), on: .note) == nil)
  }
}

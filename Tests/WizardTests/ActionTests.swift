import Sentences
import Testing

@testable import Wizard

@Suite struct ActionTests {
  @Test(arguments: Screen.Kind.allCases)
  func `no key means two things on a screen`(screen: Screen.Kind) {
    var seen: [Key: Action.ID] = [:]
    for action in Action.table where action.screens.contains(screen) {
      for key in KeyMap.standard.keys(of: action, on: screen) {
        #expect(
          seen[key] == nil || seen[key] == action.id, "\(key) is \(String(describing: seen[key])) and \(action.id)")
        seen[key] = action.id
      }
    }
  }

  @Test(arguments: Screen.Kind.allCases)
  func `every screen has a way out and a key for help`(screen: Screen.Kind) {
    let ids = Set(Action.table.filter { $0.screens.contains(screen) }.map(\.id))
    #expect(ids.contains(.back) || ids.contains(.quit))
    #expect(ids.contains(.help) || screen == .help)
    #expect(ids.contains(.interrupt) && ids.contains(.suspend))
  }

  @Test(arguments: Language.all)
  func `every action has a name, a prompt and a key in every language`(language: Language) {
    for action in Action.table {
      #expect(!action.id.name.text(in: language).isEmpty)
      #expect(action.id.name.text(in: language).count <= 62, "\(action.id)")
      for screen in action.screens where action.isPrompted {
        #expect(!action.id.prompt(on: screen).text(in: language).isEmpty)
      }
    }
  }

  @Test func `a key of one's own takes the place of the standard one, and never eats a letter of a text`() {
    let map = KeyMap(own: [.list: [.character("z")], .help: [.character("h")]])
    #expect(map.action(for: .character("z"), on: .question)?.id == .list)
    #expect(map.action(for: .character("l"), on: .question) == nil)
    #expect(map.action(for: .character("h"), on: .note) == nil)
  }
}

import Assessment
import Sentences
import Testing
import Text

@testable import Wizard

@Suite struct KeyMapTests {
  /// Reads lines of an action and its keys; the line's number and the key's position are the place.
  private func read(_ lines: (String, [String])...) -> (map: KeyMap, faults: [String]) {
    let entries = lines.enumerated().map { number, line in
      KeyEntry(
        action: line.0, place: Place(line: number + 1, column: 1),
        keys: line.1.enumerated().map { ($1, Place(line: number + 1, column: $0 + 2)) })
    }
    let (map, faults) = KeyMap.reading(entries)
    return (map, faults.map { "\($0.place.line):\($0.place.column) \($0.what.text(in: .english))" })
  }

  @Test(arguments: Language.all, ScreenKind.allCases)
  func `every key of the table has a name that is read again`(language: Language, screen: ScreenKind) {
    for action in Action.table {
      for key in action.keys { #expect(Key(named: key.name(in: language)) == key) }
    }
  }

  @Test(arguments: ["", "ab", "Ctrl-", "Ctrl-1", "F0", "F13", "\u{1B}", "\u{200B}", "\t", "hyper"])
  func `what is no key is none`(name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test func `a key of one's own works on every screen of its action`() {
    let (map, faults) = read(("list", ["z", "Ctrl-t"]), ("moves", ["F3"]))
    #expect(faults.isEmpty)
    #expect(map.action(for: .character("z"), on: .question)?.id == .named(.list))
    #expect(map.action(for: .control("t"), on: .review)?.id == .named(.list))
    #expect(map.action(for: .character("l"), on: .question) == nil)
    #expect(map.action(for: .function(3), on: .history)?.id == .named(.moves))
  }

  @Test func `two actions may change keys`() {
    let (map, faults) = read(("list", ["p"]), ("profile", ["l"]))
    #expect(faults.isEmpty)
    #expect(map.action(for: .character("p"), on: .question)?.id == .named(.list))
    #expect(map.action(for: .character("l"), on: .question)?.id == .named(.profile))
  }

  @Test func `a key that another action has is told, and the line's action keeps its usual keys`() {
    let (map, faults) = read(("list", ["z", "p"]))
    #expect(
      faults == [
        "1:3 p is the key of profile on the screen \"Question\"; give profile another one as well. list keeps its usual keys."
      ])
    #expect(map.action(for: .character("l"), on: .question)?.id == .named(.list))
    #expect(map.action(for: .character("p"), on: .question)?.id == .named(.profile))
    #expect(map.action(for: .character("z"), on: .question) == nil)
  }

  @Test func `a line that is put back takes its keys from the lines that counted on it`() {
    let (map, faults) = read(("list", ["p"]), ("profile", ["h"]))
    #expect(faults.count == 2)
    #expect(faults[0].hasPrefix("1:2 p is the key of profile"))
    #expect(faults[1].hasPrefix("2:2 h is the key of handbook"))
    #expect(map.action(for: .character("l"), on: .question)?.id == .named(.list))
    #expect(map.action(for: .character("p"), on: .question)?.id == .named(.profile))
  }

  @Test func `an unknown action, an unknown key and no key are told, and the rest is followed`() {
    let (map, faults) = read(("lists", ["z"]), ("undo", ["Hyper-U"]), ("redo", []), ("flag", ["!"]))
    #expect(
      faults.map { $0.prefix(24) }
        == ["1:1 there is no action \"l", "2:2 there is no key \"Hype", "3:1 redo has no key here,"].map {
          $0.prefix(24)
        })
    #expect(faults[0].contains("Did you mean list?"))
    #expect(map.action(for: .character("u"), on: .question)?.id == .named(.undo))
    #expect(map.action(for: .character("U"), on: .question)?.id == .named(.redo))
    #expect(map.action(for: .character("!"), on: .question)?.id == .named(.flag))
  }

  @Test(arguments: Language.all)
  func `the table written down is the table`(language: Language) {
    let entries = Action.ID.allCases.enumerated().map { number, id in
      KeyEntry(
        action: id.rawValue, place: Place(line: number + 1, column: 1),
        keys: KeyMap.tableKeys(of: id).map { ($0.name(in: language), Place(line: number + 1, column: 9)) })
    }
    let (map, faults) = KeyMap.reading(entries)
    #expect(faults.isEmpty, "\(faults)")
    for screen in ScreenKind.allCases {
      for action in Action.table where action.screens.contains(screen) {
        #expect(map.keys(of: action, on: screen) == KeyMap.standard.keys(of: action, on: screen), "\(action.id)")
      }
    }
  }

  @Test func `letters for Enter and Esc leave the forms usable`() {
    let (map, faults) = read(("accept", ["z"]), ("back", ["Z"]))
    #expect(faults.isEmpty)
    #expect(map.action(for: .character("z"), on: .question)?.id == .named(.accept))
    #expect(map.action(for: .enter, on: .question) == nil)
    #expect(map.action(for: .enter, on: .reason)?.id == .named(.accept))
    #expect(map.action(for: .escape, on: .note)?.id == .named(.back))
    #expect(map.action(for: .character("z"), on: .reason) == nil)
  }

  @Test func `help, footer and the question's own keys are the person's`() {
    var walk = Sample.session()
    walk.state.keys = read(("unknown", ["w"]), ("help", ["F5"]), ("option1", ["A"]), ("undo", ["Ctrl-u"])).map
    walk.press(.character("A"), .character("w"))
    #expect(walk.answer("GEN-01")?.choice == .unknown)
    let question = walk.frame.lines
    #expect(question.contains { $0.hasPrefix("  A ( ) None") })
    #expect(question.contains { $0.hasPrefix("> w (*) Don't know") })
    #expect(question.last?.contains("F5 keys") == true)
    walk.press(.function(5))
    #expect(walk.frame.lines.contains { $0.hasPrefix(" w               Don't know") })
    walk.press(.end)
    #expect(walk.frame.lines.contains { $0.contains("Ctrl-U takes back any step") })
    walk.press(.escape, .character("%"))
    #expect(walk.state.notice?.message.text(in: .english) == "That key does nothing here. F5 shows the keys.")
  }
}

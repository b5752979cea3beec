import Testing
import Wizard

@testable import Terminal

struct KeyTests {
  @Test(arguments: [
    ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{1B}", .escape), ("\u{1}", .control("a")), ("\u{3}", .control("c")), ("\u{1A}", .control("z")),
    ("\u{0}", .control(" ")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")), ("a", .character("a")),
    ("Å", .character("Å")), (" ", .character(" ")),
  ])
  func `A scalar stands for a key`(text: String, key: Key) throws {
    #expect(Key(try #require(text.unicodeScalars.first)) == key)
  }

  @Test(arguments: [0x80, 0x9B, 0x9F] as [UInt32])
  func `The second set of controls is no key`(value: UInt32) throws {
    #expect(Key(try #require(Unicode.Scalar(value))) == nil)
  }

  @Test func `Every key of the table has a key of the wizard`() {
    let keys: [Key] = [
      .escape, .enter, .backTab, .backspace, .delete, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
    ]
    #expect((1...13).map { Key(code: $0) } == keys)
    #expect(Key(code: 0) == nil)
    #expect(Key(code: 14) == nil)
    #expect(Key(code: 0x101) == .function(1))
    #expect(Key(code: 0x10C) == .function(12))
  }

  @Test(arguments: [
    (["e", "\u{301}"], ["é"]), (["e", "\u{301}", "\u{323}", "x"], ["e\u{301}\u{323}", "x"]),
    (["\u{1112}", "\u{1161}"], ["하"]), (["a", "b"], ["a", "b"]), (["\u{301}"], ["\u{301}"]),
  ])
  func `What belongs to one character arrives as one key`(typed: [String], characters: [String]) {
    var events: [Event] = []
    for scalar in typed.flatMap(\.unicodeScalars) { events.take(.scalar(scalar)) }
    #expect(events.keys == characters.map { .character(Character($0)) })
  }

  @Test func `Signals and the window become events`() {
    var events: [Event] = []
    for input in [.interrupt, .paste("text"), .resize(Size(width: 9, height: 3)), .terminate, .hangUp, .stop, .wake]
      as [Input]
    { events.take(input) }
    #expect(events.map { String(describing: $0) }.joined(separator: " ").contains("terminate hangUp"))
    #expect(events.count == 5)
    #expect(events.keys == [.control("c")])
  }
}

extension [Event] {
  /// The keys among the events.
  var keys: [Key] {
    compactMap { event in
      if case .key(let key) = event { key } else { nil }
    }
  }
}

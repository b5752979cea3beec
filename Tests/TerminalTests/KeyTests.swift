import Testing
import Wizard

@testable import Terminal

struct KeyTests {
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
    for input in [
      .interrupt, .paste("text"), .lines("a\nb"), .alt(.left), .key(.up), .resize(Size(width: 9, height: 3)),
      .terminate,
      .hangUp, .stop, .wake, .gone,
    ] as [Input] { events.take(input) }
    #expect(events.map { String(describing: $0) }.joined(separator: " ").contains("terminate hangUp"))
    #expect(events.count == 8)
    #expect(events.keys == [.control("c"), .up])
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

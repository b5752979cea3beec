import Assessment
import Sentences
import Testing

@testable import Wizard

/// What the room sees of a vote, and what it does not see yet.
@Suite struct RoomTests {
  private static let display = Display(size: Size(width: 60, height: 16))
  private static let counts = Counts(options: ["none": 11, "partly": 4, "full": 7], unknown: 2)

  /// A vote of 24 people on the first question that has three options, as far as `steps` goes.
  private static func workshop(_ steps: (inout Workshop) throws -> Void) throws -> Workshop {
    var workshop = Workshop(
      on: "a.json", of: .init(id: "sample", version: Version(1, 0, 0)), rules: .init(anonymity: .counts),
      created: Sample.start)
    workshop.title = "Skåne 2026"
    try workshop.choose("EDU-03", in: Sample.questionnaire, at: Sample.start)
    try steps(&workshop)
    return workshop
  }

  private static func open(_ workshop: inout Workshop) throws {
    _ = try workshop.open("EDU-03", present: 24, in: Sample.questionnaire, at: Sample.start)
  }

  private static func counted(_ workshop: inout Workshop) throws {
    try open(&workshop)
    try workshop.count(counts, on: "EDU-03", in: Sample.questionnaire, at: Sample.start)
  }

  private static func revealed(_ workshop: inout Workshop) throws {
    try counted(&workshop)
    try workshop.reveal("EDU-03", at: Sample.start)
  }

  private static func screen(_ steps: (inout Workshop) throws -> Void) throws -> RoomScreen {
    var screen = RoomScreen(try workshop(steps), in: Sample.questionnaire, language: .english, code: "en")
    screen.now = Timestamp(seconds: Sample.start.seconds + 138)
    return screen
  }

  private static func text(_ screen: RoomScreen, _ size: Size = display.size) -> String {
    screen.frame(on: Display(size: size)).lines.joined(separator: "\n")
  }

  @Test func `before the first vote it says what is waited for`() throws {
    let screen = try Self.screen { _ in }
    #expect(Self.text(screen).contains("The vote begins when"))
    #expect(screen.lines == ["Skåne 2026", "The vote begins when the facilitator opens a question."])
  }

  @Test(arguments: [Size(width: 60, height: 16), Size(width: 80, height: 24), Size(width: 132, height: 43)])
  func `an open vote shows question, options, cards and clock, and no count`(size: Size) throws {
    let screen = try Self.screen(Self.counted)
    let text = Self.text(screen, size)
    #expect(text.contains("1 of 1   7:42") && text.contains("24 of 24 cards are in."))
    for word in ["EDU-03", "None", "Partly", "Full", "d    "] { #expect(text.contains(word), "\(word)") }
    for said in [text, screen.lines.joined(separator: "\n")] {
      let numbers = said.split { !$0.isNumber }
      #expect(!numbers.contains("11") && !said.contains("points apart"), "\(said)")
    }
  }

  @Test(arguments: [Size(width: 60, height: 16), Size(width: 80, height: 24)])
  func `after the reveal it shows every count, the gap and who speaks first`(size: Size) throws {
    let screen = try Self.screen(Self.revealed)
    let text = Self.text(screen, size)
    for number in ["# 11", "# 4", "# 7", "# 2"] { #expect(text.contains(number), "\(number): \(text)") }
    let joined = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(joined.contains("points apart") && joined.contains("\"None\" (11)") && joined.contains("\"Full\" (7)"))
    #expect(screen.lines.contains("None: now 11") && screen.lines.contains("don't know: now 2"))
  }

  @Test func `the vote after the talk stands beside the one before it`() throws {
    let screen = try Self.screen { workshop in
      try Self.revealed(&workshop)
      _ = try workshop.open("EDU-03", present: 24, in: Sample.questionnaire, at: Sample.start)
      try workshop.count(
        Counts(options: ["partly": 20, "full": 4]), on: "EDU-03", in: Sample.questionnaire, at: Sample.start)
      try workshop.reveal("EDU-03", at: Sample.start)
    }
    #expect(screen.lines.contains("Partly: vote 1 4, now 20"))
    #expect(Self.text(screen).contains("vote 1"))
  }

  @Test func `a second vote that is open hides the first one again`() throws {
    let screen = try Self.screen { workshop in
      try Self.revealed(&workshop)
      try Self.open(&workshop)
    }
    #expect(Self.text(screen).contains("0 of 24 cards") && !Self.text(screen).contains("11"))
  }

  @Test(arguments: [Size(width: 1, height: 1), Size(width: 10, height: 3), Size(width: 40, height: 12)])
  func `no window is too small for a picture`(size: Size) throws {
    for steps in [Self.open, Self.revealed] {
      let frame = try Self.screen(steps).frame(on: Display(size: size))
      #expect(frame.rows.count == size.height && frame.rows.allSatisfy { $0.count == size.width })
    }
  }
}

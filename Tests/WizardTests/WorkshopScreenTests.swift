import Assessment
import Sentences
import Testing

@testable import Wizard

/// A facilitator's day on the screens, from the agenda to the answers in the region's file.
@Suite struct WorkshopScreenTests {
  static func session(_ size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .ascii) -> Walk {
    var walk = Walk(state: Sample.state(), display: Display(size: size, glyphs: glyphs))
    var workshop = Workshop(
      on: "a.json", of: .init(id: "sample", version: Version(1, 0, 0)), rules: .init(anonymity: .counts),
      created: Sample.start)
    workshop.title = "Skåne 2026"
    let session = Session(Sample.questionnaire, Sample.assessment(), fileName: "a.json")
    walk.effects += walk.state.open(OpenWorkshop(workshop, fileName: "w.json"), on: session)
    return walk
  }

  /// To the vote on EDU-03, the fifth question, with so many present and these cards.
  private static func vote(_ walk: inout Walk, present: String = "20", cards: String = "1 1 1 1 1 1 1 2222 3333333 dd")
  {
    walk.press(.home, .down, .down, .down, .down, .enter)
    walk.type(present)
    walk.press(.enter)
    walk.type(cards)
    walk.press(.enter)
  }

  private static let counted = Counts(options: ["none": 7, "partly": 4, "full": 7], unknown: 2)

  static let cases: [ScreenTests.Case] = [
    .init(name: "agenda") { $0.press(.character(" "), .down, .down, .character(" ")) },
    .init(name: "vote") { Self.vote(&$0) },
    .init(name: "reveal") {
      Self.vote(&$0)
      $0.press(.enter)
    },
    .init(name: "settle") {
      Self.vote(&$0)
      $0.press(.enter, .enter, .down)
    },
    .init(name: "actions") {
      $0.press(.character("a"), .enter)
      $0.type("A course in every town")
      for text in ["14", "Anna", "2027-05-01", "EDU-03"] {
        $0.press(.enter)
        $0.type(text)
      }
      $0.press(.enter)
    },
  ]

  @Test(arguments: cases, ScreenTests.sizes)
  func `a screen of the workshop looks as recorded`(screen: ScreenTests.Case, size: Size) throws {
    try Golden.compare(screen, size, named: "workshop-" + screen.name) { Self.session($0, glyphs: $1) }
  }

  @Test func `opening a vote saves it before a card is in, and the room then sees the question without counts`() throws
  {
    var walk = Self.session()
    walk.press(.home, .down, .down, .down, .down, .enter)
    walk.type("20")
    _ = walk.takeEffects()
    walk.press(.enter)
    let effects = walk.takeEffects()
    guard case .saveWorkshop(let version, let file, let number)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(file == "w.json" && number == 1)
    #expect(version.roomView(in: Sample.questionnaire)?.revealed == nil)
    #expect(version.openRound?.present == 20)
  }

  @Test func `cards are counted as typed, and stay hidden until the reveal`() throws {
    var walk = Self.session()
    Self.vote(&walk)
    let round = try #require(walk.state.workshop?.workshop.openRound)
    #expect(round.counts == Self.counted && round.revealed == nil)
    walk.press(.enter)
    #expect(walk.state.workshop?.workshop.openRound == nil && walk.state.kind == .reveal)
  }

  @Test(arguments: [
    ("20", "1 1 2", "20"), ("20", "9", "9"), ("20", "1=20 x=1", "x=1"), ("none", "", "none"), ("0", "", "0"),
    ("20", "1=-3 2=23", "1=-3"), ("20", "1=2=3", "1=2=3"),
  ])
  func `what does not add up is told with what was typed, and nothing is counted`(
    present: String, cards: String, told: String
  ) {
    var walk = Self.session()
    Self.vote(&walk, present: present, cards: cards)
    #expect(walk.state.notice?.isFailure == true)
    #expect(walk.state.notice?.message.text(in: .english).contains(told) == true)
    #expect(walk.state.workshop?.workshop.openRound?.votes == nil)
  }

  @Test func `settling needs a reason and writes both files, or neither`() throws {
    var walk = Self.session()
    Self.vote(&walk)
    walk.press(.enter, .enter, .character("2"), .enter, .enter)
    _ = walk.takeEffects()
    walk.press(.enter, .enter)
    #expect(walk.state.notice?.isFailure == true && walk.state.kind == .settle)
    #expect(walk.takeEffects().isEmpty && walk.answer("EDU-03") == nil)
    walk.press(.up)
    walk.press(.down)
    walk.press(.home)
    while walk.state.screen.kind == .settle, (walk.state.screen as? SettleScreen)?.field(in: walk.state) != 0 {
      walk.press(.down)
    }
    walk.type("Courses in some towns")
    walk.press(.enter)
    walk.type("We see more of them")
    walk.press(.enter)
    let effects = walk.takeEffects()
    #expect(effects.count == 2)
    #expect(
      walk.answer("EDU-03")?.choice == .option("partly") && walk.answer("EDU-03")?.note == "Courses in some towns")
    let settled = walk.state.workshop?.workshop.settled["EDU-03"]
    #expect(settled?.dissent.first?.text == "We see more of them" && settled?.how == .near)
    #expect(walk.state.kind == .agenda)
  }

  @Test func `an answer that has changed since is written over only after a second Enter`() throws {
    var walk = Self.session()
    Self.vote(&walk)
    walk.press(.enter)
    var answer = Answer(choice: .option("full"))
    answer.note = "Eva"
    walk.state.session?.move(to: 4)
    walk.clock += 60
    _ = walk.state.session?.record(answer, for: 4, at: Timestamp(seconds: Sample.start.seconds + 100))
    walk.press(.enter, .character("2"), .enter, .enter)
    walk.type("so")
    walk.press(.enter, .enter)
    #expect(walk.state.notice?.message.text(in: .english).contains("once more") == true)
    #expect(walk.answer("EDU-03")?.choice == .option("full"))
    walk.press(.enter)
    #expect(walk.answer("EDU-03")?.choice == .option("partly"))
  }

  @Test func `a question is parked without an answer, and stays open in the region's file`() throws {
    var walk = Self.session()
    Self.vote(&walk)
    walk.press(.enter, .enter, .character("4"), .enter)
    walk.type("ask the school office")
    walk.press(.enter, .enter)
    #expect(walk.state.workshop?.workshop.settled["EDU-03"]?.how == .parked && walk.answer("EDU-03") == nil)
  }

  @Test func `what was typed on a form that is left is there when it is opened again`() throws {
    var walk = Self.session()
    Self.vote(&walk, cards: "1 1 1")
    walk.press(.escape, .enter)
    #expect((walk.state.screen as? VoteScreen)?.fields.map(\.text) == ["20", "1 1 1"])
    for _ in 0..<3 { walk.press(.backspace) }
    walk.type("1=19")
    walk.press(.enter, .enter, .enter, .character("2"), .enter, .enter)
    walk.type("half a reason")
    walk.press(.escape, .enter)
    #expect((walk.state.screen as? SettleScreen)?.fields[0].text == "half a reason")
    walk.press(.escape, .escape, .character("a"), .enter)
    walk.type("A course")
    walk.press(.escape, .enter)
    #expect((walk.state.screen as? ActionFormScreen)?.fields[0].text == "A course")
    #expect(walk.state.workshop?.workshop.actions.isEmpty == true)
  }

  @Test func `a form that is done begins anew`() throws {
    var walk = Self.session()
    walk.press(.character("a"), .enter)
    walk.type("A course")
    walk.press(.escape, .enter, .tab, .tab, .tab, .tab, .enter)
    #expect(walk.state.workshop?.workshop.actions.map(\.title) == ["A course"])
    walk.press(.down, .enter)
    #expect((walk.state.screen as? ActionFormScreen)?.fields.allSatisfy(\.isEmpty) == true)
  }

  @Test func `undo takes the latest step of the workshop back and leaves the region's answers alone`() throws {
    var walk = Self.session()
    walk.press(.character(" "))
    #expect(walk.state.workshop?.workshop.agenda.count == 1)
    walk.press(.character("u"))
    #expect(walk.state.workshop?.workshop.agenda.isEmpty == true)
    walk.press(.character("U"))
    #expect(walk.state.workshop?.workshop.agenda.count == 1)
    walk.press(.character("u"), .character("u"))
    #expect(walk.state.notice?.message.text(in: .english).isEmpty == false)
  }

  @Test func `an action with a question becomes its target, and too many votes are refused`() throws {
    var walk = Self.session()
    Self.vote(&walk)
    walk.press(.enter, .enter, .character("1"), .enter, .enter)
    walk.type("none at all")
    walk.press(.enter, .enter)
    walk.press(.character("a"), .enter)
    for text in ["A course", "41", "Anna", "2027-05-01", "edu-03"] {
      walk.type(text)
      walk.press(.enter)
    }
    #expect(walk.state.notice?.isFailure == true && walk.state.workshop?.workshop.actions.isEmpty == true)
    walk.press(.home)
    walk.send(.action(.first))
    walk.press(.up, .up, .up, .up, .down)
    for _ in 0..<2 { walk.press(.backspace) }
    walk.type("40")
    for _ in 0..<4 { walk.press(.enter) }
    #expect(walk.state.workshop?.workshop.actions.first?.votes == 40)
    let target = walk.session?.assessment.targets["EDU-03"]
    #expect(target?.option == "partly" && target?.owner == "Anna" && target?.due == "2027-05-01")
  }

  @Test func `a workshop that somebody else holds is only looked at`() {
    var walk = Self.session()
    walk.send(.readOnly(.lockedBy("Eva"), file: "w.json"))
    walk.press(.character(" "))
    #expect(walk.state.workshop?.workshop.agenda.isEmpty == true && walk.state.notice?.isFailure == true)
  }

  @Test func `without a workshop nothing offers its screens`() {
    let walk = Sample.session()
    #expect(
      !View(walk.state, on: Display(size: Size(width: 80, height: 24))).offeredActions(on: .question).contains {
        $0.id == .named(.agenda)
      })
  }
}

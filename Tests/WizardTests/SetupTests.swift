import Assessment
import Sentences
import Testing

@testable import Wizard

/// Region, period, person and file of a new self-assessment.
@Suite struct SetupTests {
  private func begun(language: String = "en", languages: [String]? = nil) -> Walk {
    var walk = Walk(state: Sample.state(language: language))
    if let languages { walk.state.questionnaire.languages = languages }
    walk.press(.enter)
    walk.send(.questionnaires([]))
    return walk
  }

  private func setup(_ walk: Walk) -> SetupScreen? { walk.state.screen as? SetupScreen }

  private func made(_ walk: inout Walk) -> (assessment: Assessment, path: String)? {
    guard case .create(let assessment, let path)? = walk.takeEffects().last else { return nil }
    return (assessment, path)
  }

  @Test(arguments: [
    ("", ["SE224", "SE232", "AT13"]), ("se", ["SE224", "SE232"]), ("SE23", ["SE232"]), ("13", []), ("wien", ["AT13"]),
    ("vienna", ["AT13"]), ("GOTA", ["SE232"]), ("zzz", []),
  ])
  func `a region is found by the beginning of its code or a part of a name in any language`(
    typed: String, found: [String]
  ) throws {
    var walk = begun()
    walk.type(typed)
    let form = try #require(setup(walk))
    #expect(walk.state.matches(form).map(\.nuts) == found)
  }

  @Test func `the region in focus is taken by Enter and by Tab`() {
    for key in [Key.enter, .tab] {
      var walk = begun()
      walk.type("se")
      walk.press(.down, .down, .down, .up, .down, key)
      #expect(setup(walk)?.fields[0].text == "Västra Götaland" && setup(walk)?.line == .period)
      #expect(setup(walk)?.match == 0)
    }
  }

  @Test func `a letter begins the matches anew, and an arrow in an empty field chooses too`() {
    var walk = begun()
    walk.type("s")
    walk.press(.down)
    #expect(setup(walk)?.match == 1)
    walk.type("e")
    #expect(setup(walk)?.match == 0)
    walk.press(.backspace, .backspace, .down, .down, .down, .enter)
    #expect(setup(walk)?.fields[0].text == "Vienna")
  }

  @Test func `the fields go round both ways`() {
    var walk = begun()
    walk.press(.backTab)
    #expect(setup(walk)?.line == .file)
    walk.press(.tab)
    #expect(setup(walk)?.line == .region)
    walk.press(.tab, .down, .down)
    #expect(setup(walk)?.line == .role)
    walk.press(.up, .up)
    #expect(setup(walk)?.line == .period)
  }

  @Test func `the period is this year's, and who answers is taken with the role`() {
    var walk = begun()
    walk.type("skå")
    walk.press(.enter)
    #expect(setup(walk)?.fields[1].text == "2026")
    walk.press(.enter)
    walk.type("Kim")
    walk.press(.enter)
    walk.type("facilitator")
    walk.press(.enter, .enter)
    let assessment = made(&walk)?.assessment
    #expect(assessment?.people == [.init(name: "Kim", role: "facilitator")])
    #expect(assessment?.period == "2026" && assessment?.created == walk.state.now)
    #expect(assessment?.answers.isEmpty == true)
  }

  @Test func `nobody has to say who answers`() {
    var walk = begun()
    walk.type("skå")
    walk.press(.enter, .enter, .enter)
    walk.type("facilitator")
    walk.press(.enter, .enter)
    let assessment = made(&walk)?.assessment
    #expect(assessment?.people.isEmpty == true)
  }

  @Test func `without a region the cursor goes there, without a file to the file`() {
    var walk = begun()
    walk.state.regions = []
    walk.press(.backTab)
    walk.type("a.json")
    walk.press(.enter)
    #expect(setup(walk)?.line == .region && walk.state.notice?.isFailure == true)
    walk.type("skå")
    walk.press(.tab, .tab, .tab, .tab)
    for _ in 0..<6 { walk.press(.backspace) }
    walk.press(.enter)
    let isMade = made(&walk) != nil
    #expect(setup(walk)?.line == .file && walk.state.notice?.isFailure == true && !isMade)
  }

  @Test func `a file's name follows region and period until one has typed one's own`() {
    var walk = begun()
    walk.type("skå")
    walk.press(.enter)
    #expect(setup(walk)?.fields[4].text == "skane-2026.json")
    walk.press(.backspace, .backspace)
    walk.type("30")
    walk.press(.tab, .tab, .tab)
    #expect(setup(walk)?.fields[4].text == "skane-2030.json")
    walk.press(.home)
    walk.type("x/")
    walk.press(.tab, .tab, .backspace, .tab)
    #expect(setup(walk)?.fields[4].text == "x/skane-2030.json")
  }

  @Test(arguments: [("sv", ["en", "sv"], "sv"), ("sv", ["en"], "en"), ("en", ["en", "sv"], "en")])
  func `the answers are in the person's language where the questionnaire has it`(
    own: String, languages: [String], expected: String
  ) {
    var walk = begun(language: own, languages: languages)
    walk.type("skå")
    walk.press(.enter, .enter, .enter, .enter, .enter)
    let language = made(&walk)?.assessment.language
    #expect(language == expected)
  }

  @Test func `a name for the file given at the start stays`() {
    var state = Sample.state()
    state.startNew(file: "mine.json", offers: [])
    var walk = Walk(state: state)
    walk.type("skå")
    walk.press(.enter, .enter, .enter, .enter, .enter)
    let path = made(&walk)?.path
    #expect(path == "mine.json")
  }

  @Test func `one questionnaire asks for nothing, of several the usual one comes first`() {
    var state = Sample.state()
    state.startNew(file: "mine.json", offers: [ScreenTests.offers[0]])
    #expect(state.screen.kind == .setup)
    state.startNew(file: "mine.json", offers: ScreenTests.offers)
    #expect(state.screen.kind == .questionnaires && state.offers.map(\.id) == ["sample", "outcomes"])
  }

  @Test(arguments: [
    (0, "/x/a.json"), (1, "questionnaires"), (2, "open"), (3, "demo"), (4, "index"), (5, "leave"),
  ])
  func `a line of the start does what it says`(line: Int, expected: String) {
    var state = Sample.state()
    state.recent = [.init(path: "/x/a.json", title: "A", answered: 1, modified: Sample.start)]
    var walk = Walk(state: state)
    for _ in 0..<line { walk.press(.down) }
    walk.press(.enter)
    let told =
      switch walk.takeEffects().last {
      case .open(let path)?: path
      case .readQuestionnaires?: "questionnaires"
      case .startDemo?: "demo"
      case .readPage(let name, _)?: name
      case .leave(.quit)?: "leave"
      case nil: walk.state.screen.kind.name.rawValue
      default: "other"
      }
    #expect(told == expected)
  }

  @Test func `a path that is typed is opened, and a blank one is none`() {
    var walk = Walk(state: Sample.state())
    walk.press(.down, .enter, .character(" "), .enter)
    #expect(walk.takeEffects().isEmpty)
    walk.type("b.json")
    walk.press(.enter)
    guard case .open(path: " b.json")? = walk.takeEffects().last else {
      Issue.record("nothing is opened")
      return
    }
  }
}

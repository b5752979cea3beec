import Assessment
import Scoring
import Sentences
import Testing

@testable import Wizard

/// From screen to screen.
@Suite struct GoingTests {
  private func pages(_ walk: inout Walk) -> [String] {
    walk.takeEffects().compactMap { if case .readPage(let name, _) = $0 { name } else { nil } }
  }

  private func answered(_ options: [String: String]) -> Walk {
    var assessment = Sample.assessment()
    for (id, option) in options { assessment.answers[id] = Answer(choice: .option(option)) }
    var walk = Walk(state: Sample.state())
    walk.send(.opened(Session(Sample.questionnaire, assessment, fileName: "a.json")))
    return walk
  }

  @Test func `the next open question is sought behind this one, then from the start, and unasked ones are none`() {
    var walk = answered(["GEN-02": "full"])
    walk.press(.character("o"))
    #expect(walk.id == "EDU-01")
    walk.press(.character("1"), .character("o"))
    #expect(walk.id == "EDU-02")
    walk.press(.character("1"), .character("o"))
    #expect(walk.id == "GEN-01")
    walk.press(.character("1"))
    walk.press(.character("o"))
    #expect(walk.id == "GEN-01" && walk.state.notice?.isRefusal == true)
  }

  @Test func `the question in view is not the next open one`() {
    var walk = answered(["GEN-02": "full", "EDU-01": "none", "EDU-02": "none"])
    walk.press(.character("o"))
    #expect(walk.state.notice?.isRefusal == true && walk.id == "GEN-01")
  }

  @Test func `the next open question is reached from the list, which it closes`() {
    var walk = answered(["GEN-01": "full"])
    walk.press(.character("l"), .character("o"))
    #expect(walk.state.screen.kind == .question && walk.id == "GEN-02")
  }

  @Test(arguments: [
    ([Key](), "education"), ([.character("p")], "reading-a-profile"), ([.character("p"), .down], "actions"),
    ([.character("p"), .end], "anti"), ([.character("p"), .character("t")], "reading-a-profile"),
    ([.character("t")], "formulation"), ([.character("m")], "action-plan"), ([.character("a")], "action-plan"),
    ([.character("y")], "self-assessment"), ([.character("r")], "education"),
  ])
  func `the handbook opens at the page of what is in view`(keys: [Key], page: String) {
    var walk = Sample.session()
    keys.forEach { walk.press($0) }
    walk.press(.character("h"))
    #expect(pages(&walk) == [page])
    guard let reader = walk.state.screen as? HandbookScreen else {
      Issue.record("no handbook")
      return
    }
    #expect(reader.name == page && reader.trail.isEmpty)
  }

  @Test func `before a session, the handbook opens at its first page`() {
    var walk = Walk(state: Sample.state())
    walk.press(.character("h"))
    #expect(pages(&walk) == ["index"])
  }

  @Test func `a page that is read from another one leads back to it, and then out`() {
    var walk = Sample.session()
    walk.press(.character("h"))
    walk.send(.page(Self.page, isFallback: false))
    walk.press(.enter)
    #expect(walk.state.notice?.message.text(in: .english) == WizardMessage.noLink.text(in: .english))
    walk.press(.tab, .enter)
    #expect(pages(&walk) == ["education", "method"])
    walk.press(.escape)
    #expect(pages(&walk) == ["education"] && walk.state.screen.kind == .handbook)
    walk.press(.escape)
    #expect(walk.state.screen.kind == .question && pages(&walk).isEmpty)
  }

  private static let page = Page(
    name: "education", language: "en", title: "Education",
    blocks: [
      .paragraph(
        [
          .init("See "), .init("the method", target: .page("method", heading: nil)), .init(", "),
          .init("Eurostat", target: .address("https://ec.europa.eu/eurostat")), .init(" and "),
          .init("below", target: .heading("below")),
        ], depth: 0)
    ])

  @Test(arguments: [
    ([Key.tab], 0), ([.tab, .tab], 1), ([.tab, .tab, .tab], 2), ([.tab, .tab, .tab, .tab], 0), ([.backTab], 2),
    ([.backTab, .backTab], 1), ([.tab, .backTab], 2),
  ])
  func `Tab goes round the links of a page`(keys: [Key], link: Int) {
    var walk = Sample.session()
    walk.press(.character("h"))
    walk.send(.page(Self.page, isFallback: false))
    keys.forEach { walk.press($0) }
    guard let reader = walk.state.screen as? HandbookScreen else {
      Issue.record("no handbook")
      return
    }
    #expect(reader.link == link)
  }

  @Test func `an address is told, a heading of the page reads no other, a new page begins at its top`() {
    var walk = Sample.session()
    walk.press(.character("h"))
    walk.send(.page(Self.page, isFallback: false))
    _ = walk.takeEffects()
    walk.press(.tab, .tab, .enter)
    #expect(walk.state.notice?.message.text(in: .english).contains("https://ec.europa.eu/eurostat") == true)
    walk.press(.tab, .enter)
    #expect(pages(&walk).isEmpty && walk.state.notice == nil)
    walk.send(.page(Self.page, isFallback: true))
    guard let reader = walk.state.screen as? HandbookScreen else {
      Issue.record("no handbook")
      return
    }
    #expect(reader.link == nil && reader.scroll == 0 && reader.isFallback)
  }

  @Test func `a link that is broken over lines is one on each of them, and counts once`() {
    var walk = Sample.session(Size(width: 40, height: 12))
    walk.press(.character("h"))
    let text = "the method by which all of these numbers are computed from the answers"
    let page = Page(
      name: "education", language: "en", title: "Education",
      blocks: [
        .paragraph([.init("See "), .init(text, target: .page("method", heading: nil)), .init(" too.")], depth: 0)
      ])
    walk.send(.page(page, isFallback: false))
    guard let reader = walk.state.screen as? HandbookScreen else {
      Issue.record("no handbook")
      return
    }
    let linked = walk.view.readerLines(reader).filter { !$0.links.isEmpty }
    #expect(linked.count > 1 && linked.allSatisfy { $0.links.map(\.number) == [0] })
  }

  @Test func `the program speaks the person's language where the questionnaire has no words in it`() throws {
    var state = Sample.state()
    let swedish = try #require(Language(code: "sv"))
    state.ownLanguage = swedish
    #expect(state.language == .english)
    state.questionnaire.languages = ["en"]
    #expect(state.language == swedish)
    state.ownLanguage = nil
    #expect(state.language == .english)
  }

  @Test func `a page that comes when the handbook is closed opens nothing`() {
    var walk = Sample.session()
    walk.send(.page(Self.page, isFallback: false))
    #expect(walk.state.screen.kind == .question)
  }

  @Test func `a screen is open once: what is above it is closed`() {
    var walk = Sample.session()
    walk.press(.character("p"), .character("t"), .character("p"))
    #expect(walk.state.screens.map(\.kind) == [.question, .profile])
    walk.press(.character("l"), .character("m"), .character("y"), .character("p"))
    #expect(walk.state.screens.map(\.kind) == [.question, .profile])
    walk.press(.character("m"), .character("l"), .enter)
    #expect(walk.state.screens.map(\.kind) == [.question])
  }

  @Test func `the trace is that of the row in focus, and of a question that of its most telling dimension`() {
    func subject(_ walk: Walk) -> Trace.Subject? {
      (walk.state.screen as? TraceScreen).flatMap { $0.focus == 0 ? $0.subject : nil }
    }
    var walk = Sample.session()
    walk.press(.character("t"))
    #expect(subject(walk) == .dimension(3))
    walk.press(.escape, .character("p"), .character("t"))
    #expect(subject(walk) == .overall)
    walk.press(.escape, .down, .enter)
    #expect(subject(walk) == .dimension(0))
    walk.press(.enter)
    #expect(walk.id == "GEN-01" && walk.state.screen.kind == .question)
    walk.send(.jump(to: "EDU-02"))
    walk.press(.character("t"), .down, .enter)
    #expect(walk.id == "EDU-02")
  }

  @Test(arguments: ["edu-02", "EDU-02"])
  func `an indicator is found by its id in any case`(id: String) {
    var walk = Sample.session()
    walk.press(.character("p"))
    walk.send(.jump(to: id))
    #expect(walk.id == "EDU-02" && walk.state.screen.kind == .question && walk.state.notice == nil)
  }

  @Test func `an id that there is not is told, and nothing moves`() {
    var walk = Sample.session()
    walk.press(.character("p"))
    walk.send(.jump(to: "EDU-2"))
    #expect(walk.id == "GEN-01" && walk.state.screen.kind == .profile)
    #expect(walk.state.notice?.message.text(in: .english).contains("EDU-2") == true)
  }

  @Test func `the language goes round, is saved, and brings the words and the page that are missing`() {
    var walk = Sample.session()
    walk.press(.character("L"))
    #expect(walk.state.contentLanguage == "sv")
    let saved = walk.takeEffects()
    guard case .save(let assessment, _, _)? = saved.last, saved.count == 1 else {
      Issue.record("\(saved)")
      return
    }
    #expect(assessment.language == "sv")
    walk.press(.character("L"), .character("L"))
    #expect(walk.state.contentLanguage == "en")
    walk.state.questionnaire.texts["sv"] = nil
    walk.press(.character("h"))
    _ = walk.takeEffects()
    walk.press(.character("L"))
    let names = walk.takeEffects().map {
      switch $0 {
      case .save: "save"
      case .readTexts(let id, let language): "\(id) \(language)"
      case .readPage(let name, _): name
      default: "other"
      }
    }
    #expect(names == ["save", "sample sv", "education"])
  }

  @Test func `a single language is told as such, and saves nothing`() {
    var walk = Sample.session()
    walk.state.questionnaire.languages = ["en"]
    walk.press(.character("L"))
    #expect(walk.state.contentLanguage == "en" && walk.takeEffects().isEmpty)
    #expect(walk.state.notice?.message.text(in: .english) == WizardMessage.onlyOneLanguage.text(in: .english))
  }

  @Test func `left of the first question stays and says so, right of the last one is the review`() {
    var walk = Sample.session()
    walk.press(.left)
    #expect(walk.id == "GEN-01")
    #expect(walk.state.notice?.message.text(in: .english) == WizardMessage.firstQuestion.text(in: .english))
    walk.send(.jump(to: "EDU-02"))
    walk.press(.right)
    #expect(walk.state.screen.kind == .review && walk.id == "EDU-02")
  }
}

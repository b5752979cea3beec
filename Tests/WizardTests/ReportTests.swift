import Assessment
import Sentences
import TestSupport
import Testing

@testable import Wizard

/// A report from within the wizard.
@Suite struct ReportTests {
  private func order(_ walk: inout Walk) -> ReportOrder? {
    guard case .makeReport(let order, _, _)? = walk.takeEffects().last else { return nil }
    return order
  }

  private func opened(_ session: Session) -> Walk {
    var walk = Sample.walk()
    walk.send(.opened(session))
    return walk
  }

  private func notice(_ walk: Walk, in language: Language = .english) -> String {
    walk.state.notice?.message.text(in: language) ?? ""
  }

  @Test(arguments: [ScreenKind.question, .list, .profile, .trace, .review, .moves, .plan, .history])
  func `R and Enter make a full report in HTML beside the file, with notes`(screen: ScreenKind) {
    var walk = opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "/regions/skane-2026.json"))
    let keys: [ScreenKind: Key] = [
      .list: .character("l"), .profile: .character("p"), .trace: .character("t"), .review: .character("r"),
      .moves: .character("m"), .plan: .character("a"), .history: .character("y"),
    ]
    if let key = keys[screen] { walk.press(key) }
    #expect(walk.state.kind == screen)
    walk.press(.character("R"))
    #expect(walk.state.kind == .report && walk.takeEffects().isEmpty)
    walk.press(.enter)
    #expect(order(&walk) == ReportOrder(path: "/regions/skane-2026.html"))
    #expect(walk.state.kind == .report, "the choices stay until the report is there")
  }

  @Test func `the palette finds it by its name, in every language`() {
    for (language, name) in [("en", "report"), ("sv", "rapport"), ("es", "informe")] {
      var walk = opened(Session(Sample.questionnaire, Sample.assessment(language: language), fileName: "a.json"))
      walk.press(.character("/"))
      walk.type(name)
      walk.press(.enter)
      #expect(walk.state.kind == .report)
    }
  }

  @Test func `Space and the arrows change a choice, and the proposed name follows`() {
    var walk = Sample.session()
    walk.press(.character("R"), .right, .down, .character(" "), .down, .left, .enter)
    let brief = ReportOrder(isBrief: true, format: .md, isWithoutNotes: true, path: "a-brief.md")
    #expect(order(&walk) == brief)
    walk.press(.up, .left, .up, .character(" "), .enter)
    #expect(order(&walk) == ReportOrder(isWithoutNotes: true, path: "a.html"))
  }

  @Test func `a name of one's own stays, and its ending and the format follow each other`() {
    var walk = Sample.session()
    walk.press(.character("R"), .backTab, .home)
    #expect(walk.state.kind == .reportFile)
    walk.type("for council ?q1-")
    walk.press(.down, .up, .up, .up, .right, .enter)
    #expect(order(&walk) == ReportOrder(isBrief: true, path: "for council ?q1-a.html"))
    walk.press(.down, .right, .enter)
    #expect(order(&walk) == ReportOrder(isBrief: true, format: .md, path: "for council ?q1-a.md"))
    walk.press(.down, .down, .end, .backspace, .backspace)
    walk.type("HTM")
    walk.press(.enter)
    #expect(order(&walk) == ReportOrder(isBrief: true, path: "for council ?q1-a.HTM"))
  }

  @Test func `a name without an ending gets one, also where a folder or a year has a dot`() {
    for (name, path) in [
      ("out.d/skane", "out.d/skane.html"), ("skane-v1.2026", "skane-v1.2026.html"), (".x", ".x.html"),
    ] {
      var walk = Sample.session()
      walk.press(.character("R"), .backTab, .control("a"), .control("k"))
      walk.type(name)
      walk.press(.enter)
      #expect(order(&walk)?.path == path)
    }
  }

  @Test func `a format that needs another program, and no name, are refused with the cursor on the name`() {
    var walk = Sample.session()
    walk.press(.character("R"), .backTab, .control("a"), .control("k"))
    walk.type("a.pdf")
    walk.press(.up, .enter)
    #expect(walk.takeEffects().isEmpty && walk.state.kind == .reportFile)
    #expect(notice(walk).contains("No .pdf is made here"))
    walk.press(.control("a"), .control("k"), .enter)
    #expect(walk.takeEffects().isEmpty)
    #expect(notice(walk) == "Fill in this line first.")
  }

  @Test func `a failure keeps the choices on the screen`() {
    var walk = Sample.session()
    walk.press(.character("R"), .right, .enter)
    walk.send(.notice(ReportMessage.isAssessment("b.json"), isFailure: true))
    #expect(notice(walk).hasPrefix("b.json holds an assessment"))
    walk.press(.enter)
    #expect(order(&walk) == ReportOrder(isBrief: true, path: "a-brief.html"))
  }

  @Test func `what came of it is told in plain words where it was asked for`() {
    var walk = Sample.session()
    walk.press(.character("p"), .character("R"), .enter)
    walk.send(.reportMade(.init(path: "/home/a.html", format: .html)))
    #expect(walk.state.kind == .profile)
    #expect(notice(walk) == "The report is in /home/a.html. Open it in a web browser.")
    #expect(walk.state.notice?.isFailure == false)
    walk.press(.character("R"), .enter)
    walk.send(
      .reportMade(
        .init(
          path: "/home/a.html", format: .html, before: "/home/a.html~", machine: "server-1",
          remarks: ["a.json: warning: one odd thing."])))
    #expect(
      notice(walk)
        == "The report is in /home/a.html. Open it in a web browser. It is on the computer server-1: fetch it from there first. "
        + "The file before it is kept as /home/a.html~. a.json: warning: one odd thing.")
    #expect(
      notice(walk, in: .swedish).hasPrefix(
        "Rapporten finns i /home/a.html. Öppna den i en webbläsare. Den ligger på datorn server-1: hämta den därifrån först."
      ))
    #expect(walk.state.reports == ["/home/a.html"])
  }

  @Test func `when no question is open, the review begins with the report`() {
    var walk = Sample.session()
    walk.press(.character("r"))
    guard let review = walk.state.screen as? ReviewScreen, review.focus == 0 else {
      Issue.record("open questions come first")
      return
    }
    walk.press(.escape)
    for id in ["GEN-01", "GEN-02", "EDU-01", "EDU-02"] {
      walk.send(.jump(to: id))
      walk.press(.character("3"))
    }
    walk.send(.jump(to: "EDU-03"))
    walk.press(.character("d"), .right)
    #expect(walk.state.kind == .review)
    #expect(walk.reading.first?.hasPrefix("No question is open.") == true)
    walk.press(.escape, .character("3"), .character("r"))
    #expect(walk.reading.first?.hasPrefix("Everything is answered. Next: make a report") == true)
    #expect(walk.frame.lines.contains { $0.hasPrefix("> Make a report") })
    _ = walk.takeEffects()
    walk.press(.enter, .enter)
    #expect(order(&walk) == ReportOrder(path: "a.html"))
  }

  @Test func `the demonstration makes its report in the working folder`() {
    var walk = opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "", isDemo: true))
    walk.press(.character("R"), .enter)
    #expect(order(&walk)?.path == "demonstration.html")
  }

  @Test func `a file that can only be read gives a report, unless this program knows only a part of it`() {
    func version(_ major: Int, _ minor: Int) -> Version { Version(major, minor, 0) }
    let cases: [(Session.ReadOnly, String?)] = [
      (.lockedBy("host (1)"), nil), (.notWritable, nil),
      (.older(.init(file: version(1, 0), known: version(1, 1))), nil),
      (.older(.init(file: version(1, 0), known: version(2, 0))), "take the answers over"),
      (.newer(.init(file: version(1, 1), known: version(1, 0))), "newer mipexr"), (.newerFormat, "newer mipexr"),
    ]
    for (reason, refusal) in cases {
      var walk = opened(
        Session(Sample.questionnaire, Sample.assessment(), fileName: "a.json", readOnly: reason))
      walk.press(.character("R"))
      #expect((walk.state.kind == .report) == (refusal == nil), "\(reason)")
      if let refusal { #expect(notice(walk).contains(refusal)) }
    }
  }

  @Test func `what could not be saved does not keep it from being made`() {
    var walk = Sample.session()
    walk.press(.character("2"))
    walk.send(.saveFailed(WizardMessage.readOnlyFile, file: "a.json"))
    walk.press(.character("R"), .enter)
    #expect(order(&walk)?.path == "a.html")
  }

  @Test func `a letter among the choices is a key, and never lost in silence`() {
    var walk = Sample.session()
    walk.press(.character("R"), .character("x"))
    #expect(notice(walk) == "That key does nothing here. ? shows the keys.")
    walk.press(.character("b"))
    #expect(walk.state.kind == .question)
  }

  @Test func `the help says what Enter and Space do here`() {
    var walk = Sample.session()
    walk.press(.character("R"), .character("?"))
    #expect(walk.reading.contains("Enter: Make a report"))
    #expect(walk.reading.contains("Space, Right, Left: The other choice on the line in focus"))
    #expect(walk.frame.lines.contains { $0.hasPrefix(" Enter           Make a report") })
    walk.press(.escape)
    #expect(walk.state.kind == .report)
  }

  static let cases: [ScreenTests.Case] = [
    .init(name: "report") { $0.press(.character("R")) },
    .init(name: "report-brief") { $0.press(.character("R"), .right, .down, .down, .right) },
    .init(name: "report-file") {
      $0.press(.character("R"), .backTab)
      $0.type(".pdf")
      $0.press(.enter)
    },
    .init(name: "report-made") {
      $0.press(.character("3"), .character("r"), .character("R"), .enter)
      $0.send(.reportMade(.init(path: "/home/kim/regions/a.html", format: .html, machine: "server-1")))
    },
  ]

  @Test(arguments: cases, ScreenTests.sizes)
  func `a screen looks as recorded`(screen: ScreenTests.Case, size: Size) throws {
    for (language, suffix) in [("en", ""), ("sv", "-swedish")] {
      try Golden.compare(screen, size, named: screen.name + suffix) { size, glyphs in
        var walk = Sample.walk(size, glyphs: glyphs)
        walk.send(.opened(Session(Sample.questionnaire, Sample.assessment(language: language), fileName: "a.json")))
        return walk
      }
    }
  }
}

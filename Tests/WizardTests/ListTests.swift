import Assessment
import Sentences
import Testing

@testable import Wizard

/// The list of indicators, its filters, and the review that leads to them.
@Suite struct ListTests {
  /// One answer of each kind; EDU-03 is not asked.
  private static let assessment: Assessment = {
    var assessment = Sample.assessment()
    var answers: [String: Answer] = [
      "GEN-01": Answer(choice: .unknown), "GEN-02": Answer(choice: .option("none")),
      "EDU-01": Answer(choice: .notApplicable(reason: "the state")), "EDU-02": Answer(choice: .option("partly")),
    ]
    answers["GEN-01"]?.flag = .open
    answers["EDU-02"]?.flag = .resolved
    answers["GEN-02"]?.evidence = [Evidence(title: "Minutes")]
    answers["EDU-01"]?.evidence = [Evidence(title: "A law")]
    assessment.answers = answers
    return assessment
  }()

  private func opened(_ assessment: Assessment = Self.assessment) -> Walk {
    var walk = Walk(state: Sample.state())
    walk.send(.opened(Session(Sample.questionnaire, assessment, fileName: "a.json")))
    return walk
  }

  private func list(_ walk: Walk) -> ListScreen? { walk.state.screen as? ListScreen }

  @Test(arguments: [
    (ListScreen.Filter.open, [Int]()), (.flagged, [0]), (.unknown, [0]), (.notApplicable, [2]),
    (.withEvidence, [1, 2]),
    (.withoutEvidence, [3]), (.low, [1]),
  ])
  func `a filter lets through what it says`(filter: ListScreen.Filter, shown: [Int]) {
    #expect(opened().state.shownIndicators([filter]) == shown)
  }

  @Test func `all filters must hold, and without any all that are asked are shown`() {
    #expect(opened().state.shownIndicators([]) == [0, 1, 2, 3])
    #expect(opened().state.shownIndicators([.withEvidence, .low]) == [1])
    #expect(opened(Sample.assessment()).state.shownIndicators([.open]) == [0, 1, 2, 3])
  }

  @Test func `the list begins at the question in view, and Enter opens the one in focus`() {
    var walk = opened()
    walk.press(.right, .character("l"))
    #expect(list(walk)?.focus == 1)
    walk.press(.down, .enter)
    #expect(walk.id == "EDU-01" && walk.state.screen.kind == .question)
  }

  @Test(arguments: [
    ([Key.up], 0), ([.down], 1), ([.end], 3), ([.end, .down], 3), ([.end, .home], 0), ([.pageDown], 3),
  ])
  func `the focus stays within what is shown`(keys: [Key], focus: Int) {
    var walk = opened()
    walk.press(.character("l"))
    keys.forEach { walk.press($0) }
    #expect(list(walk)?.focus == focus)
  }

  @Test func `the filter in focus goes round, and Space turns it on and off`() {
    var walk = opened()
    walk.press(.character("l"), .left)
    #expect(list(walk)?.filterFocus == ListScreen.Filter.allCases.count - 1)
    walk.press(.right, .right)
    #expect(list(walk)?.filterFocus == 1)
    walk.press(.character(" "))
    #expect(list(walk)?.filters == [.flagged])
    walk.press(.character("f"))
    #expect(list(walk)?.filters == [])
  }

  @Test func `a filter that hides the line in focus moves it to the next one, or to the last`() {
    var walk = opened()
    walk.press(.character("l"), .down, .left, .left, .character("f"))
    #expect(list(walk)?.filters == [.withoutEvidence] && list(walk)?.focus == 3)
    walk.press(.character("f"), .left, .left, .character("f"))
    #expect(list(walk)?.filters == [.notApplicable] && list(walk)?.focus == 2)
    walk.press(.down, .up)
    #expect(list(walk)?.focus == 2)
  }

  @Test func `with nothing shown, Enter opens nothing and a target has no question`() {
    var walk = opened()
    walk.press(.character("l"), .character("f"), .enter)
    #expect(walk.state.screen.kind == .list && walk.id == "GEN-01")
    walk.press(.character("g"))
    #expect(walk.state.screen.kind == .list && walk.state.notice?.isRefusal == true)
    walk.press(.character("f"), .character("g"))
    #expect(walk.state.screen.kind == .target)
  }

  @Test(arguments: [
    (0, ListScreen.Filter.open), (1, .unknown), (2, .flagged), (3, .withoutEvidence), (4, .notApplicable),
  ])
  func `a row of the review opens its list at the first line`(row: Int, filter: ListScreen.Filter) {
    var walk = opened()
    walk.press(.character("r"), .home)
    for _ in 0..<row { walk.press(.down) }
    walk.press(.enter)
    #expect(list(walk)?.filters == [filter])
    #expect(list(walk)?.focus == walk.state.shownIndicators([filter]).first ?? 0)
    #expect(list(walk)?.filterFocus == ListScreen.Filter.allCases.firstIndex(of: filter))
  }

  @Test(arguments: [(5, ScreenKind.moves), (6, .plan), (7, .report)])
  func `a row of the review opens what it names`(row: Int, screen: ScreenKind) {
    var walk = opened()
    walk.press(.character("r"), .home)
    for _ in 0..<row { walk.press(.down) }
    walk.press(.enter)
    #expect(walk.state.screen.kind == screen)
  }

  @Test func `the last row of the review leaves, and there is none below`() {
    var walk = opened()
    walk.press(.character("r"), .end, .down, .enter)
    guard case .leave(.quit)? = walk.takeEffects().last else {
      Issue.record("it stays")
      return
    }
  }
}

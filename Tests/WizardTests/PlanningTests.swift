import Assessment
import Scoring
import Sentences
import Testing

@testable import Wizard

/// Targets, the plan, what would move the score most, and the history.
@Suite struct PlanningTests {
  private func answered(_ size: Size = Size(width: 80, height: 24)) -> Walk {
    var walk = Sample.session(size)
    walk.press(.character("2"), .enter, .character("d"), .enter, .character("1"), .enter, .character("3"))
    walk.send(.jump(to: "GEN-01"))
    _ = walk.takeEffects()
    return walk
  }

  private func target(_ walk: Walk, _ id: String = "GEN-01") -> Assessment.Target? {
    walk.session?.assessment.targets[id]
  }

  @Test func `Enter alone takes the next better option with what leads to it, and goes to disk`() {
    var walk = answered()
    walk.press(.character("g"), .enter, .enter, .enter, .enter)
    #expect(walk.state.kind == .question)
    #expect(target(walk) == .init(option: "full", action: "Cover the whole region."))
    let saved = walk.takeEffects().compactMap { if case .save(let assessment, _, _) = $0 { assessment } else { nil } }
    #expect(saved.last?.targets["GEN-01"]?.option == "full")
  }

  @Test func `Ctrl-X where no target is set leaves the form and says so`() {
    var walk = answered()
    walk.press(.character("g"), .control("x"))
    #expect(walk.state.screen.kind == .question && target(walk) == nil && walk.takeEffects().isEmpty)
    #expect(walk.state.notice?.message.text(in: .english) == PlanMessage.targetLeft.text(in: .english))
  }

  @Test func `looking at the form and going back sets no target`() {
    var walk = answered()
    walk.press(.character("g"), .down, .down, .escape)
    #expect(target(walk) == nil)
    #expect(walk.session?.assessment.history.count == 4)
  }

  @Test func `what was typed is kept when one goes back, also a due text that is no day`() {
    var walk = answered()
    walk.press(.character("g"), .enter)
    walk.type("in spring")
    walk.press(.escape)
    #expect(target(walk) == .init(option: "full", action: "Cover the whole region. (due: in spring)"))
  }

  @Test(arguments: ["2027-02-30", "2027-6-1", "soon"])
  func `a due text that is no day is told, and nothing is lost`(text: String) {
    var walk = answered()
    walk.press(.character("g"), .enter)
    walk.type(text)
    walk.press(.enter)
    guard let form = walk.state.screen as? TargetScreen else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.line == .due && form[.due] == text)
    #expect(walk.state.notice?.message.text(in: .english).contains("2027-06-30") == true)
  }

  @Test func `a wrong day is found from the last line too`() {
    var walk = answered()
    walk.press(.character("g"), .enter)
    walk.type("2027-13-01")
    walk.press(.down, .down, .enter)
    guard let form = walk.state.screen as? TargetScreen else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.line == .due)
    #expect(target(walk) == nil)
  }

  @Test func `the offered action follows the option until one has written another`() {
    var walk = answered()
    walk.send(.jump(to: "EDU-01"))
    walk.press(.character("g"), .character("3"))
    guard let form = walk.state.screen as? TargetScreen else {
      Issue.record("no form")
      return
    }
    #expect(form[.action] == "Start in one place. Cover the whole region.")
    walk.press(.down, .down, .down, .control("a"), .control("k"))
    walk.type("Ask the schools")
    walk.press(.up, .up, .up, .up, .enter, .escape)
    #expect(target(walk, "EDU-01") == .init(option: "partly", action: "Ask the schools"))
  }

  @Test func `a target is undone, done again, changed and removed like an answer`() {
    var walk = answered()
    walk.press(.character("g"), .enter, .enter, .enter, .enter, .character("u"))
    #expect(target(walk) == nil)
    #expect(walk.state.notice?.message.text(in: .english) == "Taken back: the target of GEN-01")
    walk.press(.character("U"))
    #expect(target(walk)?.option == "full")
    walk.press(.character("g"), .control("x"))
    #expect(target(walk) == nil)
    walk.press(.character("u"))
    #expect(target(walk)?.option == "full")
    #expect(walk.answer("GEN-01")?.choice == .option("partly"))
  }

  @Test func `a due day is late the day after it, in the person's own time zone`() {
    var walk = answered()
    walk.press(.character("g"), .enter)
    walk.type("2026-11-21")
    walk.press(.enter, .enter, .enter, .character("a"))
    #expect(walk.state.planRows.map(\.status) == [.overdue])
    walk.state.offset = -11 * 3600
    #expect(walk.state.planRows.map(\.status) == [.open])
  }

  @Test func `the plan is by day, those without one last, and Enter opens the question`() {
    var walk = answered()
    for (id, day) in [("GEN-01", ""), ("GEN-02", "2028-01-01"), ("EDU-01", "2027-01-01")] {
      walk.send(.jump(to: id))
      walk.press(.character("g"), .enter)
      walk.type(day)
      walk.press(.enter, .enter, .enter)
    }
    walk.press(.character("a"))
    #expect(
      walk.state.planRows.map { Sample.questionnaire.indicators[$0.position].id } == ["EDU-01", "GEN-02", "GEN-01"])
    walk.press(.down, .enter)
    #expect(walk.id == "GEN-02" && walk.state.kind == .question)
  }

  @Test func `what moves the score most: of equal gains the weakest dimension first; the order and the focus stay`() {
    var walk = answered()
    walk.press(.character("m"), .down)
    guard let next = walk.state.screen as? MovesScreen else {
      Issue.record("no such screen")
      return
    }
    #expect(next.rows.map(\.indicator) == [2, 0, 1] && next.focus == 1)
    walk.press(.tab)
    guard let best = walk.state.screen as? MovesScreen else { return }
    #expect(best.rows.map(\.indicator) == [2, 0, 1])
    #expect(best.rows[best.focus].indicator == 0)
    walk.press(.enter)
    #expect(walk.id == "GEN-01")
  }

  @Test func `undo from the list of gains brings it up to date`() {
    var walk = answered()
    walk.press(.character("m"), .character("u"))
    guard let moves = walk.state.screen as? MovesScreen else {
      Issue.record("no such screen")
      return
    }
    #expect(moves.rows.filter { if case .opening = $0 { true } else { false } }.map(\.indicator) == [1, 3])
  }

  @Test func `the profile with targets can be asked for when there are any`() {
    var walk = answered()
    walk.press(.character("p"), .tab)
    #expect(walk.state.notice?.message.text(in: .english) == "There are no targets yet.")
    walk.press(.escape, .character("g"), .enter, .enter, .enter, .enter, .character("p"), .tab)
    #expect(walk.frame.lines.contains { $0.contains("With the target reached") })
    #expect(walk.frame.lines.contains { $0.contains("Overall") && $0.contains(" 67 ") && $0.hasSuffix("+17") })
    walk.press(.tab)
    #expect(walk.frame.lines.contains { $0.contains("Overall") && $0.contains(" 50 ") })
  }

  @Test func `every change is in the history, the newest first, and undo goes on from there`() {
    var walk = answered()
    walk.press(.character("f"), .character("y"))
    let count = walk.session?.assessment.history.count ?? 0
    #expect(count == 5)
    #expect(walk.view.historyReading[1].hasSuffix("GEN-01, flag."))
    walk.press(.down, .enter)
    #expect(walk.id == "EDU-02")
    walk.press(.character("y"), .character("u"), .character("u"))
    #expect(walk.view.historyReading[1].hasSuffix("EDU-02, taken back: Full -> open."))
    #expect(walk.answer("EDU-02") == nil)
  }

  @Test func `a read-only file shows targets and takes none`() {
    var walk = Sample.walk()
    var assessment = Sample.assessment()
    assessment.targets["GEN-01"] = .init(option: "full", due: "2027-06-30")
    walk.send(.opened(Session(Sample.questionnaire, assessment, fileName: "a.json", readOnly: .notWritable)))
    walk.press(.character("g"))
    #expect(walk.state.kind == .question)
    #expect(walk.frame.lines.contains { $0.contains("Target: Full by 2027-06-30") })
    walk.press(.character("a"))
    #expect(walk.state.planRows.count == 1)
  }

  @Test func `a target that this questionnaire does not have, or with an option it lacks, breaks nothing`() {
    var assessment = Sample.assessment()
    assessment.targets = ["GEN-01": .init(option: "best"), "X": .init(option: "full"), "EDU-01": .init(option: "")]
    var walk = Sample.walk()
    walk.send(.opened(Session(Sample.questionnaire, assessment, fileName: "a.json")))
    walk.press(.character("a"))
    #expect(walk.state.planRows.count == 2)
    #expect(walk.frame.lines.contains { $0.contains("best") })
    walk.press(.character("p"), .tab)
    #expect(walk.frame.rows.count == 24)
  }

  @Test func `the demonstration plans and saves nothing`() {
    var walk = Sample.walk()
    walk.send(.opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "", isDemo: true)))
    walk.press(.character("2"), .character("g"), .enter, .enter, .enter, .enter)
    #expect(target(walk)?.option == "full")
    walk.press(.character("a"), .character("m"), .character("y"), .character("q"))
    #expect(walk.takeEffects().count == 1)
  }

  @Test(arguments: [Event.hangUp, .terminate])
  func `a closed terminal keeps the target that was being written`(event: Event) {
    var walk = answered()
    walk.press(.character("g"), .enter)
    walk.type("2027-06-30")
    walk.send(event)
    let saved = walk.takeEffects().compactMap { if case .save(let assessment, _, _) = $0 { assessment } else { nil } }
    #expect(saved.last?.targets["GEN-01"]?.due == "2027-06-30")
  }

  @Test func `the review leads to the gains and the plan`() {
    var walk = answered()
    walk.press(.character("r"), .end, .up, .up, .enter)
    #expect(walk.state.kind == .plan)
    walk.press(.escape, .up, .enter)
    #expect(walk.state.kind == .moves)
  }
}

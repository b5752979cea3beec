import Assessment
import Testing

@testable import Wizard

/// Golden screens of targets and plan, of what would move the score most, of history and comparison.
@Suite struct PlanningScreenTests {
  private typealias Case = ScreenTests.Case

  static let cases: [ScreenTests.Case] = [
    Case(name: "moves") {
      Self.answered(&$0)
      $0.press(.character("m"), .down)
    },
    Case(name: "moves-best") {
      Self.planned(&$0)
      $0.press(.character("m"), .tab)
    },
    Case(name: "moves-none") { $0.press(.character("m")) },
    Case(name: "target") {
      Self.answered(&$0)
      $0.send(.jump(to: "EDU-01"))
      $0.press(.character("g"))
    },
    Case(name: "target-no-day") {
      Self.answered(&$0)
      $0.press(.character("g"), .enter)
      $0.type("2027-02-30")
      $0.press(.enter)
    },
    Case(name: "question-target") { Self.planned(&$0) },
    Case(name: "plan") {
      Self.planned(&$0)
      $0.press(.character("a"), .down)
    },
    Case(name: "plan-empty") { $0.press(.character("a")) },
    Case(name: "profile-targets") {
      Self.planned(&$0)
      $0.press(.character("p"), .tab, .down, .down)
    },
    Case(name: "trace-target") {
      Self.planned(&$0)
      $0.press(.character("t"))
    },
    Case(name: "history") {
      Self.planned(&$0)
      $0.press(.character("u"), .character("n"))
      $0.type("as decided")
      $0.press(.escape, .character("y"), .down)
    },
    Case(name: "beside") {
      $0.press(.character("v"))
      $0.send(.found(Self.others))
      $0.press(.down)
    },
    Case(name: "beside-none") {
      $0.press(.character("v"))
      $0.send(.found([]))
      $0.type("skane-2024.json")
    },
    Case(name: "comparison") {
      Self.compared(&$0)
      $0.press(.down, .down)
    },
    Case(name: "difference") {
      Self.compared(&$0)
      $0.press(.enter)
    },
    Case(name: "history-empty") { $0.press(.character("y")) },
  ]

  /// Three answers, one don't know, one open.
  private static func answered(_ walk: inout Walk) {
    walk.press(.character("2"), .enter, .character("d"), .enter, .character("1"), .enter, .character("3"))
    walk.send(.jump(to: "GEN-01"))
  }

  private static let others = [2024, 2022].map { year in
    State.Recent(path: "/home/kim/skane-\(year).json", title: "Skåne \(year)", answered: 5, modified: Sample.start)
  }

  /// An earlier period beside this one: one answer better, one worse, one only there, one only here.
  private static func compared(_ walk: inout Walk) {
    answered(&walk)
    var other = Sample.assessment()
    other.period = "2024"
    for (id, option) in [("GEN-01", "none"), ("GEN-02", "full"), ("EDU-01", "partly")] {
      other.answers[id] = Answer(choice: .option(option))
    }
    walk.press(.character("v"))
    walk.send(.compared(other, Sample.questionnaire, file: "/home/kim/skane-2024.json"))
  }

  /// Three targets: one late, one without a day, one reached.
  private static func planned(_ walk: inout Walk) {
    answered(&walk)
    walk.press(.character("g"), .enter)
    walk.type("2026-06-30")
    walk.press(.enter)
    walk.type("Head of unit")
    walk.press(.enter, .enter)
    walk.send(.jump(to: "EDU-02"))
    walk.press(.character("g"), .enter)
    walk.type("2027-06-30")
    walk.press(.enter, .enter, .enter)
    walk.send(.jump(to: "EDU-01"))
    walk.press(.character("g"), .character("3"), .enter, .enter, .enter, .enter)
  }

  @Test(arguments: cases, ScreenTests.sizes)
  func `a screen looks as recorded`(screen: ScreenTests.Case, size: Size) throws {
    try Golden.compare(screen, size)
  }
}

import Assessment
import Foundation
import Sentences
import Testing

@testable import Wizard

/// Golden screens: cells, cursor and the linear reading of every screen at every size, with both sets of signs.
///
/// Recorded only by hand (`RECORD_SNAPSHOTS=1 swift test --filter ScreenTests`) and reviewed like code.
@Suite struct ScreenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var walk: @Sendable (inout Walk) -> Void

    var testDescription: String { name }
  }

  static let sizes = [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)]

  private static let oddSizes = [
    Size(width: 10, height: 3), Size(width: 1, height: 1), Size(width: 300, height: 5), Size(width: 20, height: 200),
    Size(width: 20, height: 6),
  ]

  static let cases: [Case] = [
    Case(name: "question-open") { _ in },
    Case(name: "question-answered") {
      $0.press(.character("3"), .enter, .character("2"), .enter, .character("2"), .down)
    },
    Case(name: "question-beside") {
      $0.press(.character("2"), .character("n"))
      $0.type("Folk high school since 2024, two courses a year")
      $0.press(.escape, .character("f"), .character("c"), .character("e"))
      $0.type("Minutes")
      $0.press(.escape)
    },
    Case(name: "question-not-asked") {
      $0.send(.jump(to: "EDU-03"))
    },
    Case(name: "list") { $0.press(.character("2"), .enter, .character("l")) },
    Case(name: "list-filtered") {
      $0.press(.character("d"), .character("l"), .right, .right, .character("f"))
    },
    Case(name: "profile") { $0.press(.character("3"), .enter, .character("1"), .character("p"), .down) },
    Case(name: "trace") {
      $0.press(.character("3"), .right, .right, .character("0"))
      $0.type("the state runs it")
      $0.press(.enter, .character("2"), .character("t"))
    },
    Case(name: "note") {
      $0.press(.character("n"))
      $0.type("A first line that is long enough to be broken at a blank in every small window\nand a second")
    },
    Case(name: "reason") { $0.press(.character("0")) },
    Case(name: "evidence") {
      $0.press(.character("e"))
      $0.type("Budget 2026")
      $0.press(.enter, .enter, .enter)
      $0.type("Minutes")
    },
    Case(name: "review") { $0.press(.character("3"), .character("r"), .down) },
    Case(name: "help") { $0.press(.character("?")) },
    Case(name: "palette") {
      $0.press(.character("/"))
      $0.type("edu")
    },
    Case(name: "handbook") {
      $0.press(.character("h"))
      $0.send(.page(Self.page, isFallback: false))
      $0.press(.tab, .tab)
    },
    Case(name: "swedish-stale") { $0.press(.character("L"), .right) },
    Case(name: "save-failed") { $0.send(.saveFailed(WizardMessage.readOnlyFile, file: "a.json")) },
  ]

  static let offers = [
    QuestionnaireSummary(
      id: "outcomes", version: Version(1, 0, 0), title: "Regional outcome indicators", languages: ["en"]),
    QuestionnaireSummary(
      id: Sample.questionnaire.id, version: Sample.questionnaire.version, title: "Regional policy", languages: ["en"]),
  ]

  private static let page = Page(
    name: "education", language: "en", title: "Education",
    blocks: [
      .heading(level: 1, [.init("Education")]),
      .paragraph(
        [
          .init("Schools, adult education and "), .init("parents", style: .strong), .init(". See "),
          .init("the method", target: .page("method", heading: nil)), .init(" for how it counts."),
        ], depth: 0),
      .heading(level: 2, [.init("What to look for")]),
      .item(.bullet, [.init("A decided plan that reaches the whole region and names who answers for it")], depth: 1),
      .item(
        .number(2), [.init("An address: "), .init("Eurostat", target: .address("https://ec.europa.eu/eurostat"))],
        depth: 1),
      .code("mipexr score a.json"),
      .rule,
    ])

  @Test(arguments: cases, sizes)
  func `a screen looks as recorded`(screen: Case, size: Size) throws {
    try Golden.compare(screen, size)
  }

  @Test(arguments: sizes)
  func `the screens before a session look as recorded`(size: Size) throws {
    var walk = Sample.walk(size)
    try Golden.compare(walk, to: "start-\(size.width)x\(size.height)-ascii")
    walk.press(.enter)
    walk.send(.questionnaires(Self.offers))
    try Golden.compare(walk, to: "questionnaires-\(size.width)x\(size.height)-ascii")
    walk.press(.enter)
    walk.type("göta")
    try Golden.compare(walk, to: "setup-\(size.width)x\(size.height)-ascii")
  }

  @Test(arguments: cases + PlanningScreenTests.cases + ReportTests.cases, oddSizes)
  func `no size breaks a screen`(screen: Case, size: Size) {
    var walk = Sample.session()
    screen.walk(&walk)
    walk.send(.resize(size))
    #expect(walk.frame.rows.count == size.height)
    #expect(walk.frame.rows.allSatisfy { $0.count == size.width })
  }
}

/// Files of expected screens.
enum Golden {
  /// Where a row is not plain text: the role and its columns.
  private static func roles(of frame: Frame) -> [String] {
    let rows = frame.rows.enumerated().compactMap { row, cells -> String? in
      var runs: [(role: Role, start: Int, end: Int)] = []
      for (column, cell) in cells.enumerated() where cell.role != .text {
        if let last = runs.last, last.role == cell.role, last.end == column {
          runs[runs.count - 1].end = column + 1
        } else {
          runs.append((cell.role, column, column + 1))
        }
      }
      return runs.isEmpty
        ? nil : "\(row): " + runs.map { "\($0.role) \($0.start)-\($0.end - 1)" }.joined(separator: ", ")
    }
    return ["--- roles ---"] + rows
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")

  /// A screen of a session in both sets of signs.
  static func compare(
    _ screen: ScreenTests.Case, _ size: Size, named name: String? = nil,
    session: (Size, Glyphs) -> Walk = { Sample.session($0, glyphs: $1) }
  ) throws {
    for (signs, glyphs) in [("ascii", Glyphs.ascii), ("utf8", Glyphs.unicode)] {
      var walk = session(size, glyphs)
      screen.walk(&walk)
      try compare(walk, to: "\(name ?? screen.name)-\(size.width)x\(size.height)-\(signs)")
    }
  }

  static func compare(_ walk: Walk, to name: String, withRoles: Bool = false) throws {
    let frame = walk.frame
    let shown =
      ["cursor \(frame.cursor.row),\(frame.cursor.column)"] + frame.lines + (withRoles ? roles(of: frame) : [])
      + ["--- reading ---"] + walk.reading
    let text = shown.joined(separator: "\n") + "\n"
    let file = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name) has changed")
  }
}

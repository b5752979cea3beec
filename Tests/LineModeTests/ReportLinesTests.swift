import Assessment
import Sentences
import Testing

@testable import LineMode
@testable import Wizard

/// A report in line mode: the same form, told line by line.
@Suite struct ReportLinesTests {
  /// Types lines and gives what was said, with the reports that were asked for.
  private func walk(_ lines: [String]) -> (said: [String], orders: [ReportOrder]) {
    var state = LineModeTests.state
    var (waiting, said, orders) = (lines[...], [String](), [ReportOrder]())
    let world = LineMode.World(
      read: { waiting.popFirst() }, write: { said.append($0) }, now: { Timestamp(seconds: 0) },
      perform: { effect in
        guard case .makeReport(let order, _, _) = effect else { return [] }
        orders.append(order)
        if order.path == "taken.html" { return [.notice(ReportMessage.isAssessment(order.path), isFailure: true)] }
        return [.reportMade(.init(path: "/x/" + order.path, format: order.format))]
      },
      settle: { [] })
    _ = LineMode(world).run(&state)
    return (said, orders)
  }

  @Test func `R and an empty line make it, and the place is said before the question comes again`() {
    let (said, orders) = walk(["R", "", "s"])
    #expect(orders == [ReportOrder(path: "a.html")])
    #expect(said.contains("1. What: Full report. Instead: Brief, two pages."))
    #expect(said.contains("File: a.html"))
    let news = said.firstIndex(of: "The report is in /x/a.html. Open it in a web browser.")
    #expect(news.map { said[$0...].contains { $0.contains("A-1") } } == true)
  }

  @Test func `numbers change the choices, any other line is the name, b goes back`() {
    let (said, orders) = walk(["p", "R", "1", "3", "2", "council 2026.md", "3", "", "R", "b", "b", "s"])
    #expect(orders == [ReportOrder(isBrief: true, format: .md, path: "council 2026.md")])
    #expect(said.contains("2. Format: Markdown, to edit. Instead: HTML, for browsers."))
    #expect(said.contains("3. Notes: Without. Instead: With notes."))
    #expect(said.last == "Saved. Goodbye.")
  }

  @Test func `a failure is said and the choices stay`() {
    let (said, orders) = walk(["r", "8", "1", "taken.html", "", "other", "", "b", "s"])
    #expect(orders.map(\.path) == ["taken.html", "other.html"] && orders.allSatisfy(\.isBrief))
    #expect(said.contains("taken.html holds an assessment and is left as it is. Choose another name for the report."))
  }
}

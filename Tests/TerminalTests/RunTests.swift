import Testing
import Wizard

@testable import Terminal

struct RunTests {
  private func runs(_ pieces: [(Int, String, Role)], hasCursor: Bool = true, width: Int = 40) -> [Run] {
    var frame = Frame(size: Size(width: width, height: 1))
    for (column, text, role) in pieces {
      frame.put(text, row: 0, column: column, role: role) { $0 == "語" ? 2 : 1 }
    }
    return Run.all(in: frame.row(0), hasCursor: hasCursor)
  }

  @Test func `A row falls into runs of one role`() {
    #expect(
      runs([(0, "Overall", .heading), (9, "48", .text), (12, "+3", .change)], width: 14) == [
        Run(column: 0, text: "Overall", role: .heading), Run(column: 7, text: "  48 ", role: .text),
        Run(column: 12, text: "+3", role: .change),
      ])
  }

  @Test func `Words of one role keep it over the blank between them`() {
    let runs = runs([(0, "Labour market", .heading)], width: 13)
    #expect(runs == [Run(column: 0, text: "Labour market", role: .heading)])
  }

  @Test func `A blank that would look different keeps its role`() {
    #expect(runs([(0, " x ", .failure)], width: 3) == [Run(column: 0, text: " x ", role: .failure)])
  }

  @Test func `Of the row in focus, the mark and the word behind it are set off`() {
    let pieces: [(Int, String, Role)] = [
      (0, ">", .focus), (2, "2 ( ) ", .focus), (8, "Partly", .focus), (16, "Courses", .focus),
    ]
    #expect(
      runs(pieces, width: 24) == [
        Run(column: 0, text: "> 2", role: .focus), Run(column: 3, text: " ( ) Partly  Courses ", role: .text),
      ])
  }

  @Test func `A long word in focus is not set off with its mark`() {
    #expect(
      runs([(0, ">", .focus), (2, "Antidiscrimination", .focus)], width: 20).first
        == Run(column: 0, text: ">", role: .focus))
  }

  @Test func `A row in focus without the cursor is text`() {
    #expect(runs([(0, "for both", .focus)], hasCursor: false, width: 8).map(\.role) == [.text])
  }

  @Test func `The second column of a wide character is not put`() {
    #expect(runs([(0, "語x", .text)], width: 3) == [Run(column: 0, text: "語x", role: .text)])
  }
}

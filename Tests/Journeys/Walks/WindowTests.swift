import Assessment
import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct WindowTests {
  @Test(arguments: [(40, 12), (10, 3), (1, 1), (132, 43)])
  func `a window that was another size for a while shows what it showed before`(columns: Int, rows: Int) async throws {
    let walk = try await Walk.wizard()
    try await walk.answer("GEN-01", .option("partly"))
    try await walk.waitUntilSaved()
    try await walk.waitUntilQuiet()
    let before = walk.screen
    let cursor = walk.cursor
    let painted = try await walk.bytes { try walk.resize(columns, rows) }
    #expect(!painted.isEmpty)
    #expect(walk.screen.count == rows)
    try walk.resize(80, 24)
    try await walk.wait("the screen of before") { walk.screen == before }
    #expect(walk.cursor == cursor)
    #expect(walk.emulator.unknown.isEmpty)
  }

  @Test(arguments: [(132, 43), (100, 30), (80, 24), (60, 20), (40, 12)])
  func `question, focus and overall score are seen at every size`(columns: Int, rows: Int) async throws {
    let walk = try await Walk.wizard(size: Size(width: columns, height: rows))
    try await walk.waitUntilQuiet()
    #expect(walk.question == "GEN-01")
    #expect(walk.text.contains("Does the region have"))
    #expect(walk.text.contains("Overall"))
    #expect(walk.cursorRow.hasPrefix("> 1 ( )"))
    #expect(walk.cursor.isVisible && walk.cursor.column == 0)
  }

  @Test func `a window too small for anything says so and still takes keys`() async throws {
    let walk = try await Walk.wizard()
    try walk.resize(10, 3)
    try await walk.waitFor("Make the")
    try await walk.press(.character("2"))
    try walk.resize(80, 24)
    try await walk.waitFor("2 (*)")
    #expect(try await walk.quit() == .code(0))
    #expect(try walk.folder.answers().keys.sorted() == ["GEN-01"])
  }

  @Test func `no change of the window is missed while something is painted`() async throws {
    let walk = try await Walk.wizard()
    for round in 0..<60 {
      let columns = round.isMultiple(of: 2) ? 100 : 80
      try await walk.press(.character(round.isMultiple(of: 3) ? "1" : "2"))
      // Somewhere between the key's arrival and the end of its painting.
      try await walk.settle(for: .microseconds(300 * (round % 5)))
      try walk.resize(columns, 24)
      try await walk.wait("round \(round): a line across \(columns) columns", within: .seconds(3)) {
        walk.row(1) == String(repeating: "─", count: columns)
      }
    }
  }

  @Test(arguments: [(80, 24), (100, 30), (132, 43)])
  func `moving the focus changes the two lines of the move and the preview, and nothing else`(
    columns: Int, rows: Int
  ) async throws {
    let walk = try await Walk.wizard(size: Size(width: columns, height: rows))
    try await walk.answer("GEN-01", .option("none"))
    try await walk.press(.character("1"))
    try await walk.waitUntilSaved()
    for key in [Key.down, .down, .down, .down, .up, .up, .up, .up] {
      try await walk.waitUntilQuiet()
      let before = walk.screen
      let row = walk.cursor.row
      try await walk.press(key)
      try await walk.wait("the cursor to move") { walk.cursor.row != row }
      try await walk.waitUntilQuiet()
      let changed = zip(before, walk.screen).filter {
        $0 != $1 && !$0.contains("With this choice") && !$1.contains("With this choice")
      }
      #expect(changed.count <= 2, "\(key)\n\(changed.map { "\($0)\n\($1)" }.joined(separator: "\n"))")
    }
  }
}

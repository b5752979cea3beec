import Testing
import Wizard

/// The budgets of bytes for slow lines, at 100x30.
@Suite(.serialized, .timeLimit(.minutes(1))) struct PaintingTests {
  private static let size = Size(width: 100, height: 30)

  @Test func `moving one row takes at most 64 bytes`() async throws {
    let walk = try await Walk.wizard(size: Self.size)
    try await walk.waitUntilQuiet()
    for key in [Key.down, .down, .up, .up] {
      let row = walk.cursor.row
      let painted = try await walk.bytes {
        try await walk.press(key)
        try await walk.wait("the cursor to move") { walk.cursor.row != row }
      }
      #expect(painted.count <= 64, "\(key): \(painted.escaped)")
    }
  }

  @Test func `answering takes at most 400 bytes, the news of saving included`() async throws {
    let walk = try await Walk.wizard(size: Self.size)
    try await walk.waitUntilQuiet()
    for key in ["2", "3", "1"] {
      let painted = try await walk.bytes {
        try await walk.press(.character(Character(key)))
        try await walk.waitFor("\(key) (*)")
        try await walk.waitUntilSaved()
      }
      #expect(painted.count <= 400, "\(key): \(painted.escaped)")
    }
  }

  @Test(arguments: ["p", "l", "h", "?", ">"])
  func `a new page takes at most 4,000 bytes`(key: Character) async throws {
    let walk = try await Walk.wizard(size: Self.size)
    try await walk.waitUntilQuiet()
    let before = walk.screen
    let painted = try await walk.bytes {
      try await walk.press(.character(key))
      try await walk.wait("another screen") { walk.screen != before }
    }
    #expect(painted.count <= 4_000)
  }

  @Test func `nothing is written while nothing happens`() async throws {
    let walk = try await Walk.wizard(size: Self.size)
    try await walk.press(.character("2"))
    try await walk.waitUntilSaved()
    try await walk.waitUntilQuiet()
    let mark = walk.received.count
    try await walk.settle(for: .seconds(2))
    #expect(walk.received[mark...].isEmpty, "\(walk.received[mark...].escaped)")
  }
}

import Assessment
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

  /// A file with twenty answers, two targets and an earlier period to compare with.
  private func planned() async throws -> Walk {
    let folder = try Folder()
    try await folder.makeAssessment()
    let indicators = Content.fixed.questionnaire?.indicators.prefix(20) ?? []
    let before = indicators.map { "\($0.id)=\($0.options.last?.id ?? "")" }
    let answers = indicators.map { "\($0.id)=\($0.options.first?.id ?? "")" }
    for arguments in [before, answers, ["GEN-01", "GEN-02", "--target", "full", "--due", "2027-06-30"]] {
      let run = try await Run(["set", "skane.json"] + arguments, folder: folder)
      guard run.status == .code(0) else { throw JourneyFailure(run.errors) }
      if arguments == before { try folder.write(folder.text(of: "skane.json"), to: "before.json") }
    }
    return try await Walk.wizard(in: folder, size: Self.size)
  }

  @Test(arguments: [["m"], ["a"], ["y"], ["p"], ["v", "\n"], ["v", "\n", "\n"]])
  func `moving one row takes at most 64 bytes on the lists too, and each is a page of at most 4,000`(keys: [String])
    async throws
  {
    let walk = try await planned()
    for key in keys {
      try await walk.waitUntilQuiet()
      let before = walk.screen
      let page = try await walk.bytes {
        try await walk.type(key)
        try await walk.wait("another screen") { walk.screen != before }
        try await walk.waitUntilQuiet()
      }
      #expect(page.count <= 4_000, "\(page.count)")
    }
    for key in [Key.down, .up, .down] {
      let row = walk.cursor.row
      let painted = try await walk.bytes {
        try await walk.press(key)
        try await walk.wait("the cursor to move") { walk.cursor.row != row }
      }
      #expect(painted.count <= 64, "\(key): \(painted.escaped)")
    }
  }

  @Test func `answering takes at most 420 bytes, the news of saving included`() async throws {
    let walk = try await Walk.wizard(size: Self.size)
    try await walk.waitUntilQuiet()
    for key in ["2", "3", "1"] {
      let painted = try await walk.bytes {
        try await walk.press(.character(Character(key)))
        try await walk.waitFor("\(key) (*)")
        try await walk.waitUntilSaved()
      }
      #expect(painted.count <= 420, "\(key): \(painted.escaped)")
    }
  }

  @Test(arguments: ["p", "l", "h", "?", ">", "m", "a", "y", "g", "v", "r"])
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

import Assessment
import Glibc
import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct LeavingTests {
  enum Way: CaseIterable {
    case quit, interrupt, terminate, hangUp, interruptFromOutside

    var status: Status {
      switch self {
      case .quit: .code(0)
      case .interrupt, .interruptFromOutside: .code(130)
      case .terminate: .code(128 + SIGTERM)
      case .hangUp: .code(128 + SIGHUP)
      }
    }
  }

  @Test(arguments: Way.allCases) func `whatever ends it, answers are saved and the terminal is as before`(
    way: Way
  ) async throws {
    let walk = try await Walk.wizard()
    try await walk.press(.character("2"))
    try await walk.waitFor("2 (*)")
    #expect(walk.modes?.echoes == false)
    switch way {
    case .quit: try await walk.press(.character("q"))
    case .interrupt: try await walk.press(.control("c"))
    case .terminate: try await walk.send(SIGTERM)
    case .hangUp: try await walk.send(SIGHUP)
    case .interruptFromOutside: try await walk.send(SIGINT)
    }
    #expect(try await walk.exit() == way.status)
    #expect(walk.hasModesOfStart)
    #expect(!walk.isAlternateScreen)
    #expect(walk.cursor.isVisible)
    #expect(try walk.folder.answers() == ["GEN-01": Choice.option("partly").members])
    #expect(!walk.folder.holds(".skane.json.lock"))
  }

  @Test func `after leaving, the terminal says where the answers are and how to go on`() async throws {
    let walk = try await Walk.wizard()
    try await walk.press(.character("2"))
    try await walk.waitFor("2 (*)")
    try await walk.press(.character("q"))
    _ = try await walk.exit()
    let text = walk.text
    #expect(text.contains("skane.json is saved: 1 of 61 answered."))
    #expect(text.contains("mipexr report skane.json --output report.html"))
  }

  enum Loss: CaseIterable {
    case windowClosed, hangUp, terminate, interrupt
  }

  @Test(arguments: Loss.allCases) func `a note in the middle of writing is there again`(loss: Loss) async throws {
    let folder = try Folder()
    let walk = try await Walk.wizard(in: folder)
    try await walk.writeNote("Folk high school in Eslöv since 20")
    switch loss {
    case .windowClosed: walk.hangUp()
    case .hangUp: try await walk.send(SIGHUP)
    case .terminate: try await walk.send(SIGTERM)
    case .interrupt: try await walk.press(.control("c"))
    }
    _ = try await walk.exit()
    #expect(try folder.answers()["GEN-01"]?["note"] == .string("Folk high school in Eslöv since 20"))
    let again = try await Walk.wizard(in: folder)
    try await again.waitFor("Note: Folk high school in Eslöv since 20")
    #expect(again.question == "GEN-01")
  }

  @Test func `answers are on the disk a second after they were given`() async throws {
    let walk = try await Walk.wizard()
    try await walk.press(.character("1"))
    try await walk.waitFor("1 (*)")
    try await walk.settle(for: .seconds(1))
    try await walk.send(SIGKILL)
    #expect(try await walk.exit() == .signal(SIGKILL))
    #expect(try walk.folder.answers() == ["GEN-01": Choice.option("none").members])
  }

  @Test func `a file that another one has open can be read but not changed`() async throws {
    let folder = try Folder()
    let first = try await Walk.wizard(in: folder)
    let second = try await Walk.wizard(in: folder)
    try await second.waitFor("has the file open")
    try await second.press(.character("1"))
    try await second.waitFor("Read only")
    #expect(!second.text.contains("1 (*)"))
    #expect(try await second.quit() == .code(0))
    #expect(try await first.quit() == .code(0))
    let third = try await Walk.wizard(in: folder)
    try await third.press(.character("1"))
    try await third.waitFor("1 (*)")
  }
}

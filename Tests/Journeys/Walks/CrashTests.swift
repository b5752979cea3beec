import Assessment
import Glibc
import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct CrashTests {
  #if DEBUG
    @Test(.enabled(if: Program.isOfThisBuild, "a release has no deliberate trap"))
    func `a trap puts the terminal back and reports without a word of the answers`() async throws {
      let walk = try await Walk.wizard(environment: ["MIPEXR_TRAP": "1"])
      try await walk.answer("GEN-01", .notApplicable(reason: "a very private reason"))
      try await walk.waitUntilSaved()
      try await walk.writeNote("a very private note")
      try await walk.press(.function(12))
      // Swift's backtracer would wait 30 seconds for an answer to its question.
      guard case .signal(let signal) = try await walk.exit(within: .seconds(20)) else {
        throw JourneyFailure("a trap ends by a signal\n\(walk.evidence)")
      }
      #expect([SIGILL, SIGTRAP, SIGABRT].contains(signal))
      expectRestored(walk)
      #expect(!walk.afterwards.contains("very private"))
      #expect(!walk.afterwards.contains("Skåne"))
      #expect(walk.afterwards.contains("the deliberate trap"))
      #expect(walk.afterwards.contains("State.press"), "the function at fault is named")
    }
  #endif

  @Test(.enabled(if: !Program.isOfThisBuild, "a debug build has the deliberate trap"))
  func `what makes a debug build trap does nothing in a release`() async throws {
    let walk = try await Walk.wizard(environment: ["MIPEXR_TRAP": "1"])
    try await walk.press(.function(12), .character("2"))
    try await walk.waitFor("2 (*)")
    #expect(try await walk.quit() == .code(0))
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGQUIT, SIGBUS, SIGFPE, SIGILL])
  func `a fatal signal from outside puts the terminal back and ends the program by itself`(signal: Int32) async throws {
    let walk = try await Walk.wizard()
    try await walk.send(signal)
    #expect(try await walk.exit() == .signal(signal))
    expectRestored(walk)
  }

  @Test(arguments: [SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGSYS, SIGPWR, SIGSTKFLT, 34, 64])
  func `any other signal that ends a program puts the terminal back, too, and calls it no fault`(signal: Int32)
    async throws
  {
    let walk = try await Walk.wizard()
    try await walk.send(signal)
    #expect(try await walk.exit() == .signal(signal))
    expectRestored(walk)
    #expect(!walk.afterwards.contains("mipexr had to stop"))
  }

  private func expectRestored(_ walk: Walk) {
    #expect(walk.hasModesOfStart)
    #expect(!walk.isAlternateScreen)
    #expect(walk.cursor.isVisible)
  }
}

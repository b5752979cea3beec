import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct FailureTests {
  @Test func `a text that never comes fails with the screen and the last bytes`() async throws {
    let walk = try Walk(shell: #"printf '\033[1mHere å'; sleep 60"#)
    try await walk.waitFor("Here")
    let failure = await #expect(throws: JourneyFailure.self) {
      try await walk.waitFor("there", within: .milliseconds(50))
    }
    let text = try #require(failure).description
    #expect(text.contains(#"for the screen to show "there""#))
    #expect(text.contains("|Here å\n"))
    #expect(text.contains(#"11 bytes arrived, the last of them: \e[1mHere \xc3\xa5"#))
    #expect(text.contains("running"))
  }

  @Test func `waiting ends when the program does`() async throws {
    let walk = try Walk(shell: "exit 3")
    let begin = ContinuousClock.now
    let failure = await #expect(throws: JourneyFailure.self) { try await walk.waitFor("anything") }
    #expect(failure?.description.contains("ended with code(3)") == true)
    #expect(begin.duration(to: .now) < .seconds(9))
  }

  @Test func `a program that is not there is named so`() async throws {
    let walk = try Walk(program: "/nowhere/at/all")
    let failure = await #expect(throws: JourneyFailure.self) { try await walk.waitFor("anything") }
    #expect(failure?.description.contains("not started: No such file or directory") == true)
    await #expect(throws: JourneyFailure.self) { try await Run(program: "/nowhere/at/all", []) }
  }

  @Test func `only the last 512 bytes are shown`() async throws {
    let walk = try Walk(shell: "printf '%0600d' 0; printf end; sleep 60")
    try await walk.waitFor("end")
    #expect(
      walk.evidence.contains("603 bytes arrived, the last of them: " + String(repeating: "0", count: 509) + "end"))
  }
}

import Assessment
import Glibc
import Sentences
import Testing
import Wizard

@testable import Terminal

extension DeviceTests {
  /// The wizard on a pseudo-terminal, from key to departure.
  @Suite struct LoopTests {
    private let size = Size(width: 80, height: 24)

    private var state: State {
      let questionnaire = Questionnaire(
        id: "test", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
        axes: [], dimensions: [], sections: [], indicators: [])
      return State(
        display: Display(size: Size(width: 20, height: 6)), contentLanguage: "en", questionnaire: questionnaire,
        regions: [], now: Timestamp(seconds: 0))
    }

    /// Runs the wizard until it leaves, or until what is typed has ended; says why, what it asked for, what was shown.
    private func run(
      typing: String = "", answering: [Event] = [], inbox: [Event] = [], later: [Event] = []
    ) throws -> (exitReason: ExitReason, effects: [String], text: String, size: Size) {
      let line = Line()
      let input = Line.pipe()
      defer { close(input[0]) }
      write(input[1], typing, typing.utf8.count)
      close(input[1])
      var screen = try line.screen(size, input: input[0])
      var state = state
      var effects: [String] = []
      var answers = answering
      var waiting = [inbox, later]
      let exitReason = screen.run(
        state: &state,
        perform: { effect, _ in
          effects.append(String(describing: effect))
          defer { answers = [] }
          return answers
        },
        inbox: {
          waiting.isEmpty ? [] : waiting.removeFirst()
        },
        wake: { -1 }, now: { Timestamp(seconds: 0) })
      return (exitReason, effects, String(decoding: line.sent(), as: UTF8.self), state.display.size)
    }

    @Test func `Ctrl-C leaves, after the effect was performed`() throws {
      let result = try run(typing: "\u{3}")
      #expect(result.exitReason == .interrupted)
      #expect(result.effects == ["leave(Wizard.ExitReason.interrupted)"])
    }

    @Test func `The first event is the size of the window, and then there is a picture`() throws {
      let result = try run(typing: "\u{3}")
      #expect(result.size == size)
      #expect(result.text.contains("mipexr"))
    }

    @Test func `When leaving fails, the wizard goes on`() throws {
      let result = try run(typing: "\u{3}\u{3}", answering: [.leaveFailed(TerminalMessage.noTerminal)])
      #expect([.interrupted, .abandoned].contains(result.exitReason))
      #expect(result.effects.count == 2)
    }

    @Test func `A lost terminal ends the loop, also when leaving fails`() throws {
      let result = try run(answering: [.leaveFailed(TerminalMessage.noTerminal)])
      #expect(result.exitReason == .hungUp)
      #expect(result.effects == ["leave(Wizard.ExitReason.hungUp)"])
    }

    @Test func `What happens elsewhere is fed in without a key`() throws {
      #expect(try run(inbox: [.terminate]).exitReason == .terminated)
    }

    @Test func `News is taken before the key that came after it`() throws {
      #expect(try run(typing: "\u{3}", later: [.terminate]).exitReason == .terminated)
    }

    @Test func `To paint anew is done here and sends the whole picture again`() throws {
      let once = try run(typing: "\u{3}")
      let twice = try run(typing: "\u{C}\u{3}")
      #expect(twice.effects == once.effects)
      #expect(twice.text.count > once.text.count + 100)
    }

    @Test func `A byte on the other descriptor makes the loop look into its inbox`() throws {
      let line = Line()
      let wake = Line.pipe()
      defer { wake.forEach { close($0) } }
      write(wake[1], "!", 1)
      var screen = try line.screen(size)
      var state = state
      var looks = 0
      let exitReason = screen.run(
        state: &state, perform: { _, _ in [] },
        inbox: {
          looks += 1
          return looks == 2 ? [.hangUp] : []
        }, wake: { wake[0] }, now: { Timestamp(seconds: 0) })
      #expect(exitReason == .hungUp)
      #expect(looks == 2)
    }
  }
}

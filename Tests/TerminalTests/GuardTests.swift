import Glibc
import Sentences
import TestSupport
import Testing
import Wizard

@testable import Terminal

/// What stands behind when the program breaks off; each in a process of its own.
@Suite(.timeLimit(.minutes(1))) struct GuardTests {
  @Test func `A fault says what happened to the answers, and is still the fault it was`() async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      TerminalScreen.guardAgainstCrashes(in: .english)
      let numbers = Array(CommandLine.arguments.prefix(0))
      print(numbers[numbers.count + 1])
    }
    let text = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(text.contains(TerminalMessage.crashed.text(in: .english)))
    #expect(text.contains("(SIGILL") || text.contains("(SIGTRAP"))
    #expect(result?.exitStatus == .signal(SIGILL) || result?.exitStatus == .signal(SIGTRAP))
  }

  @Test func `A signal that somebody sent ends the program by that signal`() async throws {
    let result = await #expect(processExitsWith: .signal(SIGSEGV), observing: [\.standardErrorContent]) {
      TerminalScreen.guardAgainstCrashes(in: .swedish)
      kill(getpid(), SIGSEGV)
      sleep(10)
    }
    let text = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(text.contains("\(TerminalMessage.crashed.text(in: .swedish)) (SIGSEGV)\n"))
  }

  @Test func `A crash leaves the alternate screen, shows the cursor and takes the modes back`() async throws {
    let result = await #expect(processExitsWith: .signal(SIGABRT), observing: [\.standardOutputContent]) {
      TerminalScreen.guardAgainstCrashes(in: .english)
      let input = Line.pipe()
      var screen = try TerminalScreen(
        tier: .many, term: "xterm-256color",
        device: .descriptors(input: input[0], output: STDOUT_FILENO, size: Size(width: 80, height: 24)))
      var frame = Frame(size: screen.size)
      frame.title = "title"
      screen.show(frame)
      kill(getpid(), SIGABRT)
      sleep(10)
      // Else the screen would have ended before.
      screen.show(frame)
    }
    let text = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    let reset = "\u{1B}[?2004l\u{1B}[?1049l\u{1B}[23;0;0t\u{1B}[23;2t"
    #expect(text.hasSuffix(reset))
    #expect(text.contains("\u{1B}[?25h"))
  }
}

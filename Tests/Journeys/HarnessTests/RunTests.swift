import Glibc
import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) struct RunTests {
  @Test func `output, errors and the exit code arrive apart`() async throws {
    let run = try await Run(program: "/bin/sh", ["-c", "echo out; echo err >&2; exit 65"])
    #expect(run.output == "out\n")
    #expect(run.errors == "err\n")
    #expect(run.status == .code(65))
  }

  @Test func `input larger than a pipe goes in and comes out`() async throws {
    let text = String(repeating: "migrant integration policy\n", count: 40_000)
    let run = try await Run(program: "/bin/cat", [], input: text)
    #expect(run.output == text)
  }

  @Test func `a program that does not read its input may end before it`() async throws {
    let run = try await Run(program: "/bin/sh", ["-c", "exit 2"], input: String(repeating: "x", count: 1 << 20))
    #expect(run.status == .code(2))
  }

  @Test func `there is no terminal at all`() async throws {
    let run = try await Run(program: "/bin/sh", ["-c", "tty; : < /dev/tty"])
    #expect(run.output == "not a tty\n")
    #expect(run.errors.contains("/dev/tty"))
  }

  @Test func `a signal is told from a code`() async throws {
    #expect(try await Run(program: "/bin/sh", ["-c", "kill -TERM $$"]).status == .signal(SIGTERM))
  }

  @Test func `a run without end is ended`() async throws {
    let failure = await #expect(throws: JourneyFailure.self) {
      try await Run(program: "/bin/sh", ["-c", "printf half; exec sleep 60"], within: .milliseconds(300))
    }
    #expect(failure?.description.contains("output: half") == true)
  }

  @Test func `the folder and the environment are those of a walk`() async throws {
    let folder = try Folder()
    try folder.write("text", to: "note")
    let run = try await Run(
      program: "/bin/sh", ["-c", "cat note; echo $HOME $MIPEXR_X"], environment: ["MIPEXR_X": "y"], folder: folder)
    #expect(run.output == "text\(folder.path) y\n")
    #expect(try folder.names == ["note"])
  }
}

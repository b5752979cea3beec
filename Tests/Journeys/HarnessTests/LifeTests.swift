import Glibc
import Testing
import Wizard

@Suite(.serialized, .timeLimit(.minutes(1))) struct LifeTests {
  @Test func `the program sees the size, and each new one with its signal`() async throws {
    let walk = try Walk(
      program: "/bin/sh", arguments: ["-c", "trap 'stty size' WINCH; stty size; while :; do sleep 0.05; done"],
      size: .init(width: 100, height: 30))
    try await walk.waitFor("30 100")
    try walk.resize(40, 12)
    try await walk.waitFor("12 40")
    #expect(walk.screen.count == 12)
    try walk.resize(132, 43)
    try await walk.waitFor("43 132")
  }

  @Test(arguments: [0, 1, 64, 130]) func `an exit code arrives`(code: Int32) async throws {
    let walk = try Walk(shell: "printf done; exit \(code)")
    #expect(try await walk.exit() == .code(code))
    #expect(walk.row(0) == "done")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL, SIGINT]) func `a signal ends a program`(signal: Int32) async throws {
    let walk = try Walk(program: "/bin/cat")
    try await walk.type("on\n")
    try await walk.waitFor("on\non")
    try await walk.send(signal)
    #expect(try await walk.exit() == .signal(signal))
  }

  @Test func `Ctrl-C is a signal where the modes say so`() async throws {
    let walk = try Walk(shell: "trap 'echo caught; exit 130' INT; printf ready; while :; do sleep 0.05; done")
    try await walk.waitFor("ready")
    try await walk.press(.control("c"))
    #expect(try await walk.exit() == .code(130))
    #expect(walk.text.contains("caught"))
  }

  @Test func `a program whose terminal is gone is told, and its end is seen`() async throws {
    let folder = try Folder()
    let walk = try Walk(
      shell: "trap 'echo gone > note; exit 3' HUP; printf ready; while :; do sleep 0.05; done", folder: folder)
    try await walk.waitFor("ready")
    walk.hangUp()
    #expect(try await walk.exit() == .code(3))
    #expect(try folder.text(of: "note") == "gone\n")
    #expect(walk.row(0) == "ready")
    #expect(walk.modes == nil)
    #expect(throws: JourneyFailure.self) { try walk.resize(40, 12) }
  }

  @Test func `Ctrl-Z stops a program and the foreground brings it back`() async throws {
    let walk = try Walk(program: "/bin/cat")
    try await walk.type("one\n")
    try await walk.waitFor("one\none")
    try await walk.suspendAndContinue {
      #expect(!walk.text.contains("two"))
    }
    try await walk.type("two\n")
    try await walk.waitFor("two\ntwo")
    try await walk.press(.control("d"))
    #expect(try await walk.exit() == .code(0))
  }

  @Test func `a program that stops itself is seen with its signal`() async throws {
    let walk = try Walk(shell: "trap 'echo again' CONT; echo before; kill -STOP $$; echo after")
    #expect(try await walk.waitUntilSuspended() == SIGSTOP)
    #expect(walk.row(0) == "before")
    walk.resume()
    #expect(try await walk.exit() == .code(0))
    #expect(walk.text.hasPrefix("before\nagain\nafter"))
  }

  @Test func `a stopped program dies with its walk`() async throws {
    var walk: Walk? = try Walk(program: "/bin/cat")
    try await walk?.press(.control("z"))
    try await walk?.waitUntilSuspended()
    let process = try #require(walk?.process)
    walk = nil
    #expect(kill(process, 0) == -1 && errno == ESRCH)
  }

  @Test func `modes that were changed are told from modes that were put back`() async throws {
    let walk = try Walk(shell: "old=$(stty -g); stty raw -echo; printf raw; read l; stty $old; printf put; read l")
    try await walk.waitFor("raw")
    #expect(!walk.hasModesOfStart)
    #expect(walk.modes?.echoes == false && walk.modes?.isByLine == false)
    try await walk.press(.control("j"))
    try await walk.waitFor("put")
    #expect(walk.hasModesOfStart)
    #expect(walk.modes?.echoes == true && walk.modes?.isByLine == true)
    try await walk.press(.enter)
    _ = try await walk.exit()
    #expect(walk.hasModesOfStart)
  }

  @Test func `the program is in its own home, in a fixed world`() async throws {
    let walk = try Walk(
      shell: "pwd; env | sort; tty -s && echo terminal",
      environment: ["TZ": nil, "MIPEXR_LIBRARY": nil, "EXTRA": "1"])
    _ = try await walk.exit()
    let home = walk.folder.path
    let lines = walk.screen.filter { !$0.isEmpty && !$0.hasPrefix("PWD") }
    #expect(
      lines == [
        home, "EXTRA=1", "HOME=\(home)", "LANG=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", "TERM=xterm-256color",
        "terminal",
      ])
  }

  @Test func `only what was written during an action is counted`() async throws {
    let walk = try Walk(shell: "stty -echo; printf ready; read l; printf 12345; read l")
    try await walk.waitFor("ready")
    let bytes = try await walk.bytes {
      try await walk.press(.enter)
      try await walk.waitFor("12345")
    }
    #expect(bytes == Array("12345".utf8))
    #expect(try await walk.bytes {}.isEmpty)
  }
}

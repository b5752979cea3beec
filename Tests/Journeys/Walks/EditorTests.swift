import Assessment
import Foundation
import Glibc
import Testing
import Wizard

/// The person's own editor, played by small scripts.
@Suite(.serialized, .timeLimit(.minutes(1))) struct EditorTests {
  @Test func `the editor has the terminal as it was before us, a private folder, and nothing else of ours`()
    async throws
  {
    let folder = try await editor(
      """
      stat -c %a "$2" "${2%/*}" > seen; echo "$1" >> seen; ls /proc/self/fd | tr '\\n' ' ' >> seen
      test -t 0 && test -t 1 && test -t 2 && echo terminal >> seen
      while [ ! -e go ]; do sleep 0.01; done; echo "a second line" >> "$2"
      """)
    let walk = try await open(folder, ["EDITOR": "\(folder.path)/ed  -x", "VISUAL": nil])
    try await walk.writeNote("first line")
    try await walk.press(.control("o"))
    try await walk.wait("the editor") { (try? folder.text(of: "seen").contains("terminal")) == true }
    try await walk.waitUntilQuiet()
    #expect(walk.hasModesOfStart)
    #expect(!walk.isAlternateScreen)
    #expect(walk.cursor.isVisible)
    #expect(try folder.answers()["GEN-01"]?["note"] == .string("first line"))
    // Descriptor 3 is the folder that ls reads.
    #expect(try folder.text(of: "seen") == "600\n700\n-x\n0 1 2 3 terminal\n")
    try folder.write("", to: "go")
    try await walk.waitFor("a second line")
    #expect(walk.isAlternateScreen)
    #expect(try folder.text(of: "tmp/.here") == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "tmp")) == [".here"])
    try await walk.type("\nand a third")
    try await walk.press(.escape)
    #expect(try await walk.quit() == .code(0))
    #expect(walk.hasModesOfStart)
    #expect(try folder.answers()["GEN-01"]?["note"] == .string("first line\na second line\nand a third"))
  }

  @Test func `VISUAL is asked first, and a question opens its note for the editor at once`() async throws {
    let folder = try await editor("printf '\\357\\273\\277with a mark\\r\\n\\r\\n' > \"$1\"")
    let walk = try await open(folder, ["EDITOR": "/bin/false", "VISUAL": "\(folder.path)/ed"])
    try await walk.press(.character("N"))
    try await walk.waitFor("with a mark")
    try await walk.press(.escape)
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.answers()["GEN-01"]?["note"] == .string("with a mark"))
  }

  struct Failure: Sendable, CustomTestStringConvertible {
    var script: String
    var told: String
    var keeps: Bool
    var testDescription: String { script }
  }

  @Test(arguments: [
    Failure(script: "exit 1", told: "ended with the code 1. Your note is as it was.", keeps: false),
    Failure(script: "echo lost >> \"$1\"; exit 7", told: "ended with the code 7.", keeps: true),
    Failure(script: "echo lost >> \"$1\"; kill -9 $$", told: "was ended by the signal 9.", keeps: true),
    Failure(
      script: "echo lost > \"${1%/*}/.note.txt.swp\"; kill -6 $$", told: "was ended by the signal 6.", keeps: true),
    Failure(script: "kill -9 $$", told: "was ended by the signal 9. Your note is as it was.", keeps: false),
    Failure(script: "printf 'lost\\377' > \"$1\"", told: "is not UTF-8", keeps: true),
    Failure(script: "head -c 30000 /dev/zero | tr '\\0' x > \"$1\"", told: "has 30000 characters", keeps: true),
    Failure(script: "head -c 2000000 /dev/zero > \"$1\"", told: "larger than a note can be", keeps: true),
    Failure(script: "rm \"$1\"", told: "is no file", keeps: false),
    Failure(script: "rm \"$1\"; mkfifo \"$1\"", told: "is no file", keeps: true),
    Failure(script: "exit 0", told: "The note is as it was. If the editor has a window", keeps: false),
  ])
  func `an editor that fails loses nothing, and what it left is told`(failure: Failure) async throws {
    let folder = try await editor(failure.script)
    let walk = try await open(folder, ["EDITOR": "\(folder.path)/ed"])
    try await walk.writeNote("before")
    try await walk.press(.control("o"))
    try await walk.wait("the message") { walk.words.contains(failure.told) && walk.isAlternateScreen }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "tmp")).filter { $0 != ".here" }
    #expect(left.count == (failure.keeps ? 1 : 0))
    let paths = try await Run(
      ["paths", "skane.json"], environment: ["TMPDIR": folder.path(of: "tmp")], folder: folder)
    if failure.keeps {
      #expect(walk.words.contains("is in \(folder.path)/tmp/\(left[0])".prefix(60)))
      #expect(paths.output.contains("\(folder.path)/tmp/\(left[0])\n"))
    } else {
      #expect(!paths.output.contains("own editor"))
    }
    try await walk.type(" and after")
    try await walk.waitFor("before and after")
    try await walk.press(.escape)
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.answers()["GEN-01"]?["note"] == .string("before and after"))
  }

  @Test(arguments: ["vi;id", "$(id)", "`id`", "vi|id", "vi\nid", "vi -- /etc/passwd", "no-such-program", "./", "/"])
  func `a name that a shell would take apart starts nothing`(name: String) async throws {
    let folder = try await editor("touch \"\(#"$HOME"#)/started\"; echo changed > \"$1\"")
    for program in ["vi", "id"] { try await folder.script("bin/\(program)", "touch \"$HOME/started-$#\"; exit 1") }
    let walk = try await open(folder, ["EDITOR": name, "PATH": "\(folder.path)/bin:/usr/bin:/bin"])
    try await walk.press(.character("N"))
    try await walk.wait("the message") { walk.words.contains("Your note is as it was.") }
    // Of the one that is a program's name and a word behind it, the program gets the word.
    #expect(try folder.names.filter { $0.hasPrefix("started") } == (name == "vi\nid" ? ["started-2"] : []))
    #expect(try await walk.left() == .code(0))
    #expect(try folder.answers().isEmpty)
  }

  @Test(arguments: ["", "  "])
  func `where no editor is named the key says what to do`(name: String) async throws {
    let folder = try await editor("")
    let walk = try await open(folder, ["EDITOR": name, "VISUAL": nil])
    try await walk.press(.character("N"))
    try await walk.waitFor("Set VISUAL or EDITOR before the start")
    #expect(walk.question == "GEN-01")
  }

  @Test func `keys that interrupt are the editor's, and Ctrl-Z puts both aside`() async throws {
    let folder = try await editor(
      """
      trap 'echo interrupted >> "$1"' INT; trap 'echo quit >> "$1"' QUIT
      touch ready; while [ ! -e go ]; do sleep 0.01; done
      """)
    let walk = try await open(folder, ["EDITOR": "\(folder.path)/ed"])
    try await walk.press(.character("N"))
    try await walk.wait("the editor") { folder.holds("ready") }
    try await walk.press(.control("c"))
    try await walk.press(.control("\\"))
    try await walk.settle(for: .milliseconds(100))
    try await walk.press(.control("z"))
    try await walk.waitUntilSuspended()
    walk.resume()
    try folder.write("", to: "go")
    try await walk.waitFor("interrupted")
    try await walk.waitFor("quit")
    #expect(try await walk.left() == .code(0))
    #expect(try folder.answers()["GEN-01"]?["note"] == .string("interrupted\nquit"))
  }

  @Test func `a window that changed while the editor was open is filled anew`() async throws {
    let folder = try await editor("touch ready; while [ ! -e go ]; do sleep 0.01; done; echo changed > \"$1\"")
    let walk = try await open(folder, ["EDITOR": "\(folder.path)/ed"])
    try await walk.press(.character("N"))
    try await walk.wait("the editor") { folder.holds("ready") }
    try walk.resize(50, 14)
    try folder.write("", to: "go")
    try await walk.waitFor("changed")
    try await walk.waitUntilQuiet()
    #expect(walk.screen.count == 14)
    #expect(walk.row(13).contains("Esc"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `the end of the program, asked for while the editor is open, ends that too, and what it has written is the note`(
    signal: Int32
  ) async throws {
    let folder = try await editor("echo changed > \"$1\"; touch ready; while :; do sleep 0.01; done")
    let walk = try await open(folder, ["EDITOR": "\(folder.path)/ed"])
    try await walk.press(.character("N"))
    try await walk.wait("the editor") { folder.holds("ready") }
    try await walk.send(signal)
    #expect(try await walk.exit() == .code(128 + signal))
    #expect(walk.hasModesOfStart)
    #expect(try folder.answers()["GEN-01"]?["note"] == .string("changed"))
  }

  @Test func `line mode has the editor, too`() async throws {
    let folder = try await editor("echo \"line two\" >> \"$1\"")
    try await folder.makeAssessment()
    let walk = try Walk(
      arguments: ["--plain", "skane.json"],
      environment: ["EDITOR": "\(folder.path)/ed", "TMPDIR": folder.path(of: "tmp")],
      folder: folder)
    try await walk.waitFor("GEN-01.")
    try await walk.type("n\nline one\n")
    try await walk.waitFor("Note: line one")
    try await walk.type("N\n")
    try await walk.waitFor("line two")
    try await walk.type("\ns\n")
    #expect(try await walk.exit() == .code(0))
    #expect(!walk.received.contains(0x1B))
    #expect(try folder.answers()["GEN-01"]?["note"] == .string("line one\nline two"))
  }

  @Test func `lines from a pipe start no editor`() async throws {
    let folder = try await editor("touch \"$HOME/started\"")
    try await folder.makeAssessment()
    let run = try await Run(
      ["skane.json"], input: "N\ns\n", environment: ["EDITOR": "\(folder.path)/ed"], folder: folder)
    #expect(run.output.contains("An editor needs a terminal"))
    #expect(!folder.holds("started"))
  }

  private func editor(_ script: String) async throws -> Folder {
    let folder = try Folder()
    try await folder.script("ed", script)
    try folder.write("", to: "tmp/.here")
    return folder
  }

  private func open(_ folder: Folder, _ environment: [String: String?]) async throws -> Walk {
    let own = ["TMPDIR": folder.path(of: "tmp"), "VISUAL": nil].merging(environment) { $1 }
    return try await Walk.wizard(in: folder, environment: own)
  }
}

extension Walk {
  /// The screen as if its lines had no ends.
  fileprivate var words: String { text.split { $0.isWhitespace }.joined(separator: " ") }

  /// Leaves from a note.
  fileprivate func left() async throws -> Status {
    try await press(.escape)
    return try await quit()
  }
}

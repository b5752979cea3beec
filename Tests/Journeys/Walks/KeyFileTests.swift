import Testing
import Wizard

/// One's own keys, in the whole program.
@Suite(.serialized, .timeLimit(.minutes(1))) struct KeyFileTests {
  @Test(arguments: ["en", "sv", "es"])
  func `the printed keys are a file that changes nothing and has no fault`(language: String) async throws {
    let folder = try Folder()
    let environment = ["XDG_CONFIG_HOME": folder.path, "LANG": "\(language)_SE.UTF-8"]
    let printed = try await Run(["keys"], environment: environment, folder: folder)
    #expect(printed.status == .code(0) && printed.errors.isEmpty)
    try folder.write(printed.output, to: "mipexr/keys.yaml")
    let again = try await Run(["keys"], environment: environment, folder: folder)
    #expect(again.errors == "" && again.output == printed.output)
  }

  @Test func `own keys work and are shown; what is wrong in their file is told, and the wizard starts`() async throws {
    let folder = try Folder()
    try folder.write("unknown: w\nlist: [p]\nmoves: [F4, 'ä']\nnonsense: [q]\n", to: "mipexr/keys.yaml")
    let walk = try await Walk.wizard(in: folder, environment: ["XDG_CONFIG_HOME": folder.path])
    try await walk.waitFor("keys.yaml:2:8: warning: p is the key of profile")
    try await walk.waitFor("There is more")
    try await walk.type("w")
    try await walk.waitFor("w (*) Don't know")
    try await walk.type("ä")
    try await walk.waitFor("points on the overall score")
    try await walk.type("l")
    try await walk.waitFor("List of indicators")
    #expect(try await walk.quit() == .code(0))
    let run = try await Run(["keys"], environment: ["XDG_CONFIG_HOME": folder.path], folder: folder)
    #expect(run.errors.contains("keys.yaml:4:1: warning: there is no action \"nonsense\""))
    try folder.write("list:\nprofile: {}\nundo: [Hyper-u, u]\n", to: "mipexr/keys.yaml")
    let second = try await Run(["keys"], environment: ["XDG_CONFIG_HOME": folder.path], folder: folder)
    let lines = second.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("keys.yaml:1:1: warning: list has no key here"))
    #expect(lines[1].contains("keys.yaml:2:10: warning: expected a key or a list of keys behind profile"))
    #expect(lines[2].contains("keys.yaml:3:8: warning: there is no key \"Hyper-u\""))
  }

  @Test(arguments: ["", "# nothing yet\n", "[a, b]", "{", "a: b: c", "list: {a: b}", "\u{FFFD}\u{0}", "list:"])
  func `no key file keeps the wizard from starting`(text: String) async throws {
    let folder = try Folder()
    try folder.write(text, to: "mipexr/keys.yaml")
    let walk = try await Walk.wizard(in: folder, environment: ["XDG_CONFIG_HOME": folder.path])
    try await walk.press(.character("l"))
    try await walk.waitFor("List of indicators")
    #expect(try await walk.quit() == .code(0))
  }
}

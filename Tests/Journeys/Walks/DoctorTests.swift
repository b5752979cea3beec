import Assessment
import Sentences
import Testing
import Text
import Wizard

/// What a support desk is told, in the places that people are calling from.
@Suite(.serialized, .timeLimit(.minutes(1))) struct DoctorTests {
  /// The state of each fact by its id; a library may be there twice.
  private func states(_ run: Run) throws -> [String: String] {
    let facts = try JSON(parsing: Array(run.output.utf8)).object?["facts"]?.array?.compactMap(\.object) ?? []
    for fact in facts { #expect((fact["state"]?.string == "ok") == (fact["advice"]?.string == nil), "\(fact)") }
    return Dictionary(
      facts.map { ($0["id"]?.string ?? "", $0["state"]?.string ?? "") }, uniquingKeysWith: { first, _ in first })
  }

  private func doctor(
    _ environment: [String: String?] = [:], folder: Folder? = nil, status: Int32 = 0
  ) async throws -> [String: String] {
    let run = try await Run(["doctor", "--format", "json"], environment: environment, folder: folder)
    #expect(run.status == .code(status) && run.errors.isEmpty, "\(run.errors)")
    return try states(run)
  }

  @Test func `every fact is there, and the folder is as it was`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let before = try folder.names
    let states = try await doctor(folder: folder)
    let ids = [
      "program", "terminal", "colours", "encoding", "language", "columns", "zone", "folder", "recent", "keys",
      "temporary", "library", "documents", "pdf", "editor",
    ]
    #expect(states.keys.sorted() == ids.sorted())
    for id in ["program", "colours", "encoding", "columns", "folder", "recent", "keys", "temporary", "library"] {
      #expect(states[id] == "ok", "\(id)")
    }
    #expect(try folder.names == before)
  }

  /// A place, what it changes, and the fact that tells.
  struct Place: CustomTestStringConvertible {
    let testDescription: String
    let environment: [String: String?]
    let fact: String
    var state = "note"
  }

  @Test(arguments: [
    Place(testDescription: "no terminfo", environment: ["TERM": "nonesuch"], fact: "terminal"),
    Place(testDescription: "TERM is not set", environment: ["TERM": nil], fact: "terminal"),
    Place(testDescription: "LC_ALL=C", environment: ["LC_ALL": "C"], fact: "encoding"),
    Place(testDescription: "a home that takes nothing", environment: ["HOME": "/dev/null"], fact: "recent"),
    Place(testDescription: "no home", environment: ["HOME": nil], fact: "recent"),
    Place(testDescription: "no pandoc", environment: ["PATH": "/nowhere"], fact: "documents"),
    Place(testDescription: "no browser", environment: ["PATH": "/nowhere"], fact: "pdf"),
    Place(testDescription: "no editor", environment: ["EDITOR": nil, "VISUAL": nil], fact: "editor"),
    Place(testDescription: "a wrong editor", environment: ["EDITOR": "nonesuch"], fact: "editor"),
    Place(testDescription: "no temporary folder", environment: ["TMPDIR": "/nowhere"], fact: "temporary"),
    Place(
      testDescription: "a library that is not there", environment: ["MIPEXR_LIBRARY": "/nowhere"], fact: "library",
      state: "fault"),
  ])
  func `an odd place is told, with what to do`(place: Place) async throws {
    let states = try await doctor(place.environment, status: place.state == "fault" ? 1 : 0)
    #expect(states[place.fact] == place.state, "\(states)")
  }

  @Test func `a folder where nothing can be saved is a fault, in every language`() async throws {
    for language in Language.all {
      let run = try await Run(
        program: "/bin/sh", ["-c", "cd /proc && exec \"$0\" doctor --language \(language.code)", Program.mipexr])
      #expect(run.status == .code(1) && run.errors.isEmpty)
      #expect(run.output.split(separator: "\n").contains { $0.hasPrefix(DoctorMessage.fault.text(in: language)) })
    }
  }

  @Test func `no name of a person, a folder or a file is told`() async throws {
    let name = "Quzvfbxk"
    let folder = try Folder()
    try folder.write("{}", to: "\(name)/\(name).json")
    let home = folder.path(of: name)
    for variables in [
      [:], ["XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home],
      ["MIPEXR_LIBRARY": home, "TMPDIR": home, "EDITOR": "\(home)/\(name)", "SSH_TTY": name, "TZ": name],
    ] as [[String: String?]] {
      for format in ["text", "json"] {
        let run = try await Run(
          program: "/bin/sh", ["-c", "cd \"$HOME\" && exec \"$0\" doctor --format \(format)", Program.mipexr],
          environment: variables.merging(["HOME": home]) { first, _ in first }, folder: folder)
        #expect(!run.output.isEmpty && !(run.output + run.errors).contains(name), "\(run.output)\(run.errors)")
      }
    }
    let plain = try await Run(["doctor"])
    #expect(plain.output.contains("~/.local/state/mipexr"))
  }

  @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24)])
  func `no line is wider than the window, and a usual window holds all`(size: Size) async throws {
    for language in Language.all {
      let walk = try Walk(
        arguments: ["doctor", "--language", language.code], environment: ["EDITOR": "sh"], size: size)
      _ = try await walk.exit()
      let lines = String(decoding: walk.received, as: UTF8.self).split(whereSeparator: \.isNewline)
      #expect(lines.count > 14 && lines.allSatisfy { $0.count <= size.width }, "\(lines)")
      #expect(size.width < 80 || lines.count <= size.height, "\(lines.joined(separator: "\n"))")
    }
  }
}

import Assessment
import Sentences
import TestSupport
import Testing
import Text
import Wizard

/// What a script or a packager relies on: exit statuses, options of the wizard, the manual page, completions.
@Suite(.serialized, .timeLimit(.minutes(1))) struct CommandLineTests {
  /// A call that ends with a status, and a word of the message that says why.
  struct Ending: CustomTestStringConvertible {
    let status: Int32
    let call: [String]
    let told: String
    var testDescription: String { "\(status): \(call.joined(separator: " "))" }

    init(_ status: Int32, _ call: String, _ told: String = "") {
      self.status = status
      self.call = call.split(separator: " ").map(String.init)
      self.told = told
    }
  }

  @Test(arguments: [
    Ending(0, "check skane.json"), Ending(0, "score skane.json"), Ending(0, "--version"), Ending(0, "compare --help"),
    Ending(1, "report skane.json --output skane.docx", "pandoc"),
    Ending(64, "score"), Ending(64, "score skane.json --frobnicate", "--frobnicate"),
    Ending(64, "set skane.json GEN-99=full", "GEN-99"), Ending(64, "compare skane.json", "--region"),
    Ending(65, "check broken.json", "broken.json:1:"), Ending(65, "score broken.json", "broken.json:1:"),
    Ending(65, "broken.json", "broken.json:1:"), Ending(66, "score none.json", "none.json"),
    Ending(66, "score skane.json --library none", "none"),
    Ending(66, "handbook nowhere", "nowhere"), Ending(73, "new skane.json", "skane.json"),
    Ending(73, "report skane.json --output there.html", "--force"),
    Ending(73, "export skane.json --output no/a.csv", "no"),
  ])
  func `every way to end has its status, and says why`(ending: Ending) async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    try folder.write("{", to: "broken.json")
    try folder.write("", to: "there.html")
    let run = try await Run(ending.call, environment: ["PATH": "/nowhere"], folder: folder)
    #expect(run.status == .code(ending.status), "\(run.errors)")
    #expect(run.errors.contains(ending.told))
    #expect(ending.status == 0 || run.output.isEmpty)
  }

  @Test func `how another program ended is known below a parent that forgets its children, too`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    // A start of a file is there when it gives up.
    try await folder.script("bin/pandoc", "printf PK > \"${5#--output=}\"; exit 3")
    let run = try await Run(
      program: "/usr/bin/env",
      ["--ignore-signal=CHLD", Program.mipexr, "report", "skane.json", "--output", "skane.docx"],
      environment: ["PATH": folder.path(of: "bin") + ":/usr/bin:/bin"], folder: folder)
    #expect(run.status == .code(1) && run.errors.contains("3"), "\(run.errors)")
    #expect(!folder.holds("skane.docx"))
  }

  @Test func `a file that another process holds, or that cannot be written, keeps its answers`() async throws {
    let walk = try await Walk.wizard()
    let busy = try await Run(["set", "skane.json", "GEN-01=full"], folder: walk.folder)
    #expect(busy.status == .code(75) && busy.errors.contains("skane.json"))
    #expect(try await walk.quit() == .code(0))
    let before = try walk.folder.text(of: "skane.json")
    let full = try await Run(
      program: "/bin/sh", ["-c", "ulimit -f 0; exec \"$0\" set skane.json GEN-01=full", Program.mipexr],
      folder: walk.folder)
    #expect([.code(73), .code(74)].contains(full.status) && full.errors.contains("skane.json"), "\(full.errors)")
    #expect(try walk.folder.text(of: "skane.json") == before)
  }

  @Test func `an end that must be complete has status 2 on the screen too, and 0 when all is answered`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let walk = try Walk(arguments: ["--require-complete", "skane.json"], folder: folder)
    try await walk.waitForQuestion("GEN-01")
    try await walk.press(.character("2"))
    try await walk.waitUntilSaved()
    #expect(try await walk.quit() == .code(2))
    #expect(try folder.answers().keys.sorted() == ["GEN-01"])
    let ids = try await questions(folder)
    #expect(ids.count == 61)
    let set = try await Run(["set", "skane.json"] + ids.map { "\($0)=na:somebody else runs it" }, folder: folder)
    #expect(set.status == .code(0))
    let run = try await Run(["--plain", "--require-complete", "skane.json"], input: "s\n", folder: folder)
    #expect(run.status == .code(0) && run.errors.isEmpty)
  }

  private func questions(_ folder: Folder) async throws -> [String] {
    let csv = try await Run(["export", "skane.json"], folder: folder)
    return csv.output.split(separator: "\n").flatMap { $0.split(separator: ",") }.map(String.init).filter {
      $0.wholeMatch(of: /[A-Z]{3}-\d\d/) != nil
    }
  }

  @Test(arguments: [["--no-color"], []]) func `without colours there are none, by option and by NO_COLOR`(
    option: [String]
  ) async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    let colours = { (walk: Walk) in
      (0..<24).flatMap { row in (0..<80).map { walk.cell(row, $0) } }
        .filter { $0.foreground != .standard || $0.background != .standard }.count
    }
    let plain = try Walk(
      arguments: option + ["skane.json"], environment: option.isEmpty ? ["NO_COLOR": "1"] : [:], folder: folder)
    try await plain.waitForQuestion("GEN-01")
    #expect(colours(plain) == 0)
    #expect(try await plain.quit() == .code(0))
    let coloured = try Walk(arguments: ["skane.json"], folder: folder)
    try await coloured.waitForQuestion("GEN-01")
    #expect(colours(coloured) > 0)
    #expect(try await coloured.quit() == .code(0))
  }

  @Test func `the version is a bare number first, then what a support runner asks next`() async throws {
    // Of a library beside the program, nothing is told.
    let run = try await Run(["--version"], environment: ["MIPEXR_COMMIT": "not when it runs"])
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(run.status == .code(0) && run.errors.isEmpty && lines.count == 6 && lines.last == "")
    #expect(lines.first?.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    #expect(lines.dropFirst().first?.hasPrefix("Commit: ") == true && !run.output.contains("not when it runs"))
    #expect(lines.contains("Languages: \(Language.all.map(\.code).joined(separator: ", "))"))
    for id in ["mipex-r", "outcomes"] {
      let told = lines.filter { $0.hasPrefix("Questionnaire: \(id) ") }
      #expect(
        told.count == 1 && told[0].wholeMatch(of: /.* \d+\.\d+\.\d+, fingerprint [0-9a-f]{16}/) != nil, "\(lines)")
    }
    let swedish = try await Run(["--version"], environment: ["LANG": "sv_SE.UTF-8"])
    #expect(swedish.output.contains("Språk: ") && swedish.output.hasPrefix(lines[0]))
  }

  @Test(arguments: zip([Language.english, .swedish, .spanish], ["EXIT STATUS", "SLUTKODER", "CÓDIGO DE SALIDA"]))
  func `the manual page has every command, key and status`(language: Language, heading: String) async throws {
    let page = try await Run(["manual", "--language", language.code], environment: ["SOURCE_DATE_EPOCH": "86400"])
    #expect(page.status == .code(0) && page.errors.isEmpty)
    #expect(page.output.hasPrefix(".TH MIPEXR 1 1970-01-02 \"mipexr "))
    #expect(page.output.utf8.allSatisfy { $0 < 128 })
    for command in ["wizard", "compare", "export\\-questionnaire", "regions import"] {
      #expect(page.output.contains("\n.SS \"mipexr \(command)"))
    }
    #expect(!page.output.contains("mipexr manual") && !page.output.contains("mipexr help"))
    // Each action's keys stand alone on a line, in bold.
    for action in Action.table where !action.keys.isEmpty {
      let names = action.keys.map { $0.name(in: language) }
      #expect(names.allSatisfy { page.output.contains($0.onPage) }, "\(action.id): \(names)")
    }
    for status in [0, 1, 2, 64, 65, 66, 73, 74, 75, 130] { #expect(page.output.contains("\n\\fB\(status)\\fR\n")) }
    #expect(page.output.contains(".SH \"\(heading.onPage)\""))
  }

  @Test(arguments: [("sv", "Visa versionen."), ("es", "Mostrar la versión.")])
  func `a completion script is the same program in every language, and only its words are translated`(
    language: String, version: String
  ) async throws {
    let script = { (shell: String, language: String) in
      try await Run(["--generate-completion-script", shell, "--language", language]).output
    }
    #expect(try await script("bash", language) == script("bash", "en"))
    #expect(try await script("bash", "en").contains("-o default"))
    let fish = try await script("fish", language)
    #expect(fish.contains("-d '\(version)'") && !fish.contains("Show "))
    let wrong = try await Run(["--generate-completion-script", "tcsh", "--language", language])
    #expect(wrong.status == .code(64) && wrong.errors.contains("'tcsh'") && wrong.output.isEmpty)
    #expect(!wrong.errors.contains("Please"))
  }
}

extension String {
  /// The name of a key as the page writes it.
  fileprivate var onPage: String {
    unicodeScalars.map { scalar in
      switch scalar {
      case "-": "\\-"
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u00" + String(scalar.value, radix: 16, uppercase: true) + "]"
      }
    }.joined()
  }
}

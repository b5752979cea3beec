import Sentences
import TestSupport
import Testing
import Wizard

/// The map on the command line, in windows of several sizes, in every language, and with input that does not fit.
@Suite(.serialized, .timeLimit(.minutes(1))) struct MappingTests {
  @Test(arguments: [(80, 24), (132, 43), (63, 24)])
  func `in a window with room each region stands where it lies`(width: Int, height: Int) async throws {
    let walk = try Walk(arguments: ["map"], size: Size(width: width, height: height))
    try await walk.waitFor("7 of 25 regions have a published overall score.")
    try await walk.waitFor("Wien")
    let lines = walk.screen
    let row = try #require(lines.firstIndex { $0.contains("Eus ") && $0.contains("Nav ") })
    #expect(lines[row].contains("77") && lines[row].contains("47"))
    #expect(lines[..<row].contains { $0.contains("Wien") && $0.contains("78") })
  }

  @Test(arguments: [("map", 62), ("map --plain", 132)])
  func `in a narrow window, and where lines are asked for, each region is a line that names its neighbours`(
    call: String, width: Int
  ) async throws {
    let walk = try Walk(
      arguments: call.split(separator: " ").map(String.init), size: Size(width: width, height: 200))
    try await walk.waitFor("7 of 25 regions")
    #expect(walk.text.contains("- Skåne, Sweden: no published score."))
    #expect(walk.text.contains("south Skåne"))
  }

  @Test(arguments: Language.all) func `every format is there in every language`(language: Language) async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    for format in ["text", "svg", "csv"] {
      let run = try await Run(
        ["map", "skane.json", "--format", format, "--language", language.code], folder: folder)
      #expect(run.status == .code(0) && run.errors.isEmpty, "\(run.errors)")
      #expect(run.output.contains("skane.json"))
    }
    let help = try await Run(["map", "--help", "--language", language.code], folder: folder)
    #expect(help.output.contains("mipexr map --show education"))
  }

  @Test(arguments: [
    (64, "map --show educaton", "education"), (64, "map --format png", "png"), (64, "map --sort name", "name"),
    (65, "map broken.json", "broken.json:1:"), (65, "map other.json", "The map shows scores of mipex-r"),
    (66, "map none.json", "none.json"), (65, "map --library own", "map.yaml"),
  ])
  func `what does not fit is told, with its status`(status: Int32, call: String, told: String) async throws {
    let folder = try Folder()
    try folder.write("{", to: "broken.json")
    try folder.write("format: mipexr-map/1\ntiles: []\n", to: "own/Handbook/map.yaml")
    _ = try await Run(
      ["new", "other.json", "--questionnaire", "outcomes", "--region", "SE224", "--period", "2026"], folder: folder)
    let run = try await Run(call.split(separator: " ").map(String.init), folder: folder)
    #expect(run.status == .code(status), "\(run.errors)")
    #expect(run.errors.contains(told) && run.output.isEmpty, "\(run.errors)")
  }

  @Test func `an imported score is on the map with its source, and a row without one is refused`() async throws {
    let folder = try Folder()
    try folder.write("region,dimension,score,source,date\nSE224,overall,61.5,Audit office,2026-03\n", to: "good.csv")
    try folder.write("region,dimension,score,source,date\nSE232,overall,50,,2026-03\n", to: "bad.csv")
    let good = try await Run(["regions", "import", "good.csv"], folder: folder)
    #expect(good.status == .code(0), "\(good.errors)")
    let bad = try await Run(["regions", "import", "bad.csv"], folder: folder)
    #expect(bad.status == .code(65) && bad.errors.contains("\"source\" is empty"))
    let map = try await Run(["map"], folder: folder)
    #expect(map.output.contains("8 of 25 regions") && map.output.contains("Audit office, 2026-03: Skåne."))
    let list = try await Run(["map", "--plain", "--sort", "score"], folder: folder)
    #expect(list.output.contains("61.5 published (Audit office, 2026-03)"))
    let csv = try await Run(["map", "--format", "csv"], folder: folder)
    #expect(csv.output.contains("61.5,2026-03,Audit office"))
    let svg = try await Run(["map", "--format", "svg"], folder: folder)
    #expect(svg.output.contains("Audit office") && svg.output.contains(">Ska 61.5<"))
  }

  @Test func `the report of a comparison has the map, and the report of a region what others did`() async throws {
    let folder = try Folder()
    try await folder.makeAssessment()
    _ = try await Run(
      ["set", "skane.json", "EDU-01=none", "EDU-02=none", "EDU-03=full", "HEA-01=full"], folder: folder)
    let compared = try await Run(["compare", "skane.json", "--region", "AT13", "--format", "html"], folder: folder)
    #expect(compared.status == .code(0) && compared.output.contains("Made with Natural Earth."), "\(compared.errors)")
    let report = try await Run(["report", "skane.json", "--format", "md"], folder: folder)
    #expect(report.status == .code(0), "\(report.errors)")
  }
}

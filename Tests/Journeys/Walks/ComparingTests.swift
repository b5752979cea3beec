import Assessment
import Testing
import Wizard

/// Comparing, published scores and practices from the command line.
@Suite(.serialized, .timeLimit(.minutes(1))) struct ComparingTests {
  private func folder() async throws -> Folder {
    let folder = try Folder()
    for (file, period, answers) in [
      ("old.json", "2024", ["EDU-01=partly", "GEN-01=none"]),
      ("new.json", "2026", ["EDU-01=full", "HEA-01=na:Eva runs it"]),
    ] {
      #expect(try await Run(["new", file, "--region", "SE224", "--period", period], folder: folder).status == .code(0))
      #expect(try await Run(["set", file] + answers, folder: folder).status == .code(0))
    }
    return folder
  }

  @Test func `two periods are a trend, with the answers behind each difference`() async throws {
    let folder = try await folder()
    let text = try await Run(["compare", "new.json", "old.json"], folder: folder)
    #expect(text.status == .code(0) && text.errors.isEmpty)
    #expect(text.output.hasPrefix("Trend of Skåne\nA: Skåne 2024 (old.json), 2 of 61 answered\n"))
    #expect(text.output.contains("    EDU-01 +50.0: A Partly, B Full\n"))
    let explained = try await Run(
      ["compare", "old.json", "new.json", "--explain", "education", "--language", "sv"], folder: folder)
    #expect(explained.output.contains("Utbildning: +50."))
    #expect(explained.output.contains("EDU-01 +50,0: A Delvis, B Fullt ut"))
    let json = try await Run(
      ["compare", "old.json", "new.json", "--format", "json", "--without-notes"], folder: folder)
    #expect(try JSON(parsing: Array(json.output.utf8)).object?["format"] == .string("mipexr-comparison/1"))
    #expect(!json.output.contains("Eva"))
  }

  @Test func `a comparison becomes a document in the files' language, which replaces an older one only by force`()
    async throws
  {
    let folder = try await folder()
    let first = try await Run(["compare", "old.json", "new.json", "--output", "trend.html"], folder: folder)
    #expect(first.status == .code(0) && first.output.isEmpty && first.errors.contains("trend.html"))
    let page = try folder.text(of: "trend.html")
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">") && page.contains("Trend of Skåne, 2024 to 2026"))
    #expect(!page.contains("<script") && page.contains("Content-Security-Policy"))
    let second = try await Run(["compare", "old.json", "new.json", "--output", "trend.html"], folder: folder)
    #expect(second.status == .code(73) && second.errors.contains("--force"))
    let forced = try await Run(
      ["compare", "old.json", "new.json", "--output", "trend.html", "--force", "--language", "sv"], folder: folder)
    #expect(forced.status == .code(0) && folder.holds("trend.html~"))
    #expect(try folder.text(of: "trend.html").contains("Utveckling för Skåne, 2024 till 2026"))
    let own = try await Run(
      ["compare", "old.json", "new.json", "--output", "new.json", "--force", "--format", "json"], folder: folder)
    #expect(own.status == .code(73))
    #expect(try folder.answers("new.json")["EDU-01"] != nil)
  }

  @Test func `a format that does not fit the other words of the call is refused`() async throws {
    let folder = try await folder()
    for (words, told) in [
      (["--output", "trend"], "--format"), (["--format", "pdf"], "--output comparison.pdf"),
      (["--format", "md", "--style", "own.css"], "--style"),
      (["--format", "html", "--explain", "overall"], "--explain"),
    ] {
      let run = try await Run(["compare", "old.json", "new.json"] + words, folder: folder)
      #expect(run.status == .code(64) && run.output.isEmpty && run.errors.contains(told), "\(words): \(run.errors)")
    }
    let markdown = try await Run(["compare", "old.json", "new.json", "--format", "md"], folder: folder)
    #expect(markdown.status == .code(0) && markdown.output.contains("# Trend of Skåne, 2024 to 2026\n"))
  }

  @Test func `what cannot be compared is refused with its reason`() async throws {
    let folder = try await folder()
    let one = try await Run(["compare", "old.json"], folder: folder)
    #expect(one.status == .code(64) && one.errors.contains("--region"))
    let missing = try await Run(["compare", "old.json", "none.json"], folder: folder)
    #expect(missing.status == .code(66) && missing.output.isEmpty)
    let version = try #require(Content.fixed.questionnaire?.version)
    let newer = try folder.text(of: "new.json").replacing("\"version\": \"\(version)\"", with: "\"version\": \"2.0.0\"")
    try folder.write(newer, to: "newer.json")
    let major = try await Run(["compare", "old.json", "newer.json"], folder: folder)
    #expect(major.status == .code(65) && major.errors.hasPrefix("newer.json:") && major.errors.contains("2.0.0"))
    let dimension = try await Run(["compare", "old.json", "new.json", "--explain", "educaton"], folder: folder)
    #expect(dimension.status == .code(64) && dimension.errors.contains("Did you mean education?"))
    let region = try await Run(["compare", "old.json", "--region", "Atlantis"], folder: folder)
    #expect(region.status == .code(64) && region.errors.contains("mipexr regions"))
  }

  @Test func `published scores are imported whole or not at all, and stand beside ours`() async throws {
    let folder = try await folder()
    let before = try await Run(["compare", "old.json", "--region", "Skåne"], folder: folder)
    #expect(before.output.contains("Skåne (SE224): no published score at hand. Add one with: mipexr regions"))
    let rows =
      "region,dimension,score,source,date\nSE224,overall,57.5,A report,2025\nskåne,education,61,A report,2025\n"
    try folder.write(rows.replacing("61", with: "610"), to: "wrong.csv")
    let wrong = try await Run(["regions", "import", "wrong.csv"], folder: folder)
    #expect(wrong.status == .code(65) && wrong.errors.hasPrefix("wrong.csv:3:17: error: \"score\" holds \"610\""))
    #expect(!folder.holds(".local/share/mipexr/Handbook/regions-imported.yaml"))
    try folder.write(rows, to: "right.csv")
    let right = try await Run(["regions", "import", "right.csv"], folder: folder)
    #expect(right.status == .code(0) && right.errors.contains("2 scores are new"))
    let file = try folder.text(of: ".local/share/mipexr/Handbook/regions-imported.yaml")
    let again = try await Run(["regions", "import", "right.csv"], folder: folder)
    #expect(again.errors.contains("Nothing had to be written"))
    #expect(try folder.text(of: ".local/share/mipexr/Handbook/regions-imported.yaml") == file)
    #expect(try await Run(["lint", ".local/share/mipexr"], folder: folder).errors.isEmpty)
    #expect(try await Run(["regions"], folder: folder).output.contains("57.5, 2025, A report"))
    let csv = try await Run(["regions", "--format", "csv"], folder: folder)
    #expect(csv.output.contains("SE224,SE,Skåne,education,61,2025,A report,,\n"))
    let after = try await Run(["compare", "old.json", "--region", "SE224"], folder: folder)
    #expect(after.output.contains("Overall: 57.5 published, 25 here (2025, A report)"))
    let elsewhere = try await Run(["regions", "import", "right.csv", "--library", "own"], folder: folder)
    #expect(elsewhere.status == .code(0) && folder.holds("own/Handbook/regions-imported.yaml"))
  }

  @Test func `practices are chosen by what is asked for, and what is not known is told`() async throws {
    let folder = try await folder()
    let health = try await Run(["practices", "--area", "health", "--country", "se"], folder: folder)
    #expect(health.output.contains("skane-communicators") && !health.output.contains("puglia"))
    let skane = try await Run(["practices", "--region", "Skåne", "--format", "json"], folder: folder)
    let found = try JSON(parsing: Array(skane.output.utf8)).array ?? []
    #expect(!found.isEmpty && found.allSatisfy { $0.object?["nuts"] == .string("SE224") })
    let none = try await Run(["practices", "--country", "LU"], folder: folder)
    #expect(none.status == .code(0) && none.output.isEmpty && none.errors.contains("no practice fits"))
    for (call, message) in [
      (["--area", "educaton"], "Did you mean education?"), (["--phase", "later"], "Expected formulation"),
      (["--for", "EDU-99"], "--for knows no"), (["--country", "Sweden"], "two letters"),
      (["--region", "SE229"], "no region \"SE229\" is known"),
      (["skane-communicators", "--area", "health"], "is one practice"),
    ] {
      let run = try await Run(["practices"] + call, folder: folder)
      #expect(run.status == .code(64) && run.errors.contains(message), "\(call): \(run.errors)")
    }
    let gaps = try await Run(["practices", "--for-gaps", "old.json", "--country", "DE"], folder: folder)
    #expect(gaps.status == .code(0) && gaps.output.contains("GEN-01") && gaps.output.contains("berlin-overall-concept"))
    let missing = try await Run(["practices", "--for-gaps", "nowhere.json"], folder: folder)
    #expect(missing.status == .code(66))
  }

  @Test func `practices are listed, shown in full and opened from the handbook`() async throws {
    let list = try await Run(["practices"])
    #expect(list.output.split(separator: "\n").count >= 6 && list.output.contains("skane-communicators"))
    let one = try await Run(["practices", "skane-communicators", "--language", "sv"])
    #expect(one.output.contains("Vad som gjordes") && one.output.contains("https://reginproject.eu/"))
    let json = try await Run(["practices", "skane-communicators", "--format", "json"])
    #expect(try JSON(parsing: Array(json.output.utf8)).object?["nuts"] == .string("SE224"))
    let unknown = try await Run(["practices", "skane"])
    #expect(unknown.status == .code(66) && unknown.errors.contains("did you mean \"skane-communicators\"?"))
    let walk = try Walk(arguments: ["handbook", "practices"])
    try await walk.waitFor("(Im)migrant's Guide in print")
    try await walk.press(.tab, .enter)
    try await walk.waitFor("What was done")
    try await walk.press(.escape)
    try await walk.waitFor("(Im)migrant's Guide in print")
    #expect(try await walk.quit() == .code(0))
  }
}

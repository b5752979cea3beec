import Foundation
import Sentences
import Testing
import Text

@testable import Library

@Suite struct LintTests {
  private let good = "\(Fixtures.folder)/good"
  private let faulty = "\(Fixtures.folder)/faulty"

  @Test func `sound content has no findings`() {
    #expect(Fixtures.lines(Library().lint([good])) == [])
  }

  /// Recorded with RECORD_SNAPSHOTS=1 and read line by line; the place of each finding is where the cure goes.
  @Test func `faulty content has all its findings at once, each at its place`() throws {
    let found = Fixtures.lines(Library().lint([faulty])).joined(separator: "\n") + "\n"
    let file = URL(filePath: "\(Fixtures.folder)/faulty.txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(found.utf8).write(to: file)
    }
    #expect(found.split(separator: "\n") == (try String(contentsOf: file, encoding: .utf8)).split(separator: "\n"))
  }

  @Test func `the same findings exist in every language, none of them left in another`() {
    for finding in Library().lint([faulty]) {
      let texts = Set(Language.all.map { finding.what.text(in: $0) })
      #expect(texts.count == Language.all.count && !texts.contains(""), "\(texts)")
    }
  }

  @Test func `a practice needs the languages of its handbook, and one that lies alone needs English`() throws {
    let practice = try String(
      contentsOf: URL(filePath: "\(Fixtures.folder)/good/Handbook/practices/guide.yaml"), encoding: .utf8)
    let files = ["alone.yaml": practice, "Handbook/practices/a.yaml": practice, "Handbook/es/index.md": "# Manual\n"]
      .mapValues { $0.replacing("id: guide", with: "id: a") }
    let lines = try Fixtures.withFolder(files) { folder in
      [
        Library().lint(["\(folder)/Handbook/practices/a.yaml"]), Library().lint(["\(folder)/alone.yaml"]),
      ].map { findings in findings.map { $0.what.text(in: .english) }.filter { $0.contains("no texts") } }
    }
    #expect(
      lines == [["the practice has no texts in es; another language is shown until they are added"], []])
  }

  @Test(arguments: [
    ("Questionnaires/faulty", 110), ("Questionnaires/faulty/questionnaire.yaml", 110),
    ("Questionnaires/faulty/texts/sv.yaml", 30), ("Handbook", 30), ("Handbook/regions.yaml", 10),
    ("Handbook/practices/wrong.yaml", 9), ("Handbook/practices/broken.yaml", 1), ("Handbook/en/education.md", 8),
  ])
  func `a part can be checked alone`(path: String, atLeast count: Int) {
    let findings = Library().lint(["\(faulty)/\(path)"])
    #expect(findings.count >= count)
    let all = Fixtures.lines(Library().lint([faulty]))
    for line in Fixtures.lines(findings) { #expect(all.contains(line)) }
  }

  @Test func `the same path twice is checked once`() {
    #expect(Library().lint([faulty, faulty]).count == Library().lint([faulty]).count)
  }

  @Test func `what a reading by strangers showed is told by the texts' own words`() throws {
    func good(_ name: String) throws -> String {
      try String(contentsOf: URL(filePath: "\(Fixtures.folder)/good/Questionnaires/small/\(name)"), encoding: .utf8)
    }
    let structure = try good("questionnaire.yaml").replacing("languages: [en, sv]", with: "languages: [en]")
    let texts = try good("texts/en.yaml")
      .replacing(
        "indicators:\n",
        with: "wording: {taken-up: [Both groups], instead: {seminar: course}}\nindicators:\n"
      )
      .replacing("A draft.", with: "A plan for both groups.")
      .replacing("Plans are forgotten.", with: "Plans are forgotten, and 2 seminars are not.")
      .replacing(
        "Count written follow-ups.", with: "Count those of the last 24 months, see EDU-09 and 100 % of 12 plans."
      )
      .replacing("Once.", with: "At least once in 12 months, in 80 % of 12 plans.")
      .replacing("At least one.", with: Array(repeating: "word", count: 21).joined(separator: " "))
    let files = ["small/questionnaire.yaml": structure, "small/texts/en.yaml": texts]
    let lines = try Fixtures.withFolder(files) { folder in
      Library().lint([folder]).filter { $0.level == .warning }.map { $0.what.text(in: .english) }
    }
    #expect(
      lines == [
        "the option \"partly\" says \"both groups\", and the guidance has no rule on it; say there when that holds",
        "\"seminar\" is said here where the fixed term is \"course\"; use the one term for the one thing",
        "the option \"partly\" says \"12 months\", the guidance \"24 months\"; let both say the same",
        "the option \"partly\" says \"80 %\", the guidance \"100 %\"; let both say the same",
        "the option \"b\" has 21 words; expected at most 20, so that options can be compared at a glance",
      ])
  }

  @Test func `options that cannot make 100, or 0, are told once a scale`() throws {
    let structure = try String(
      contentsOf: URL(filePath: "\(Fixtures.folder)/good/Questionnaires/small/questionnaire.yaml"), encoding: .utf8
    ).replacing("points: stretch\n", with: "").replacing("{id: none, score: 0}", with: "{id: none, score: 5}")
    let lines = try Fixtures.withFolder(["small/questionnaire.yaml": structure]) { folder in
      Library().lint([folder]).filter { $0.level == .warning }.map { $0.text(in: .english).replacing(folder, with: "") }
    }
    let told = lines.filter { $0.contains("points: stretch") }.map { String($0.prefix { $0 != "," }) }
    #expect(
      told == [
        "/small/questionnaire.yaml:9:3: warning: the lowest option of \"none-partly-full\" scores 5",
        "/small/questionnaire.yaml:27:9: warning: the highest option of \"HEA-01\" scores 33.5",
      ])
  }

  @Test func `what is not there, or holds nothing to check, is an error`() throws {
    #expect(
      Library().lint(["/nowhere/at/all"]).map { $0.text(in: .english) } == [
        "/nowhere/at/all: error: there is no such file or folder; check the name"
      ])
    let lines = try Fixtures.withFolder(["a/notes.txt": "x", "b.yaml": "a: 1\n"]) { folder in
      Library().lint([folder, "\(folder)/b.yaml"]).map { $0.text(in: .english) }
    }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("nothing to check here") })
    #expect(Library().lint(["/dev/zero"]).first?.text(in: .english).contains("no ordinary file") == true)
  }

  @Test func `what is no text on a page is named at its place`() throws {
    let lines = try Fixtures.withFolder(["en/page.md": "# Page\n\nÅ \u{202E}turn and \u{1B}[2J\n"]) { folder in
      let file = "\(folder)/en/page.md"
      let found = Library().lint([file])
      try Data("# Page\n\nÅ ".utf8 + [0xFF]).write(to: URL(filePath: file))
      return (found + Library().lint([file])).map { $0.text(in: .english).replacing(folder, with: "") }
    }
    #expect(
      lines == [
        "/en/page.md:3:3: error: the text holds <U+202E>, which cannot be seen or acts on the screen; take it out",
        "/en/page.md:3:13: error: the text holds ^[, which cannot be seen or acts on the screen; take it out",
        "/en/page.md:3:3: error: bytes that are not UTF-8; save the file as UTF-8",
      ])
  }

  @Test(arguments: ["\r\n", "\r"]) func `lines of a page count with the line ends of any system`(end: String) throws {
    let page = ["# Page", "", "Å [x](nowhere) \u{202E}turn"].joined(separator: end)
    let lines = try Fixtures.withFolder(["en/page.md": page]) { folder in
      Library().lint(["\(folder)/en/page.md"]).map { $0.text(in: .english).replacing(folder, with: "") }
    }
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("/en/page.md:3:7: error:") == true)
    #expect(lines.last?.hasPrefix("/en/page.md:3:16: error: the text holds <U+202E>") == true)
  }

  @Test func `mipex-r must keep to the published frame`() throws {
    let root = "\(Fixtures.root)Questionnaires/mipex-r"
    let whole = try String(contentsOf: URL(filePath: "\(root)/questionnaire.yaml"), encoding: .utf8)
    let short = whole.replacing("area: housing\n", with: "area: health\n")
      .replacing("  - id: LAB-06", with: "  - id: LAB-07")
    let lines = try Fixtures.withFolder(["mipex-r/questionnaire.yaml": short]) { folder in
      Library().lint([folder]).map { $0.text(in: .english).replacing(folder, with: "") }
    }
    let place = whole.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == "indicators:" }
    let line = try #require(place) + 1
    #expect(
      lines.contains(
        "/mipex-r/questionnaire.yaml:\(line):1: error: the dimension \"housing\" has 0 indicators; expected at least 6")
    )
    #expect(
      lines.contains(
        "/mipex-r/questionnaire.yaml:\(line):1: error: the area \"housing\" has no indicator of cycle \"formulation\"; expected at least one"
      ))
  }

  @Test func `mipex-r has sixty-one indicators, all dimensions, and some for each target alone`() throws {
    let lines = try Fixtures.withFolder([
      "mipex-r/questionnaire.yaml": """
      format: mipexr-questionnaire/1
      id: mipex-r
      version: 1.0.0
      source: "x"
      languages: [en]
      overall: none
      axes: [{id: target, dimensions: [third-country-nationals]}]
      sections: [a]
      indicators:
        - {id: A, section: a, target: third-country-nationals, options: [{id: a, score: 0}, {id: b, score: 1}]}
      """
    ]) { folder in
      Library().lint([folder]).map { $0.text(in: .english).replacing(folder, with: "") }
    }
    #expect(lines.contains { $0.hasSuffix("questionnaire.yaml:9:1: error: 1 indicators; MIPEX-R has 61") })
    #expect(lines.contains { $0.contains("yaml:7:1: error: the axis area lacks the dimension \"housing\"") })
    #expect(lines.contains { $0.contains("1 indicators are about \"third-country-nationals\" alone") })
  }
}

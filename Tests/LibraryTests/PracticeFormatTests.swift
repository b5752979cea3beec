import Assessment
import Sentences
import Testing
import Text

@testable import Library

/// Format 2 of a practice: what it adds, what it refuses, and that files of format 1 stay readable.
@Suite struct PracticeFormatTests {
  private static let good = """
    format: mipexr-practice/2
    id: own
    region: BE234
    areas: [housing]
    targets: [asylum-seekers, whole-population]
    role: leader
    lead: municipality
    cycle: [implementation, evaluation]
    governance: [actions]
    years: {from: 2019, to: 2023}
    evidence: counted
    indicators: [HOU-04]
    checked: 2026-11-30
    sources: ["https://example.org/a", "https://example.org/b"]
    texts:
      en: {title: "Own"}

    """

  private func findings(_ text: String) throws -> [String] {
    try Fixtures.withFolder(["own.yaml": text]) { folder in
      Library().lint(["\(folder)/own.yaml"]).map {
        $0.text(in: .english).replacing("\(folder)/", with: "")
      }
    }
  }

  @Test func `every member of format 2 is read`() throws {
    #expect(try findings(Self.good) == [])
    let practice = try Fixtures.withFolder(["Handbook/practices/own.yaml": Self.good]) { folder in
      try #require(Library(folders: [folder], builtIn: false).practice("own").value)
    }
    #expect(practice.targets == ["asylum-seekers", "whole-population"])
    #expect(practice.lead == .municipality && practice.evidence == .counted)
    #expect(practice.cycle == ["implementation", "evaluation"] && practice.governance == ["actions"])
    #expect(practice.years == Practice.Years(from: 2019, to: 2023))
    #expect(practice.indicators == ["HOU-04"] && practice.checked == "2026-11-30")
  }

  @Test(
    arguments: [
      ("{from: 2019}", 2019, nil), ("{to: 2023}", nil, 2023), ("{from: 2019, to: 2019}", 2019, 2019),
    ] as [(String, Int?, Int?)])
  func `one end of the years is enough`(text: String, from: Int?, to: Int?) throws {
    let practice = try Fixtures.withFolder([
      "Handbook/practices/own.yaml": Self.good.replacing("{from: 2019, to: 2023}", with: text)
    ]) { folder in
      try #require(Library(folders: [folder], builtIn: false).practice("own").value)
    }
    #expect(practice.years == Practice.Years(from: from, to: to))
  }

  @Test(arguments: [("areas: [housing]", 0), ("region-wide: true", 0), ("areas: [housing]\nregion-wide: true", 1)])
  func `a practice is of areas or of the whole region`(members: String, faults: Int) throws {
    #expect(try findings(Self.good.replacing("areas: [housing]", with: members)).count == faults)
  }

  @Test func `a file of format 1 is read as before and knows nothing of format 2`() throws {
    let former = Self.good.replacing("practice/2", with: "practice/1")
    let found = try findings(former)
    for member in ["lead", "cycle", "governance", "years", "evidence", "indicators", "checked"] {
      #expect(found.contains { $0.contains("\"\(member)\" is no member of a practice") }, "\(member)")
    }
    #expect(found.contains { $0.contains("no dimension is called \"asylum-seekers\"") })
    let plain = """
      format: mipexr-practice/1
      id: own
      region: SE224
      areas: [health]
      sources: ["https://example.org/a"]
      texts: {en: {title: "Own"}}

      """
    #expect(try findings(plain) == [])
  }

  @Test func `a format that does not exist yet is named with the one that does`() throws {
    let later = Self.good.replacing("practice/2", with: "practice/3")
    let found = try Fixtures.withFolder(["Handbook/practices/own.yaml": later]) { folder in
      Library(folders: [folder], builtIn: false).practice("own").findings.map { $0.text(in: .english) }
    }
    #expect(found.count == 1 && found.first?.contains("mipexr-practice/2") == true, "\(found)")
  }

  /// What is put in the place of what, where that stands, and what is said.
  @Test(arguments: [
    ("sources: [\"https://example.org/a\", \"https://example.org/b\"]", "sources: []", "14:1", "without a source"),
    ("\"https://example.org/b\"", "\"https://example.org/a\"", "14:36", "stands here twice"),
    ("\"https://example.org/b\"", "\"example.org/b\"", "14:36", "is no address"),
    ("areas: [housing]", "areas: [sport]", "4:9", "no dimension is called \"sport\""),
    ("cycle: [implementation, evaluation]", "cycle: [evaluaton]", "8:9", "did you mean \"evaluation\"?"),
    ("governance: [actions]", "governance: [money]", "9:14", "no dimension is called \"money\""),
    ("indicators: [HOU-04]", "indicators: [HOU-94]", "12:14", "no indicator is called \"HOU-94\""),
    ("region: BE234", "region: BE239", "3:9", "\"BE239\" is no code of NUTS 2021"),
    ("region: BE234", "region: be234", "3:9", "\"be234\" is no NUTS code"),
    ("from: 2019, to: 2023", "from: 2023, to: 2019", "10:8", "the years end in 2019"),
    ("from: 2019", "from: 19", "10:15", "\"from\" holds the text \"19\""),
    ("evidence: counted", "evidence: sure", "11:11", "expected one of told, counted, evaluated"),
    ("lead: municipality", "lead: mayor", "7:7", "expected one of region, state, province, municipality"),
    ("checked: 2026-11-30", "checked: today", "13:10", "\"checked\" holds the text \"today\""),
    ("targets: [asylum-seekers,", "targets: [tourists,", "5:11", "no dimension is called \"tourists\""),
  ])
  func `a slip is refused at its place`(part: String, slip: String, place: String, message: String) throws {
    let found = try findings(Self.good.replacing(part, with: slip))
    #expect(found.contains { $0.hasPrefix("own.yaml:\(place): error: ") && $0.contains(message) }, "\(found)")
  }

  @Test func `two practices on the same addresses are likely one`() throws {
    let other = Self.good.replacing("id: own", with: "id: two").replacing("org/a\", ", with: "org/c\", ")
      .replacing("org/b", with: "org/a").replacing("org/c", with: "org/b")
    let found = try Fixtures.withFolder(["own.yaml": Self.good, "two.yaml": other]) { folder in
      Library().lint([folder]).map { $0.text(in: .english).replacing("\(folder)/", with: "") }
    }
    #expect(found.count == 1 && found.first?.hasPrefix("two.yaml:14:1: warning: the practice \"own\" rests on") == true)
  }

  @Test func `a region of one's own list may have a code that NUTS does not know`() throws {
    let regions = """
      format: mipexr-regions/1
      nuts: 2021
      source: "x"
      regions: [{nuts: SE999, level: 3, country: SE, names: {en: "Mine"}, source: "x"}]

      """
    let practice = Self.good.replacing("region: BE234", with: "region: SE999")
    let found = try Fixtures.withFolder(["Handbook/regions.yaml": regions, "own.yaml": practice]) { folder in
      Library(folders: [folder]).lint(["\(folder)/own.yaml"]).map { $0.text(in: .english) }
    }
    #expect(found == [])
  }

  @Test func `the codes of NUTS 2021 are known on every level, and no others`() {
    for code in ["SE224", "SE22", "SE2", "BE234", "ES213", "DEA", "ITH1", "PT17", "FRY50", "EL65"] {
      #expect(code.isNUTS2021, "\(code)")
    }
    for code in ["SE", "SE9", "SE29", "SE229", "BE239", "se224", "SE2240", "XX1", "", "AT11:", "AT1:", "PT18Z"] {
      #expect(!code.isNUTS2021, "\(code)")
    }
    for code in ["SE", "EL", "CH"] { #expect(code.isCountryOfNUTS2021, "\(code)") }
    for code in ["GR", "S", "SE2", "se", ""] { #expect(!code.isCountryOfNUTS2021, "\(code)") }
  }

  @Test func `what practices are sorted by is the published frame`() throws {
    let frame = try #require(Library().questionnaire(Practice.frame, languages: []).value)
    func dimensions(_ axis: String) -> [String] {
      frame.axes.first { $0.id == axis }.map { frame.dimensions[$0.dimensions].map(\.id) } ?? []
    }
    #expect(Practice.areas == dimensions("area") && Practice.phases == dimensions("cycle"))
    #expect(Practice.governanceElements == dimensions("governance"))
    #expect(Practice.targets == dimensions("target") + Practice.otherTargets)
  }
}

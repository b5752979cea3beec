import Assessment
import Foundation
import Sentences
import Testing
import Text
import YAML

@testable import Library

/// Faults that the faulty fixture does not show, each as a change to a sound questionnaire.
@Suite struct StructureTests {
  private static let sound = """
    format: mipexr-questionnaire/1
    id: x
    version: 1.0.0
    source: "Test"
    languages: [en]
    overall: indicators
    bands: [{id: low, from: 0}]
    scales: {s: [{id: none, score: 0}, {id: full, score: 100}]}
    axes: [{id: area, dimensions: [education]}]
    sections: [first]
    indicators:
      - {id: A, section: first, area: education, scale: s}
      - {id: B, section: first, area: education, scale: s}
    """

  private func read(_ text: String) -> (structure: Structure?, lines: [String]) {
    let (root, findings) = YAML.read(Array(text.utf8), file: "q")
    let report = FindingCollector(file: "q")
    var reader = StructureReader(report: report)
    let structure = root.flatMap { reader.read($0) }
    return (structure, (findings + report.findings).sorted().map { $0.text(in: .english) })
  }

  @Test func `the sound one has no findings`() {
    #expect(read(Self.sound).lines == [])
  }

  @Test(arguments: [
    ("version: 1.0.0", "version: [1]", "q:3:10: error: \"version\" holds a list; expected three numbers"),
    ("version: 1.0.0", "version:", "q:3:1: error: \"version\" holds nothing"),
    ("id: x", "id: ../x", "q:2:5: error: \"../x\" cannot be an id"),
    ("id: x", "id: å", "q:2:5: error: \"å\" cannot be an id"),
    ("languages: [en]", "languages: []", "q:5:1: error: \"languages\" is empty"),
    ("languages: [en]", "languages: en", "q:5:12: error: \"languages\" holds the text \"en\"; expected a list"),
    (
      "overall: indicators", "overall: indicators\npoints: shrink",
      "q:7:9: error: \"points\" holds the text \"shrink\"; expected one of stretch"
    ),
    ("overall: indicators", "overall: mean", "q:6:10: error: \"overall\" holds the text \"mean\"; expected one of"),
    ("bands: [{id: low, from: 0}]", "bands: []", "q:7:1: error: \"bands\" is empty"),
    ("from: 0", "from: -1", "q:7:25: error: \"from\" holds the text \"-1\"; expected a number from 0 to 100"),
    ("score: 100", "score: 140", "q:8:54: error: \"score\" holds the text \"140\"; expected a number from 0 to 100"),
    ("score: 100", "score: 0", "q:8:54: error: the option \"full\" scores 0, the one before 0"),
    ("score: 100", "score: ~", "q:8:47: error: \"score\" holds nothing"),
    ("axes: [{id: area", "axes: [{id: weight", "q:9:13: error: an axis cannot be called \"weight\""),
    ("sections: [first]", "sections: [first, [a]]", "q:10:19: error: \"sections\" holds a list; expected a text"),
    ("scale: s}", "scale: s, kind: rank}", "q:12:62: error: \"kind\" holds the text \"rank\""),
    ("scale: s}", "scale: s, unit: u}", "q:12:56: error: \"unit\" does not belong to an indicator of kind choice"),
    ("scale: s}", "scale: s, only-if: {}}", "q:12:56: error: \"only-if\" is empty"),
    ("scale: s}", "scale: s, only-if: [A]}", "q:12:65: error: \"only-if\" holds a list; expected a mapping"),
    ("scale: s}", "scale: s, only-if: {A: []}}", "q:12:66: error: \"A\" is empty"),
    ("scale: s}", "scale: s, weight: 1.0001}", "q:12:64: error: \"weight\" holds the text \"1.0001\""),
    (
      "scale: s}", "kind: number, unit: u, minimum: 2, maximum: 1, better: higher}",
      "q:12:78: error: \"minimum\" is not"
    ),
    ("scale: s}", "kind: number, unit: u}", "q:12:5: error: an indicator without \"better\"; add it"),
    (
      "sections: [first]", "sections: [first]\nretired: [B]",
      "q:14:10: error: \"B\" is retired: old files hold answers under it"
    ),
    ("sections: [first]", "sections: [first]\nretired: [education]", "q:9:32: error: \"education\" is retired"),
    ("sections: [first]", "sections: [first]\nretired: [A/full]", "q:13:46: error: \"A/full\" is retired"),
    ("sections: [first]", "sections: [first]\nretired: [C, C]", "q:11:14: warning: \"C\" stands in the list already"),
    ("sections: [first]", "sections: [first]\nretired: [a b]", "q:11:11: error: \"a b\" cannot be an id"),
    (
      "sections: [first]", "sections: [first]\nretired: C",
      "q:11:10: error: \"retired\" holds the text \"C\"; expected a list"
    ),
    (
      "sections: [first]", "sections: [first]\nmoved: {next: {C: A}}",
      "q:11:9: error: \"next\" is no version; expected under \"moved\" the version in which it happened"
    ),
    (
      "sections: [first]", "sections: [first]\nchanged: {1.1.0: [A]}",
      "q:11:11: error: version 1.1.0 is later than the questionnaire's own, 1.0.0"
    ),
    (
      "sections: [first]", "sections: [first]\nchanged: {0.9.1: [A]}",
      "q:11:11: error: a third number, as in 0.9.1, is for wording"
    ),
    ("sections: [first]", "sections: [first]\nchanged: {0.9.0: A}", "q:11:18: error: \"0.9.0\" holds the text \"A\""),
    (
      "sections: [first]", "sections: [first]\nchanged: {0.9.0: [A, A]}",
      "q:11:22: error: an indicator \"A\" stands twice"
    ),
    ("sections: [first]", "sections: [first]\nchanged: {0.9.0: [C]}", "q:11:19: error: no indicator is called \"C\""),
    ("sections: [first]", "sections: [first]\nmoved: {0.9.0: {C: D}}", "q:11:20: error: no indicator is called \"D\""),
    ("sections: [first]", "sections: [first]\nmoved: {0.9.0: [C]}", "q:11:16: error: \"0.9.0\" holds a list"),
    (
      "sections: [first]", "sections: [first]\nmoved: {0.9.0: {C: A, D: A}}",
      "q:11:26: error: two indicators are moved to \"A\""
    ),
    (
      "sections: [first]", "sections: [first]\nmoved: {0.9.0: {A: B}}",
      "q:11:17: error: \"A\" is moved, yet it is an indicator still"
    ),
    (
      "sections: [first]", "sections: [first]\nmoved: {0.9.0: {A/half: most}}",
      "q:11:25: error: no option is called \"most\""
    ),
    (
      "sections: [first]", "sections: [first]\nmoved: {0.9.0: {C/half: full}}",
      "q:11:25: error: no indicator is called \"C\""
    ),
    ("sections: [first]", "sections: [first]\nmoved: {0.9.0: {a b: A}}", "q:11:17: error: \"a b\" cannot be an id"),
    ("scale: s}", "options: [{id: a, score: 1}]}", "q:12:46: error: 1 option; expected at least two"),
  ])
  func `each fault is named at its place`(sound: String, faulty: String, expected: String) throws {
    let range = try #require(Self.sound.range(of: sound))
    let lines = read(Self.sound.replacingCharacters(in: range, with: faulty)).lines
    #expect(lines.contains { $0.hasPrefix(expected) }, "\(lines)")
  }

  @Test func `points count as they stand, or are stretched to the whole scale, to the thousandth`() throws {
    let own = Self.sound.replacing(
      "- {id: B, section: first, area: education, scale: s}",
      with:
        "- {id: B, section: first, options: [{id: a, score: 20}, {id: b, score: 30}, {id: c, score: 53.5}, {id: d, score: 87}]}"
    )
    func scores(_ text: String) throws -> [Int] {
      try #require(read(text).structure).questionnaire.indicators[1].options.map(\.score.thousandths)
    }
    #expect(try scores(own) == [20_000, 30_000, 53_500, 87_000])
    // 10 and 33.5 of 67: 14.92537... and exactly 50.
    let stretched = own.replacing("overall: indicators", with: "overall: indicators\npoints: stretch")
    #expect(try scores(stretched) == [0, 14_925, 50_000, 100_000])
    #expect(read(stretched).structure?.questionnaire.points == .stretch)
    #expect(read(own).structure?.questionnaire.points == .given)
  }

  @Test func `what moved and changed is read by version, and followed through the later ones`() throws {
    let map = """

      retired: [OLD, B/some]
      moved:
        1.0.0: {D: B, D/all: full}
        0.8.0: {C: D, X: OLD, A/half: some, C/most: all}
        0.9.0: {A: B, B: A}
      changed: {0.9.0: [D, B]}
      """
    let (structure, lines) = read(Self.sound + map)
    #expect(lines == [])
    let revisions = try #require(structure).questionnaire.revisions
    #expect(revisions.map(\.version) == [Version(0, 8, 0), Version(0, 9, 0), Version(1, 0, 0)])
    #expect(revisions[0].moved == ["C": "D", "X": "OLD"])
    #expect(revisions[0].options == ["A": ["half": "some"], "C": ["most": "all"]])
    #expect(revisions[1].changed == ["D", "B"])
  }

  @Test func `a file without any mapping is named once`() {
    #expect(read("- a").lines == ["q:1:1: error: \"questionnaire\" holds a list; expected a mapping, such as {a: b}"])
  }

  @Test func `two circles are both named`() {
    let text =
      Self.sound + """

          - {id: C, section: first, scale: s, only-if: {D: full}}
          - {id: D, section: first, scale: s, only-if: {C: full}}
          - {id: E, section: first, scale: s, only-if: {A: full, F: full}}
          - {id: F, section: first, scale: s, only-if: {E: full}}
        """
    #expect(
      read(text).lines.map { $0.replacing("error: the conditions go in a circle: ", with: "") } == [
        "q:15:49: C -> D -> C; remove one of them", "q:17:49: E -> F -> E; remove one of them",
      ])
  }

  @Test func `a chain of ten thousand conditions is no circle and overflows nothing`() throws {
    let chain = (0..<10_000).map {
      "  - {id: I\($0), section: first, scale: s, only-if: {\($0 == 0 ? "A" : "I\($0 - 1)"): full}}\n"
    }
    let (structure, lines) = read(Self.sound + "\n" + chain.joined())
    #expect(lines == [])
    #expect(structure?.questionnaire.indicators.last?.condition.first?.indicator == 10_000)
  }

  @Test func `a circle of ten thousand conditions is named with its beginning only`() {
    let chain = (0..<10_000).map {
      "  - {id: I\($0), section: first, scale: s, only-if: {I\(($0 + 9_999) % 10_000): full}}\n"
    }
    let lines = read(Self.sound + "\n" + chain.joined()).lines
    #expect(lines.count == 1)
    #expect(lines.first?.contains("go in a circle: I0 -> I9999 -> I9998") == true)
    #expect((lines.first?.count ?? 0) < 300)
  }

  @Test func `after the limit of findings the file still counts as faulty`() {
    let report = FindingCollector(file: "q")
    for _ in 0..<30_000 { report.warning(nil, SchemaMessage.readAsAnother("no")) }
    report.error(nil, SchemaMessage.badID("x"))
    #expect(report.findings.count == YAML.findingLimit + 1)
    #expect(report.hasErrors)
  }

  @Test func `ten thousand unknown names do not take for ever`() {
    let indicators = (0..<10_000).map { "  - {id: I\($0), section: none\($0), scale: s}\n" }
    #expect(read(Self.sound + "\n" + indicators.joined()).lines.count == 10_000)
  }
}

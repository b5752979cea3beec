import Assessment
import Foundation
import Library
import Sentences
import Testing
import Text
import YAML

/// What the built-in texts promise each other: the questions, the handbook's page on competences, and the cases.
@Suite struct ContentRuleTests {
  /// How a language names the ways to act, and says that a question is everybody's.
  private struct Words {
    let ways: [String]
    let everybody: String
    let clause: String
    /// What an option says of both target groups, and the guidance must take up.
    let both: [String]
    /// Words that stood for a fixed term once, by the term.
    let strays: [String: String]
  }

  private static let words = [
    "en": Words(
      ways: ["run", "fund", "set terms", "co-ordinate"], everybody: "applies to every region",
      clause: "Not applicable only if ", both: ["both groups", "both target groups", "third-country nationals and"],
      strays: ["holders of protection": "beneficiaries of international protection"]),
    "sv": Words(
      ways: ["driva", "finansiera", "ställa villkor", "samordna"], everybody: "gäller alla regioner",
      clause: "Välj ”Ej tillämpligt” bara om ",
      both: ["båda grupperna", "båda målgrupperna", "tredjelandsmedborgare och"],
      strays: [
        "åtnjuter internationellt skydd": "beviljats internationellt skydd", "kursanordnar": "utbildningsanordnare",
        "skolspråk": "undervisningsspråk",
      ]),
    "es": Words(
      ways: ["gestionar", "financiar", "regular", "coordinar"],
      everybody: "es aplicable a todas las regiones", clause: "Elija «No procede» solo si ",
      both: ["los dos colectivos", "nacionales de terceros países y"],
      strays: [
        "organismo de igualdad de trato": "organismo de igualdad", "traspaso": "derivación",
        "seguros sociales": "Seguridad Social",
      ]),
  ]

  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try #require(Library().questionnaire("mipex-r").value)
  }

  /// The words of a text in one row, so that "run" is not found in "prune".
  private static func row(_ text: String) -> String {
    " " + text.lowercased().map { $0.isLetter || $0 == "-" ? String($0) : " " }.joined() + " "
  }

  private static func ways(in text: String, _ words: Words) -> [String] {
    words.ways.filter { row(text).contains(" \($0) ") }
  }

  /// The lists under the heading that says which ways count: what stands in bold, and the questions behind it.
  private func lists(in language: String) throws -> [(ways: [String], ids: [String])] {
    let words = try #require(Self.words[language])
    let file = URL(filePath: "\(Fixtures.root)Handbook/\(language)/competences.md")
    let page = try String(contentsOf: file, encoding: .utf8).replacing("\n  ", with: " ")
    return page.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "**:", maxSplits: 1)
      guard line.hasPrefix("- **"), parts.count == 2 else { return nil }
      let ids = parts[1].split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
      return (Self.ways(in: String(parts[0]), words), ids.filter { questionnaire.positions[$0] != nil })
    }
    .filter { !$0.ids.isEmpty }
  }

  @Test(arguments: ["en", "sv", "es"])
  func `the last sentence of each question and the page on competences name the same ways to act`(
    language: String
  ) throws {
    let words = try #require(Self.words[language])
    var listed: [String: [String]] = [:]
    for list in try lists(in: language) {
      for id in list.ids {
        // The country sections name questions too; there the first list has already spoken.
        if listed[id] == nil { listed[id] = list.ways }
      }
    }
    for (position, indicator) in questionnaire.indicators.enumerated() {
      let guidance = questionnaire.text(of: position, in: language).text.guidance
      guard let clause = guidance.range(of: words.clause) else {
        #expect(guidance.contains(words.everybody), "\(indicator.id)")
        #expect(listed[indicator.id] == [], "\(indicator.id)")
        continue
      }
      #expect(listed[indicator.id] == Self.ways(in: String(guidance[clause.upperBound...]), words), "\(indicator.id)")
    }
  }

  @Test(arguments: ["en", "sv", "es"])
  func `an option that says both groups has a word on them in the guidance`(language: String) throws {
    let both = try #require(Self.words[language]).both
    for (position, indicator) in questionnaire.indicators.enumerated() {
      let text = questionnaire.text(of: position, in: language).text
      guard text.options.values.contains(where: { option in both.contains { option.contains($0) } }) else { continue }
      #expect(both.contains { text.guidance.lowercased().contains($0) }, "\(indicator.id)")
    }
  }

  @Test(arguments: ["en", "sv", "es"])
  func `an option has at most twenty words`(language: String) {
    for (position, indicator) in questionnaire.indicators.enumerated() {
      for (id, option) in questionnaire.text(of: position, in: language).text.options {
        #expect(option.split(separator: " ").count <= 20, "\(indicator.id) \(id)")
      }
    }
  }

  @Test(arguments: ["en", "sv", "es"])
  func `a fixed term has no second word beside it`(language: String) throws {
    for (stray, term) in try #require(Self.words[language]).strays {
      for (position, indicator) in questionnaire.indicators.enumerated() {
        let text = questionnaire.text(of: position, in: language).text
        let words = [text.question, text.why, text.guidance] + text.evidence + text.options.values + text.next.values
        #expect(!words.contains { $0.contains(stray) }, "\(indicator.id) says \(stray), not \(term)")
      }
    }
  }

  @Test(arguments: ["en", "sv", "es"])
  func `a band is named with its limits, and they are those of the questionnaire`(language: String) {
    let ends = questionnaire.bands.dropFirst().map { Int($0.from.value) - 1 } + [100]
    for (position, band) in questionnaire.bands.enumerated() {
      let name = questionnaire.name(ofBand: position, in: language)
      #expect(name.hasSuffix(" (\(Int(band.from.value))-\(ends[position]))"))
    }
  }

  @Test func `each case at the border is about a question and an answer that exist, and no two are alike`() throws {
    let cases = try #require(YAML.read(Fixtures.bytes("cases.yaml"), file: "cases.yaml").root?["cases"]?.items)
    var answers: [String: Set<String>] = [:]
    for border in cases {
      let id = try #require(border["indicator"]?.text)
      let answer = try #require(border["answer"]?.text)
      let position = try #require(questionnaire.positions[id], "\(id)")
      let options = questionnaire.indicators[position].options.map(\.id)
      #expect((options + ["na", "unknown"]).contains(answer), "\(id): \(answer)")
      #expect(border["facts"]?.text?.isEmpty == false && border["why"]?.text?.isEmpty == false, "\(id)")
      answers[id, default: []].insert(answer)
    }
    // Six questions have two cases, with two answers; six have one.
    #expect(cases.count == 18 && answers.count == 12)
    #expect(answers.values.count { $0.count == 2 } == 6)
  }
}

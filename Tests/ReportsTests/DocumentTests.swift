import Assessment
import Scoring
import Sentences
import TestSupport
import Testing

@testable import Reports

/// Reports of an empty, a half-filled and a full assessment, and texts that would be something else than text.
@Suite struct DocumentTests {
  private static let hostile = "<script>\"'&</style> \u{202E}\u{7} [x](javascript:alert(1)) | # * www.evil.example"

  private static func report(
    _ choices: [String?], note: String = "", withoutNotes: Bool = false, language: Language = .english,
    targets: [String: String] = [:]
  ) -> Report {
    let options = [("none", 0), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    let indicators = choices.indices.map { position in
      Indicator(id: "I-\(position)", section: 0, dimensions: [position % 2], kind: .choice(options, scale: nil))
    }
    let questionnaire = Questionnaire(
      id: "q", version: Version(1, 2, 3), source: "Our own questions.", languages: ["en"], overall: .indicators,
      bands: [Band(id: "low", from: Quantity(0))], axes: [Axis(id: "axis", dimensions: 0..<2)],
      dimensions: [Dimension(id: "first", axis: 0), Dimension(id: "second", axis: 0)], sections: ["s"],
      indicators: indicators)
    var assessment = Assessment(
      questionnaire: .init(id: "q", version: Version(1, 2, 3)), region: .init(name: "Skåne"), period: "2026",
      language: "en", created: Timestamp(seconds: 1_795_000_000))
    for (position, choice) in choices.enumerated() {
      var answer = Answer(choice: choice.map { .option($0) })
      answer.note = note
      if !note.isEmpty { answer.evidence = [Evidence(title: note, link: "javascript:alert(1)", date: note)] }
      assessment.answers["I-\(position)"] = answer
    }
    if !note.isEmpty {
      assessment.people = [.init(name: note, role: note)]
      assessment.targets["I-0"] = .init(option: "full", due: "2027-06-30", owner: note, action: note)
    }
    for (id, option) in targets { assessment.targets[id] = .init(option: option, owner: "Head of unit") }
    let setting = Report.Setting(
      code: "en", language: language, isWithoutNotes: withoutNotes, made: Timestamp(seconds: 1_795_000_000),
      version: "1")
    return Report(Engine(questionnaire, answers: assessment.answers), of: assessment, setting)
  }

  private static func texts(_ report: Report) -> [String] {
    [report.full, report.brief].flatMap { document in
      [document.html(style: .builtIn), Markdown.write(document)].map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test func `an empty assessment says first that nothing is answered, and shows no score`() throws {
    for text in Self.texts(Self.report([nil, nil, nil])) {
      let missing = try #require(text.firstRange(of: "Nothing has been answered yet"))
      let score = try #require(text.firstRange(of: "There is no overall score yet"))
      #expect(missing.lowerBound < score.lowerBound)
      #expect(!text.contains("0 of 100"))
    }
  }

  @Test func `a target whose option has to be chosen again, or that is reached already, moves no number of the plan`() {
    let report = Self.report(["full", "none"], targets: ["I-0": "none", "I-1": ""])
    let text = String(decoding: report.full.html(style: .builtIn), as: UTF8.self)
    #expect(text.contains("the overall score would be 50.0 instead of 50.0"))
    #expect(text.contains("none → -"))
  }

  @Test func `a half-filled assessment tells its range in words`() {
    for text in Self.texts(Self.report(["full", "none", nil])) {
      #expect(text.contains("One question that applies has no answer yet."))
      #expect(text.contains("worst the score would be 33, if best 67."))
    }
  }

  @Test func `below half coverage the headline is the range, and no level is named`() {
    for text in Self.texts(Self.report(["full", nil, nil])) {
      #expect(text.contains("The overall score lies between 33 and 100 of 100."))
      #expect(text.contains("between 33 and 100") && !text.contains("100 of 100, on"))
      #expect(text.contains("Less than half is answered, so no level is named."))
    }
    for text in Self.texts(Self.report(["full", nil])) {
      #expect(text.contains("The overall score is 100 of 100, on the level"))
    }
  }

  @Test func `exactly half answered is not "less than half"`() {
    for text in Self.texts(Self.report(["full", nil])) {
      #expect(text.contains("1 of the 2 questions that apply") && !text.contains("Only 1 of the 2"))
      #expect(!text.contains("so no level is named"))
    }
    for text in Self.texts(Self.report(["full", nil, nil])) { #expect(text.contains("Only 1 of the 3 questions")) }
  }

  @Test func `without notes a reason is none of the report's business, with notes it is`() {
    var report = Self.report(["full", "none"])
    var assessment = report.assessment
    assessment.answers["I-0"] = Answer(choice: .notApplicable(reason: "Zebulon runs it"))
    for isWithout in [false, true] {
      var setting = report.setting
      setting.isWithoutNotes = isWithout
      report = Report(Engine(report.questionnaire, answers: assessment.answers), of: assessment, setting)
      let text = String(decoding: Markdown.write(report.full), as: UTF8.self)
      #expect(text.contains("Not applicable") && text.contains("Zebulon") != isWithout)
    }
  }

  @Test func `what is not known stands among what has no answer, and the list has as many as the count`() {
    let plain = Self.report(["full", nil, nil, "none"])
    var assessment = plain.assessment
    assessment.answers["I-1"] = Answer(choice: .unknown)
    let report = Report(
      Engine(plain.questionnaire, answers: assessment.answers), of: assessment, plain.setting)
    let text = String(decoding: Markdown.write(report.full), as: UTF8.self)
    #expect(text.contains("I-1 and I-2") || text.contains("I-1, I-2"))
  }

  @Test func `a full assessment names strengths, gaps and what the next step brings`() {
    for text in Self.texts(Self.report(["full", "none", "full", "none"])) {
      #expect(text.contains("Every question that applies is answered"))
      #expect(text.contains("+25.0 points"))
      #expect(text.contains("Strengths") && text.contains("Gaps"))
    }
  }

  @Test func `numbers on paper have the language's decimal mark`() {
    #expect(Self.texts(Self.report(["none", "full", "full"], language: .swedish))[0].contains("+33,3 poäng"))
    #expect(Self.texts(Self.report(["none", "full", "full"], language: .spanish))[0].contains("+33,3 puntos"))
    #expect(PrintFormatter(language: .swedish).date("2027-06-30") == "30 juni 2027")
    #expect(PrintFormatter(language: .english).date("2027-06") == "June 2027")
    #expect(PrintFormatter(language: .spanish).date("2027-06-30") == "30 de junio de 2027")
    #expect(PrintFormatter(language: .spanish).date("2027-06") == "junio de 2027")
    #expect(PrintFormatter(language: .spanish).date("2027-06-32") == "2027-06-32")
    #expect(PrintFormatter(language: .english).date("soon <b>") == "soon <b>")
    #expect(
      PrintFormatter(language: .english).decimal(-1e-9) == "0.0"
        && PrintFormatter(language: .english).change(0.25) == "+0.3")
    // One of ten thousand answers: no step brings "+0.0 points".
    #expect(PrintFormatter(language: .english).change(0.004) == "+0.004")
    #expect(PrintFormatter(language: .swedish).change(-0.04) == "\u{2212}0,04")
  }

  @Test func `a Spanish report is in Spanish, says one as one, and quotes as Spanish does`() throws {
    let target = ["I-1": "full"]
    for text in Self.texts(Self.report(["full", "none", nil], language: .spanish, targets: target)) {
      #expect(text.contains("Hay respuesta en 2 de 3 preguntas computables"))
      #expect(text.contains("Una pregunta computable no tiene respuesta."))
      #expect(text.contains("50 sobre 100") && text.contains("33 a 67"))
      #expect(text.contains("puntos con «full»"))
      // Classes of the page's style are English.
      let words = text.hasPrefix("<!doctype") ? ["poäng", "besvarad", "“"] : ["core", "nswered", "Not ", "oints"]
      for word in words { #expect(!text.contains(word), "\(word)") }
    }
    let html = Self.texts(Self.report([nil], language: .spanish))[0]
    #expect(html.contains("<html lang=\"es\">"))
  }

  @Test func `nothing that a person wrote becomes markup, a link or a change of direction`() {
    let texts = Self.texts(Self.report(["none", "full"], note: Self.hostile))
    for text in texts where text.hasPrefix("<!doctype") {
      #expect(!text.contains("<script") && !text.contains("\u{202E}") && !text.contains("\u{7}"))
      #expect(text.components(of: "</style").count == 2)
      #expect(!text.contains("href=\"javascript"))
    }
    for text in texts where !text.hasPrefix("<!doctype") {
      #expect(!text.contains("[x](javascript") && !text.contains("](<javascript") && !text.contains(" <script"))
    }
    #expect(texts[0].contains("&lt;script&gt;&quot;&#39;&amp;"))
  }

  @Test func `without notes nothing of them is left`() {
    let all = Self.texts(Self.report(["none", "full"], note: "Zebulon"))
    #expect(all[0].contains("Zebulon") && all[1].contains("Zebulon"))
    for text in Self.texts(Self.report(["none", "full"], note: "Zebulon", withoutNotes: true)) {
      #expect(!text.contains("Zebulon"))
      #expect(text.contains("have been left out"))
    }
  }

  @Test(arguments: [
    ("https://example.org/a b?x=<1>", "https://example.org/a%20b?x=%3C1%3E"),
    ("HTTP://example.org", "http://example.org"),
    ("mailto:a@example.org", "mailto:a@example.org"),
    ("https://example.org/%zz#a#b", "https://example.org/%25zz#a%23b"),
    ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("https://bank.example@evil.example/", nil),
    ("https://", nil), ("https://a..b/", nil), ("//example.org", nil), ("https://ex\u{202E}ample.org", nil), ("", nil),
  ])
  func `only addresses that are safe to follow become links`(text: String, expected: String?) {
    #expect(Address(text)?.text == expected)
  }

  @Test func `a style sheet cannot end its element`() {
    #expect(StyleSheet("p { color: red } </STYLE ><script>") == nil)
    #expect(StyleSheet("<!-- p") == nil)
    #expect(StyleSheet("p > a { color: red }")?.text == "p > a { color: red }\n")
  }

  @Test(arguments: [
    ("1. one", "1\\. one"), ("- one", "\\- one"), ("a_b*c", "a\\_b\\*c"), ("https://x.se", "https\\://x.se"),
    ("www.x.se", "www\\.x.se"), ("a|b", "a\\|b"), ("plain, with a comma.", "plain, with a comma."),
  ])
  func `Markdown is escaped where a text would be markup, and readable elsewhere`(text: String, expected: String) {
    #expect(Markdown.escaped(text) == expected)
  }

  @Test func `blanks between words in different styles stay, outside of the emphasis`() {
    let inlines = [Inline("What is missing. ", .strong), Inline("Only 5"), Inline(" of 9 ", .strong), Inline("are.")]
    #expect(Markdown.inlines(inlines) == "**What is missing.** Only 5 **of 9** are.")
    #expect(Markdown.inlines([Inline("  ", .strong), Inline(" code?")]) == "code?")
  }

  @Test func `a metafile is as long as its header says`() {
    let drawing = Drawing(
      title: "t", description: "d", width: 100, height: 50,
      shapes: [.box(.init(0, 0), width: 10, height: 10, .score), .text(.init(1, 1), "Skåne", .end)])
    let bytes = drawing.metafile
    let length = (0..<4).reduce(0) { $0 | Int(bytes[48 + $1]) << (8 * $1) }
    #expect(length == bytes.count && bytes.count.isMultiple(of: 4))
    #expect(Array(bytes[40..<44]) == Array(" EMF".utf8))
  }
}

extension String {
  fileprivate func components(of part: String) -> [Substring] {
    split(separator: part, omittingEmptySubsequences: false)
  }
}

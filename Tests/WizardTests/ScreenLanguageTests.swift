import Assessment
import Sentences
import TestSupport
import Testing
import Text

@testable import Wizard

/// The screens in every language that the program speaks.
@Suite struct ScreenLanguageTests {
  private static let small = [Size(width: 40, height: 12), Size(width: 80, height: 24)]
  private static let cases = ScreenTests.cases + ReportTests.cases
  private static let spanish = ["question-open", "question-answered", "list", "profile", "review", "help", "report"]

  @Test(arguments: cases.filter { spanish.contains($0.name) })
  func `a Spanish screen looks as recorded`(screen: ScreenTests.Case) throws {
    var walk = Sample.session(glyphs: .unicode, language: "es")
    screen.walk(&walk)
    try Golden.compare(walk, to: "spanish-\(screen.name)-80x24-utf8")
  }

  @Test func `the Spanish start looks as recorded`() throws {
    var walk = Sample.walk(glyphs: .unicode, language: "es")
    walk.state.recent = [
      State.Recent(path: "a/murcia.json", title: "Murcia 2026", answered: 1, modified: Sample.start),
      State.Recent(path: "a/aragon.json", title: "Aragón 2026", answered: 12, modified: Sample.start),
    ]
    try Golden.compare(walk, to: "spanish-start-80x24-utf8")
  }

  /// What stands in the footer is a key with the whole of its words.
  ///
  /// The way back and the way to all keys are among them, and Enter where the window is not small.
  @Test(arguments: Language.all, small)
  func `no footer is cut, and what is needed most stands in it`(language: Language, size: Size) {
    for screen in Self.cases {
      var walk = Sample.session(size, language: language.code)
      screen.walk(&walk)
      walk.send(.saved(file: walk.session?.fileName ?? "", number: walk.session?.saving.newest ?? 0, at: Sample.start))
      walk.state.contentLanguage = language.code
      walk.state.notice = nil
      let kind = walk.state.kind
      let prompts = Action.table.filter { $0.isPrompted && $0.screens.contains(kind) }.flatMap { action in
        action.keys.map { key in
          (action.id, "\(key.name(in: language)) \(action.prompt?.text(in: language) ?? "")")
        }
      }
      let footer = walk.frame.lines.last ?? ""
      let shown = footer.replacing("  ", with: "\n").split(separator: "\n").map { String($0) }
      #expect(shown.allSatisfy { text in prompts.contains { $0.1 == text } }, "\(screen.name): \(footer)")
      let names: [ActionName] = size.width < 80 ? [.back, .help] : [.accept, .back, .help]
      let needed = names.map(Action.ID.named)
      for id in needed where prompts.contains(where: { $0.0 == id }) {
        #expect(prompts.contains { $0.0 == id && shown.contains($0.1) }, "\(screen.name), \(id): \(footer)")
      }
    }
  }

  @Test(arguments: Language.all, small)
  func `the help shows every key and its words whole`(language: Language, size: Size) {
    for screen in Self.cases {
      var walk = Sample.session(size, language: language.code)
      screen.walk(&walk)
      walk.press(.function(1))
      guard walk.state.kind == .help else { continue }
      let spans = walk.view.helpLines.flatMap(\.spans)
      #expect(!spans.contains { $0.text.hasSuffix("...") }, "\(screen.name)")
      #expect(spans.allSatisfy { $0.column + $0.text.count <= size.width - 1 }, "\(screen.name)")
    }
  }

  private static let english: Set<String> = [
    "the", "and", "of", "with", "is", "are", "what", "which", "this", "that", "for", "file", "not", "or", "by", "to",
    "open", "answer", "answered", "answers", "question", "score", "range", "target", "note", "next", "back", "keys",
    "now", "saved", "saving", "choose", "list", "handbook", "find", "save", "leave", "overall", "don",
  ]

  /// The keys that lead to each screen from the question; nothing English is written on the way.
  private static let walks: [[Key]] = [
    [], [.character("3"), .enter], [.character("2"), .character("n")], [.character("0")], [.character("e")],
    [.character("l")], [.character("d"), .character("l"), .right, .right, .character("f")], [.character("p")],
    [.character("p"), .enter], [.character("t")], [.character("r")], [.character("?")], [.character("/")],
    [.character("f"), .character("c")], [.character("2"), .character("y")], [.character("2"), .character("m")],
    [.character("2"), .character("m"), .tab], [.character("2"), .character("g")], [.character("a")],
    [.character("2"), .character("g"), .down, .down, .enter, .enter, .enter, .enter, .character("a")],
    [.character("v")], [.character("R")], [.character("R"), .down, .down, .right], [.character("R"), .backTab],
    [.character("u")], [.character("x")], [.character("L"), .character("L"), .character("L")],
    [.character("ñ")],
  ]

  @Test(arguments: ScreenTests.sizes)
  func `no Spanish screen has an English word, also when it is read aloud`(size: Size) {
    for keys in Self.walks {
      var walk = Sample.session(size, language: "es")
      keys.forEach { walk.press($0) }
      let text = (walk.frame.lines + walk.reading).joined(separator: "\n")
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(words.filter(Self.english.contains) == [], "\(keys)\n\(text)")
    }
  }

  @Test func `the key for the language goes round the questionnaire's own, and the program speaks along`() {
    var walk = Sample.session()
    var told: [String] = []
    for _ in 0..<3 {
      walk.press(.character("L"))
      told.append(walk.state.notice?.message.text(in: walk.state.language) ?? "")
    }
    #expect(told == ["Språk: sv", "Idioma: es", "Language: en"])
    #expect(walk.session?.assessment.language == "en")
  }

  private static let withoutSpanish: Questionnaire = {
    var questionnaire = Sample.questionnaire
    questionnaire.languages = ["en", "sv"]
    questionnaire.texts["es"] = nil
    return questionnaire
  }()

  @Test func `a questionnaire without Spanish is asked in English by a program that says so in Spanish`() {
    var walk = Sample.walk(language: "es")
    walk.send(.opened(Session(Self.withoutSpanish, Sample.assessment(language: "es"), fileName: "a.json")))
    let screen = walk.frame.lines.joined(separator: "\n")
    #expect(screen.contains("Este texto aún no está traducido; se muestra en inglés."))
    #expect(screen.contains("Does the region have a strategy that its council has decided?"))
    #expect(screen.contains("0 de 4 respondidas   es") && screen.contains("? teclas"))
    walk.press(.character("L"))
    #expect(walk.state.contentLanguage == "en" && walk.session?.assessment.language == "en")
  }

  @Test(arguments: [(["en", "sv"], "en"), (["en", "sv", "es"], "es")])
  func `a new file is in the person's language where the questionnaire has it`(languages: [String], language: String) {
    var walk = Sample.walk(language: "es")
    walk.press(.enter)
    walk.send(
      .questionnaires([
        QuestionnaireSummary(id: "sample", version: Version(1, 0, 0), title: "Una muestra", languages: languages)
      ]))
    if walk.state.kind == .questionnaires { walk.press(.enter) }
    walk.type("skåne")
    walk.press(.enter, .enter, .enter, .enter, .enter)
    let made = walk.takeEffects().compactMap { if case .create(let assessment, _) = $0 { assessment } else { nil } }
    #expect(made.map(\.language) == [language])
  }

  @Test func `the program speaks the person's own language where there are no texts in it`() {
    var walk = Sample.session()
    walk.state.questionnaire.languages = ["en"]
    walk.state.ownLanguage = .swedish
    #expect(walk.state.language == .swedish && walk.state.contentLanguage == "en")
    walk.state.questionnaire.languages = ["en", "sv"]
    #expect(walk.state.language == .english)
  }
}

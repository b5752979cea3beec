import Assessment
import Foundation
import Library
import Sentences
import Testing
import Text
import Wizard

/// One language at a time: what the program says in Swedish has no English in it, and so on for each of its languages.
@Suite(.serialized, .timeLimit(.minutes(2))) struct LanguageTests {
  /// Words that only one of the languages has; names of commands, options and members are none.
  private static let english: Set<String> = [
    "the", "and", "of", "with", "is", "are", "what", "which", "this", "that", "for", "file", "missing",
    "expected", "value", "arguments", "option", "command", "show", "usage", "error", "help", "invalid",
    "did", "mean", "you", "please", "provide", "must", "one", "see", "more", "use", "otherwise",
    "from", "without", "list", "there", "not", "or", "unexpected", "default", "values", "subcommand", "instead",
    "extra", "line",
  ]
  private static let swedish: Set<String> = [
    "och", "att", "som", "ett", "det", "är", "inte", "för", "med", "eller", "fil", "visa", "okänd", "saknas",
    "flagga", "värde", "användning", "fel", "hjälp", "vilken", "vilka", "menade", "väntade", "oväntat", "kommando",
    "ange", "utan", "finns", "annars", "till",
  ]
  private static let spanish: Set<String> = [
    "el", "una", "que", "archivo", "falta", "pregunta", "respuesta", "respuestas", "ayuda", "orden", "opción", "valor",
    "muestra", "cuestionario", "puntuación", "región", "como", "este", "esta", "para", "por",
    "quiso", "decir", "esperaba", "argumentos", "idioma", "guardar", "sobra", "desconocida",
  ]
  /// English and Spanish alike.
  private static let shared: Set<String> = ["error", "use", "extra"]

  /// Each language with the words of the others.
  private static let others: [(code: String, words: Set<String>)] = [
    ("en", swedish.union(spanish)), ("sv", english.union(spanish)),
    ("es", english.subtracting(shared).union(swedish)),
  ]

  private static let commands: [[String]] = [
    [], ["wizard"], ["new"], ["set"], ["score"], ["check"], ["lint"], ["compare"], ["questionnaires"], ["regions"],
    ["regions", "import"], ["practices"], ["handbook"], ["report"], ["export"], ["export-questionnaire"], ["import"],
    ["paths"], ["keys"], ["doctor"],
  ]

  /// Every kind of wrong call that the parser or a command can answer to.
  private static let mistakes: [[String]] = [
    ["score"], ["score", "--formt", "csv", "a.json"], ["score", "--format", "xml", "a.json"],
    ["score", "--format"], ["score", "a.json", "--explain"], ["new"], ["new", "a.json", "b.json"], ["set", "a.json"],
    ["compare"], ["compare", "a.json"], ["compare", "a.json", "b.json"], ["regions", "impor", "x.csv"],
    ["regions", "import"], ["regions", "import", "x.csv"], ["regions", "--format=yaml"], ["practices", "none-such"],
    ["practices", "a", "b", "c"], ["handbook", "no-page"], ["lint"], ["lint", "nowhere"], ["check", "nowhere.json"],
    ["check"], ["-x"], ["--no-such-option"], ["score", "-q", "a.json"], ["new", "x.json", "--questionnaire", "none"],
    ["new", "x.json", "--region", "ZZ99"], ["wizard", "a", "b"], ["scor", "a.json", "x"], ["--plain=yes"],
    ["help", "--language"],
    ["score", "a.json", "--format", "csv", "--format"], ["handbook", "--plain", "--plain", "a", "b"],
  ]

  /// The words of a text, without what is quoted as typed, in code, a path or cut off.
  private func words(_ text: String, not known: Set<String>) -> [String] {
    let quiet = text.replacing(
      /\$[A-Z_]+|\w+(\.\.\.|…)|[\w.\/-]*\/[\w.\/-]+|--?[\w-]+|<[^>]*>|'[^']*'|"[^"]*"|”[^”]*”|«[^»]*»|\w+=\S*/,
      with: " "
    )
    .replacing(/mipexr( [a-z-]+)*/, with: " ").replacing(/[\w-]+\.(json|csv|yaml|md)/, with: " ")
    let all = quiet.lowercased().split { !$0.isLetter }.map(String.init)
    return all.filter { known.contains($0) }
  }

  @Test(arguments: others)
  func `help speaks one language`(language: String, others: Set<String>) async throws {
    for command in Self.commands {
      let run = try await Run(command + ["--help", "--language", language])
      #expect(run.status == .code(0) && run.errors.isEmpty, "\(command): \(run.errors)")
      #expect(words(run.output, not: others) == [], "\(command)\n\(run.output)")
    }
  }

  /// The screens: the keys that lead to each from the question, and what is typed there.
  private static let screens: [[Key]] = [
    [], [.character("3"), .enter], [.character("l")], [.character("l"), .character("f")], [.character("p")],
    [.character("p"), .enter], [.character("t")], [.character("n")], [.character("0")], [.character("e")],
    [.character("r")], [.character("?")], [.character("/")], [.character("d")], [.character("f")], [.character("c")],
    [.character("u")], [.character("x")], [.character("p"), .character("?")], [.character("l"), .character("?")],
  ]

  @Test(
    arguments: others.filter { other in Content.builtIn.languages.contains(other.code) },
    [Size(width: 132, height: 43), Size(width: 80, height: 24)])
  func `every screen speaks one language, also when it is read aloud`(
    language: (code: String, words: Set<String>), size: Size
  ) throws {
    let questionnaire = try #require(Content.builtIn.questionnaire)
    let library = Library()
    var display = Display(size: size)
    let start = State(
      contentLanguage: language.code, questionnaire: questionnaire,
      regions: library.regions().value?.regions ?? [], now: Timestamp(seconds: 0))
    var states = [start]
    var next = start
    let summaries = library.questionnaires().value ?? []
    let offers = summaries.map {
      QuestionnaireSummary(id: $0.id, version: $0.version, title: $0.title(in: language.code), languages: $0.languages)
    }
    _ = next.update(.questionnaires(offers), at: start.now, on: &display)
    states.append(next)
    _ = next.update(.key(.enter), at: start.now, on: &display)
    for _ in 0..<4 {
      states.append(next)
      _ = next.update(.key(.tab), at: start.now, on: &display)
    }
    let assessment = Assessment(
      questionnaire: .init(id: questionnaire.id, version: questionnaire.version), region: .init(name: "Skåne"),
      period: "2026", language: language.code, created: start.now)
    for keys in Self.screens {
      var state = start
      _ = state.update(.opened(Session(questionnaire, assessment, fileName: "a")), at: start.now, on: &display)
      for key in keys { _ = state.update(.key(key), at: start.now, on: &display) }
      states.append(state)
    }
    for entry in library.pages(in: language.code) where entry.name.hasPrefix("practice") || entry.name == "comparing" {
      var state = states[0]
      let page = try #require(library.page(entry.name, in: language.code).value?.page)
      state.startReading(page, isFallback: false)
      states.append(state)
    }
    for state in states {
      let text = (state.frame(on: display).lines + state.reading(on: display)).joined(separator: "\n")
      let found = words(text, not: language.words)
      #expect(found == [], "\(state.kind)\n\(text)")
    }
  }

  @Test(arguments: others)
  func `mistakes are told in one language`(language: String, others: Set<String>) async throws {
    for mistake in Self.mistakes {
      let run = try await Run(mistake, environment: ["LANG": "\(language)_SE.UTF-8"])
      #expect(run.status != .code(0), "\(mistake)")
      #expect(!run.errors.isEmpty, "\(mistake) is not told")
      #expect(words(run.errors, not: others) == [], "\(mistake)\n\(run.errors)")
    }
  }
}

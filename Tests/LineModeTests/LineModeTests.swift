import Assessment
import Sentences
import Testing
import Text

@testable import LineMode
@testable import Wizard

@Suite struct LineModeTests {
  /// Types lines and gives what was said, with what went to disk.
  private func walk(
    _ lines: [String], _ state: State = Self.state, lateBy late: Int = 0
  ) -> (said: [String], saved: Assessment?, exitReason: ExitReason) {
    var state = state
    var waiting = lines[...]
    var said: [String] = []
    var saved: Assessment?
    var number = 0
    let world = LineMode.World(
      read: { waiting.popFirst() }, write: { said.append($0) }, now: { Timestamp(seconds: 1_795_341_731) },
      perform: { effect, _ in
        if case .save(let assessment, let newest) = effect { (saved, number) = (assessment, newest) }
        return []
      },
      settle: { [.saved(number: number - late, at: Timestamp(seconds: 1_795_341_731))] })
    let exitReason = LineMode(world).run(&state)
    return (said, saved, exitReason)
  }

  static var state: State {
    let options = [("none", 0), ("partly", 50), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    let indicators = ["A-1", "A-2"].map {
      Indicator(id: $0, section: 0, dimensions: [0], kind: .choice(options, scale: "s"), handbook: "page")
    }
    var texts = Texts(language: "en", status: .reviewed)
    texts.scales = ["s": ["none": "None", "partly": "Partly", "full": "Full"]]
    texts.sections = ["education": "Education"]
    texts.dimensions = ["area": Name(name: "Education")]
    for id in ["A-1", "A-2"] {
      texts.indicators[id] = IndicatorText(
        question: "Is it so in \(id)?", why: "It matters.", guidance: "A plan counts.",
        options: ["none": "No plan.", "partly": "A draft.", "full": "A decided plan."])
    }
    let questionnaire = Questionnaire(
      id: "t", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
      axes: [Axis(id: "area", dimensions: 0..<1)], dimensions: [Dimension(id: "area", axis: 0)],
      sections: ["education"], indicators: indicators, texts: ["en": texts])
    var state = State(
      display: Display(size: Size(width: 80, height: 24)), contentLanguage: "en", questionnaire: questionnaire,
      regions: [], now: Timestamp(seconds: 0))
    let assessment = Assessment(
      questionnaire: .init(id: "t", version: Version(1, 0, 0)), region: .init(name: "Skåne"), period: "2026",
      language: "en", created: Timestamp(seconds: 0))
    _ = state.update(.opened(Session(questionnaire, assessment, fileName: "a")), at: Timestamp(seconds: 0))
    return state
  }

  @Test func `a walk in Spanish is told in Spanish, and its questions in English where they are not translated`() {
    var state = Self.state
    state.contentLanguage = "es"
    let (said, saved, _) = walk(["hola", "3", "0", "Es tarea del Estado", "b", "p", "?", "s"], state)
    #expect(said.first == "mipexr, modo línea. Skåne 2026. 0 de 2 respondidas. Escriba ? para la ayuda.")
    #expect(said.contains("Este texto aún no está traducido; se muestra en inglés."))
    #expect(said.contains("No se reconoce «hola». Escriba ? para ver la ayuda."))
    #expect(said.contains("Full. Education 100. Total 100. Guardado 10:02:11."))
    #expect(said.contains { $0.hasPrefix("0. No procede, elegida: Es tarea del Estado") })
    #expect(said.last == "Guardado. Hasta pronto.")
    #expect(saved?.answers["A-2"]?.choice == .notApplicable(reason: "Es tarea del Estado"))
  }

  @Test func `an answer is told with what it moves and when it was saved, then the next question`() {
    let (said, saved, exitReason) = walk(["3", "1", "s"])
    #expect(said.first == "mipexr, line mode. Skåne 2026. 0 of 2 answered. Type ? for help.")
    #expect(said.contains("Full. Education 100. Overall 100. Saved 10:02:11."))
    #expect(said.contains("None. Education 100 to 50. Overall 100 to 50. Saved 10:02:11."))
    #expect(said.contains("1. None. No plan."))
    #expect(said.last == "Saved. Goodbye.")
    #expect(exitReason == .quit)
    #expect(saved?.answers.mapValues(\.choice) == ["A-1": .option("full"), "A-2": .option("none")])
  }

  @Test func `not applicable asks for the reason, an empty line goes back`() {
    #expect(
      walk(["0", "the state runs it", "s"]).saved?.answers["A-1"]?.choice == .notApplicable(reason: "the state runs it")
    )
    #expect(walk(["0", "", "s"]).saved?.answers["A-1"] == nil)
  }

  @Test func `a note is one line; b goes back; j jumps; the profile and the trace are read`() {
    let (said, saved, _) = walk(["n", "decided in May", "j a-2", "2", "", "b", "p", "1", "b", "b", "s"])
    #expect(saved?.answers["A-1"]?.note == "decided in May")
    #expect(saved?.answers["A-2"]?.choice == .option("partly"))
    #expect(said.contains("2. Education 50, range 25-75, 1 of 2 answered."))
    #expect(said.contains("1. A-1: open: 0 to 100 in the range."))
  }

  @Test func `the handbook's words come on h, help on a question mark, and nonsense is told`() {
    let (said, _, _) = walk(["h", "?", "blah"])
    #expect(said.contains("A plan counts."))
    #expect(said.contains { $0.contains("j ID") })
    #expect(said.contains("\"blah\" means nothing here. Type ? for help."))
  }

  @Test func `the end of the input saves and leaves`() {
    let (_, saved, exitReason) = walk(["2", "n"])
    #expect(exitReason == .quit)
    #expect(saved?.answers["A-1"]?.choice == .option("partly"))
  }

  @Test func `an answer is called saved only when its own version is on the disk`() {
    let late = walk(["3", "1"], lateBy: 1)
    #expect(late.said.contains("Full. Education 100. Overall 100."))
    #expect(!late.said.contains { $0.contains("Saved") })
    #expect(late.exitReason == .abandoned)
  }

  @Test func `where nothing is kept, nothing is called saved`() {
    var state = Self.state
    guard let session = state.session else { return }
    _ = state.update(
      .opened(Session(session.questionnaire, session.assessment, fileName: "", isDemo: true)), at: Timestamp(seconds: 0)
    )
    let (said, saved, exitReason) = walk(["3", "s"], state)
    #expect(saved == nil && exitReason == .quit)
    #expect(said.last == "Goodbye.")
    #expect(!said.contains { $0.contains("Saved") })
  }

  @Test(arguments: [["2"], ["2", "s"], ["n", "a note"], ["e", "A plan"]])
  func `the end of the input is a failure when what was answered is not saved`(lines: [String]) {
    var state = Self.state
    var waiting = lines[...]
    var said: [String] = []
    let failure = SaveMessage.refused(path: "a", .write, .diskFull)
    let world = LineMode.World(
      read: { waiting.popFirst() }, write: { said.append($0) }, now: { Timestamp(seconds: 0) },
      perform: { effect, _ in if case .leave(.quit) = effect { [.leaveFailed(failure)] } else { [] } },
      settle: { [.saveFailed(failure)] })
    #expect(LineMode(world).run(&state) == .abandoned)
    #expect(said.contains { $0.contains("a is not saved") })
    #expect(!said.contains("Saved. Goodbye."))
  }

  @Test func `the end of the input is good news when what could not be saved is saved then`() {
    var state = Self.state
    var waiting = ["2"][...]
    var said: [String] = []
    var news: [Event] = [.saveFailed(SaveMessage.refused(path: "a", .write, .diskFull))]
    let world = LineMode.World(
      read: { waiting.popFirst() }, write: { said.append($0) }, now: { Timestamp(seconds: 0) },
      perform: { effect, _ in
        if case .save(_, let number) = effect, waiting.isEmpty, said.contains(where: { $0.contains("not saved") }) {
          news = [.saved(number: number, at: Timestamp(seconds: 0))]
        }
        return []
      },
      settle: { news })
    #expect(LineMode(world).run(&state) == .quit)
    #expect(said.last == "Saved. Goodbye.")
  }

  @Test func `nothing that is said is a control or a drawing`() {
    let (said, _, _) = walk(["3", "l", "b", "p", "b", "r", "b", "?", "x\u{1B}[2J"])
    for line in said {
      #expect(!line.unicodeScalars.contains { $0.isHarmful && $0 != "\n" }, "\(line)")
      #expect(!line.contains { "│─█▒".contains($0) }, "\(line)")
    }
  }
}

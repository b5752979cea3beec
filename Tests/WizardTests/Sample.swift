import Assessment
import Scoring
import Sentences

@testable import Wizard

/// A small questionnaire of the shape of the real one, with words that never change.
enum Sample {
  static let axes: [(id: String, name: String, dimensions: [(id: String, name: String, short: String)])] = [
    (
      "governance", "Governance",
      [
        ("actions", "Actions", "Actions"), ("actors", "Actors and relations", "Actors"),
        ("resources", "Resources", "Resources"),
      ]
    ),
    (
      "cycle", "Policy cycle",
      [
        ("formulation", "Formulation", "Formulation"), ("output", "Policy output", "Output"),
        ("implementation", "Implementation", "Implement."), ("evaluation", "Evaluation", "Evaluation"),
      ]
    ),
    (
      "target", "Target group",
      [
        ("tcn", "Third-country nationals", "Third-ctry"), ("bip", "Beneficiaries of protection", "Protection"),
      ]
    ),
    (
      "area", "Policy area",
      [
        ("labour", "Labour market", "Labour market"), ("education", "Education", "Education"),
        ("health", "Health", "Health"), ("housing", "Housing", "Housing"), ("language", "Language", "Language"),
        ("culture", "Culture and religion", "Culture, rel."), ("social", "Social security", "Social"),
        ("anti", "Antidiscrimination", "Antidiscrim."),
      ]
    ),
  ]

  static let questionnaire: Questionnaire = {
    var axisValues: [Axis] = []
    var dimensions: [Dimension] = []
    for (number, axis) in axes.enumerated() {
      axisValues.append(Axis(id: axis.id, dimensions: dimensions.count..<dimensions.count + axis.dimensions.count))
      dimensions += axis.dimensions.map { Dimension(id: $0.id, axis: number) }
    }
    let positions = Dictionary(uniqueKeysWithValues: zip(dimensions.map(\.id), dimensions.indices))
    func places(_ ids: String...) -> [Int] { ids.compactMap { positions[$0] }.sorted() }
    let options = [("none", 0), ("partly", 50), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    func indicator(_ id: String, _ section: Int, _ places: [Int], only condition: [Indicator.Condition] = [])
      -> Indicator
    {
      Indicator(
        id: id, section: section, dimensions: places, kind: .choice(options, scale: "npf"), condition: condition,
        handbook: "education")
    }
    return Questionnaire(
      id: "sample", version: Version(1, 0, 0), source: "Made for the tests.", languages: ["en", "sv", "es"],
      overall: .indicators,
      bands: [
        Band(id: "low", from: Quantity(0)), Band(id: "middle", from: Quantity(40)),
        Band(id: "high", from: Quantity(60)),
      ],
      axes: axisValues, dimensions: dimensions, sections: ["general", "education"],
      indicators: [
        indicator("GEN-01", 0, places("actions", "formulation", "tcn", "bip")),
        indicator("GEN-02", 0, places("resources", "evaluation", "tcn")),
        indicator("EDU-01", 1, places("actors", "output", "tcn", "bip", "education")),
        indicator("EDU-02", 1, places("actions", "implementation", "bip", "education")),
        indicator(
          "EDU-03", 1, places("actions", "output", "tcn", "bip", "education"),
          only: [.init(indicator: 2, options: ["partly", "full"])]),
      ],
      texts: ["en": english, "sv": swedish, "es": spanish])
  }()

  private static let english: Texts = {
    var texts = Texts(language: "en", status: .reviewed, title: "A sample", source: "Made for the tests.")
    for axis in axes {
      texts.axes[axis.id] = Name(name: axis.name)
      for dimension in axis.dimensions {
        texts.dimensions[dimension.id] = Name(name: dimension.name, short: dimension.short, about: "What it is about.")
      }
    }
    texts.sections = ["general": "Strategy and mandate", "education": "Education"]
    texts.bands = ["low": "undeveloped", "middle": "halfway developed", "high": "developed"]
    texts.scales = ["npf": ["none": "None", "partly": "Partly", "full": "Full"]]
    let questions = [
      ("GEN-01", "Does the region have a strategy that its council has decided?"),
      ("GEN-02", "Does the region set money aside for integration each year?"),
      ("EDU-01", "Does the region work with schools and parents on multilingual teaching?"),
      ("EDU-02", "Are teachers trained for multilingual classes?"),
      ("EDU-03", "Does the region adapt adult education to newly arrived people?"),
    ]
    for (id, question) in questions {
      texts.indicators[id] = IndicatorText(
        question: question, why: "Without it, each school finds its own way.",
        guidance: "A decided plan counts. A single lecture does not.",
        evidence: ["A decision of the council", "A line in the budget"],
        options: [
          "none": "No course takes newly arrived people into account.",
          "partly": "Courses exist in some places, or for one group only.",
          "full": "Courses exist in the whole region, for both groups, with a named teacher in each place.",
        ], next: ["none": "Start in one place.", "partly": "Cover the whole region."])
    }
    return texts
  }()

  /// One indicator is translated, one is stale, the others are missing.
  private static let swedish: Texts = {
    var texts = Texts(language: "sv", status: .draft, title: "Ett exempel", source: "Gjort för proven.")
    texts.scales = ["npf": ["none": "Inget", "partly": "Delvis", "full": "Fullt ut"]]
    texts.sections = ["general": "Strategi och uppdrag", "education": "Utbildning"]
    let original = english.indicators["GEN-01"]
    texts.indicators["GEN-01"] = IndicatorText(
      question: "Har regionen en strategi som fullmäktige har beslutat?", of: original?.fingerprint)
    texts.indicators["GEN-02"] = IndicatorText(question: "Inaktuell text", of: "0000000000000000")
    return texts
  }()

  /// All of it is translated.
  private static let spanish: Texts = {
    var texts = Texts(language: "es", status: .reviewed, title: "Una muestra", source: "Hecha para las pruebas.")
    let names = [
      "governance": "Gobernanza", "cycle": "Ciclo de la política", "target": "Colectivo destinatario",
      "area": "Ámbito de la política", "actions": "Actuaciones", "actors": "Actores y relaciones",
      "resources": "Recursos", "formulation": "Formulación", "output": "Política aprobada",
      "implementation": "Implementación", "evaluation": "Evaluación", "tcn": "Nacionales de terceros países",
      "bip": "Personas beneficiarias de protección internacional", "labour": "Mercado laboral",
      "education": "Educación", "health": "Salud", "housing": "Vivienda", "language": "Lengua",
      "culture": "Cultura y religión", "social": "Seguridad y asistencia social", "anti": "Antidiscriminación",
    ]
    let short = [
      "actors": "Actores", "output": "Aprobada", "implementation": "Implement.", "tcn": "Terc. países",
      "bip": "Protección", "labour": "Empleo", "culture": "Cultura", "social": "Social", "anti": "Antidiscrim.",
    ]
    for axis in axes {
      texts.axes[axis.id] = names[axis.id].map { Name(name: $0) }
      for dimension in axis.dimensions {
        texts.dimensions[dimension.id] = names[dimension.id].map {
          Name(name: $0, short: short[dimension.id], about: "De qué trata.")
        }
      }
    }
    texts.sections = ["general": "Estrategia y competencia", "education": "Educación"]
    texts.bands = ["low": "Sin desarrollar", "middle": "A medio camino", "high": "Desarrollada"]
    texts.scales = ["npf": ["none": "Nada", "partly": "En parte", "full": "Del todo"]]
    let questions = [
      "GEN-01": "¿Tiene la región una estrategia aprobada por su parlamento o su gobierno?",
      "GEN-02": "¿Reserva la región cada año dinero para la integración?",
      "EDU-01": "¿Trabaja la región con escuelas y familias en la enseñanza plurilingüe?",
      "EDU-02": "¿Se forma al profesorado para las aulas plurilingües?",
      "EDU-03": "¿Adapta la región la educación de personas adultas a las recién llegadas?",
    ]
    for (id, question) in questions {
      texts.indicators[id] = IndicatorText(
        question: question, why: "Sin ello, cada escuela va por su lado.",
        guidance: "Cuenta un plan aprobado. Una charla suelta no cuenta.",
        evidence: ["Un acuerdo del parlamento o del gobierno", "Una partida del presupuesto"],
        options: [
          "none": "Ningún curso tiene en cuenta a las personas migrantes recién llegadas.",
          "partly": "Hay cursos en algunos lugares, o solo para un colectivo.",
          "full": "Hay cursos en toda la región, para los dos colectivos, con una persona responsable en cada lugar.",
        ], next: ["none": "Empezar en un lugar.", "partly": "Llegar a toda la región."],
        of: english.indicators[id]?.fingerprint)
    }
    return texts
  }()

  static let start = Timestamp(seconds: 1_795_341_731)

  static func assessment(language: String = "en") -> Assessment {
    Assessment(
      questionnaire: .init(id: "sample", version: Version(1, 0, 0)),
      region: .init(name: "Skåne", nuts: "SE224", country: "SE"), period: "2026", language: language, created: start)
  }

  static let regions = [
    Region(nuts: "SE224", level: 3, country: "SE", names: ["en": "Skåne", "sv": "Skåne"]),
    Region(nuts: "SE232", level: 3, country: "SE", names: ["en": "Västra Götaland", "sv": "Västra Götaland"]),
    Region(nuts: "AT13", level: 2, country: "AT", names: ["en": "Vienna", "sv": "Wien"]),
  ]

  /// A wizard on the start screen.
  static func state(language: String = "en") -> State {
    State(contentLanguage: language, questionnaire: questionnaire, regions: regions, now: start)
  }

  /// The same, shown.
  static func walk(
    _ size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .ascii, language: String = "en"
  ) -> Walk {
    Walk(state: state(language: language), display: Display(size: size, glyphs: glyphs))
  }

  /// A wizard at the first question of a fresh assessment.
  static func session(
    _ size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .ascii, language: String = "en"
  ) -> Walk {
    var walk = walk(size, glyphs: glyphs, language: language)
    walk.send(.opened(Session(questionnaire, assessment(language: language), fileName: "a.json")))
    return walk
  }
}

/// A walk through the wizard by keys, with all effects kept.
struct Walk {
  var state: State
  var display = Display(size: Size(width: 80, height: 24))
  var effects: [Effect] = []
  var clock = 0

  mutating func send(_ event: Event) {
    clock += 1
    effects += state.update(event, at: Timestamp(seconds: Sample.start.seconds + clock), on: &display)
  }

  var view: View { View(state, on: display) }
  var frame: Frame { state.frame(on: display) }
  var reading: [String] { state.reading(on: display) }

  mutating func press(_ keys: Key...) { keys.forEach { send(.key($0)) } }

  mutating func type(_ text: String) { text.forEach { send(.key(.character($0))) } }

  /// Lets the world say that the newest version is on the disk.
  mutating func confirmSaved() { send(.saved(file: "a.json", number: session?.saving.newest ?? 0, at: Sample.start)) }

  /// The effects since the last call.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  var session: Session? { state.session }
  var id: String? { session?.indicator.id }
  func answer(_ id: String) -> Answer? { session?.assessment.answers[id] }
}

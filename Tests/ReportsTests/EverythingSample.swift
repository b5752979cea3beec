import Assessment
import Scoring
import Sentences
import TestSupport

@testable import Reports

/// A region's answers with something of everything: weights, scores exactly on a limit, questions that are open, not
/// known, not applicable and not asked, low confidence, figures, evidence, targets of every kind, an earlier period.
enum EverythingSample {
  static let measure = Indicator.Measure(
    unit: "percent", minimum: 0, maximum: 100, groups: ["migrants", "nationals", "total"], better: "higher")

  static let questionnaire: Questionnaire = {
    func options(_ scores: [(String, Int)]) -> [Indicator.Option] {
      scores.map { .init(id: $0.0, score: Quantity($0.1)) }
    }
    let three = options([("none", 0), ("partly", 50), ("full", 100)])
    let four = options([("nobody", 0), ("few", 33), ("most", 67), ("all", 100)])
    func asked(
      _ id: String, _ section: Int, _ dimensions: [Int], _ weight: Int = 1000, only: [Indicator.Condition] = []
    ) -> Indicator {
      Indicator(
        id: id, section: section, dimensions: dimensions, kind: .choice(three, scale: "npf"),
        weight: Quantity(thousandths: weight), condition: only, handbook: "education")
    }
    return Questionnaire(
      id: "everything", version: Version(1, 2, 3), source: "Made for the tests.", languages: ["en", "sv"],
      overall: .indicators,
      bands: [
        Band(id: "low", from: Quantity(0)), Band(id: "middle", from: Quantity(50)),
        Band(id: "high", from: Quantity(67)),
      ],
      axes: [Axis(id: "area", dimensions: 0..<5), Axis(id: "cycle", dimensions: 5..<7)],
      dimensions: ["education", "health", "housing", "labour", "language"].map { Dimension(id: $0, axis: 0) }
        + ["plan", "evaluation"].map { Dimension(id: $0, axis: 1) },
      sections: ["first", "second", "third"],
      indicators: [
        asked("A-1", 0, [0, 5], 2000), asked("A-2", 0, [0, 6]), asked("A-3", 0, [1, 5], 500), asked("A-4", 0, [1]),
        asked("B-1", 1, [2, 5]), asked("B-2", 1, [2], only: [.init(indicator: 4, options: ["partly", "full"])]),
        Indicator(id: "B-3", section: 1, dimensions: [3], kind: .choice(four, scale: nil)),
        asked("B-4", 1, [4, 6], 2000), asked("B-5", 1, [4]),
        Indicator(id: "N-1", section: 2, dimensions: [], kind: .number(measure)),
        Indicator(id: "N-2", section: 2, dimensions: [], kind: .number(measure)),
      ], texts: ["en": english, "sv": swedish])
  }()

  private static let english: Texts = {
    var texts = Texts(language: "en", status: .reviewed, title: "A bit of everything", source: "Made for the tests.")
    texts.axes = ["area": Name(name: "Areas", about: "Where policy works."), "cycle": Name(name: "Cycle")]
    for (id, name) in [
      ("education", "Education"), ("health", "Health"), ("housing", "Housing"), ("labour", "Labour market"),
      ("language", "Language"), ("plan", "Planning"), ("evaluation", "Evaluation"),
    ] { texts.dimensions[id] = Name(name: name, short: String(name.prefix(6)), about: "About \(name).") }
    texts.sections = ["first": "Schools", "second": "Homes and work", "third": "Numbers"]
    texts.bands = ["low": "undeveloped", "middle": "halfway", "high": "developed"]
    texts.scales = ["npf": ["none": "None", "partly": "Partly", "full": "Full"]]
    texts.units = ["percent": "per cent"]
    texts.groups = ["migrants": "Migrants", "nationals": "Nationals", "total": "All"]
    for id in ["A-1", "A-2", "A-3", "A-4", "B-1", "B-2", "B-3", "B-4", "B-5", "N-1", "N-2"] {
      let isFour = id == "B-3"
      texts.indicators[id] = IndicatorText(
        question: "What does the region do about \(id)?", why: "Why \(id).", guidance: "What counts for \(id).",
        evidence: ["A decision on \(id)"],
        options: isFour
          ? ["nobody": "Nobody.", "few": "A few.", "most": "Most.", "all": "All."]
          : ["none": "Nothing on \(id).", "partly": "Some of \(id).", "full": "All of \(id)."],
        labels: isFour ? ["nobody": "Nobody", "few": "Few", "most": "Most", "all": "Everybody"] : [:],
        next: id == "A-2" ? ["partly": "Cover the whole region."] : [:])
    }
    return texts
  }()

  /// Two questions are translated; the others stand in English.
  private static let swedish: Texts = {
    var texts = Texts(language: "sv", status: .draft, title: "Lite av allt", source: "Gjort för proven.")
    texts.axes = ["area": Name(name: "Områden")]
    texts.dimensions = ["education": Name(name: "Utbildning")]
    texts.sections = ["first": "Skolor"]
    texts.bands = ["middle": "halvvägs"]
    texts.scales = ["npf": ["none": "Inget", "partly": "Delvis", "full": "Fullt ut"]]
    for id in ["A-1", "A-3"] {
      texts.indicators[id] = IndicatorText(
        question: "Vad gör regionen åt \(id)?", options: ["full": "Allt om \(id)."],
        of: english.indicators[id]?.fingerprint)
    }
    return texts
  }()

  private static func answer(
    _ choice: Choice?, note: String = "", confidence: Confidence? = nil, flag: Flag? = nil, evidence: [Evidence] = []
  ) -> Answer {
    var answer = Answer(choice: choice)
    (answer.note, answer.confidence, answer.flag, answer.evidence) = (note, confidence, flag, evidence)
    return answer
  }

  private static func empty(_ region: String, _ period: String) -> Assessment {
    Assessment(
      questionnaire: .init(id: "everything", version: Version(1, 2, 3)),
      region: .init(name: region, nuts: "SE224", country: "SE"), period: period, language: "en",
      created: Timestamp(seconds: 1_795_000_000))
  }

  static let assessment: Assessment = {
    var assessment = empty("Skåne", "2026")
    assessment.title = "After the council's decision"
    assessment.people = [.init(name: "Kim Berg", role: "facilitator"), .init(name: "Ada Holm", role: "")]
    assessment.answers = [
      "A-1": answer(
        .option("full"), confidence: .high,
        evidence: [Evidence(title: "Minutes", link: "https://example.org/a", date: "2026-05")]),
      "A-2": answer(.option("partly"), note: "Two schools.\n\nThe third in autumn.", confidence: .low, flag: .open),
      "A-3": answer(.notApplicable(reason: "The state runs it")),
      "A-4": answer(.unknown, note: "Ask the hospital"),
      "B-1": answer(.option("none"), flag: .resolved, evidence: [Evidence(title: "Budget"), Evidence(title: "Plan")]),
      "B-2": answer(.option("full")),
      "B-3": answer(.option("most"), confidence: .medium),
      "B-4": answer(nil, note: "Nobody was there"),
      "B-5": answer(.option("partly")),
      "N-1": answer(
        .figures(
          Figures(
            values: ["migrants": Figure("54.2"), "nationals": Figure("80")].compactMapValues(\.self), year: "2024",
            source: "Eurostat"))),
    ]
    assessment.targets = [
      "A-2": .init(option: "full", due: "2027-06-30", owner: "Head of schools", action: "Train all teachers"),
      "B-1": .init(option: "partly", due: "2027-01-31"), "A-1": .init(option: "full", owner: "Kim Berg"),
      "B-3": .init(option: "", due: "2026-12-31", action: "Choose again"),
    ]
    return assessment
  }()

  /// Two years before: one answer worse, one better, one of another kind, one not there.
  static let before: Assessment = {
    var assessment = empty("Skåne", "2024")
    assessment.answers = [
      "A-1": answer(.option("partly"), note: "A draft"), "A-2": answer(.option("full")),
      "A-3": answer(.notApplicable(reason: "Not ours then")), "A-4": answer(.option("none")),
      "B-1": answer(.option("full")), "B-2": answer(.option("partly")), "B-3": answer(.option("most")),
      "B-5": answer(.notApplicable(reason: "No such course")),
      "N-1": answer(
        .figures(Figures(values: ["migrants": Figure("50"), "nationals": Figure("80")].compactMapValues(\.self)))),
    ]
    return assessment
  }()

  /// Of the same period as the newest.
  static let other: Assessment = {
    var assessment = empty("Västra Götaland", "2026")
    assessment.answers = ["A-1": answer(.option("none")), "B-3": answer(.option("all"))]
    return assessment
  }()

  static let published = Region(
    nuts: "SE12", level: 2, country: "SE", names: ["en": "East Middle Sweden", "sv": "Östra Mellansverige"],
    scores: [
      PublishedScore(dimension: nil, score: Quantity(thousandths: 61_500), source: "The makers", date: "2024-05-27"),
      PublishedScore(dimension: nil, score: Quantity(40), source: "The makers", date: "2019"),
      PublishedScore(
        dimension: "education", score: Quantity(100), source: "The makers", date: "2024",
        address: "https://example.org",
        body: "County"),
    ])

  static let crosswalk = Crosswalk(
    Page(
      name: "eu-action-plan", language: "en", title: "The plan",
      blocks: [
        .paragraph(
          [.init("Read "), .init("the plan", target: .address("https://example.org/plan")), .init(".")], depth: 0),
        .item(
          .bullet,
          [
            .init("Education", target: .page("education", heading: nil)), .init(": "),
            .init("Inclusive education", style: .strong), .init(" and more."),
          ], depth: 1),
        .item(
          .bullet, [.init("Evaluation", target: .page("evaluation", heading: nil)), .init(": nothing of its own.")],
          depth: 1),
      ]))

  static func engine(_ assessment: Assessment, _ overall: OverallRule = .indicators) -> Engine {
    var questionnaire = questionnaire
    questionnaire.overall = overall
    return Engine(questionnaire, answers: assessment.answers)
  }

  static func report(
    _ code: String = "en", _ language: Language = .english, withoutNotes: Bool = false,
    overall: OverallRule = .indicators
  ) -> Report {
    Report(
      engine(assessment, overall), of: assessment,
      .init(
        code: code, language: language, isWithoutNotes: withoutNotes, crosswalk: crosswalk,
        made: Timestamp(seconds: 1_795_000_000), version: "1.0"))
  }

  static func entry(_ file: String, _ assessment: Assessment) -> ComparisonSet.Entry {
    ComparisonSet.Entry(file: file, assessment: assessment, engine: engine(assessment))
  }

  static func comparison(_ assessments: [Assessment], withNotes: Bool = true, code: String = "en") -> ComparisonReport {
    let entries = zip(["now.json", "then.json", "there.json"], assessments).map { entry($0, $1) }
    return ComparisonReport(
      ComparisonSet(entries), published: [PublishedProfile(published, for: questionnaire)], hasNotes: withNotes,
      code: code)
  }

  static let package = DataPackage(
    [assessment, before].enumerated().map { number, assessment in
      .init(file: "\(number).json", engine: engine(assessment), assessment: assessment)
    },
    .init(
      notes: true, code: "sv", language: .swedish, made: Timestamp(seconds: 1_795_000_000), licensed: ["everything"]))
}

import Assessment
import Reports
import Scoring
import Sentences

/// A day of eight people on four questions: A is voted on twice and settled, B parked, C agreed on without talk, D voted on
/// and not revealed.
struct WorkshopReportSample {
  var anonymity: Workshop.Anonymity
  /// In the order in which their ballots are read and their votes recorded.
  var people = Self.everybody
  /// What all say on D, which nobody has seen.
  var hidden = "none"

  struct Person {
    var number: Int
    var name: String
    var group: String
    var answers: [String: Choice]
    var votes: [[String: Choice]]
  }

  static let everybody: [Person] = (0..<8).map { number in
    let camp = Choice.option(number < 4 ? "none" : "full")
    let first = Choice.option(["none", "none", "partly", "partly", "partly", "partly", "full", "full"][number])
    let onB: Choice = number < 5 ? .unknown : number < 7 ? .option("partly") : .notApplicable(reason: "Not here")
    return Person(
      number: number, name: "Person\(number)", group: number < 5 ? "Municipalities" : "Associations",
      answers: [
        "A": camp, "B": number < 5 ? .unknown : .option("partly"), "C": .option("full"),
        "D": .option(number < 2 ? "partly" : "full"),
      ],
      votes: [["A": first, "B": onB], ["A": .option(number < 7 ? "partly" : "full")]])
  }

  static let questionnaire: Questionnaire = {
    let options = [("none", 0), ("partly", 50), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    return Questionnaire(
      id: "q", version: Version(1, 0, 0), source: "Our own questions.", languages: ["en"], overall: .indicators,
      bands: [Band(id: "low", from: Quantity(0))], axes: [Axis(id: "axis", dimensions: 0..<2)],
      dimensions: [Dimension(id: "first", axis: 0), Dimension(id: "second", axis: 0)], sections: ["s"],
      indicators: ["A", "B", "C", "D"].enumerated().map { position, id in
        Indicator(id: id, section: 0, dimensions: [position / 2], kind: .choice(options, scale: nil))
      })
  }()

  /// 2026-11-20, 09.00 UTC, and so many minutes.
  static func at(_ minutes: Int) -> Timestamp { Timestamp(seconds: 1_795_165_200 + 60 * minutes) }
}

extension WorkshopReportSample {
  /// The workshop after the day, and the region's file with the answer to A written into it.
  func made() throws -> (workshop: Workshop, assessment: Assessment) {
    let questionnaire = Self.questionnaire
    let reference = Assessment.Reference(id: "q", version: Version(1, 0, 0))
    var workshop = Workshop(
      on: "skane-2026.json", of: reference, rules: .init(anonymity: anonymity), created: Self.at(0))
    workshop.title = "Skåne"
    let keys = try collect(into: &workshop)
    let entries = workshop.agenda(in: questionnaire).first(3)
    try workshop.plan(workshop.items(entries, in: questionnaire), in: questionnaire, at: Self.at(2))
    for (number, question) in [(0, "A"), (0, "B"), (1, "A")] {
      try vote(number, on: question, keys, &workshop, at: Self.at(10))
      try workshop.reveal(question, at: Self.at(11))
    }
    try workshop.settle(
      "A", as: .option("partly"), how: .near, reason: "The decision of 4 November covers half of them.",
      evidence: [Evidence(title: "Decision 112", link: "https://example.org/112", date: "2025-11-04")],
      dissent: [.init("All of them are covered.", votes: 1, group: "Associations")], in: questionnaire, at: Self.at(20),
      by: "Person0")
    try workshop.park("B", reason: "Ask the housing office.", in: questionnaire, at: Self.at(30))
    try workshop.settle(
      "C", as: .option("full"), how: .all, reason: "The plan says so.", in: questionnaire, at: Self.at(31))
    try workshop.propose(
      .init(title: "A standing budget line", owner: "Head of unit", due: "2027-06-30"), at: Self.at(32))
    try workshop.propose(.init(title: "Ask the | housing office", indicator: "B"), at: Self.at(33))
    try workshop.vote([9, 4], present: 8, at: Self.at(34))
    var assessment = Assessment(
      questionnaire: reference, region: .init(name: "Skåne"), period: "2026", language: "en", created: Self.at(-9000))
    assessment.record(Answer(choice: .option("none")), for: "A", at: Self.at(-8000))
    assessment.record(Answer(choice: .option("full")), for: "D", at: Self.at(-8000))
    assessment = try workshop.settle("A", into: assessment, at: Self.at(35))
    try vote("D", .option(hidden), keys, &workshop, at: Self.at(40))
    return (workshop, assessment)
  }

  func report(_ language: Language = .english, code: String = "en") throws -> WorkshopReport {
    let (workshop, assessment) = try made()
    return WorkshopReport(
      workshop, in: Self.questionnaire, assessment: assessment,
      .init(code: code, language: language, made: Self.at(60), version: "1"))
  }

  /// Everything that leaves the program: HTML, Markdown, CSV, JSON.
  func texts() throws -> [String] {
    let report = try report()
    let document = WorkshopDocument(report).document
    let bytes = [document.html(style: .builtIn), Markdown.write(document), JSON.workshop(report).written()]
    return bytes.map { String(decoding: $0, as: UTF8.self) } + [WorkshopCSV.rows(report).joined(separator: "\n")]
  }
}

extension WorkshopReportSample {
  /// Hands in a ballot each; gives each person's key, by number, where there are keys.
  private func collect(into workshop: inout Workshop) throws -> [Int: String] {
    let ballots = try people.map { person in
      var assessment = Assessment(
        questionnaire: .init(id: "q", version: Version(1, 0, 0)), region: .init(name: "Skåne"), period: "2026",
        language: "en", created: Self.at(-7000 + person.number))
      for (minute, (id, choice)) in person.answers.sorted(by: { $0.key < $1.key }).enumerated() {
        assessment.record(Answer(choice: choice), for: id, at: Self.at(-6000 + 10 * person.number + minute))
      }
      return try Ballot(
        of: assessment, from: .file, name: person.name, group: person.group, in: Self.questionnaire)
    }
    var random = SystemRandomNumberGenerator()
    let intakes = try workshop.collect(ballots, in: Self.questionnaire, at: Self.at(1), using: &random)
    return zip(people, intakes).reduce(into: [:]) { keys, entry in
      if case .taken(let key) = entry.1 { keys[entry.0.number] = key }
    }
  }

  private func vote(
    _ number: Int, on question: String, _ keys: [Int: String], _ workshop: inout Workshop, at now: Timestamp
  ) throws {
    try vote(question, keys, &workshop, at: now) { $0.votes[number][question] ?? .unknown }
  }

  private func vote(
    _ question: String, _ choice: Choice, _ keys: [Int: String], _ workshop: inout Workshop, at now: Timestamp
  ) throws {
    try vote(question, keys, &workshop, at: now) { _ in choice }
  }

  private func vote(
    _ question: String, _ keys: [Int: String], _ workshop: inout Workshop, at now: Timestamp,
    choice: (Person) -> Choice
  ) throws {
    try workshop.open(question, present: people.count, in: Self.questionnaire, at: now)
    guard anonymity != .counts else {
      try workshop.count(Counts(people.map(choice)), on: question, in: Self.questionnaire, at: now)
      return
    }
    for person in people {
      guard let key = keys[person.number] else { continue }
      try workshop.cast(Answer(choice: choice(person)), by: key, on: question, in: Self.questionnaire, at: now)
    }
  }
}

internal import Assessment
internal import Scoring

extension DataPackage {
  static let states = ["answered", "not-applicable", "unknown", "open"]

  /// One row an indicator and assessment, also where nothing was answered.
  func answers(_ entries: [Entry]) -> DataTable {
    var table = DataTable(
      "answers", columns, key: ["file", "indicator"],
      references: [.init(columns: ["questionnaire", "indicator"], table: "indicators")])
    for entry in entries {
      let start = start(of: entry)
      for term in entry.engine.trace(.overall).terms { table.append(start + row(term, of: entry)) }
    }
    return table
  }

  private var columns: [DataTable.Column] {
    let start: [DataTable.Column] = [
      .init("file"), .init("region"), .init("nuts"), .init("period"), .init("questionnaire"), .init("version"),
      .init("indicator"), .init("section"),
    ]
    let choice: [DataTable.Column] = [
      .init("kind", words: ["choice", "number"]), .init("asked", .boolean), .init("state", words: Self.states),
      .init("option"), .init("weight", .number), .init("score", .number), .init("low", .number),
      .init("high", .number),
    ]
    let figures: [DataTable.Column] = [.init("year"), .init("source")]
    let notes: [DataTable.Column] = [.init("reason"), .init("note")]
    let marks: [DataTable.Column] = [
      .init("evidence", .integer), .init("confidence", words: Confidence.allCases.map(\.rawValue)),
      .init("flag", words: Flag.allCases.map(\.rawValue)), .init("at", .datetime), .init("target"), .init("due"),
    ]
    let names: [DataTable.Column] = [.init("by"), .init("owner"), .init("action")]
    let values = groups.map { DataTable.Column("value_\($0)", .number) }
    return start + axes.map { .init("axis_\($0)") } + choice + values + figures + marks
      + (settings.notes ? notes + names : [])
  }

  private func row(_ term: Trace.Term, of entry: Entry) -> [DataTable.Cell] {
    let questionnaire = entry.engine.questionnaire
    let indicator = questionnaire.indicators[term.indicator]
    let answer = entry.assessment.answers[indicator.id] ?? Answer()
    let target = entry.assessment.targets[indicator.id]
    let start: [DataTable.Cell] = [.text(indicator.id), .text(questionnaire.sections[indicator.section])]
    let marks: [DataTable.Cell] = [
      .init(answer.evidence.count), .init(answer.confidence?.rawValue), .init(answer.flag?.rawValue),
      .init(answer.at?.description), .init(target?.option), .init(target?.due),
    ]
    var texts: [DataTable.Cell] = []
    if settings.notes {
      var reason: String?
      if case .notApplicable(let text) = answer.choice { reason = text }
      texts = [
        .init(reason), .init(answer.note), .init(answer.by), .init(target?.owner), .init(target?.action),
      ]
    }
    return start + dimensions(of: indicator, in: questionnaire)
      + choice(answer.choice, term, indicator, isAsked: entry.engine.asked[term.indicator])
      + figures(answer.choice) + marks + texts
  }

  private func choice(
    _ choice: Choice?, _ term: Trace.Term, _ indicator: Indicator, isAsked: Bool
  ) -> [DataTable.Cell] {
    var option: String?
    let state: Int
    switch choice {
    case .option(let id): (state, option) = (0, id)
    case .figures: state = 0
    case .notApplicable: state = 1
    case .unknown: state = 2
    case nil: state = 3
    }
    return [
      .text(indicator.measure == nil ? "choice" : "number"), .boolean(isAsked), .text(Self.states[state]),
      .init(option), .init(term.weight),
    ] + bounds(of: term.part)
  }

  /// What counts in the score, and in both ends of the range.
  private func bounds(of part: Trace.Part) -> [DataTable.Cell] {
    switch part {
    case .counted(_, let score): [.init(score), .init(score), .init(score)]
    case .open(let low, let high), .unknown(let low, let high): [.none, .init(low), .init(high)]
    case .notApplicable, .notAsked, .unscored: [.none, .none, .none]
    }
  }

  private func figures(_ choice: Choice?) -> [DataTable.Cell] {
    guard case .figures(let figures) = choice else { return Array(repeating: .none, count: groups.count + 2) }
    return groups.map { figures.values[$0].map { .number($0.description) } ?? .none }
      + [.init(figures.year), .init(figures.source)]
  }
}

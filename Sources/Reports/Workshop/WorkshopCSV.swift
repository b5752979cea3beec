internal import Assessment
internal import Scoring

/// A workshop as rows, with the exact measures: one for each vote, each settled question, each action, and each round over
/// all questions; the column `row` says which.
package enum WorkshopCSV {
  private static let heads = [
    "row", "indicator", "round", "present", "answered", "unknown", "not_applicable", "counts", "gap", "gap_share",
    "two_camps", "van_der_eijk", "consensus", "leik", "middle_lower", "middle_upper", "questions", "alpha_ordinal",
    "kendall_w", "answer", "how", "reason", "dissent", "dissent_votes", "title", "votes", "owner", "due",
  ]

  package static func rows(_ report: WorkshopReport) -> [String] {
    let builder = Builder(report: report)
    return [CSV.row(heads)] + report.questions.flatMap(builder.rows)
      + report.likeness.map(builder.likeness) + report.workshop.actions.map(builder.action)
  }

  /// A row by the names of its columns: texts are made safe for spreadsheets, numbers stand as they are.
  private struct Row {
    private var cells: [String: String] = [:]

    init(_ kind: String, indicator: String? = nil) {
      text("row", kind)
      if let indicator { text("indicator", indicator) }
    }

    mutating func text(_ name: String, _ text: String) { cells[name] = CSV.text(text) }

    mutating func number(_ name: String, _ value: Int) { cells[name] = String(value) }

    mutating func number(_ name: String, _ value: Double?) { cells[name] = value.map { JSON.text($0) } }

    var line: String { heads.map { cells[$0] ?? "" }.joined(separator: ",") }
  }

  private struct Builder {
    let report: WorkshopReport

    func rows(_ question: WorkshopReport.Question) -> [String] {
      let indicator = report.questionnaire.indicators[question.position]
      return question.votes.map { vote($0, on: indicator) } + (question.settled.map { [settled($0, indicator)] } ?? [])
    }

    private func vote(_ vote: WorkshopReport.Vote, on indicator: Indicator) -> String {
      let agreement = vote.agreement
      var row = Row("vote", indicator: indicator.id)
      row.number("round", vote.number)
      row.number("present", agreement.present)
      row.number("answered", agreement.answered)
      row.number("unknown", agreement.unknown)
      row.number("not_applicable", agreement.notApplicable)
      let counts = zip(indicator.options, agreement.counts).map { "\($0.id)=\($1)" }
      row.text("counts", counts.joined(separator: " "))
      row.number("gap", agreement.gap?.value)
      row.number("gap_share", agreement.gapShare?.value)
      row.text("two_camps", agreement.hasTwoCamps ? "true" : "false")
      row.number("van_der_eijk", agreement.vanDerEijk)
      row.number("consensus", agreement.consensus)
      row.number("leik", agreement.leik?.value)
      if let middle = agreement.middle {
        row.text("middle_lower", indicator.options[middle.lower].id)
        row.text("middle_upper", indicator.options[middle.upper].id)
      }
      return row.line
    }

    private func settled(_ entry: Workshop.Settled, _ indicator: Indicator) -> String {
      var row = Row("settled", indicator: indicator.id)
      row.number("round", entry.round)
      row.text("answer", entry.answer?.choice?.word ?? "")
      row.text("how", entry.how.rawValue)
      row.text("reason", entry.reason)
      row.text("dissent", entry.dissent.map(\.text).joined(separator: "; "))
      row.number("dissent_votes", entry.dissent.reduce(0) { $0 + $1.votes })
      return row.line
    }

    func likeness(_ likeness: WorkshopReport.Likeness) -> String {
      var row = Row("all")
      row.number("round", likeness.number)
      row.number("questions", likeness.questions)
      row.number("alpha_ordinal", likeness.alpha)
      row.number("kendall_w", likeness.concordance)
      return row.line
    }

    func action(_ action: Workshop.Action) -> String {
      var row = Row("action", indicator: action.indicator)
      row.text("title", action.title)
      row.number("votes", action.votes)
      row.text("owner", action.owner)
      row.text("due", action.due)
      return row.line
    }
  }
}

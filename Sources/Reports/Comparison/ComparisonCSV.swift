internal import Assessment
internal import Scoring

/// A comparison as rows: one for each dimension of each comparison, and one for each answer behind it, whose column
/// `indicator` is filled.
package enum ComparisonCSV {
  private static let heads = [
    "from", "to", "axis", "dimension", "indicator", "from_score", "from_low", "from_high", "from_answered",
    "from_applicable", "to_score", "to_low", "to_high", "to_answered", "to_applicable", "difference", "ranges_overlap",
    "common", "common_from", "common_to", "only_from", "only_to", "from_answer", "to_answer", "contribution",
    "from_note", "to_note", "not_compared", "source", "from_period", "to_period",
    "common_difference",
  ]

  package static func rows(_ report: ComparisonReport) -> [String] {
    let builder = Builder(report: report)
    return [CSV.row(heads)] + report.comparisonSet.entries.indices.dropFirst().flatMap(builder.rows)
      + report.published.flatMap(builder.published)
  }

  /// A row by the names of its columns: texts are made safe for spreadsheets, numbers stand as they are.
  private struct Row {
    private var cells: [String: String] = [:]

    mutating func text(_ name: String, _ text: String) { cells[name] = CSV.text(text) }

    mutating func number(_ name: String, _ value: Double?) { cells[name] = value.map { JSON.text($0) } }

    mutating func number(_ name: String, _ value: Int) { cells[name] = String(value) }

    mutating func standing(_ side: String, _ standing: ScoreSummary) {
      number("\(side)_score", standing.score?.value)
      number("\(side)_low", standing.low?.value)
      number("\(side)_high", standing.high?.value)
      number("\(side)_answered", standing.answered)
      number("\(side)_applicable", standing.applicable)
    }

    var line: String { heads.map { cells[$0] ?? "" }.joined(separator: ",") }
  }

  private struct Builder {
    let report: ComparisonReport

    private var questionnaire: Questionnaire { report.questionnaire }
    private var comparisonSet: ComparisonSet { report.comparisonSet }

    func rows(_ entry: Int) -> [String] {
      let comparison = comparisonSet.comparisons[entry - 1]
      return report.subjects.flatMap { subject -> [String] in
        var row = start(subject, to: entry)
        guard let difference = comparison[subject] else {
          row.text("not_compared", obstacle(subject, comparison))
          return [row.line]
        }
        fill(&row, difference)
        return [row.line] + difference.terms.map { answer($0, subject, entry) }
      }
        + report.figures(entry).map { figure($0, entry) }
    }

    func published(_ profile: PublishedProfile) -> [String] {
      report.subjects.compactMap { subject in
        guard let score = profile[subject] else { return nil }
        var row = start(subject, to: profile.region.nuts)
        let here = comparisonSet.entries[0].engine.profile[subject]
        row.standing("from", here)
        row.number("to_score", score.score.value)
        row.text("source", [score.wholeSource, score.date].filter { !$0.isEmpty }.joined(separator: ", "))
        return row.line
      }
    }

    private func start(_ subject: Trace.Subject, to entry: Int) -> Row {
      var row = start(subject, to: comparisonSet.entries[entry].file)
      row.text("to_period", comparisonSet.entries[entry].assessment.period)
      return row
    }

    private func start(_ subject: Trace.Subject, to: String) -> Row {
      var row = Row()
      row.text("from", comparisonSet.entries[0].file)
      row.text("to", to)
      row.text("from_period", comparisonSet.entries[0].assessment.period)
      guard case .dimension(let position) = subject else {
        row.text("dimension", "overall")
        return row
      }
      let dimension = questionnaire.dimensions[position]
      row.text("axis", questionnaire.axes[dimension.axis].id)
      row.text("dimension", dimension.id)
      return row
    }

    private func fill(_ row: inout Row, _ difference: Comparison.Difference) {
      row.standing("from", difference.from)
      row.standing("to", difference.to)
      row.number("difference", difference.exact)
      row.text("ranges_overlap", difference.mayBeOpen ? "true" : "false")
      row.number("common", difference.common?.count ?? 0)
      row.number("common_from", difference.common?.from.value)
      row.number("common_to", difference.common?.to.value)
      row.number("common_difference", difference.common.map { $0.to.value - $0.from.value })
      row.number("only_from", difference.onlyFrom)
      row.number("only_to", difference.onlyTo)
    }

    private func answer(_ term: Comparison.Term, _ subject: Trace.Subject, _ entry: Int) -> String {
      var row = start(subject, to: entry)
      row.text("indicator", questionnaire.indicators[term.indicator].id)
      row.number("from_score", term.from.score?.value)
      row.number("to_score", term.to.score?.value)
      row.text("from_answer", term.from.id)
      row.text("to_answer", term.to.id)
      row.number("contribution", term.contribution)
      row.text("from_note", words(term.from, 0, term.indicator))
      row.text("to_note", words(term.to, entry, term.indicator))
      return row.line
    }

    private func figure(_ change: ComparisonReport.FigureChange, _ entry: Int) -> String {
      var row = start(.overall, to: entry)
      row.text("dimension", change.group)
      row.text("indicator", questionnaire.indicators[change.indicator].id)
      row.number("from_score", change.from?.value)
      row.number("to_score", change.to?.value)
      row.number("difference", change.difference)
      return row.line
    }

    /// The reason why it does not apply, and the note.
    private func words(_ part: Trace.Part, _ entry: Int, _ indicator: Int) -> String {
      [report.hasNotes ? part.reason : "", report.note(entry, indicator)].filter { !$0.isEmpty }
        .joined(separator: "; ")
    }

    private func obstacle(_ subject: Trace.Subject, _ comparison: Comparison) -> String {
      guard case .dimension(let dimension) = subject, case .differs(let ids)? = comparison.obstacles[dimension] else {
        return subject == .overall ? "differs" : "missing"
      }
      return ids.joined(separator: " ")
    }
  }
}

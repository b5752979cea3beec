package import Assessment
package import Scoring
package import Sentences
internal import Text

/// The profile, and the trace of a number, as lines for a terminal.
package struct ProfileText {
  private let engine: Engine
  private let code: String
  private let language: Language

  /// `code` is the language of the questionnaire's words, `language` that of the sentences around them.
  package init(_ engine: Engine, code: String, language: Language) {
    self.engine = engine
    self.code = code
    self.language = language
  }

  /// One line a number: name, score, range, coverage, band.
  package func lines(of assessment: Assessment) -> [String] {
    let questionnaire = engine.questionnaire
    let profile = engine.profile
    var rows = [(name: say(.overall), standing: profile.overall as ScoreSummary?)]
    for (number, axis) in questionnaire.axes.enumerated() {
      rows.append((questionnaire.name(ofAxis: number, in: code).name, nil))
      for dimension in axis.dimensions {
        rows.append(("  " + questionnaire.name(ofDimension: dimension, in: code).name, profile.dimensions[dimension]))
      }
    }
    let width = (rows.map(\.name.count).max() ?? 0) + 2
    return [title(assessment), ""]
      + rows.map { row in
        guard let standing = row.standing else { return row.name }
        return padded(row.name, width) + text(standing)
      }.map(\.harmless) + certainty(of: assessment)
  }

  /// How sure the whole is, below the numbers.
  private func certainty(of assessment: Assessment) -> [String] {
    let sentences = engine.certainty(of: assessment).sentences.map(say)
    return sentences.isEmpty ? [] : [""] + sentences
  }

  /// The overall score alone, and whose it is: a line of a list of files.
  package func line(of assessment: Assessment, file: String) -> String {
    padded(text(engine.profile.overall), lineWidth) + [title(assessment), file.harmless].joined(separator: "  ")
  }

  private func title(_ assessment: Assessment) -> String {
    [assessment.region.name, assessment.period].filter { !$0.isEmpty }.joined(separator: " ").harmless
  }

  private func text(_ standing: ScoreSummary) -> String {
    let score = standing.score?.text(in: language) ?? "-"
    var range = ""
    if let low = standing.low?.text(in: language), let high = standing.high?.text(in: language) {
      range = "(\(low)-\(high))"
    }
    let band = standing.band.map { engine.questionnaire.name(ofBand: $0, in: code) } ?? ""
    var text =
      padded(String(repeating: " ", count: max(0, 3 - score.count)) + score, 5)
      + padded(range, max(10, range.count + 1))
      + padded(say(.answered(answered: standing.answered, applicable: standing.applicable)), answeredWidth) + band
    let remarks = [
      standing.isLargelyNotApplicable
        ? say(.notApplicable(count: standing.total - standing.applicable, total: standing.total)) : "",
      standing.isOutsideItsRange ? say(.outside) : "",
    ]
    text += (band.isEmpty ? "" : "  ") + remarks.filter { !$0.isEmpty }.joined(separator: "; ")
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// Room for the longest words, whatever the language and however many indicators there are.
  private var answeredWidth: Int {
    let count = engine.questionnaire.indicators.count
    return max(20, say(.answered(answered: count, applicable: count)).count + 2)
  }

  private var lineWidth: Int {
    let questionnaire = engine.questionnaire
    let bands = questionnaire.bands.indices.map { questionnaire.name(ofBand: $0, in: code).harmless.count }
    return max(56, 15 + answeredWidth + (bands.max() ?? 0) + 2)
  }

  /// Why a number is what it is: every indicator that could count, and how it does.
  package func lines(of trace: Trace) -> [String] {
    let questionnaire = engine.questionnaire
    let name =
      switch trace.subject {
      case .overall: say(.overall)
      case .dimension(let dimension): questionnaire.name(ofDimension: dimension, in: code).name
      }
    let exact = trace.standing.score.map { " = " + language.number("\($0.value)") } ?? ""
    var lines = [(name + " " + text(trace.standing) + exact).harmless]
    if !trace.dimensions.isEmpty {
      lines += trace.dimensions.map {
        ("  " + questionnaire.name(ofDimension: $0, in: code).name + " " + text(engine.standing(ofDimension: $0)))
          .harmless
      }
      return lines
    }
    let width = (trace.terms.map { questionnaire.indicators[$0.indicator].id.count }.max() ?? 0) + 2
    lines += trace.terms.map { term in
      ("  " + padded(questionnaire.indicators[term.indicator].id, width) + say(words(for: term)))
        .harmless
    }
    return lines
  }

  private func words(for term: Trace.Term) -> ProfileMessage {
    switch term.part {
    case .counted(let option, let score): .partCounted(score: "\(score)", label: label(option, term))
    case .open(let low, let high): .partOpen(low: "\(low)", high: "\(high)")
    case .unknown(let low, let high): .partUnknown(low: "\(low)", high: "\(high)")
    case .notApplicable(let reason): .partNotApplicable(reason)
    case .notAsked(let decider): .partNotAsked(engine.questionnaire.indicators[decider].id)
    case .unscored: .partUnscored
    }
  }

  private func label(_ option: String, _ term: Trace.Term) -> String {
    let label = engine.questionnaire.label(ofOption: option, of: term.indicator, in: code)
    return label + (term.weight == Quantity(1) ? "" : " x" + language.number("\(term.weight)"))
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text.harmless + String(repeating: " ", count: max(0, width - text.harmless.count))
  }

  private func say(_ message: ProfileMessage) -> String { message.text(in: language) }
}

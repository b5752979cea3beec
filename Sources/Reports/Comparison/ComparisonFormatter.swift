internal import Assessment
internal import Scoring
internal import Sentences

/// The sentences of a comparison, for a terminal and for paper.
struct ComparisonFormatter {
  let report: ComparisonReport
  let language: Language
  /// Between low and high; a terminal may have no dash.
  let dash: String
  /// Before a number below nothing.
  let minus: String

  init(_ report: ComparisonReport, language: Language, isOnPaper: Bool = false) {
    self.report = report
    self.language = language
    dash = isOnPaper ? "\u{2013}" : "-"
    minus = isOnPaper ? "\u{2212}" : "-"
  }

  private var questionnaire: Questionnaire { report.questionnaire }

  /// The difference first, then both sides with range and coverage, then what has to be known beside it.
  func sentence(_ subject: Trace.Subject, _ entry: Int, _ difference: Comparison.Difference) -> String {
    (["\(name(subject)): \(points(difference))."] + basis(difference) + [sides(entry, difference)]
      + remarks(entry, difference)).joined(separator: " ")
  }

  /// The difference on what both answered; "-" where that is nothing.
  func points(_ difference: Comparison.Difference) -> String {
    difference.points.map(signed) ?? (difference.whole == nil ? say(.newScore) : "-")
  }

  /// What the difference rests on, and that of the whole profiles, where other questions are answered.
  func basis(_ difference: Comparison.Difference) -> [String] {
    guard !difference.hasSameIndicators, let whole = difference.whole else { return [] }
    let told = say(.whole(signed(whole)))
    guard let common = difference.common else { return [say(.nothingCommon), told] }
    let sides = [common.from, common.to].map(\.shown.description)
    return [say(.common(count: common.count, from: sides[0], to: sides[1])), told]
  }

  /// "whole +12"; nil where the whole profiles differ by the number that is shown.
  func whole(_ difference: Comparison.Difference?) -> String? {
    guard let difference, difference.isOtherAsWhole, let whole = difference.whole else { return nil }
    return say(.wholeInShort(signed(whole)))
  }

  func sides(_ entry: Int, _ difference: Comparison.Difference) -> String {
    "\(letter(0)) \(text(difference.from)); \(letter(entry)) \(text(difference.to))."
  }

  /// What has to be known beside a difference: ranges that overlap, indicators that one side alone has answered.
  func remarks(_ entry: Int, _ difference: Comparison.Difference) -> [String] {
    var parts: [String] = []
    if difference.whole != nil, difference.mayBeOpen { parts.append(say(.mayBeOpen)) }
    guard !difference.hasSameIndicators else { return parts }
    if difference.onlyFrom > 0 { parts.append(say(.only(count: difference.onlyFrom, letter: letter(0)))) }
    if difference.onlyTo > 0 { parts.append(say(.only(count: difference.onlyTo, letter: letter(entry)))) }
    return parts
  }

  private func text(_ standing: ScoreSummary) -> String {
    let span = range(standing).map { " (\($0))" } ?? ""
    return "\(score(standing))\(span), \(say(.answered(answered: standing.answered, applicable: standing.applicable)))"
  }

  /// The score as it is shown; "-" where there is none.
  func score(_ standing: ScoreSummary) -> String { standing.score.map(text) ?? "-" }

  func text(_ score: Score) -> String { score.text(in: language) }

  /// Low to high; nil where both are one, or nothing is applicable.
  func range(_ standing: ScoreSummary) -> String? {
    guard let low = standing.low?.text(in: language), let high = standing.high?.text(in: language), low != high else {
      return nil
    }
    return "\(low)\(dash)\(high)"
  }

  /// From the first entry to the last, on what both answered; "-" where that is nothing.
  func change(_ subject: Trace.Subject) -> String {
    report.comparisonSet.comparisons.last?[subject]?.points.map(signed) ?? "-"
  }

  /// How an indicator stands: its option's label, or another state in words.
  func state(_ part: Trace.Part, _ indicator: Int) -> String {
    switch part {
    case .counted: return questionnaire.label(ofOption: part.id, of: indicator, in: report.code)
    case .open: return say(.open)
    case .unknown: return say(.unknown)
    case .notApplicable:
      let reason = report.hasNotes ? part.reason.onLine : ""
      return say(reason.isEmpty ? .notApplicable : .notApplicableBecause(reason))
    case .notAsked: return say(.notAsked)
    case .unscored: return say(.unscored)
    }
  }

  /// Why a subject is not compared with an entry.
  func obstacle(_ subject: Trace.Subject, _ entry: Int) -> String {
    guard case .dimension(let dimension) = subject,
      let obstacle = report.comparisonSet.comparisons[entry - 1].obstacles[dimension]
    else { return say(.cannotCompare(name: name(.overall), why: say(.noOverall))) }
    switch obstacle {
    case .missing: return say(.cannotCompare(name: name(subject), why: say(.obstacleMissing)))
    case .differs(let ids): return say(.cannotCompare(name: name(subject), why: say(.obstacleDiffers(ids))))
    }
  }

  func name(_ subject: Trace.Subject) -> String {
    switch subject {
    case .overall: say(.overall)
    case .dimension(let dimension): questionnaire.name(ofDimension: dimension, in: report.code).name
    }
  }

  func letter(_ position: Int) -> String { ComparisonReport.letter(position) }

  func signed(_ points: Distance) -> String {
    (points.isAbove ? "+" : points.isBelow ? minus : "") + language.number(points.digits)
  }

  /// With one decimal, half away from zero.
  func signed(_ points: Double) -> String {
    let tenths = Int((abs(points) * 10).rounded())
    let sign = tenths == 0 ? "" : points < 0 ? minus : "+"
    return decimal("\(sign)\(tenths / 10).\(tenths % 10)")
  }

  /// The digits of a number with the language's marks.
  func decimal(_ text: String) -> String {
    text.map { $0 == "." ? String(language.decimalMark) : $0 == "-" ? minus : String($0) }.joined()
  }

  func say(_ message: ComparisonMessage) -> String { message.text(in: language) }
}

extension String {
  /// Lines joined: what a person wrote on several lines is told on one.
  var onLine: String { split { $0.isNewline }.joined(separator: " ") }
}

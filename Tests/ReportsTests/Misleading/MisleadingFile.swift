import Assessment
import Library
import Scoring
import Testing

/// A file whose numbers were once read for something that they do not say.
struct MisleadingFile: CustomTestStringConvertible, Sendable {
  var name: String
  /// What a councillor who reads the report for a minute should carry away.
  var takeaway: String
  var make: @Sendable (Questionnaire) -> [String: Answer]
  /// The answers of the period before, where two periods are compared.
  var before: (@Sendable (Questionnaire) -> [String: Answer])?
  /// The questionnaire of the file, made of the built-in one.
  var questionnaire: (@Sendable (Questionnaire) -> Questionnaire)?
  /// Of another questionnaire, under the same id and version.
  var fingerprint: String?

  var testDescription: String { name }

  static let all = [
    MisleadingFile(
      name: "three-answers", takeaway: "We have hardly begun: the score can still end anywhere between 4 and 99.",
      make: { $0.answers([.best, .best, .next]) }),
    MisleadingFile(
      name: "27-of-60", takeaway: "Less than half is answered, so there is no level yet; we end between 24 and 79.",
      make: {
        $0.answers(
          [.outside] + Array(repeating: .best, count: 10) + Array(repeating: .next, count: 9)
            + Array(repeating: .worst, count: 8))
      }),
    MisleadingFile(
      name: "55-not-applicable",
      takeaway: "A 100 over six questions says nothing: fifty-five were left out; counted at worst it is 10.",
      make: { $0.answers(Array(repeating: .best, count: 6) + Array(repeating: .outside, count: 55)) }),
    MisleadingFile(
      name: "a-third-not-applicable",
      takeaway: "A level, but a third was left out; counted at worst we would be at 44.",
      make: {
        $0.answers(
          Array(repeating: .outside, count: 20) + Array(repeating: .best, count: 23) + Array(repeating: .next, count: 8)
            + Array(repeating: .worst, count: 10))
      }),
    MisleadingFile(
      name: "low-confidence",
      takeaway: "All is answered and nothing is sure: one step down everywhere, and we are at 36.",
      make: { $0.answers(Array(repeating: .best, count: 40) + Array(repeating: .next, count: 21), confidence: .low) }),
    MisleadingFile(
      name: "on-a-limit", takeaway: "We are just below 60, so still halfway developed.",
      make: { $0.answers(Array(repeating: .best, count: 36) + [.next] + Array(repeating: .worst, count: 24)) }),
    MisleadingFile(
      name: "best-questions-only", takeaway: "What we know looks perfect; of two questions in three we know nothing.",
      make: { $0.answers(Array(repeating: .best, count: 20) + Array(repeating: .unknown, count: 41)) }),
    MisleadingFile(
      name: "vanished-questions",
      takeaway: "A 95, but forty questions were not asked at all, because the first answer is no.",
      make: { $0.answers([.worst] + Array(repeating: .best, count: 20)) }, questionnaire: { $0.dependingOnFirst }),
    MisleadingFile(
      name: "two-periods",
      takeaway: "On the five questions answered both times nothing has changed; the rest cannot be compared.",
      make: {
        $0.answers(
          Array(repeating: .next, count: 5) + Array(repeating: .open, count: 28) + Array(repeating: .best, count: 28))
      },
      before: { $0.answers(Array(repeating: .next, count: 5) + Array(repeating: .worst, count: 28)) }),
    MisleadingFile(
      name: "other-questionnaire",
      takeaway: "These answers were given to other questions: ask who made the numbers before you use them.",
      make: { $0.answers(Array(repeating: .next, count: 61)) }, fingerprint: "0123456789abcdef"),
  ]
}

extension Questionnaire {
  enum Kind { case best, next, worst, outside, unknown, open }

  /// Answers in the order of the walk.
  func answers(_ kinds: [Kind], confidence: Confidence? = nil) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for (indicator, kind) in zip(indicators, kinds) {
      let options = indicator.options.map(\.id)
      var answer = Answer()
      switch kind {
      case .best: answer.choice = options.last.map { .option($0) }
      case .next: answer.choice = options.dropFirst().first.map { .option($0) }
      case .worst: answer.choice = options.first.map { .option($0) }
      case .outside: answer.choice = .notApplicable(reason: "the state runs it")
      case .unknown: answer.choice = .unknown
      case .open: break
      }
      guard answer.choice != nil else { continue }
      answer.confidence = confidence
      answers[indicator.id] = answer
    }
    return answers
  }

  /// The same, but forty of its questions are asked only when the first one is not at its lowest option.
  var dependingOnFirst: Questionnaire {
    var changed = indicators
    let condition = Indicator.Condition(indicator: 0, options: indicators[0].options.dropFirst().map(\.id))
    for position in changed.indices.dropFirst(21) { changed[position].condition = [condition] }
    return Questionnaire(
      id: id, version: version, source: source, languages: languages, overall: overall, bands: bands, axes: axes,
      dimensions: dimensions, sections: sections, indicators: changed, texts: texts)
  }
}

internal import Assessment
internal import Scoring
internal import Sentences

extension Score {
  /// The shown number with a language's decimal mark.
  func text(in language: Language) -> String { language.number(shown.description) }
}

extension Certainty {
  /// What is told of it, everywhere.
  var sentences: [ProfileMessage] {
    ProfileMessage.certainty(
      answered: answered, low: lowConfidence, bare: withoutEvidence,
      stepDown: isHalfAnswered ? stepDown?.shown.description : nil, notApplicable: notApplicable,
      atWorst: isHalfAnswered ? atWorst?.shown.description : nil, notAsked: notAsked)
  }
}

internal import Assessment
package import Scoring
package import Sentences

extension Certainty {
  /// What is told of it, everywhere.
  package var sentences: [ProfileMessage] {
    ProfileMessage.certainty(
      answered: answered, low: lowConfidence, bare: withoutEvidence,
      stepDown: isHalfAnswered ? stepDown?.shown.description : nil, notApplicable: notApplicable,
      atWorst: isHalfAnswered ? atWorst?.shown.description : nil, notAsked: notAsked)
  }
}

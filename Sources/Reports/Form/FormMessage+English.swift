extension FormMessage {
  var english: String {
    switch self {
    case .region: "Which region is it about?"
    case .regionName: "The region's name"
    case .regionNeeded: "Say which region it is about."
    case .otherRegion: "Another one"
    case .period: "What time are the answers about? A year, for example."
    case .by: "Who answers? May be left empty."
    case .unknown: "Don't know"
    case .notApplicable: "Not applicable"
    case .figures: "I have figures"
    case .reason: "Why does it not apply?"
    case .reasonNeeded: "Not applicable needs a reason."
    case .note: "Note"
    case .evidence: "Evidence: what is it called?"
    case .evidenceCounts: "Evidence can be:"
    case .link: "Evidence: where is it?"
    case .year: "Which year are the figures about?"
    case .source: "Where are the figures from?"
    case .limits(let low?, let high?): "A number from \(low) to \(high)."
    case .limits(let low?, nil): "A number, \(low) or more."
    default: englishOnPaper
    }
  }

  private var englishOnPaper: String {
    switch self {
    case .howTo:
      "Tick one box for each question. Tick \"Don't know\" rather than guess. \"Not applicable\" needs a reason and leaves the "
        + "question out of the score. Afterwards, type the answers into mipexr."
    case .contents: "Contents"
    case .draft: "Nobody but the translator has read these texts yet."
    case .day: "Date"
    case .person: "Who answers"
    case .regionLine: "Region"
    case .periodLine: "Period"
    case .onlyIf(let id, let labels): "Answer only if \(id) is answered: \(labels.joined(separator: " or "))."
    case .because: "Not applicable, because:"
    case .evidenceLine: "Evidence"
    case .yearLine: "Year"
    case .sourceLine: "Source"
    case .group: "Group"
    case .figure(let unit): "Figure (\(unit))"
    case .limits(nil, let high): "A number, at most \(high ?? "")."
    default: ""
    }
  }
}

internal import Messages

/// Our words in a form, on a screen or on paper.
enum FormMessage: Message, Equatable {
  case region, regionName, regionNeeded, otherRegion, period, by, unknown, notApplicable, figures, reason, reasonNeeded
  case note, evidence, evidenceCounts, link, year, source, limits(String?, String?)

  func text(in language: Language) -> String {
    let (english, swedish) = pair
    return pick(language, english: english, swedish: swedish)
  }

  private var pair: (String, String) {
    switch self {
    case .region: ("Which region is it about?", "Vilken region gäller det?")
    case .regionName: ("The region's name", "Regionens namn")
    case .regionNeeded: ("Say which region it is about.", "Ange vilken region det gäller.")
    case .otherRegion: ("Another one", "En annan")
    case .period:
      ("What time are the answers about? A year, for example.", "Vilken tid gäller svaren? Till exempel ett år.")
    case .by: ("Who answers? May be left empty.", "Vem svarar? Får lämnas tomt.")
    case .unknown: ("Don't know", "Vet ej")
    case .notApplicable: ("Not applicable", "Ej tillämpligt")
    case .figures: ("I have figures", "Jag har siffror")
    case .reason: ("Why does it not apply?", "Varför är frågan inte tillämplig?")
    case .reasonNeeded: ("Not applicable needs a reason.", "Ej tillämpligt behöver ett skäl.")
    case .note: ("Note", "Anteckning")
    case .evidence: ("Evidence: what is it called?", "Underlag: vad heter det?")
    case .evidenceCounts: ("Evidence can be:", "Underlag kan vara:")
    case .link: ("Evidence: where is it?", "Underlag: var finns det?")
    case .year: ("Which year are the figures about?", "Vilket år gäller siffrorna?")
    case .source: ("Where are the figures from?", "Varifrån kommer siffrorna?")
    case .limits(let low?, let high?): ("A number from \(low) to \(high).", "Ett tal från \(low) till \(high).")
    case .limits(let low?, nil): ("A number, \(low) or more.", "Ett tal, \(low) eller mer.")
    case .limits(nil, let high): ("A number, at most \(high ?? "").", "Ett tal, högst \(high ?? "").")
    }
  }
}

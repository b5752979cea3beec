internal import Messages

/// Our words in a form, on a screen or on paper.
enum FormMessage: Message, Equatable {
  case region, regionName, regionNeeded, otherRegion, period, by, unknown, notApplicable, figures, reason, reasonNeeded
  case note, evidence, evidenceCounts, link, year, source, limits(String?, String?)
  // On paper
  case howTo, contents, draft, day, person, regionLine, periodLine, onlyIf(String, [String]), because, evidenceLine,
    yearLine
  case sourceLine, figure(String), group

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
    default: paper
    }
  }

  private var paper: (String, String) {
    switch self {
    case .howTo:
      (
        "Tick one box for each question. Tick \"Don't know\" rather than guess. \"Not applicable\" needs a reason and leaves the "
          + "question out of the score. Afterwards, type the answers into mipexr.",
        "Kryssa i en ruta för varje fråga. Kryssa hellre i ”Vet ej” än gissa. ”Ej tillämpligt” behöver ett skäl, och frågan "
          + "räknas då inte med i poängen. För sedan in svaren i mipexr."
      )
    case .contents: ("Contents", "Innehåll")
    case .draft:
      (
        "Nobody but the translator has read these texts yet.",
        "Ingen annan än översättaren har läst de här texterna ännu."
      )
    case .day: ("Date", "Datum")
    case .person: ("Who answers", "Vem som svarar")
    case .regionLine: ("Region", "Region")
    case .periodLine: ("Period", "Period")
    case .onlyIf(let id, let labels):
      (
        "Answer only if \(id) is answered: \(labels.joined(separator: " or ")).",
        "Besvaras bara om svaret på \(id) är: \(labels.joined(separator: " eller "))."
      )
    case .because: ("Not applicable, because:", "Ej tillämpligt, därför att:")
    case .evidenceLine: ("Evidence", "Underlag")
    case .yearLine: ("Year", "År")
    case .sourceLine: ("Source", "Källa")
    case .group: ("Group", "Grupp")
    case .figure(let unit): ("Figure (\(unit))", "Tal (\(unit))")
    case .limits(nil, let high): ("A number, at most \(high ?? "").", "Ett tal, högst \(high ?? "").")
    default: ("", "")
    }
  }
}

extension FormMessage {
  var swedish: String {
    switch self {
    case .region: "Vilken region gäller det?"
    case .regionName: "Regionens namn"
    case .regionNeeded: "Ange vilken region det gäller."
    case .otherRegion: "En annan"
    case .period: "Vilken tid gäller svaren? Till exempel ett år."
    case .by: "Vem svarar? Får lämnas tomt."
    case .unknown: "Vet ej"
    case .notApplicable: "Ej tillämpligt"
    case .figures: "Jag har siffror"
    case .reason: "Varför är frågan inte tillämplig?"
    case .reasonNeeded: "Ej tillämpligt behöver ett skäl."
    case .note: "Anteckning"
    case .evidence: "Underlag: vad heter det?"
    case .evidenceCounts: "Underlag kan vara:"
    case .link: "Underlag: var finns det?"
    case .year: "Vilket år gäller siffrorna?"
    case .source: "Varifrån kommer siffrorna?"
    case .limits(let low?, let high?): "Ett tal från \(low) till \(high)."
    case .limits(let low?, nil): "Ett tal, \(low) eller mer."
    default: swedishOnPaper
    }
  }

  private var swedishOnPaper: String {
    switch self {
    case .howTo:
      "Kryssa i en ruta för varje fråga. Kryssa hellre i ”Vet ej” än gissa. ”Ej tillämpligt” behöver ett skäl, och frågan "
        + "räknas då inte med i poängen. För sedan in svaren i mipexr."
    case .contents: "Innehåll"
    case .draft: "Ingen annan än översättaren har läst de här texterna ännu."
    case .day: "Datum"
    case .person: "Vem som svarar"
    case .regionLine: "Region"
    case .periodLine: "Period"
    case .onlyIf(let id, let labels): "Besvaras bara om svaret på \(id) är: \(labels.joined(separator: " eller "))."
    case .because: "Ej tillämpligt, därför att:"
    case .evidenceLine: "Underlag"
    case .yearLine: "År"
    case .sourceLine: "Källa"
    case .group: "Grupp"
    case .figure(let unit): "Tal (\(unit))"
    case .limits(nil, let high): "Ett tal, högst \(high ?? "")."
    default: ""
    }
  }
}

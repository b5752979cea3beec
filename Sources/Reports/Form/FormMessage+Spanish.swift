extension FormMessage {
  var spanish: String {
    switch self {
    case .region: "¿De qué región se trata?"
    case .regionName: "Nombre de la región"
    case .regionNeeded: "Indique de qué región se trata."
    case .otherRegion: "Otra"
    case .period: "¿A qué periodo se refieren las respuestas? Por ejemplo, un año."
    case .by: "¿Quién responde? Se puede dejar vacío."
    case .unknown: "No se sabe"
    case .notApplicable: "No procede"
    case .figures: "Tengo cifras"
    case .reason: "¿Por qué no procede?"
    case .reasonNeeded: "«No procede» necesita un motivo."
    case .note: "Nota"
    case .evidence: "Documentación: ¿cómo se titula?"
    case .evidenceCounts: "Puede servir de documentación:"
    case .link: "Documentación: ¿dónde está?"
    case .year: "¿A qué año se refieren las cifras?"
    case .source: "¿De dónde proceden las cifras?"
    case .limits(let low?, let high?): "Un número de \(low) a \(high)."
    case .limits(let low?, nil): "Un número, \(low) o más."
    default: spanishOnPaper
    }
  }

  private var spanishOnPaper: String {
    switch self {
    case .howTo:
      "Marque una casilla en cada pregunta. Antes que adivinar, marque «No se sabe». «No procede» necesita un motivo y deja la "
        + "pregunta fuera de la puntuación. Después, escriba las respuestas en mipexr."
    case .contents: "Contenido"
    case .draft: "Estos textos solo los ha leído todavía quien los ha traducido."
    case .day: "Fecha"
    case .person: "Quién responde"
    case .regionLine: "Región"
    case .periodLine: "Periodo"
    case .onlyIf(let id, let labels):
      "Responda solo si la respuesta a \(id) es: \(labels.joined(separator: " o "))."
    case .because: "No procede, porque:"
    case .evidenceLine: "Documentación"
    case .yearLine: "Año"
    case .sourceLine: "Fuente"
    case .group: "Grupo"
    case .figure(let unit): "Cifra (\(unit))"
    case .limits(nil, let high): "Un número, como máximo \(high ?? "")."
    default: ""
    }
  }
}

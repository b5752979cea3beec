package import Messages

/// What the wizard says when another assessment stands beside the one that is open.
package enum BesideMessage: Message {
  case which, hint, hintAlone, entry(String, Int, String)
  case head(String, String), legend, incomparable, ranges(String, String), common(Int, Int, Int)
  case nothingDiffers, notAsked

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  var english: String {
    switch self {
    case .which: "Compare with which file?"
    case .hint: "Choose one with the arrow keys, or type its path. It is only read, never changed."
    case .hintAlone: "Type its path, for example skane-2024.json. It is only read, never changed."
    case .entry(let title, let answered, let file): "\(title): \(answered) answered, \(file)"
    case .head(let own, let other): "From \(other) to \(own)"
    case .legend: "In brackets the range. ? means: what is still open could close the difference, or turn it."
    case .incomparable: "cannot be compared: other indicators"
    case .ranges(let from, let to): "range \(from) -> \(to)"
    case .common(let count, let from, let to): "On the \(count) indicators answered in both: \(from) -> \(to)"
    case .nothingDiffers: "No answer differs."
    case .notAsked: "not asked"
    }
  }

  var swedish: String {
    switch self {
    case .which: "Vilken fil ska jämföras?"
    case .hint: "Välj en med piltangenterna eller skriv sökvägen. Filen läses bara och ändras aldrig."
    case .hintAlone: "Skriv sökvägen, till exempel skane-2024.json. Filen läses bara och ändras aldrig."
    case .entry(let title, let answered, let file): "\(title): \(answered) besvarade, \(file)"
    case .head(let own, let other): "Från \(other) till \(own)"
    case .legend: "Inom parentes står spannet. ? betyder: det som är obesvarat kan jämna ut skillnaden eller vända den."
    case .incomparable: "går inte att jämföra: andra indikatorer"
    case .ranges(let from, let to): "spann \(from) -> \(to)"
    case .common(let count, let from, let to): "På de \(count) indikatorer som är besvarade i båda: \(from) -> \(to)"
    case .nothingDiffers: "Inget svar skiljer sig."
    case .notAsked: "ställs inte"
    }
  }

  var spanish: String {
    switch self {
    case .which: "¿Con qué archivo se compara?"
    case .hint: "Elija uno con las flechas o escriba su ruta. Solo se lee, nunca se cambia."
    case .hintAlone: "Escriba su ruta, por ejemplo murcia-2024.json. Solo se lee, nunca se cambia."
    case .entry(let title, let answered, let file):
      "\(title): \(answered == 1 ? "1 respondida" : "\(answered) respondidas"), \(file)"
    case .head(let own, let other): "De \(other) a \(own)"
    case .legend:
      "Entre paréntesis, el margen. ? significa: lo que queda sin responder podría igualar la diferencia o invertirla."
    case .incomparable: "no se puede comparar: otros indicadores"
    case .ranges(let from, let to): "margen \(from) -> \(to)"
    case .common(let count, let from, let to):
      (count == 1 ? "En el indicador respondido" : "En los \(count) indicadores respondidos")
        + " en ambas: \(from) -> \(to)"
    case .nothingDiffers: "Ninguna respuesta es distinta."
    case .notAsked: "no se pregunta"
    }
  }
}

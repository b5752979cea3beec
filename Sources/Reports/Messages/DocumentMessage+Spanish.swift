extension DocumentMessage {
  var spanish: String {
    switch self {
    case .unnamedRegion: "Región sin nombre"
    case .brief: "Resumen para quienes deciden"
    case .answersUntil: "Respuestas hasta el"
    case .questionnaire: "Cuestionario"
    case .people: "Participantes"
    case .contents: "Contenido"
    case .summary: "Resumen"
    case .profile: "Perfil"
    case .findings: "Puntos fuertes y carencias"
    case .strengths: "Puntos fuertes"
    case .gaps: "Carencias"
    case .gains: "Lo que más subiría la puntuación"
    case .plan: "Metas y plan de acción"
    case .answers: "Todas las respuestas"
    case .figures: "Cifras"
    case .method: "Método y cobertura"
    case .sources: "Fuentes"
    case .coverage: "Cobertura por sección"
    case .overall: "Puntuación total"
    case .range: "Margen"
    case .answered: "Respondidas"
    case .evidence: "Documentación"
    case .missing: "Lo que falta"
    case .steps: "Los pasos que más aportan"
    case .dimension: "Dimensión"
    case .score: "Puntos"
    case .level: "Nivel"
    case .section: "Sección"
    case .open: "Sin responder"
    case .unknown: "No se sabe"
    case .notApplicable: "No procede"
    case .notAsked: "No se pregunta"
    case .target: "Meta"
    case .action: "Qué hay que hacer"
    case .due: "Plazo"
    case .owner: "Responsable"
    case .actionPlan: "Plan de Acción en materia de Integración e Inclusión para 2021-2027 de la UE"
    case .date(let day, let month, let year):
      (day.map { "\($0) de " } ?? "")
        + Self.nameOfMonth(
          "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", month)
        + " de \(year)"
    case .note: "Nota"
    default: spanishSummary
    }
  }

  private var spanishSummary: String {
    switch self {
    case .title(let region, let period): period.isEmpty ? region : "\(region), \(period)"
    case .asOf(let day): day
    case .overallIs(let points, let band):
      "La puntuación total es de \(points) sobre 100" + (band.isEmpty ? "." : ", en el nivel «\(band)».")
    case .outOf(let points): "\(points) sobre 100"
    case .noScore: "Aún no hay puntuación total; todavía puede acabar en cualquier punto del margen."
    case .noOverall: "Este cuestionario recoge cifras. Miden cosas distintas y no tienen una puntuación común."
    case .openRange(let open, let low, let high):
      open == 1
        ? "Una pregunta computable no tiene respuesta. Con la peor opción, la puntuación sería \(low); con la mejor, \(high)."
        : "\(open) preguntas computables no tienen respuesta. Con la peor opción en todas ellas, la puntuación sería "
          + "\(low); con la mejor, \(high)."
    case .exact: "Todas las preguntas computables están respondidas, así que la puntuación no tiene margen."
    case .someNotApplicable(let count, let total):
      "\(count) de \(total) preguntas no \(count == 1 ? "procede" : "proceden") en la región."
    case .figuresMissing(let answered, let applicable):
      "Hay cifras de \(answered) de \(applicable) indicadores computables."
    case .gap(let first, let second, let difference, let ratio):
      "\(first) frente a \(second): diferencia \(difference)" + (ratio.map { ", cociente \($0)." } ?? ".")
    case .nothingAnswered:
      "Todavía no se ha respondido nada. Este documento muestra lo que se preguntará; no dice nada de la región."
    case .fewAnswered(let answered, let applicable):
      "Solo hay respuesta en \(answered) de \(applicable) preguntas computables. Lea cada número como una primera "
        + "impresión: los márgenes dicen cuánto puede cambiar todavía."
    case .someMissing(let answered, let applicable):
      "Hay respuesta en \(answered) de \(applicable) preguntas computables. Las demás ensanchan los márgenes."
    case .withoutAnswer(let ids): "Sin respuesta: \(ids.joined(separator: ", "))."
    case .count(let count, let total): "\(count) de \(total)"
    case .span(let low, let high): "\(low) a \(high)"
    case .noSpan: "ninguno"
    case .howToRead:
      "La barra llena es la puntuación, de 0 a 100. La línea con dos extremos es el margen: dónde estaría la puntuación "
        + "si en todo lo no respondido resultara la peor opción, o la mejor."
    case .dashMeans: "«-» significa que allí todavía no se ha respondido nada y que, por tanto, no hay puntuación."
    case .drawing(let axis): "\(axis): puntuación y margen de cada dimensión"
    case .radar(let axis): "\(axis): las dimensiones en torno a un círculo"
    case .drawn: "Puntos de 0 en el centro a 100 en el borde; la línea sobre un radio es el margen."
    case .words(let name, let score, let low, let high, let answered, let applicable):
      name + ": " + (score.map { Self.spanishPoints("\($0)") } ?? "sin puntuación")
        + (low == high ? "" : ", margen de \(low ?? 0) a \(high ?? 0)") + ", \(answered) de \(applicable) respondidas"
    default: spanishFindings
    }
  }

  private var spanishFindings: String {
    switch self {
    case .findingsRule:
      "Las dimensiones más altas y las más bajas, entre aquellas de las que está respondida al menos la mitad de lo computable."
    case .tooFew:
      "Hay muy poco respondido para señalar puntos fuertes y carencias: hacen falta dos dimensiones con al menos la mitad respondida."
    case .alike: "Todas las dimensiones con respuestas suficientes tienen la misma puntuación."
    case .standing(let score, let axis): "\(Self.spanishPoints("\(score)")), \(axis)"
    case .restsOn: "Mejores respuestas:"
    case .weighedDown: "Respuestas más bajas:"
    case .gainsRule:
      "Preguntas respondidas por debajo de su mejor opción, según lo que esta sumaría a la puntuación total. Cada una se "
        + "toma por sí sola, con todo lo demás como está; los puntos no dicen nada del coste ni del efecto."
    case .noGains: "Ninguna respuesta está por debajo de su mejor opción."
    case .more(let count):
      count == 1
        ? "1 pregunta más está por debajo de su mejor opción."
        : "\(count) preguntas más están por debajo de su mejor opción."
    case .now(let option): "Ahora: \(option)."
    case .nextStep: "Paso siguiente:"
    case .gain(let points, let option): "\(Self.spanishPoints(points)) con «\(option)»"
    case .link: "Plan de Acción de la UE:"
    case .noTargets:
      "No hay metas fijadas. La página del manual sobre el plan de acción explica cómo: mipexr handbook action-plan."
    case .fromTo(let from, let to): "\(from) → \(to)"
    case .reached(let now, let then):
      "Si se alcanzaran todas las metas, la puntuación total sería \(then) en lugar de \(now)."
    case .points(let points): Self.spanishPoints(points)
    case .unanswered: "Sin responder."
    case .naReason: "No procede."
    case .notAskedBecause(let id): "No se pregunta, por la respuesta a \(id). No cuenta en ninguna parte."
    case .confidence(let level): "Seguridad: \(["low": "baja", "medium": "media", "high": "alta"][level] ?? level)"
    case .flag(let state): "Marca: \(state == "open" ? "pendiente" : "hecha")"
    case .year(let year): "Año: \(year)"
    case .figuresSource(let source): "Fuente: \(source)"
    default: spanishMethod
    }
  }

  private var spanishMethod: String {
    switch self {
    case .rules:
      """
      La puntuación de una dimensión es la media ponderada de sus preguntas respondidas; cada una vale los puntos de su opción, de 0 a 100.
      «No procede» queda fuera del cómputo. «No se sabe» y las preguntas sin responder siguen en él: ensanchan el margen.
      El mínimo y el máximo son la misma media con todo lo no respondido en su peor opción, o en la mejor.
      Los números se muestran redondeados a puntos enteros; solo deciden las respuestas, en cualquier orden.
      """
    case .isDraft: "Los textos en español del cuestionario son un borrador."
    case .fallbacks(let count):
      count == 1
        ? "1 pregunta no está traducida y figura en inglés."
        : "\(count) preguntas no están traducidas y figuran en inglés."
    case .leftOut:
      "En este ejemplar se han omitido las notas, la documentación, los motivos, las personas, los responsables y la "
        + "redacción propia de las actuaciones."
    case .moreInHandbook: "El método completo, con ejemplos: mipexr handbook method."
    case .crosswalk:
      "La relación de las dimensiones con el Plan de Acción de la UE es una lectura del propio manual "
        + "(mipexr handbook eu-action-plan)."
    case .made(let version, let day): "Hecho con mipexr \(version) el \(day)."
    case .questionnaireIs(let id, let version): "\(id), versión \(version)"
    default: ""
    }
  }

  private static func spanishPoints(_ number: String) -> String {
    number + (["1", "+1", "\u{2212}1"].contains(number) ? " punto" : " puntos")
  }
}

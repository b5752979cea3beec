extension CheckMessage {
  var spanish: String {
    switch self {
    case .otherQuestionnaire(let found, let expected):
      "el archivo responde al cuestionario «\(found.excerpt)», se esperaba «\(expected.excerpt)»; "
        + "use la biblioteca que lo tenga"
    case .newer(let found, let known):
      "el archivo responde a la versión \(found) del cuestionario, aquí solo está la \(known); "
        + "use un mipexr más nuevo o la biblioteca que tenga la versión \(found)"
    case .older(let found, let known, let file):
      "el archivo responde a la versión \(found) del cuestionario, esta es la \(known); las respuestas cuentan tal como "
        + "pasan a ella y el archivo queda como está; actualícelo con: mipexr migrate \(file.harmless)"
    case .olderMajor(let found, let known, let file):
      "el archivo responde a la versión \(found) del cuestionario, esta es la \(known), a la que las respuestas no pasan "
        + "por sí solas; vea qué sería de ellas con: mipexr migrate --dry-run \(file.harmless)"
    case .toAnswerAgain(let id): "hay que responder de nuevo \(id.excerpt) en la versión más nueva"
    case .toSetAside(let id):
      "la versión más nueva no tiene el indicador «\(id.excerpt)»; su respuesta se apartaría y quedaría en el archivo"
    case .unknownIndicator(let id, let similar):
      "el cuestionario no tiene ningún indicador «\(id.excerpt)»"
        + (similar.map { "; ¿quiso decir «\($0.excerpt)»?" } ?? "; corríjalo o quítelo")
    case .unknownOption(let option, let indicator, let options):
      "«\(option.excerpt)» no es una opción de \(indicator.excerpt), se esperaba "
        + (options.isEmpty ? "un número: no tiene opciones" : AssessmentMessage.spanishList(options))
    case .notMeasured(let indicator):
      "\(indicator.excerpt) se responde con una opción, no con cifras; elija una de sus opciones"
    case .unknownGroup(let group, let known):
      "aquí no hay ningún grupo «\(group.excerpt)», se esperaba \(AssessmentMessage.spanishList(known))"
    case .outside(let figure, let indicator):
      "\(figure) está fuera de los límites de \(indicator.excerpt); mire la unidad y corrija la cifra"
    case .noDay(let text, let indicator):
      "la fecha de la meta de \(indicator.excerpt) es «\(text.excerpt)», que no es un día; "
        + "se esperaba año, mes y día, por ejemplo «2027-06-30»"
    case .noReason(let indicator):
      "\(indicator.excerpt) figura como «no procede» sin motivo; escriba por qué no procede"
    }
  }
}

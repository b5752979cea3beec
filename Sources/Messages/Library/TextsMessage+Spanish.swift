extension TextsMessage {
  var spanish: String {
    switch self {
    case .languageUnlikeFile(let found, let expected):
      "el idioma es «\(found.excerpt)»; se esperaba «\(expected.harmless)», como en el nombre del archivo"
    case .missingIndicator(let id, let language, let source) where language == source:
      "faltan los textos de \(id); añádalos, no hay nada que mostrar en su lugar"
    case .missingIndicator(let id, let language, let source):
      "faltan los textos de \(id) en el idioma «\(language)»; se muestran en «\(source)» hasta que se añadan"
    case .missingText(let path, let owner, let language):
      "a \(owner) le falta «\(path)» en el idioma «\(language)»; añádalo"
    case .missingName(let part, let id, let language):
      "«\(id)» (\(part.bareSpanish)) no tiene nombre en el idioma «\(language)»; añádalo"
    case .nextOfBest(let option): "«\(option)» es la mejor opción y no hay paso siguiente; quite el texto"
    case .labelOfScale(let option):
      "la etiqueta de «\(option)» es de la escala común y aquí no se lee; póngala en «scales»"
    case .ofInSource: "«of» indica el texto al que sigue una traducción; quítelo aquí, este es el original"
    case .fingerprintMissing(let right):
      "falta «of», así que se muestra el texto en inglés; compare los textos y después añada  of: \"\(right)\""
    case .fingerprintStale(let found, let right):
      "el texto en inglés ha cambiado desde entonces (\(found.excerpt)) y se muestra en su lugar; compare los textos y después escriba  of: \"\(right)\""
    case .tooManyWords(let count, let limit):
      "la pregunta tiene \(count) palabras; se esperaban \(limit) como máximo"
    case .tooLong(let path, let count, let limit):
      "«\(path)» tiene \(count) caracteres; en una pantalla pequeña caben bien \(limit) como máximo"
    }
  }
}

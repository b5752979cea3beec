extension QuestionnaireMessage {
  var spanish: String {
    switch self {
    case .firstBandNotZero(let found):
      "el primer nivel empieza en \(found.excerpt); se esperaba 0, para que toda puntuación tenga un nivel"
    case .bandNotRising(let id, let from, let before):
      "el nivel «\(id)» empieza en \(from) y el anterior, en \(before); ordene los niveles por «from», de menor a mayor"
    case .scoreNotRising(let id, let score, let before):
      "la opción «\(id)» da \(score) y la anterior, \(before); ordene las opciones de la peor a la mejor, cada una más alta que la anterior"
    case .tooFewOptions(let found):
      "\(found == 1 ? "1 opción" : "\(found) opciones"); se esperaban dos como mínimo"
    case .axisNamedLikeMember(let id):
      "un eje no puede llamarse «\(id)», porque los indicadores tienen un campo con ese nombre; elija otro id"
    case .scaleAndOptions: "están «scale» y «options»; deje uno de los dos"
    case .neitherScaleNorOptions: "un indicador sin opciones; añada «scale: NOMBRE» u «options» propias"
    case .otherKind(let member, let kind):
      "«\(member)» no corresponde a un indicador del tipo \(kind); quítelo o cambie el tipo"
    case .minimumAboveMaximum: "«minimum» no es menor que «maximum»; corrija uno de los dos"
    case .conditionOnNumber(let id): "\(id) es un número y no tiene opciones; indique un indicador con opciones"
    case .conditionOnLater(let id):
      "\(id) viene después en el recorrido; una condición solo puede referirse a un indicador anterior"
    case .cycle(let ids): "las condiciones forman un círculo: \(ids.listed(by: " -> ")); quite una de ellas"
    case .noTexts(let language, let file):
      "se declara el idioma «\(language.excerpt)», pero falta \(file.harmless); añada el archivo o quite el idioma"
    case .undeclaredLanguage(let language):
      "«\(language.excerpt)» no está entre los idiomas del cuestionario; añádalo allí, o estos textos no se leerán"
    case .idUnlikeFolder(let id, let folder):
      "el cuestionario «\(id)» está en la carpeta «\(folder.excerpt)»; dé a la carpeta el mismo nombre"
    case .noPage(let page, let near):
      "ninguna página del manual se llama «\(page.excerpt)»; \(near.map { "¿quiso decir «\($0)»?" } ?? "añada la página o corrija el nombre")"
    case .noHeading(let heading, let page):
      "la página «\(page)» del manual no tiene ningún título «#\(heading.excerpt)»; corríjalo o indique solo la página"
    case .retired(let id):
      "«\(id.harmless)» está retirado: archivos antiguos tienen con él respuestas que significaban otra cosa; elija un id que no se haya usado nunca"
    case .retiredTwice(let id): "«\(id.harmless)» ya está en la lista; quite uno de los dos"
    case .noVersion(let key, let member):
      "«\(key.excerpt)» no es una versión; en «\(member)» se esperaba la versión en que ocurrió, por ejemplo 1.1.0"
    case .laterVersion(let version, let own):
      "la versión \(version) es posterior a la del cuestionario, \(own); corríjala o suba «version»"
    case .wordingVersion(let version):
      "el tercer número, como en \(version), es para la redacción; si cambian ids o significados, suba el primero o el segundo"
    case .movedTwice(let id):
      "dos indicadores se trasladan a «\(id.harmless)»; un archivo solo puede tener ahí una respuesta, así que traslade uno solo"
    case .movedButThere(let id):
      "«\(id.harmless)» está trasladado y sin embargo sigue siendo un indicador; sus respuestas solo pueden estar en un sitio"
    }
  }
}

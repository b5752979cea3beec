internal import Messages

extension CommandMessage {
  var spanish: String {
    switch self {
    case .abstract:
      "Autoevaluar lo desarrollada que está la política de integración de una región, sobre el marco de MIPEX-R."
    case .discussion:
      """
      mipexr skane-2026.json     seguir con una autoevaluación, o empezarla
      mipexr                     pantalla de inicio: seguir, nueva, abrir, demostración

      Las preguntas se han escrito para esta herramienta sobre el marco publicado; no son las oficiales.
      """
    case .wizardAbstract: "Responder pregunta a pregunta y ver cómo se mueve el perfil."
    case .wizardExamples:
      """
      mipexr skane-2026.json
      mipexr --plain skane-2026.json      líneas: lector de pantalla, braille, tubería

      Código de salida: 0 terminado; 2 sin terminar con --require-complete; 75 otro proceso tiene el archivo; \
      130 interrumpido, guardado.
      """
    case .newAbstract: "Crear un archivo nuevo de autoevaluación."
    case .newExamples: "mipexr new skane-2026.json --region SE224 --period 2026"
    case .setAbstract: "Responder a indicadores desde la línea de órdenes."
    case .setExamples:
      """
      mipexr set skane-2026.json EDU-03=partly GEN-01=full
      mipexr set skane-2026.json "EDU-04=na:los institutos son competencia del Estado"
      mipexr set skane-2026.json EDU-05=unknown EDU-06=open
      mipexr set skane-2026.json EDU-03 --target full --due 2027-06-30 --owner "Jefatura de unidad, Educación"

      Se toman todas las respuestas, o ninguna si una de ellas no puede ser.
      """
    case .scoreAbstract: "Mostrar el perfil de autoevaluaciones."
    case .scoreExamples:
      """
      mipexr score skane-2026.json
      mipexr score skane-2026.json --explain education
      mipexr score autoevaluaciones --format csv > puntuaciones.csv
      """
    case .checkAbstract: "Comprobar archivos de autoevaluación; no dice nada cuando todo está bien."
    case .checkExamples: "mipexr check skane-2026.json"
    case .lintAbstract:
      "Comprobar cuestionarios, textos, manual, regiones y prácticas; no dice nada cuando todo está bien."
    case .lintExamples: "mipexr lint Questionnaires Handbook"
    case .questionnairesAbstract: "Mostrar los cuestionarios que hay."
    case .regionsAbstract: "Mostrar las regiones que hay, con las puntuaciones publicadas y su fuente."
    case .handbookAbstract: "Leer una página del manual."
    case .handbookExamples: "mipexr handbook method"
    default: spanishOptions
    }
  }

  private var spanishOptions: String {
    switch self {
    case .languageHelp: "Idioma, por ejemplo es; si no se indica, el del equipo."
    case .libraryHelp: "Una carpeta con Questionnaires y Handbook que se añade a los incorporados."
    case .filesHelp: "Archivos de autoevaluación."
    case .oneFileHelp, .wizardFileHelp: "Un archivo de autoevaluación."
    case .newFileHelp: "El archivo que se crea; no puede existir todavía."
    case .formatHelp: "text, json o csv."
    case .explainHelp: "Mostrar el desglose de un número: una dimensión, un indicador u overall."
    case .questionnaireHelp: "Qué cuestionario; mipexr questionnaires los muestra."
    case .regionHelp: "Código NUTS o nombre; mipexr regions los muestra."
    case .periodHelp: "El periodo al que se refieren las respuestas; si no se indica, el año en curso."
    case .answersHelp:
      "INDICADOR=RESPUESTA: el id de una opción, na:MOTIVO, unknown u open; para cifras, GRUPO:NÚMERO,year:AÑO,source:TEXTO."
    case .noteHelp: "Una nota para cada indicador nombrado."
    case .byHelp: "Quién responde."
    case .lintHelp: "Archivos o carpetas."
    case .pageHelp: "El nombre de la página; index las muestra todas."
    case .plainHelp: "Solo líneas: para lectores de pantalla, líneas braille y tuberías."
    case .noColorHelp: "Sin colores."
    case .requireCompleteHelp: "Terminar con el código 2 mientras queden preguntas sin responder."
    case .languageValue: "idioma"
    case .folderValue: "carpeta"
    case .fileValue: "archivo"
    case .formatValue: "formato"
    case .nameValue: "nombre"
    case .regionValue: "región"
    case .periodValue: "periodo"
    case .answerValue: "indicador=respuesta"
    case .textValue: "texto"
    case .pathValue: "ruta"
    case .pageValue: "página"
    default: spanishMistakes
    }
  }

  private var spanishMistakes: String {
    switch self {
    case .made(let file): "se ha creado \(file). Responda en él con: mipexr \(file)"
    case .backup(let file):
      "\(file) queda como estaba. La versión anterior está entera: \(file)~. "
        + "Para ver qué se puede recuperar de ambos y elegir: mipexr \(file.asShellWord)"
    case .obtainable(let file, let whole, let before):
      "\(file) queda como estaba. Respuestas completas antes del daño: \(whole); "
        + (before.map { "en \(file)~: \($0) \($0 == 1 ? "respuesta" : "respuestas"). " }
          ?? "no hay ningún \(file)~ que se pueda leer. ")
        + "Para verlas y elegir: mipexr \(file.asShellWord)"
    case .noPublishedScore: "aquí no hay ninguna puntuación publicada"
    case .exists(let file):
      "\(file): el archivo ya existe y no se ha escrito nada. Elija otro nombre o ábralo con: mipexr \(file)"
    case .locked(let file, let owner):
      "\(file): \(owner) tiene abierto el archivo y no se ha escrito nada. Ciérrelo allí e inténtelo otra vez."
    case .unknownOwner: "otro proceso"
    case .demoTitle: "Demostración"
    case .demoOwner: "Jefatura de unidad"
    case .unknownSubject(let name, let known, let near):
      "no hay ninguna dimensión ni ningún indicador «\(name)». "
        + (near.map { "¿Quiso decir \($0)? " } ?? "") + "Dimensiones: \(Self.spanishList(known, "y"))."
    case .severalRegions(let name, let found):
      "«\(name)» es el nombre de varias regiones: \(Self.spanishList(found, "y")). Use el código."
    case .unknownRegion(let name, let near):
      "no se conoce ninguna región «\(name)». "
        + (near.isEmpty ? "" : "¿Quiso decir \(Self.spanishList(near, "o"))? ") + "mipexr regions las muestra."
    case .noAnswer(let text):
      "«\(text)» no es una respuesta. Escriba INDICADOR=RESPUESTA, por ejemplo EDU-03=partly."
    case .unknownIndicator(let id, let near):
      "no hay ningún indicador «\(id)». " + (near.map { "¿Quiso decir \($0)? " } ?? "")
        + "La lista del asistente los muestra todos. No se ha escrito nada."
    case .noReason(let id):
      "\(id): «no procede» necesita un motivo, por ejemplo \(id)=na:es competencia del Estado. No se ha escrito nada."
    case .noFigures(let text, let id, let groups):
      "\(id): no se entiende «\(text)», o un número está fuera de sus límites. Escriba, por ejemplo, "
        + "\(id)=\(groups.first ?? "total"):54.2,year:2024,source:TEXTO; grupos: \(Self.spanishList(groups, "o")). "
        + "No se ha escrito nada."
    case .unknownOption(let option, let id, let known):
      "\(id) no tiene ninguna opción «\(option)». Escriba \(Self.spanishList(known, "o")), na:MOTIVO, unknown u open. "
        + "No se ha escrito nada."
    case .left(let file, let answered, let applicable, let reports):
      """
      \(file) está guardado: \(answered) de \(applicable) respondidas.
      Seguir:            mipexr \(file.asShellWord)

      """
        + (reports.isEmpty
          ? "Hacer un informe:  mipexr report \(file.asShellWord) --output informe.html"
          : CommandMessage.leftReports(reports).spanish)
    case .leftReports(let reports): reports.map { "Informe:           \($0.harmless)" }.joined(separator: "\n")
    case .unfinished(let count, let file):
      (count == 1 ? "queda 1 pregunta" : "quedan \(count) preguntas")
        + " sin responder en \(file); todas las respuestas están guardadas."
    default: ""
    }
  }

  /// Words in a row: before the sound of o, "o" is "u", and before that of i, "y" is "e".
  static func spanishList(_ words: [String], _ conjunction: String) -> String {
    let sound = words.last?.lowercased().first { $0 != "h" }
    return switch (conjunction, sound) {
    case ("o", "o"): list(words, "u")
    case ("y", "i"): list(words, "e")
    default: list(words, conjunction)
    }
  }
}

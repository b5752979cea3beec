internal import Messages

extension WizardMessage {
  var spanish: String {
    switch self {
    case .screenName(let screen): screen.spanish
    case .plan(let message): message.spanish
    case .beside(let message): message.spanish
    case .migration(let message): message.text(in: .spanish)
    case .recovery(let message): message.text(in: .spanish)
    case .report(let message): message.text(in: .spanish)
    case .tooSmall: "Agrande la ventana: al menos 20 x 6."
    case .demoMark: "DEMOSTRACIÓN, no se guarda nada"
    case .draft: "borrador"
    case .readOnlyMark: "solo lectura"
    case .savingNow: "guardando"
    case .saved(let clock): "guardado \(clock)"
    case .notSaved: "NO GUARDADO"
    case .answered(let answered, let applicable): "\(answered) de \(applicable) respondidas"
    case .count(let answered, let applicable): "\(answered)/\(applicable)"
    case .sectionPlace(let section, let number, let count): "\(section) \(number) de \(count)"
    case .overall: "Total"
    case .newNumber: "nvo"
    case .continueWith(let title, let answered, let day):
      "Seguir con \(title): \(answered == 1 ? "1 respondida" : "\(answered) respondidas"), último cambio \(day)"
    case .startNew: "Empezar una autoevaluación nueva"
    case .startOpen: "Abrir un archivo"
    case .startDemo: "Ver una demostración; no se guarda nada"
    case .startHandbook: "Leer el manual"
    case .startLeave: "Salir"
    case .offerTitle: "¿Qué quiere responder?"
    case .openTitle: "¿Qué archivo?"
    case .openHint: "Escriba su ruta, por ejemplo murcia-2026.json, y pulse Intro."
    case .setupTitle: "Nueva autoevaluación: ¿qué región y quién responde?"
    case .setupField(let field): field.spanish
    case .setupHint(let field): field.spanishHint
    case .regionAsTyped: "Ninguna región de la lista coincide. Se toma el nombre tal como lo ha escrito."
    case .chosen: "elegida"
    case .changed(let name, let old, let new): "\(name): de \(old) a \(new)."
    case .notApplicable: "No procede"
    case .notApplicableMeaning: "Es tarea de otros; la región no puede actuar."
    case .notApplicableMark: "no proc."
    case .unknown: "No se sabe"
    case .unknownMeaning: "Hay que averiguarlo; ensancha el margen."
    case .unknownMark: "?"
    case .unanswered: "sin responder"
    case .notTranslated: "Este texto aún no está traducido; se muestra en inglés."
    case .notAskedNow: "Ahora no se pregunta, por una respuesta anterior. No cuenta en ningún número."
    case .noteIs(let text): "Nota: \(text)"
    case .evidenceIs(let count): "Documentación: \(count)"
    case .flagIs(let flag): "Marca: \(flag == "open" ? "pendiente" : "hecha")"
    case .confidenceIs(let level): "Seguridad: \(["low": "baja", "medium": "media", "high": "alta"][level] ?? level)"
    case .ifChosen(let effects): "Con esta opción: \(effects)"
    case .whyItMatters: "Por qué importa"
    case .whatCounts: "Qué cuenta"
    case .evidenceYouMayHave: "Documentación que puede tener"
    case .nextStep: "Paso siguiente desde aquí"
    case .figures: "Cifras"
    case .figuresHint(let limits): "Un número por línea (\(limits)); deje vacío lo que no se sepa."
    case .figuresYear: "Año"
    case .figuresSource: "Fuente"
    case .noFigure(let limits):
      "No es un número, o está fuera de los límites. Escriba, por ejemplo, 54,2"
        + (limits.isEmpty ? "." : ", \(limits).")
    case .gap(let first, let second, let difference, let ratio):
      "\(first) frente a \(second): diferencia \(difference), cociente \(ratio)"
    default: spanishLists
    }
  }

  private var spanishLists: String {
    switch self {
    case .listCount(let shown, let total): shown == total ? "Todos: \(total)" : "\(shown) de \(total)"
    case .listEmpty(let key): "Ningún indicador pasa todos los filtros. \(key) desactiva el filtro señalado."
    case .filter(let filter): filter.spanish
    case .reviewRow(let filter, let count): "\(filter.spanishSentence): \(count)"
    case .finish: "Guardar y salir"
    case .allAnswered: "Todo está respondido. Paso siguiente: hacer un informe, o volver antes a algo."
    case .someOpen: "Aún no está todo respondido. Puede salir cuando quiera y seguir más tarde."
    case .rangeAndCount(let range, let answered, let applicable):
      (range.isEmpty ? "" : "margen \(range), ") + "\(answered) de \(applicable) respondidas"
    case .meanOf(let count): "media de \(count) respuestas"
    case .termCounted(let label, let score, let weight):
      "\(label), \(Language.spanish.number(score))"
        + (weight == "1" ? "" : ", peso \(Language.spanish.number(weight))")
    case .termOpen(let low, let high): "sin responder: de \(low) a \(high) en el margen"
    case .termUnknown(let low, let high): "no se sabe: de \(low) a \(high) en el margen"
    case .termNotApplicable(let reason): "no cuenta, no procede: \(reason)"
    case .termNotAsked(let id): "no se pregunta, por \(id)"
    case .termUnscored: "un número, no tiene puntuación"
    case .noteHint: "Escriba con libertad; se guarda cada letra. No nombre a personas. Esc vuelve."
    case .reasonTitle: "¿Por qué no procede esta pregunta?"
    case .reasonHint:
      "Una línea, por ejemplo: es tarea del Estado; es tarea de los municipios. No cuenta en la puntuación. Intro acepta, Esc vuelve."
    case .evidenceHint: "En qué se basa la respuesta: documentos, partidas presupuestarias, cifras, por ejemplo:"
    case .evidenceTitle: "Título"
    case .evidenceLink: "Enlace o lugar"
    case .evidenceDate: "Fecha"
    case .rescueTitle: "No se han podido guardar sus respuestas, pero siguen aquí. ¿Dónde se guardan?"
    case .rescueHint:
      "Escriba la ruta de un archivo nuevo y pulse Intro. Esc vuelve a las preguntas. Ctrl-C sale sin guardar."
    case .paletteHint: "Escriba una parte de una pregunta, un id como EDU-03 o una parte de una orden."
    case .nothingFound: "No se ha encontrado nada."
    default: spanishTold
    }
  }

  private var spanishTold: String {
    switch self {
    case .pageMissing(let name): "El manual no tiene ninguna página «\(name)»."
    case .address(let address): "Fuera del manual: \(address)"
    case .noLink: "No hay ningún enlace señalado. Tab va al siguiente."
    case .helpTitle(let screen): "Teclas de esta pantalla: \(screen)"
    case .helpBars:
      "Barras: la parte llena es la puntuación; la más clara llega hasta lo mejor que aún puede ser. "
        + "48 (41–70) es la puntuación y su margen: lo mínimo y lo máximo en que puede acabar."
    case .helpStates:
      "«No se sabe» y las preguntas sin responder ensanchan el margen. «No procede» no entra en ninguna cuenta; queda el motivo que usted dé."
    case .helpSaving(let key):
      "Cada respuesta se guarda al momento; la hora de arriba a la derecha dice cuándo. Al salir se guarda siempre. \(key) deshace cualquier paso, también de la semana pasada."
    case .prompt(let id, let screen): id.spanishPrompt(on: screen)
    case .noSuchKey(let help): "Esa tecla no hace nada aquí. \(help) muestra las teclas."
    case .noAssessment: "Abra o empiece antes una autoevaluación."
    case .readOnlyLocked(let owner):
      "Solo lectura: \(owner) tiene abierto el archivo. Ciérrelo allí y ábralo de nuevo aquí."
    case .readOnlyFile:
      "Solo lectura: no se puede escribir en el archivo. Pida permiso o cópielo y ábralo de nuevo."
    case .noSuchOption(let count): "Esta pregunta tiene \(count == 1 ? "1 opción" : "\(count) opciones")."
    case .nothingToReopen: "Esta pregunta ya está sin responder."
    case .nothingOpen: "No queda ninguna pregunta sin responder."
    case .nothingToUndo: "No hay nada que deshacer."
    case .nothingToRedo: "No hay nada que rehacer."
    case .nothingToRemove: "Vaya primero a una documentación con las flechas."
    case .editorNotNamed: "Defina VISUAL o EDITOR antes de empezar, por ejemplo: export EDITOR=nano"
    case .editorWithoutTerminal:
      "Un editor de texto necesita un terminal, y aquí las líneas llegan de otra parte. Escriba la nota aquí."
    case .firstQuestion: "Esta es la primera pregunta."
    case .reasonNeeded: "«No procede» necesita un motivo. Escriba uno o pulse Esc."
    case .fieldNeeded: "Rellene antes esta línea."
    case .noSuchIndicator(let id, let key): "No hay ningún indicador «\(id)». \(key) muestra la lista."
    case .onlyOneLanguage: "Este cuestionario está en un solo idioma."
    case .languageIs(let code): "Idioma: \(code)"
    case .undone(let id): "Deshecho: \(id)"
    case .redone(let id): "Rehecho: \(id)"
    default: ""
    }
  }
}

extension Screen.Kind {
  fileprivate var spanish: String {
    switch self {
    case .start: "Inicio"
    case .questionnaires: "Cuestionarios"
    case .open: "Abrir un archivo"
    case .migration: "Versión nueva"
    case .recovery: "Archivo dañado"
    case .setup: "Nueva autoevaluación"
    case .question: "Pregunta"
    case .list: "Lista de indicadores"
    case .profile: "Perfil"
    case .trace: "Desglose"
    case .note: "Nota"
    case .reason: "No procede"
    case .evidence: "Documentación"
    case .figures: "Cifras"
    case .handbook: "Manual"
    case .review: "Repaso"
    case .moves: "Lo que más subiría la puntuación"
    case .plan: "Metas y plan de acción"
    case .target: "Meta"
    case .history: "Historial"
    case .beside: "Comparar"
    case .comparison: "Comparación"
    case .difference: "Desglose de la diferencia"
    case .help: "Ayuda"
    case .palette: "Buscar"
    case .rescue: "Guardar en otro lugar"
    case .report, .reportFile: "Informe"
    }
  }
}

extension Setup.Field {
  fileprivate var spanish: String {
    switch self {
    case .region: "Región"
    case .period: "Periodo"
    case .name: "Su nombre"
    case .role: "Su cargo"
    case .file: "Archivo"
    }
  }

  fileprivate var spanishHint: String {
    switch self {
    case .region: "Escriba una parte del nombre y elija con las flechas."
    case .period: "El año o los meses a los que se refieren las respuestas, por ejemplo 2026."
    case .name: "Puede quedar vacío. Figura junto a sus respuestas en el archivo."
    case .role: "Puede quedar vacío, por ejemplo: responsable de integración."
    case .file: "Donde se guardan las respuestas. Intro abre las preguntas."
    }
  }
}

extension List.Filter {
  fileprivate var spanish: String {
    switch self {
    case .open: "sin responder"
    case .flagged: "con marca"
    case .unknown: "no se sabe"
    case .notApplicable: "no procede"
    case .withEvidence: "con documentación"
    case .withoutEvidence: "sin documentación"
    case .low: "menos de 50"
    }
  }

  fileprivate var spanishSentence: String {
    switch self {
    case .open: "Preguntas sin responder"
    case .flagged: "Con marca, para volver a ellas"
    case .unknown: "Respondidas «no se sabe»"
    case .notApplicable: "No proceden"
    case .withEvidence: "Respuestas con documentación"
    case .withoutEvidence: "Respuestas sin documentación"
    case .low: "Respuestas de menos de 50"
    }
  }
}

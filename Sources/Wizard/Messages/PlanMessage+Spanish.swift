internal import Assessment
internal import Scoring

extension PlanMessage {
  var spanish: String {
    switch self {
    case .movesHead(.next): "Un paso en un indicador: puntos en el total"
    case .movesHead(.best): "La mejor opción en un indicador: puntos en el total"
    case .noGains: "Ninguna respuesta puede subir: todas son ya la mejor opción, o no hay ninguna."
    case .openHead(let range): "Sin responder: puntos del margen" + (range.isEmpty ? "" : " \(range)")
    case .target(let text): "Meta: \(text)"
    case .noTarget: "ninguna"
    case .by(let option, let day): "\(option) para el \(day)"
    case .targetNow(let answer): "Ahora: \(answer)"
    case .targetField(let field): field.spanish
    case .targetHint(let field): field?.spanishHint ?? "¿Qué opción se quiere alcanzar? Elíjala y pulse Intro."
    case .ifReached(let effect): "Si se alcanza: \(effect)"
    case .dueKept(let text): "(fecha: \(text))"
    case .noDay(let text):
      "«\(text)» no es un día del calendario. Escriba año-mes-día, por ejemplo 2027-06-30, o deje la línea vacía."
    case .targetKept(let id, let text): "Meta de \(id): \(text)"
    case .targetRemoved(let id): "\(id) ya no tiene meta."
    case .targetLeft: "No se ha fijado ninguna meta."
    case .undoneTarget(let id): "Deshecho: la meta de \(id)"
    case .redoneTarget(let id): "Rehecho: la meta de \(id)"
    case .noOptions: "Una meta es una opción por alcanzar; esta pregunta pide cifras."
    case .nothingInFocus: "No hay ningún indicador señalado."
    case .noTargets: "Aún no hay metas."
    default: spanishPlan
    }
  }

  private var spanishPlan: String {
    switch self {
    case .planHead(0, _, _): "Aún no hay metas."
    case .planHead(let count, let overdue, let reached):
      (count == 1 ? "1 meta" : "\(count) metas") + (overdue > 0 ? ", vencidas: \(overdue)" : "")
        + (reached > 0 ? ", alcanzadas: \(reached)." : ".")
    case .planEffect(let now, let then): "Total \(now) -> \(then) cuando se alcancen todas."
    case .planEmpty(let key):
      "\(key) fija una meta: en una pregunta, en la lista o en lo que más subiría la puntuación."
    case .noDate: "sin fecha"
    case .status(.open): ""
    case .status(.overdue): "VENCIDA"
    case .status(.reached): "alcanzada"
    case .withTargets(let count):
      count == 1 ? "Con la meta alcanzada" : "Con las \(count) metas alcanzadas"
    case .withTargetsAndPoints(let points): "Con las metas \(points)"
    case .planRow(let count, let overdue):
      "Metas y plan de acción: \(count)" + (overdue > 0 ? ", vencidas: \(overdue)" : "")
    case .movesRow: "Lo que más subiría la puntuación"
    case .historyHead(0): "Aún no se ha cambiado nada."
    case .historyHead(let count): count == 1 ? "1 cambio" : "\(count) cambios, primero el último"
    case .earlier(let count):
      count == 1 ? "1 anterior; su número también vale." : "\(count) anteriores; sus números también valen."
    case .part(.note): "nota"
    case .part(.evidence): "documentación"
    case .part(.flag): "marca"
    case .part(.confidence): "seguridad"
    case .travelled(.undo): "deshecho"
    case .travelled(.redo): "rehecho"
    default: ""
    }
  }
}

extension TargetForm.Field {
  fileprivate var spanish: String {
    switch self {
    case .due: "Fecha"
    case .owner: "Responsable"
    case .action: "Actuación"
    }
  }

  fileprivate var spanishHint: String {
    switch self {
    case .due: "El último día para alcanzarla: año-mes-día, por ejemplo 2027-06-30. Puede quedar vacío."
    case .owner: "Quién responde de ella, mejor por su cargo. Puede quedar vacío."
    case .action:
      "Lo que hay que hacer. Para empezar figura el paso siguiente del cuestionario. Intro guarda la meta."
    }
  }
}

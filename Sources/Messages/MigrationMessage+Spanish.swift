extension MigrationMessage {
  var spanish: String {
    switch self {
    case .answers(let kind, let count): "\(kind.spanish): \(count)"
    case .targets(let kind, let count): "Metas que \(kind.spanishOfTargets): \(count)"
    case .moved(let id, let new): "\(id) se llama ahora \(new)"
    case .renamed(let id, let old, let new): "\(id): la opción «\(old)» se llama ahora «\(new)»"
    case .otherQuestion(let id): "\(id): la pregunta ha cambiado de significado"
    case .otherOptions(let id): "\(id): las opciones han cambiado"
    case .back(let id): "\(id): la pregunta vuelve a hacerse"
    case .gone(let id): "\(id): la pregunta ya no se hace"
    case .taken(let id, let other): "\(id): \(other), adonde iría la respuesta, ya tiene una"
    case .newVersion(let from, let to):
      "El cuestionario está ahora en la versión \(to); este archivo, en la \(from)."
    case .take(let version): "Actualizar a la versión \(version)"
    case .look: "Solo ver, sin cambiar nada"
    case .nothingLost(let file):
      "No se pierde nada: todas las respuestas anteriores quedan en el historial del archivo. El archivo tal como está "
        + "quedará en \(file)~ hasta el cambio siguiente; cópielo si quiere conservarlo."
    case .choose: "Elija una de las dos primeras líneas."
    case .done(let version, let again):
      again == 0
        ? "El archivo está ahora en la versión \(version)."
        : "El archivo está ahora en la versión \(version). Por responder de nuevo, con marca: \(again)."
    case .closed: "deshacer llega hasta aquí"
    case .step(let version): "versión \(version)"
    case .takenBack(let version): "Deshecho: el archivo responde otra vez a la versión \(version), como antes."
    case .stays(let version):
      "No hay nada más que deshacer: lo trasladado o reabierto para la versión \(version) se mantiene. "
        + "El historial tiene las respuestas anteriores."
    default: spanishElse
    }
  }

  private var spanishElse: String {
    switch self {
    case .readOnlyOlder(let from, let to):
      "Solo lectura: el archivo responde a la versión \(from) y se muestra como quedaría en la versión \(to). "
        + "Para cambiarlo, ábralo otra vez y actualícelo."
    case .readOnlyNewer(let found, let known):
      "Solo lectura: el archivo responde a la versión \(found) de su cuestionario y aquí solo está la \(known). "
        + "Lo nuevo no se muestra, y allí la puntuación puede ser otra. Actualice este programa o indique la biblioteca "
        + "con --library."
    case .readOnlyFormat:
      "Solo lectura: este archivo lo escribió un mipexr más nuevo. Lo que este no conoce no se muestra. "
        + "Actualice este programa para cambiarlo."
    case .head(let file, let id, let from, let to): "\(file): \(id), de \(from) a \(to)"
    case .current(let file, let version):
      "\(file) está en la versión \(version), la más nueva que hay aquí. No había nada que escribir."
    case .written(let file): "Escrito. El archivo tal como estaba queda en \(file)~ hasta el cambio siguiente."
    case .notWritten(let file): "No se ha escrito nada. Sin --dry-run, \(file) se actualiza."
    case .nothingHere: "No tiene respuestas ni metas."
    default: ""
    }
  }
}

extension MigrationMessage.Kind {
  fileprivate var spanish: String {
    switch self {
    case .kept: "Se conservan como están"
    case .moved: "Se trasladan"
    case .again: "Hay que responderlas de nuevo"
    case .back: "Vuelven"
    case .aside: "Apartadas, quedan en el archivo"
    }
  }

  fileprivate var spanishOfTargets: String {
    switch self {
    case .kept: "se conservan"
    case .moved: "se trasladan"
    case .again: "pierden su opción y hay que fijar de nuevo"
    case .back: "vuelven"
    case .aside: "se apartan y quedan en el archivo"
    }
  }
}

extension SaveMessage {
  var spanish: String { spanish(stays: true) }

  private func spanish(stays: Bool) -> String {
    let safe =
      stays
      ? "el archivo está como se guardó la última vez y las respuestas nuevas, en memoria" : "allí no ha cambiado nada"
    let here = stays ? "sus respuestas están en memoria" : "allí no ha cambiado nada"
    return switch self {
    case .atEnd(let message): message.spanish(stays: false)
    case .refused(let path, .openFolder, .missing):
      "\(path.harmless) no se puede guardar: su carpeta no existe; cree la carpeta o elija otro lugar"
    case .refused(let path, .syncFolder, let reason):
      "\(path.harmless) contiene las respuestas nuevas, pero el disco no las ha confirmado (\(reason.text(in: .spanish))): "
        + "un corte de luz podría devolver la versión anterior; \(stays ? "siguen también en memoria; " : "")"
        + reason.remedy(in: .spanish)
    case .refused(let path, let step, let reason):
      "\(path.harmless) no se ha guardado: no se ha podido \(step.spanish), \(reason.text(in: .spanish)); "
        + "\(safe); \(reason.remedy(in: .spanish))"
    case .changedByOthers(let path, _) where !stays:
      "\(path.harmless) no se ha guardado: otro programa acaba de cambiarlo; queda como lo escribió ese programa; "
        + "inténtelo otra vez"
    case .changedByOthers(let path, let backup):
      "\(path.harmless) no se ha guardado: otro programa lo ha cambiado; el archivo queda como está y sus respuestas están "
        + "en memoria; salga y dé otro nombre para conservar los dos, o el mismo para sobrescribirlo: su texto pasa "
        + "entonces a \(backup.harmless)"
    case .exists(let path):
      "\(path.harmless) no se ha guardado: ya hay un archivo con ese nombre y queda como está; elija otro nombre"
    case .unfit(let path, let why):
      "\(path.harmless) no se ha guardado: no se podría volver a leer\(why.map { " (\($0.spanish))" } ?? ""); "
        + "\(safe); acórtelas"
    case .held(let path):
      "\(path.harmless) no se ha guardado: está abierto en otro mipexr; \(here); ciérrelo allí o elija otro nombre"
    case .noAnswer(let path):
      "no es seguro que \(path.harmless) se haya guardado: el disco no responde; las respuestas nuevas están en memoria; "
        + "espere e inténtelo otra vez, o elija otro lugar"
    }
  }
}

extension SaveMessage.Step {
  fileprivate var spanish: String {
    switch self {
    case .find: "encontrar el archivo"
    case .openFolder: "abrir la carpeta"
    case .start: "empezar a guardar"
    case .create: "crear un archivo nuevo en la carpeta"
    case .setMode: "fijar los permisos del archivo nuevo"
    case .write: "escribir el archivo nuevo"
    case .sync: "confirmar en el disco el archivo nuevo"
    case .close: "cerrar el archivo nuevo"
    case .compare: "comparar con el archivo que hay"
    case .backUp: "conservar la versión anterior"
    case .replace: "poner el archivo nuevo en el lugar del antiguo"
    case .syncFolder: "confirmar en el disco la carpeta"
    }
  }
}

extension LibraryMessage {
  var english: String {
    switch self {
    case .unknown(let part, let name, let known, let near):
      SchemaMessage.unknown(part, name, known: known, near: near).english
    case .fileMissing: "there is no such file or folder; check the name"
    case .noPermission: "may not be read; change its permissions, or choose another"
    case .notAFile: "is no ordinary file; expected one with text in it"
    case .tooLarge(let bytes, let limit): "has \(bytes) bytes or more; at most \(limit) are read"
    case .notReadable(let reason): "cannot be read (error \(reason) of the system); try again, or choose another"
    case .noContent:
      "nothing to check here; expected questionnaire.yaml, texts, Markdown pages, regions.yaml or practices"
    }
  }

  var swedish: String {
    switch self {
    case .unknown(let part, let name, let known, let near):
      SchemaMessage.unknown(part, name, known: known, near: near).swedish
    case .fileMissing: "filen eller mappen finns inte; kontrollera namnet"
    case .noPermission: "får inte läsas; ändra rättigheterna eller välj en annan"
    case .notAFile: "är ingen vanlig fil; en fil med text förväntades"
    case .tooLarge(let bytes, let limit): "har \(bytes) byte eller mer; högst \(limit) läses"
    case .notReadable(let reason): "kan inte läsas (systemets fel \(reason)); försök igen eller välj en annan"
    case .noContent:
      "inget att kontrollera här; questionnaire.yaml, texter, Markdown-sidor, regions.yaml eller exempel förväntades"
    }
  }

  var spanish: String {
    switch self {
    case .unknown(let part, let name, let known, let near):
      SchemaMessage.unknown(part, name, known: known, near: near).spanish
    case .fileMissing: "no existe ese archivo ni esa carpeta; compruebe el nombre"
    case .noPermission: "no se permite leerlo; cambie los permisos o elija otro"
    case .notAFile: "no es un archivo corriente; se esperaba uno con texto"
    case .tooLarge(let bytes, let limit): "tiene \(bytes) bytes o más; se leen \(limit) como máximo"
    case .notReadable(let reason): "no se puede leer (error \(reason) del sistema); inténtelo otra vez o elija otro"
    case .noContent:
      "aquí no hay nada que comprobar; se esperaba questionnaire.yaml, textos, páginas Markdown, regions.yaml o prácticas"
    }
  }
}

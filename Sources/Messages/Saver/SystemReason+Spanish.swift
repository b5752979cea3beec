extension SystemReason {
  var spanish: String {
    switch self {
    case .diskFull: "el disco está lleno"
    case .overQuota: "su espacio en el disco está agotado"
    case .noPermission: "usted no tiene permiso"
    case .readOnly: "el disco es de solo lectura"
    case .missing: "no existe"
    case .notAFolder: "una parte de la ruta no es una carpeta"
    case .isAFolder: "es una carpeta"
    case .exists: "otra cosa tiene ya ese nombre"
    case .fileTooLarge: "el archivo es mayor de lo permitido"
    case .nameTooLong: "el nombre es demasiado largo"
    case .tooManyLinks: "los enlaces forman un círculo"
    case .tooManyOpenFiles: "hay demasiados archivos abiertos"
    case .deviceFault: "el disco comunica un fallo"
    case .gone: "el disco o su servidor ya no está"
    case .interrupted: "se ha interrumpido"
    case .busy: "está en uso"
    case .other(let words): "el sistema dice «\(words.harmless)»"
    }
  }

  var spanishRemedy: String {
    switch self {
    case .diskFull, .overQuota: "libere espacio o elija otro lugar"
    case .noPermission: "cambie los permisos del archivo y de la carpeta o elija otro lugar"
    case .readOnly: "elija otro lugar"
    case .missing, .notAFolder: "cree la carpeta o elija otro lugar"
    case .isAFolder, .exists: "quítelo de ahí o elija otro nombre"
    case .fileTooLarge: "suba el límite (ulimit -f) o elija otro lugar"
    case .nameTooLong: "elija un nombre más corto"
    case .tooManyLinks: "indique el archivo mismo"
    case .tooManyOpenFiles: "cierre otros programas"
    case .deviceFault, .gone: "elija un lugar en otro disco y haga revisar este"
    case .interrupted, .busy: "inténtelo otra vez"
    case .other: "inténtelo otra vez o elija otro lugar"
    }
  }
}

extension JSONMessage {
  var spanish: String {
    switch self {
    case .notUTF8(let byte):
      "el byte \(hexadecimal(byte)) no es UTF-8; guarde el archivo como UTF-8"
    case .byteOrderMark:
      "el archivo empieza con una marca de orden de bytes (BOM); guárdelo como UTF-8 sin ella"
    case .otherEncoding:
      "el archivo no está en UTF-8, sino en UTF-16 o UTF-32; guárdelo como UTF-8"
    case .unexpected(let found, let expected):
      "se encontró \(found.spanish), se esperaba \(expected.spanish)"
    case .rawControl(let byte):
      "un texto contiene tal cual el carácter de control \(Self.escape(byte)); escríbalo como \(Self.escape(byte)) "
        + "o quítelo"
    case .unknownEscape(let escape):
      "\(escape.excerpt) no es una secuencia de escape; se esperaba una de \\\" \\\\ \\/ \\b \\f \\n \\r \\t, "
        + "o \\u y cuatro dígitos hexadecimales"
    case .loneSurrogate(let escape):
      "\(escape.excerpt) es medio carácter; se esperaba un par, \\uD800-\\uDBFF y después \\uDC00-\\uDFFF"
    case .leadingZero:
      "un número empieza con un 0 que sobra; quítelo"
    case .duplicate(let name, let first):
      "el campo «\(name.excerpt)» aparece aquí otra vez, la primera en la línea \(first.line), columna \(first.column); "
        + "deje uno de los dos"
    case .tooLarge(let megabytes):
      "el archivo supera el límite de \(megabytes) MiB; ¿es el archivo correcto?"
    case .tooDeep(let levels):
      "hay listas y objetos anidados por encima del límite de \(levels) niveles"
    case .textTooLong(let kilobytes):
      "un texto supera el límite de \(kilobytes) KiB; acórtelo"
    case .numberTooLong(let characters):
      "un número supera el límite de \(characters) caracteres; acórtelo"
    }
  }
}

extension JSONMessage.Found {
  fileprivate var spanish: String {
    switch self {
    case .end: "el final del archivo"
    case .character(let character): "'\(character.excerpt)'"
    case .word(let word): "«\(word.excerpt)»"
    }
  }
}

extension JSONMessage.Expected {
  fileprivate var spanish: String {
    switch self {
    case .value: "un valor: un texto entre comillas dobles, un número, true, false, null, [ o {"
    case .name: "el nombre de un campo entre comillas dobles"
    case .nameOrEnd: "el nombre de un campo entre comillas dobles, o }"
    case .colon: "un signo de dos puntos entre el nombre de un campo y su valor"
    case .commaOrBrace: "una coma antes del campo siguiente, o } después del último"
    case .commaOrBracket: "una coma antes del valor siguiente, o ] después del último"
    case .quote: "una comilla doble al final del texto"
    case .digit: "una cifra"
    case .nothing: "que no hubiera nada más después del valor"
    }
  }
}

extension YAMLMessage {
  var spanish: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "el archivo tiene \(bytes) bytes, se leen \(limit) como máximo; divídalo o quite lo que no haga falta"
    case .tooDeep(let limit):
      "hay listas y grupos de campos a más de \(limit) niveles de profundidad; se esperaba un archivo más plano"
    case .notUTF8: "hay bytes que no son UTF-8; guarde el archivo como UTF-8"
    case .harmful(let scalar):
      "el texto contiene \(scalar.shown), que no se ve o actúa sobre la pantalla; quítelo"
    case .empty: "el archivo está vacío; se esperaban campos, como format: ..."
    case .severalDocuments:
      "aquí empieza un segundo documento; se esperaba un documento por archivo, quite la línea ---"
    case .duplicateKey(let key, let first):
      "«\(key.harmless)» aparece dos veces, la primera en la línea \(first.line); deje una de las dos"
    case .keyIsNoText: "una lista o un grupo de campos hace de clave; se esperaba un texto antes de los dos puntos"
    case .anchor(let name): "el ancla &\(name.harmless) no se lee aquí; quítela y escriba el valor completo"
    case .alias(let name): "la referencia *\(name.harmless) no se lee aquí; escriba el valor completo"
    case .tag(let name): "la etiqueta \(name.harmless) no se lee aquí; quítela"
    case .tooMany(let limit): "más de \(limit) observaciones; corrija primero estas, las demás no se enumeran"
    case .syntax(let problem): problem.spanish
    }
  }
}

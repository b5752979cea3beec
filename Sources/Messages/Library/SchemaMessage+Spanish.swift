extension SchemaMessage {
  var spanish: String {
    switch self {
    case .unknownMember(let name, let part, let known, let near):
      "«\(name.excerpt)» no es un campo de \(part.spanish); se esperaba \(known.listed); \(suggestion(near, else: "quítelo"))"
    case .missingMember(let name, let part): "\(part.spanish) sin «\(name)»; añada el campo"
    case .wrongForm(let member, let found, let expected):
      "«\(member.excerpt)» \(found.spanish); se esperaba \(expected.spanish)"
    case .emptyList(let member): "«\(member)» está vacío; se esperaba al menos una entrada"
    case .wrongFormat(let found, let expected):
      "el formato es «\(found.excerpt)»; se esperaba \(expected); un formato más nuevo necesita un mipexr más nuevo"
    case .badID(let id):
      "«\(id.excerpt)» no puede ser un id; se esperaban de 1 a 64 letras a-z y cifras, y tras la primera también . _ -"
    case .reservedID(let id):
      "«\(id.excerpt)» tiene un significado propio y no puede ser un id aquí; elija otro"
    case .duplicate(let part, let id, let first):
      "\(part.spanish) «\(id.excerpt)» aparece dos veces, la primera en la línea \(first.line); cambie o quite una de las dos entradas"
    case .unknown(let part, let id, let known, let near):
      "no existe \(part.spanish) con el nombre «\(id.excerpt)»; se esperaba alguno de estos: \(known.listed); \(suggestion(near, else: "corríjalo"))"
    case .readAsAnother(let text):
      "otros programas leen la palabra \(text.excerpt) sin comillas como un valor lógico; póngala entre comillas dobles"
    }
  }

  private func suggestion(_ near: String?, else advice: String) -> String {
    near.map { "¿quiso decir «\($0.excerpt)»?" } ?? advice
  }
}

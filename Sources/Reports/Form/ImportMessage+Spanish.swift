internal import Messages

extension ImportMessage {
  var spanish: String {
    switch self {
    case .noColumns(let id):
      "aquí no hay ninguna columna del formulario de \(id.harmless); se esperaban nombres como q_GEN-01. Al exportar, elija CSV y, "
        + "en KoBoToolbox, «XML values and headers» en lugar de etiquetas"
    case .twice(let name):
      "la columna \(name.harmless) corresponde a un campo que ya tiene otra columna; quite una de las dos"
    case .passedOver(let names): "no se han leído las columnas que no son del formulario: \(Self.list(names))"
    case .cell(let row, let column, let fault): "fila \(row), columna \(column.harmless): \(fault.spanish)"
    }
  }
}

extension ImportMessage.Fault {
  fileprivate var spanish: String {
    switch self {
    case .unknownValue(let value, let known):
      "hay «\(value.harmless)» y se esperaba uno de estos valores: \(known.joined(separator: ", ")), o nada; si es la redacción de "
        + "una respuesta, exporte los valores (en KoBoToolbox, «XML values and headers») y no las etiquetas"
    case .noReason:
      "«no procede» necesita un motivo y no lo hay; escriba por qué en la columna reason_ de la misma pregunta"
    case .noFigure(let value, let minimum, let maximum):
      "hay «\(value.harmless)» y se esperaba un número como 54.2\(Self.limits(minimum, maximum, "desde", "hasta"))"
    case .otherQuestionnaire(let found, let expected):
      "las respuestas son de \(found.harmless), se esperaba \(expected); indique el correcto con --questionnaire"
    case .otherVersion(let found, let expected):
      "el formulario es de la versión \(found.harmless), se esperaba la \(expected) u otra con el mismo primer número"
    case .unknownRegion(let code):
      "ninguna región tiene el código «\(code.harmless)»; mipexr regions las muestra; para otra, escriba "
        + "\(FormField.otherRegion) aquí y su nombre en region_name"
    case .noRegionName: "se ha elegido otra región, pero region_name está vacía; escriba allí el nombre"
    }
  }
}
